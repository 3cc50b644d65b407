package io.interlace.call;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a proposal by the form says. Much may still be missing, or be half typed, while it is a draft. */
@Schema(name = "PublicProposalDraft", description = "What a proposal by the form says; much may be missing in a draft")
record PublicProposalDraft(
        @NotBlank
        @Size(max = 200)
        @Schema(
                description = "What it is called",
                examples = "Book it yourself: onward referral between clinics",
                maxLength = 200,
                required = true)
        String title,

        @Nullable @Valid @Schema(description = "Who leads it", nullable = true)
        ProposalPerson lead,

        @Nullable @Valid @Schema(description = "Who leads it on the other side", nullable = true)
        ProposalPerson partner,

        @Nullable
        @Size(max = 1000)
        @Schema(
                description = "The organisations behind it",
                examples = "Two clinics of Guy's and St Thomas', and three practices in Lambeth",
                maxLength = 1000,
                nullable = true)
        String organisations,

        @Size(max = 20) @Schema(description = "Codes of the places where it would be tried", maxItems = 20)
        List<@NotNull @Size(max = 40) String> placeCodes,

        @Size(max = 20)
        @Schema(description = "Codes of the sectors that would work differently; the first one leads", maxItems = 20)
        List<@NotNull @Size(max = 40) String> sectorCodes,

        @Nullable
        @Size(max = 5000)
        @Schema(
                description = "What is wrong now",
                examples = "Patients seen in one clinic are sent back to their GP to be referred next door.",
                maxLength = 5000,
                nullable = true)
        String problem,

        @Nullable
        @Size(max = 5000)
        @Schema(
                description = "What would be tried",
                examples = "One sentence that lets clinics book with each other",
                maxLength = 5000,
                nullable = true)
        String aims,

        @Nullable
        @Size(max = 5000)
        @Schema(
                description = "What working together would look like",
                examples = "A named service manager in each clinic, and the practices that count",
                maxLength = 5000,
                nullable = true)
        String workingTogether,

        @Nullable
        @Size(max = 5000)
        @Schema(
                description = "How one would know that it helps",
                examples = "Referrals returned to practices for the same problem, each week",
                maxLength = 5000,
                nullable = true)
        String howWeWouldKnow,

        @Nullable
        @Size(max = 1000)
        @Schema(
                description = "Whose time is set aside for it",
                examples = "Half a day a week of two people on each side",
                maxLength = 1000,
                nullable = true)
        String timeSetAside,

        @Nullable
        @Min(0)
        @Max(1000)
        @Schema(
                description = "Days of a facilitator that it asks for",
                examples = "9",
                minimum = "0",
                maximum = "1000",
                nullable = true)
        Integer facilitatorDays,

        @Nullable
        @Min(0)
        @Max(100_000_000)
        @Schema(
                description = "Money that it asks for, in pounds",
                examples = "4000",
                minimum = "0",
                maximum = "100000000",
                nullable = true)
        Integer budgetPounds) {

    PublicProposalDraft {
        lead = lead == null || lead.saysNothing() ? null : lead;
        partner = partner == null || partner.saysNothing() ? null : partner;
        placeCodes = placeCodes == null ? List.of() : placeCodes;
        sectorCodes = sectorCodes == null ? List.of() : sectorCodes;
    }
}
