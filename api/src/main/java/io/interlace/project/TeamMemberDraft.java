package io.interlace.project;

import io.interlace.http.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What may be changed of somebody's part in a project. */
@Schema(name = "TeamMemberDraft", description = "What may be changed of somebody's part in a project")
record TeamMemberDraft(
        @NotBlank
        @Size(max = 100)
        @Schema(description = "What they do in it", examples = "Leads it", maxLength = 100, required = true)
        String role,

        @Nullable
        @Min(0)
        @Max(20_000)
        @Schema(
                description = "Minutes a month that are kept free for it; null while that is not agreed",
                examples = "240",
                minimum = "0",
                maximum = "20000",
                nullable = true)
        Integer protectedMinutesPerMonth,

        @Nullable
        @Valid
        @Schema(description = "Whether somebody is paid for to stand in; nobody, unless said", nullable = true)
        Backfill backfill,

        @Nullable
        @Size(min = 1, max = 1000)
        @Schema(
                description = "Why a lead promises more than the call can give; kept with the project",
                examples = "The trust lends us a facilitator",
                minLength = 1,
                maxLength = 1000,
                nullable = true)
        String overrideReason) {

    /** Who stands in, and what that costs: nobody, unless said. */
    Backfill standIn() {
        return backfill == null ? Backfill.NONE : backfill;
    }

    /** What standing in takes of the call's money. */
    Promise promise() {
        Integer pounds = standIn().pounds();
        return new Promise(0, pounds == null ? 0 : pounds);
    }

    /** @throws Problem 400 for the price of what nobody pays */
    TeamMemberDraft checked() {
        if (!standIn().funded() && standIn().pounds() != null) {
            throw Problem.at("/backfill/pounds", "is of backfill that is funded only");
        }
        return this;
    }
}
