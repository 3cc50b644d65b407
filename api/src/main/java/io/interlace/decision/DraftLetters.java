package io.interlace.decision;

import io.interlace.call.CallView;
import io.interlace.call.Calls;
import io.interlace.call.ProposalPromoted;
import io.interlace.call.Proposals;
import io.interlace.event.Changes;
import io.interlace.identity.Journal;
import io.interlace.programme.Reference;
import io.interlace.shortlist.ScoredProposal;
import io.interlace.shortlist.ShortlistView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Drafts what each proposer is told: what became of the proposal, why, and what happens now. */
@ApplicationScoped
class DraftLetters {

    private final Letters letters;
    private final Decisions decisions;
    private final Calls calls;
    private final Proposals proposals;
    private final Reference reference;
    private final Journal journal;
    private final Clock clock;

    DraftLetters(
            Letters letters,
            Decisions decisions,
            Calls calls,
            Proposals proposals,
            Reference reference,
            Journal journal,
            Clock clock) {
        this.letters = letters;
        this.decisions = decisions;
        this.calls = calls;
        this.proposals = proposals;
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
                        reason(call, shortlist, decision, proposal));
                LetterOutcome outcome = outcome(decision, proposal);
                letters.persist(new Letter(call.id(), proposal.proposalId(), outcome, words.as(outcome), clock));
            }
        }
        letters.flush();
        journal.tellOfNew("letter", letters.open(call.id()), Changes.of("state", LetterState.DRAFT));
    }

    /** Whoever was told that theirs was left on the table, or is still to be told so, is told now that it is chosen after all. */
    void follow(@Observes ProposalPromoted promoted) {
        letters.find("callId = ?1 and proposalId = ?2", promoted.callId(), promoted.proposalId())
                .firstResultOptional()
                .map(letter -> letters.held(letter.id()))
                .ifPresent(letter -> {
                    CallView call = calls.view(promoted.callId());
                    DecisionView decision = decisions.of(call.id());
                    LetterWords words = new LetterWords(
                            reference.programme().name(),
                            call.title(),
                            call.promise(),
                            proposals.view(promoted.proposalId()).title(),
                            decision.chosen().size(),
                            letters.drafted(call.id()),
                            "It was left on the table when the panel decided. One that was chosen then is not carried out,"
                                    + " and yours takes its place.");
                    letter.redraft(LetterOutcome.SHORTLISTED, words.as(LetterOutcome.SHORTLISTED), clock);
                    journal.tell(
                            "letter",
                            "changed",
                            letter,
                            Changes.of("state", letter.state()).and("outcome"));
                });
    }

    private static LetterOutcome outcome(DecisionView decision, ScoredProposal proposal) {
        if (!proposal.eligible()) {
            return LetterOutcome.NOT_ELIGIBLE;
        }
        return decision.chosen().contains(proposal.proposalId())
                ? LetterOutcome.SHORTLISTED
                : LetterOutcome.LEFT_ON_THE_TABLE;
    }

    /**
     * A computed reason speaks of the computed set, and of the rules it was computed by: of another set, or by other rules than
     * those of the call, only the score is still true, and what the panel says.
     */
    private static String reason(
            CallView call, ShortlistView shortlist, DecisionView decision, ScoredProposal proposal) {
        boolean asComputed = decision.comesIn().isEmpty() && decision.goesOut().isEmpty();
        if (asComputed && OtherRules.than(call, shortlist.answer().question()) == null) {
            return shortlist.answer().reason(proposal.proposalId());
        }
        return shortlist.answer().place(proposal)
                + PanelWords.of(decision, shortlist.answer().scores()).to(proposal);
    }
}
