package io.interlace.call;

import io.interlace.call.ProposalForms.Part;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a form says, together from what is its own and what is the proposal's. */
@ApplicationScoped
class ReadForm {

    private final ProposalForms forms;
    private final Proposals proposals;
    private final PublishedCalls published;

    ReadForm(ProposalForms forms, Proposals proposals, PublishedCalls published) {
        this.forms = forms;
        this.proposals = proposals;
        this.published = published;
    }

    Capacity capacity(UUID callId) {
        return published.view(callId).capacity();
    }

    PublicProposalView view(UUID formId) {
        ProposalForms.Form form = forms.require(formId);
        PublicCallView call = published.view(form.callId());
        Map<Part, ProposalPerson> people = forms.people(formId);
        UUID proposalId = form.proposalId();
        return proposalId == null ? begun(form, call, people) : saved(form, call, people, proposals.own(proposalId));
    }

    private static PublicProposalView begun(
            ProposalForms.Form form, PublicCallView call, Map<Part, ProposalPerson> people) {
        return new PublicProposalView(
                form.id(),
                call,
                SentState.DRAFT,
                call.takesProposals(),
                null,
                null,
                form.title(),
                people.get(Part.LEAD),
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                0);
    }

    private static PublicProposalView saved(
            ProposalForms.Form form, PublicCallView call, Map<Part, ProposalPerson> people, ProposalView proposal) {
        SentState state = SentState.of(proposal.state());
        return new PublicProposalView(
                form.id(),
                call,
                state,
                call.takesProposals() && state != SentState.WITHDRAWN,
                proposal.submittedAt(),
                form.savedAt(),
                proposal.title(),
                people.get(Part.LEAD),
                people.get(Part.PARTNER),
                form.organisations(),
                proposal.placeCodes(),
                proposal.sectorCodes(),
                proposal.problem(),
                proposal.aims(),
                proposal.workingTogether(),
                proposal.howWeWouldKnow(),
                proposal.timeSetAside(),
                proposal.facilitatorDays(),
                proposal.budgetPounds(),
                // one more than before it was a proposal
                proposal.version() + 1);
    }
}
