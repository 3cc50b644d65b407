package io.interlace.call;

import io.interlace.http.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A proposal by the form, as whoever holds its link reads it. */
@Schema(name = "PublicProposal", description = "A proposal by the form, as whoever holds its link reads it")
record PublicProposalView(
        @Schema(description = "Identifies the form", examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a73", required = true)
        UUID id,

        @Schema(description = "The call it answers", required = true)
        PublicCallView call,

        @Schema(
                description = "How far it has come; what is decided is told by letter",
                examples = "DRAFT",
                required = true)
        SentState state,

        @Schema(
                description = "Whether it can be changed: until the call closes, or it is withdrawn",
                examples = "true",
                required = true)
        boolean editable,

        @Nullable
        @Schema(
                description = "When it was submitted",
                examples = "2026-11-28T14:00:00Z",
                nullable = true,
                required = true)
        Instant submittedAt,

        @Nullable
        @Schema(
                description = "When it was last saved by its link; null before the first time",
                examples = "2026-11-28T13:55:00Z",
                nullable = true,
                required = true)
        Instant savedAt,

        @Schema(
                description = "What it is called",
                examples = "Book it yourself: onward referral between clinics",
                required = true)
        String title,

        @Nullable @Schema(description = "Who leads it", nullable = true, required = true)
        ProposalPerson lead,

        @Nullable @Schema(description = "Who leads it on the other side", nullable = true, required = true)
        ProposalPerson partner,

        @Nullable
        @Schema(
                description = "The organisations behind it",
                examples = "Two clinics of Guy's and St Thomas', and three practices in Lambeth",
                nullable = true,
                required = true)
        String organisations,

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

        @Schema(description = "Raised by each change, also by one of the team", examples = "1", required = true)
        long version)
        implements Versioned {

    PublicProposalDraft draft() {
        return new PublicProposalDraft(
                title,
                lead,
                partner,
                organisations,
                placeCodes,
                sectorCodes,
                problem,
                aims,
                workingTogether,
                howWeWouldKnow,
                timeSetAside,
                facilitatorDays,
                budgetPounds);
    }
}
