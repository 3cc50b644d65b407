package io.interlace.call;

import io.interlace.http.Database;
import io.interlace.http.Problem;
import io.interlace.identity.Caller;
import io.interlace.stakeholder.SimilarNames;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Finds what may have been proposed twice to one call. */
@ApplicationScoped
class FindSimilarProposals {

    private static final int MOST_IN_PAIRS = 1000;
    private static final int MOST_COMPARED = 2000;
    private static final int MOST_PAIRS = 100;

    private record Titled(SimilarProposal proposal, String words) {}

    private final Proposals proposals;
    private final Database database;
    private final Caller caller;

    FindSimilarProposals(Proposals proposals, Database database, Caller caller) {
        this.proposals = proposals;
        this.database = database;
        this.caller = caller;
    }

    /** In pairs, of those that were begun last, and withdrawn ones left out. By index proposal_created. */
    SimilarPairsView pairsOf(UUID callId) {
        Map<UUID, SimilarProposal> named = new LinkedHashMap<>();
        List<SimilarPairs.Idea> ideas = database.list(
                "select id, title, state, lead_id, plain_words(title), plain_words(coalesce(aims, '')) from proposal where "
                        + proposals.scope() + " and state <> 'WITHDRAWN' order by created_at desc, id desc limit "
                        + MOST_IN_PAIRS,
                row -> {
                    UUID id = row.getObject(1, UUID.class);
                    named.put(id, new SimilarProposal(id, row.getString(2), ProposalState.valueOf(row.getString(3))));
                    return new SimilarPairs.Idea(id, row.getObject(4, UUID.class), row.getString(5), row.getString(6));
                },
                caller.programmeId(),
                callId);
        SimilarPairs.Found found = SimilarPairs.among(ideas, MOST_PAIRS);
        return new SimilarPairsView(
                found.closest().stream()
                        .map(pair -> new SimilarPairView(
                                Objects.requireNonNull(named.get(pair.earlier())),
                                Objects.requireNonNull(named.get(pair.later())),
                                List.copyOf(pair.grounds())))
                        .toList(),
                found.total(),
                ideas.size());
    }

    /**
     * Among the 2,000 of its call that were begun last, and itself. Withdrawn ones are left out: what was handed in anew is no
     * duplicate. By index proposal_created.
     */
    SimilarProposalsView to(UUID id) {
        ProposalView one = proposals.view(id);
        List<Titled> titles = database.list(
                "select id, title, state, plain_words(title) from ((select id, title, state from proposal where "
                        + proposals.scope() + " and state <> 'WITHDRAWN' order by created_at desc, id desc limit "
                        + MOST_COMPARED + ") union select id, title, state from proposal where " + proposals.scope()
                        + " and id = ?) compared order by title, id",
                row -> new Titled(
                        new SimilarProposal(
                                row.getObject(1, UUID.class),
                                row.getString(2),
                                ProposalState.valueOf(row.getString(3))),
                        row.getString(4)),
                caller.programmeId(),
                one.callId(),
                caller.programmeId(),
                one.callId(),
                id);
        List<SimilarNames.Named> named = titles.stream()
                .map(titled -> new SimilarNames.Named(titled.proposal().id(), titled.words()))
                .toList();
        SimilarNames.Named itself = named.stream()
                .filter(other -> other.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("proposal"));
        List<UUID> similar = SimilarNames.like(itself, named);
        return new SimilarProposalsView(titles.stream()
                .map(Titled::proposal)
                .filter(proposal -> similar.contains(proposal.id()))
                .toList());
    }
}
