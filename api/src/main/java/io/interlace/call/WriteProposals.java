package io.interlace.call;

import io.interlace.event.Changes;
import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.http.Wrong;
import io.interlace.identity.Caller;
import io.interlace.identity.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes proposals and changes them while their call is open, and checks them once it has closed. */
@ApplicationScoped
class WriteProposals {

    private final Proposals proposals;
    private final ProposalParts parts;
    private final ProposalForms forms;
    private final Calls calls;
    private final Journal journal;
    private final Event<ProposalsRevised> revised;
    private final Event<EligibilityRevised> eligibilityRevised;
    private final Caller caller;
    private final Clock clock;

    WriteProposals(
            Proposals proposals,
            ProposalParts parts,
            ProposalForms forms,
            Calls calls,
            Journal journal,
            Event<ProposalsRevised> revised,
            Event<EligibilityRevised> eligibilityRevised,
            Caller caller,
            Clock clock) {
        this.proposals = proposals;
        this.parts = parts;
        this.forms = forms;
        this.calls = calls;
        this.journal = journal;
        this.revised = revised;
        this.eligibilityRevised = eligibilityRevised;
        this.caller = caller;
        this.clock = clock;
    }

    UUID add(UUID callId, NewProposal draft) {
        openCall(callId);
        check(null, draft);
        return begin(new Proposal(callId, draft, clock), draft, Changes.of(draft));
    }

    /** What was proposed to another call becomes a draft of this one: see {@link ReviveProposal}. */
    UUID addRevived(UUID from, UUID callId, NewProposal draft) {
        return begin(
                Proposal.revived(from, callId, draft, clock),
                draft,
                Changes.of(draft).and("revivedFromId"));
    }

    private UUID begin(Proposal proposal, NewProposal draft, Changes changes) {
        proposals.persistAndFlush(proposal);
        parts.keep(proposal.id(), draft);
        journal.tell("proposal", "created", proposal, changes);
        return proposal.id();
    }

    void revise(Proposal proposal, NewProposal before, NewProposal after) {
        CallView call = openCall(proposal.callId());
        if (proposal.state() == ProposalState.WITHDRAWN) {
            throw new Problem(ProblemType.CONFLICT, "The proposal is WITHDRAWN and stays as it is.");
        }
        check(before, after);
        if (proposal.state() == ProposalState.SUBMITTED) {
            ready(proposal.id(), after, call.capacity());
            revised.fire(new ProposalsRevised(caller.programmeId(), List.of(proposal.id())));
        }
        proposal.revise(after, clock);
        parts.keep(proposal.id(), after);
        journal.tell("proposal", "changed", proposal, Changes.between(before, after));
    }

    private void check(@Nullable NewProposal before, NewProposal after) {
        CheckProposal.whole(after);
        known(before == null ? null : before.leadId(), after.leadId(), "/leadId");
        known(before == null ? null : before.partnerId(), after.partnerId(), "/partnerId");
    }

    /** Whoever was named once stays named, also after they were erased. */
    private void known(@Nullable UUID before, @Nullable UUID after, String pointer) {
        if (!Objects.equals(before, after) && !proposals.isKnown(after)) {
            throw Problem.at(pointer, "is nobody of this programme");
        }
    }

    void submit(UUID id) {
        Proposal proposal = proposals.require(id);
        CallView call = openCall(proposal.callId());
        NewProposal draft = proposals.view(id).draft();
        if (proposal.state() == ProposalState.DRAFT) {
            ready(id, draft, call.capacity());
        }
        proposal.submit(clock);
        tellState(proposal);
    }

    /** Submits what came by the form. */
    void submit(UUID id, PublicProposalDraft form) {
        Proposal proposal = proposals.require(id);
        CallView call = openCall(proposal.callId());
        CheckForm.readyToSubmit(form, proposals.own(id).draft(), call.capacity());
        proposal.submit(clock);
        tellState(proposal);
    }

    /** Who leads what came by the form is named there in words, whether they are known or not. */
    private void ready(UUID id, NewProposal draft, Capacity limits) {
        if (forms.of(id).isEmpty()) {
            CheckProposal.readyToSubmit(draft, limits);
        } else {
            Wrong.refuse(ProblemType.VALIDATION_FAILED, CheckProposal.NOT_READY, CheckProposal.missing(draft, limits));
        }
    }

    /** At any time, but not from under its project: whoever decides the call waits, or is waited for. */
    void withdraw(UUID id, String reason) {
        calls.shared(proposals.view(id).callId());
        withdraw(proposals.require(id), reason);
    }

    /** As whoever sent it may, while its call is open. */
    void withdrawInTime(UUID id, String reason) {
        Proposal proposal = proposals.require(id);
        openCall(proposal.callId());
        withdraw(proposal, reason);
    }

    private void withdraw(Proposal proposal, String reason) {
        proposal.withdraw(reason.strip(), clock);
        tellState(proposal);
    }

    void check(UUID id, NewEligibility found) {
        Proposal proposal = proposals.require(id);
        CallView call = calls.shared(proposal.callId());
        if (call.state() != CallState.CLOSED) {
            throw new Problem(
                    ProblemType.CONFLICT,
                    "The call is " + call.state()
                            + ". Proposals are checked once it is CLOSED, and until they are assessed.");
        }
        if (found.eligible() && found.failedCheckId() != null) {
            throw Problem.at("/failedCheckId", "is of a proposal that is not eligible only");
        }
        if (!found.eligible()
                && call.eligibilityChecks().stream()
                        .noneMatch(check -> check.id().equals(found.failedCheckId()))) {
            throw Problem.at("/failedCheckId", "is none of the checks of the call; say which one it fails");
        }
        if (found.eligible() && proposal.isRefused()) {
            eligibilityRevised.fire(new EligibilityRevised(caller.programmeId(), proposal.callId()));
        }
        proposal.check(found, clock);
        journal.tell("proposal", "checked", proposal, Changes.of(found));
    }

    private void tellState(Proposal proposal) {
        journal.tell("proposal", "changed", proposal, Changes.of("state", proposal.state()));
    }

    /**
     * The call, kept from closing until the command ends: whoever closes it waits.
     *
     * @throws Problem 409 for one that is not open
     */
    CallView openCall(UUID callId) {
        CallView call = calls.shared(callId);
        // While others work on it, it may still stand there as open when its time is over.
        boolean over = call.closesAt() != null && !call.closesAt().isAfter(clock.instant());
        CallState state = over && call.state() == CallState.OPEN ? CallState.CLOSED : call.state();
        if (state != CallState.OPEN) {
            Problem problem = new Problem(ProblemType.CALL_NOT_OPEN, "The call is " + state + ".").with("state", state);
            throw call.closesAt() == null ? problem : problem.with("closesAt", call.closesAt());
        }
        return call;
    }
}
