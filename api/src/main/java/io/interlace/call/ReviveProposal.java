package io.interlace.call;

import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Brings an idea that was left on the table or withdrawn into another call, as a draft of it. Its key in another system
 * stays with the first one, and whoever was erased meanwhile is not named again.
 */
@ApplicationScoped
class ReviveProposal {

    private final Proposals proposals;
    private final WriteProposals writeProposals;
    private final Calls calls;
    private final NamedInForm named;

    ReviveProposal(Proposals proposals, WriteProposals writeProposals, Calls calls, NamedInForm named) {
        this.proposals = proposals;
        this.writeProposals = writeProposals;
        this.calls = calls;
        this.named = named;
    }

    /**
     * Makes the draft.
     *
     * @throws Problem 400 for a call that is not there or the one it answered, 409 for one that is not open, for an idea
     *     that is still considered, and for one that was brought there before
     */
    UUID into(UUID callId, UUID id) {
        UUID answered = proposals.view(id).callId();
        if (calls.findByIdOptional(callId).isEmpty()) {
            throw Problem.at("/callId", "is no call of this programme");
        }
        if (callId.equals(answered)) {
            throw Problem.at("/callId", "is the call that it was proposed to; name another");
        }
        writeProposals.openCall(callId);
        ProposalView found = proposals.held(id);
        if (found.state() != ProposalState.LEFT_ON_THE_TABLE && found.state() != ProposalState.WITHDRAWN) {
            throw new Problem(
                    ProblemType.CONFLICT,
                    "The proposal is " + found.state()
                            + ". One that is LEFT_ON_THE_TABLE or WITHDRAWN is brought into another call.");
        }
        proposals.revivedIn(callId, id).ifPresent(there -> {
            throw new Problem(ProblemType.ALREADY_EXISTS, "It was brought into this call before.")
                    .with("proposalId", there);
        });
        return writeProposals.addRevived(id, callId, copy(found));
    }

    private NewProposal copy(ProposalView found) {
        NewProposal words = found.draft();
        UUID lead = stillKnown(words.leadId(), named.lead(found.id()));
        UUID partner = stillKnown(words.partnerId(), named.partner(found.id()));
        return new NewProposal(
                null,
                words.title(),
                lead,
                Objects.equals(lead, partner) ? null : partner,
                words.organisationCodes(),
                words.placeCodes(),
                words.sectorCodes(),
                words.attributes(),
                words.problem(),
                words.aims(),
                words.workingTogether(),
                words.howWeWouldKnow(),
                words.timeSetAside(),
                words.facilitatorDays(),
                words.budgetPounds());
    }

    private @Nullable UUID stillKnown(@Nullable UUID person, Optional<UUID> inForm) {
        return person == null ? inForm.orElse(null) : proposals.isKnown(person) ? person : null;
    }
}
