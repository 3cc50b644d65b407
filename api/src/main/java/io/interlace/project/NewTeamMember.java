package io.interlace.project;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who joins a team, and for what. */
@Schema(name = "NewTeamMember", description = "Who joins a team, and for what")
record NewTeamMember(
        @NotNull
        @Schema(
                description = "The stakeholder, once in each team",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a77",
                required = true)
        UUID stakeholderId,

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

    TeamMemberDraft draft() {
        return new TeamMemberDraft(role, protectedMinutesPerMonth, backfill, overrideReason);
    }
}
