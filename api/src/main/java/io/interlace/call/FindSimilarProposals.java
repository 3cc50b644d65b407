package io.interlace.call;

import io.interlace.http.Database;
import io.interlace.http.Problem;
import io.interlace.identity.Caller;
import io.interlace.stakeholder.SimilarNames;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Finds what may have been proposed twice: titles in one call that are written a little differently. */
@ApplicationScoped
class FindSimilarProposals {

    private record Titled(SimilarProposal proposal, String words) {}

    private final Proposals proposals;
    private final Database database;
    private final Caller caller;

    FindSimilarProposals(Proposals proposals, Database database, Caller caller) {
        this.proposals = proposals;
        this.database = database;
        this.caller = caller;
    }

    /** Withdrawn ones are left out: what was handed in anew is no duplicate. */
    SimilarProposalsView to(UUID id) {
        ProposalView one = proposals.view(id);
        List<Titled> titles = database.list(
                "select id, title, state, plain_words(title) from proposal where " + proposals.scope()
                        + " and (state <> 'WITHDRAWN' or id = ?) order by title, id",
                row -> new Titled(
                        new SimilarProposal(
                                row.getObject(1, UUID.class),
                                row.getString(2),
                                ProposalState.valueOf(row.getString(3))),
                        row.getString(4)),
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
