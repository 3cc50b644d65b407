package io.interlace.call;

import io.interlace.event.Changes;
import io.interlace.http.Problem;
import io.interlace.identity.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Brings in a proposal that was left on the table, when one that was chosen falls away. */
@ApplicationScoped
public class PromoteProposal {

    private final Proposals proposals;
    private final Journal journal;
    private final Clock clock;

    PromoteProposal(Proposals proposals, Journal journal, Clock clock) {
        this.proposals = proposals;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Shortlists it.
     *
     * @param pointer where it is named
     * @throws Problem 400 for one that is not of this call, 409 for one that was not left on the table
     */
    public void of(UUID callId, UUID proposalId, String pointer) {
        Proposal proposal = proposals
                .findByIdOptional(proposalId)
                .filter(other -> other.callId().equals(callId))
                .orElseThrow(() -> Problem.at(pointer, "is no proposal of this call"));
        proposal.promote(clock);
        journal.tell("proposal", "changed", proposal, Changes.of("state", proposal.state()));
    }
}
