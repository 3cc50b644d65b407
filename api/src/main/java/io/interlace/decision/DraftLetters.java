package io.interlace.decision;

import io.interlace.call.CallView;
import io.interlace.event.Changes;
import io.interlace.identity.Journal;
import io.interlace.programme.Reference;
import io.interlace.shortlist.ScoredProposal;
import io.interlace.shortlist.ShortlistView;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Drafts what each proposer is told: what became of the proposal, why, and what happens now. */
@ApplicationScoped
class DraftLetters {

    private final Letters letters;
    private final Reference reference;
    private final Journal journal;
    private final Clock clock;

    DraftLetters(Letters letters, Reference reference, Journal journal, Clock clock) {
        this.letters = letters;
        this.reference = reference;
        this.journal = journal;
        this.clock = clock;
    }

    /** @param decided every proposal that was up for choice */
    void of(CallView call, ShortlistView shortlist, DecisionView decision, List<UUID> decided) {
        Set<UUID> wanted = new HashSet<>(decided);
        String programme = reference.programme().name();
        for (ScoredProposal proposal : shortlist.answer().scores()) {
            if (wanted.contains(proposal.proposalId())) {
                LetterWords words = new LetterWords(
                        programme,
                        call.title(),
                        call.promise(),
                        proposal.title(),
                        decision.chosen().size(),
                        decided.size(),
                        reason(shortlist, decision, proposal));
                LetterOutcome outcome = outcome(decision, proposal);
                letters.persist(new Letter(call.id(), proposal.proposalId(), outcome, words.as(outcome), clock));
            }
        }
        letters.flush();
        journal.tellOfNew("letter", letters.open(call.id()), Changes.of("state", LetterState.DRAFT));
    }

    private static LetterOutcome outcome(DecisionView decision, ScoredProposal proposal) {
        if (!proposal.eligible()) {
            return LetterOutcome.NOT_ELIGIBLE;
        }
        return decision.chosen().contains(proposal.proposalId())
                ? LetterOutcome.SHORTLISTED
                : LetterOutcome.LEFT_ON_THE_TABLE;
    }

    /** A computed reason speaks of the computed set: of another one only the score is still true. */
    private static String reason(ShortlistView shortlist, DecisionView decision, ScoredProposal proposal) {
        if (decision.comesIn().isEmpty() && decision.goesOut().isEmpty()) {
            return shortlist.answer().reason(proposal.proposalId());
        }
        String placed = shortlist.answer().place(proposal);
        return decision.goesOut().contains(proposal.proposalId())
                ? placed + " The panel weighed more than scores and limits, and chose otherwise."
                : placed;
    }
}
