package io.interlace.call;

import io.interlace.http.Versioned;
import io.interlace.stakeholder.PersonName;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A proposal on the wire. */
@Schema(name = "Proposal", description = "What a team proposes to a call")
public record ProposalView(
        @Schema(
                description = "Identifies the proposal",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a79",
                required = true)
        UUID id,

        @Schema(description = "The call it answers", examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a70", required = true)
        UUID callId,

        @Nullable
        @Schema(
                description = "Key in the system it was first kept in",
                examples = "PRP-07",
                nullable = true,
                required = true)
        String externalId,

        @Schema(
                description = "What it is called",
                examples = "Book it yourself: onward referral between clinics",
                required = true)
        String title,

        @Nullable @Schema(description = "Who leads it; null while nobody does", nullable = true, required = true)
        PersonName lead,

        @Nullable @Schema(description = "Who leads it on the other side", nullable = true, required = true)
        PersonName partner,

        @Schema(description = "Which sides of the interface lead and partner stand on", required = true)
        ProposalSides sides,

        @Schema(description = "The organisations behind it", required = true)
        List<OrganisationName> organisations,

        @Schema(
                description = "Codes of the places where it would be tried",
                examples = "[\"LAMBETH\"]",
                required = true)
        List<String> placeCodes,

        @Schema(
                description = "Codes of the sectors that would work differently",
                examples = "[\"ACUTE\"]",
                required = true)
        List<String> sectorCodes,

        @Schema(description = "Attributes of the programme's own", required = true)
        Map<String, String> attributes,

        @Nullable
        @Schema(
                description = "What is wrong now",
                examples = "Patients seen in one clinic are sent back to their GP to be referred next door.",
                nullable = true,
                required = true)
        String problem,

        @Nullable
        @Schema(
                description = "What would be tried",
                examples = "One sentence that lets clinics book with each other",
                nullable = true,
                required = true)
        String aims,

        @Nullable
        @Schema(
                description = "What working together would look like",
                examples = "A named service manager in each clinic, and the practices that count",
                nullable = true,
                required = true)
        String workingTogether,

        @Nullable
        @Schema(
                description = "How one would know that it helps",
                examples = "Referrals returned to practices for the same problem, each week",
                nullable = true,
                required = true)
        String howWeWouldKnow,

        @Nullable
        @Schema(
                description = "Whose time is set aside for it",
                examples = "Half a day a week of two people on each side",
                nullable = true,
                required = true)
        String timeSetAside,

        @Nullable
        @Schema(
                description = "Days of a facilitator that it asks for",
                examples = "9",
                nullable = true,
                required = true)
        Integer facilitatorDays,

        @Nullable
        @Schema(description = "Money that it asks for, in pounds", examples = "4000", nullable = true, required = true)
        Integer budgetPounds,

        @Schema(description = "Whether the team entered it or it came by the form", examples = "FORM", required = true)
        ProposalOrigin origin,

        @Nullable
        @Schema(
                description =
                        "Who leads it, as the form names them: for leads and facilitators alone; null where it did not come by"
                                + " the form, or whoever sent it was forgotten",
                examples = "Wren Castlemoor",
                nullable = true,
                required = true)
        String leadInForm,

        @Nullable
        @Schema(
                description = "Who leads it on the other side, as the form names them; as leadInForm",
                examples = "Bea Marlpit",
                nullable = true,
                required = true)
        String partnerInForm,

        @Schema(description = "How far it has come", examples = "SUBMITTED", required = true)
        ProposalState state,

        @Nullable
        @Schema(
                description = "When it was submitted",
                examples = "2026-11-28T14:00:00Z",
                nullable = true,
                required = true)
        Instant submittedAt,

        @Nullable
        @Schema(
                description = "Why it was withdrawn",
                examples = "The ward closes in spring",
                nullable = true,
                required = true)
        String withdrawalReason,

        @Nullable
        @Schema(
                description = "Whether it meets every check of the call; null until that was checked",
                examples = "true",
                nullable = true,
                required = true)
        Boolean eligible,

        @Nullable
        @Schema(
                description = "The check that it fails",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a72",
                nullable = true,
                required = true)
        UUID failedCheckId,

        @Nullable
        @Schema(
                description = "What that check asks for",
                examples = "A named lead on each side",
                nullable = true,
                required = true)
        String failedCheck,

        @Nullable
        @Schema(
                description = "What was noted with the check",
                examples = "It asks for a new record system",
                nullable = true,
                required = true)
        String eligibilityNote,

        @Nullable
        @Schema(
                description = "The proposal to another call that it was made from",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a7b",
                nullable = true,
                required = true)
        UUID revivedFromId,

        @Schema(
                description = "What was made of it in other calls, earliest first; without drafts for who sees none",
                required = true)
        List<ProposalRevival> revivals,

        @Schema(description = "When it was begun", examples = "2026-11-20T09:00:00Z", required = true)
        Instant createdAt,

        @Schema(description = "When it was last changed", examples = "2026-11-20T09:00:00Z", required = true)
        Instant updatedAt,

        @Schema(description = "Raised by each change", examples = "0", required = true)
        long version)
        implements Versioned {

    @Override
    public Optional<String> readFrom() {
        return Optional.of("proposals");
    }

    NewProposal draft() {
        return new NewProposal(
                externalId,
                title,
                lead == null ? null : lead.id(),
                partner == null ? null : partner.id(),
                organisations.stream().map(OrganisationName::code).toList(),
                placeCodes,
                sectorCodes,
                attributes,
                problem,
                aims,
                workingTogether,
                howWeWouldKnow,
                timeSetAside,
                facilitatorDays,
                budgetPounds);
    }
}
