package io.interlace.call;

import com.fasterxml.jackson.databind.JsonNode;
import io.interlace.http.IfMatch;
import io.interlace.http.MergePatch;
import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.stakeholder.Participants;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What whoever holds the link of a proposal does with it. The first save makes it a proposal among the others. */
@ApplicationScoped
class FillForm {

    private static final String NOTHING_YET = "The proposal has not been saved yet.";

    private final ProposalForms forms;
    private final ReadForm readForm;
    private final Proposals proposals;
    private final WriteProposals writeProposals;
    private final MailLinks mailLinks;
    private final Participants participants;
    private final IfMatch ifMatch;
    private final MergePatch mergePatch;

    FillForm(
            ProposalForms forms,
            ReadForm readForm,
            Proposals proposals,
            WriteProposals writeProposals,
            MailLinks mailLinks,
            Participants participants,
            IfMatch ifMatch,
            MergePatch mergePatch) {
        this.forms = forms;
        this.readForm = readForm;
        this.proposals = proposals;
        this.writeProposals = writeProposals;
        this.mailLinks = mailLinks;
        this.participants = participants;
        this.ifMatch = ifMatch;
        this.mergePatch = mergePatch;
    }

    /** @throws Problem 412 when it was changed elsewhere, 409 when the call takes no changes, 400 at each place that is wrong */
    void save(UUID formId, JsonNode patch) {
        forms.lock(formId);
        PublicProposalView view = readForm.view(formId);
        ifMatch.requires(view.version());
        PublicProposalDraft before = view.draft();
        if (forms.require(formId).proposalId() == null) {
            save(formId, before, mergePatch.apply(before, patch));
        } else {
            mergePatch.change(before, patch, after -> save(formId, before, after));
        }
    }

    private void save(UUID formId, PublicProposalDraft before, PublicProposalDraft after) {
        CheckForm.whole(after);
        ProposalForms.Form form = forms.require(formId);
        UUID proposalId = form.proposalId();
        if (proposalId == null) {
            UUID made = writeProposals.add(form.callId(), proposal(null, before, after));
            forms.keep(formId, made, after);
            return;
        }
        Proposal proposal = proposals.require(proposalId);
        NewProposal now = proposals.own(proposalId).draft();
        forms.keep(formId, proposalId, after);
        NewProposal next = proposal(now, before, after);
        if (proposal.state() == ProposalState.SUBMITTED) {
            CheckForm.readyToSubmit(after, next, readForm.capacity(form.callId()));
        }
        writeProposals.revise(proposal, now, next);
    }

    /** What the team has added stays; people are known by their addresses, until the team says who they are. */
    private NewProposal proposal(@Nullable NewProposal now, PublicProposalDraft before, PublicProposalDraft after) {
        UUID lead = known(now == null ? null : now.leadId(), before.lead(), after.lead());
        UUID partner = known(now == null ? null : now.partnerId(), before.partner(), after.partner());
        return new NewProposal(
                now == null ? null : now.externalId(),
                after.title(),
                lead,
                Objects.equals(lead, partner) ? null : partner,
                now == null ? List.of() : now.organisationCodes(),
                after.placeCodes(),
                after.sectorCodes(),
                now == null ? Map.of() : now.attributes(),
                after.problem(),
                after.aims(),
                after.workingTogether(),
                after.howWeWouldKnow(),
                after.timeSetAside(),
                after.facilitatorDays(),
                after.budgetPounds());
    }

    private @Nullable UUID known(@Nullable UUID now, @Nullable ProposalPerson before, @Nullable ProposalPerson after) {
        String then = before == null ? null : before.email();
        String email = after == null ? null : after.email();
        if (now != null && Objects.equals(then, email)) {
            return now;
        }
        return Optional.ofNullable(email).flatMap(participants::withAddress).orElse(null);
    }

    /** Again is as once. */
    void submit(UUID formId) {
        forms.lock(formId);
        ProposalForms.Form form = forms.require(formId);
        PublicProposalView view = readForm.view(formId);
        UUID proposalId = form.proposalId();
        if (view.state() == SentState.SUBMITTED) {
            return;
        }
        if (proposalId == null) {
            throw new Problem(ProblemType.CONFLICT, NOTHING_YET);
        }
        writeProposals.submit(proposalId, view.draft());
        sender(formId).ifPresent(email -> mailLinks.submitted(formId, email, view.call(), view.title()));
    }

    void withdraw(UUID formId, String reason) {
        forms.lock(formId);
        UUID proposalId = forms.require(formId).proposalId();
        if (proposalId == null) {
            throw new Problem(ProblemType.CONFLICT, NOTHING_YET);
        }
        PublicProposalView view = readForm.view(formId);
        if (!view.editable()) {
            throw new Problem(
                    ProblemType.CONFLICT, "It can be withdrawn by its link until the call closes. Write to the team.");
        }
        writeProposals.withdrawInTime(proposalId, reason);
        sender(formId).ifPresent(email -> mailLinks.withdrawn(formId, email, view.call(), view.title()));
    }

    /** Whom mail may go to: nobody who asked to be left out since. */
    private Optional<String> sender(UUID formId) {
        return Optional.ofNullable(forms.people(formId).get(ProposalForms.Part.SENDER))
                .map(ProposalPerson::email)
                .filter(email -> !participants.isLeftOut(email));
    }
}
