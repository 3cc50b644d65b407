package io.interlace.project;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What may be changed of a project. */
@Schema(name = "ProjectDraft", description = "What may be changed of a project")
record ProjectDraft(
        @NotBlank
        @Size(max = 200)
        @Schema(description = "What it is called", examples = "Book it yourself", maxLength = 200, required = true)
        String title,

        @Size(max = 20) @Schema(description = "What it wants to achieve", maxItems = 20)
        List<@NotBlank @Size(max = 500) String> goals,

        @Nullable @Schema(description = "When it begins", examples = "2027-01-04", nullable = true)
        LocalDate startsOn,

        @Nullable @Schema(description = "When it ends, this day included", examples = "2027-06-30", nullable = true)
        LocalDate endsOn,

        @NotNull
        @Min(0)
        @Max(1000)
        @Schema(
                description = "Days of a facilitator that it is promised",
                examples = "9",
                minimum = "0",
                maximum = "1000",
                required = true)
        Integer facilitatorDays,

        @NotNull
        @Min(0)
        @Max(100_000_000)
        @Schema(
                description = "Money that it is promised, in pounds, backfill of its team apart",
                examples = "4000",
                minimum = "0",
                maximum = "100000000",
                required = true)
        Integer budgetPounds,

        @Nullable
        @Size(min = 1, max = 1000)
        @Schema(
                description = "Why a lead promises more than the call can give; kept where it does",
                examples = "The trust lends us a facilitator",
                minLength = 1,
                maxLength = 1000,
                nullable = true)
        String overrideReason) {

    ProjectDraft {
        goals = goals == null ? List.of() : goals;
    }

    /**
     * What it takes of the call's capacity.
     *
     * @param team what standing in for its team takes
     */
    Promise promise(Promise team) {
        return new Promise(facilitatorDays, budgetPounds).plus(team);
    }
}
