package io.interlace.call;

import io.interlace.event.Changes;
import io.interlace.http.Problem;
import io.interlace.identity.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.UUID;

/** Brings in a proposal that was left on the table, when one that was chosen falls away. */
@ApplicationScoped
public class PromoteProposal {

    private final Proposals proposals;
    private final Journal journal;
    private final Event<ProposalPromoted> promoted;
    private final Clock clock;

    PromoteProposal(Proposals proposals, Journal journal, Event<ProposalPromoted> promoted, Clock clock) {
        this.proposals = proposals;
        this.journal = journal;
        this.promoted = promoted;
        this.clock = clock;
    }

    /**
     * Shortlists it.
     *
     * @param pointer where it is named
     * @throws Problem 400 for one that is not of this call, 409 for one that was not left on the table, or is not eligible
     */
    public void of(UUID callId, UUID proposalId, String pointer) {
        Proposal proposal = proposals
                .findByIdOptional(proposalId)
                .filter(other -> other.callId().equals(callId))
                .orElseThrow(() -> Problem.at(pointer, "is no proposal of this call"));
        proposal.promote(clock);
        journal.tell("proposal", "changed", proposal, Changes.of("state", proposal.state()));
        promoted.fire(new ProposalPromoted(callId, proposalId));
    }
}
