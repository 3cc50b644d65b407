package io.interlace.target;

import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.http.Wrong;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What may be changed of a target. */
@Schema(name = "TargetDraft", description = "What may be changed of a target")
record TargetDraft(
        @NotBlank
        @Size(max = 200)
        @Schema(
                description = "What it is called",
                examples = "Discharge summaries received by the practice within 24 hours",
                maxLength = 200,
                required = true)
        String name,

        @Nullable
        @Size(max = 1000)
        @Schema(
                description = "What is measured, and how",
                examples = "Summaries with a receipt time within 24 hours of discharge, of all in the month",
                maxLength = 1000,
                nullable = true)
        String measure,

        @NotNull @Schema(description = "What it is measured in", examples = "PERCENT", required = true)
        TargetUnit unit,

        @NotNull @Schema(description = "Whether more is better, or less", examples = "UP", required = true)
        TargetDirection direction,

        @NotNull @Valid @Schema(description = "Where it begins", required = true)
        TargetPoint baseline,

        @NotNull @Valid @Schema(description = "Where it is to come, and by when", required = true)
        TargetPoint target,

        @Nullable
        @Size(max = 1000)
        @Schema(
                description = "Where it holds, and whose figures it is of",
                examples = "All six places; the practices' own receipt times",
                maxLength = 1000,
                nullable = true)
        String scope,

        @Nullable
        @Schema(
                description = "The person who sees to it",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a77",
                nullable = true)
        UUID ownerId) {

    TargetDraft {
        measure = stripped(measure);
        scope = stripped(scope);
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    Aim aim() {
        return new Aim(direction, baseline.measured(), target.measured());
    }

    /** @throws Problem 400 that names each place where it leads nowhere, or to where nothing can be */
    TargetDraft checked() {
        List<Wrong> wrong = new ArrayList<>();
        baseline.check(unit, "/baseline", wrong);
        target.check(unit, "/target", wrong);
        if (!target.on().isAfter(baseline.on())) {
            wrong.add(new Wrong("/target/on", "is after the day of the baseline"));
        }
        if (direction.reaches(baseline.value(), target.value())) {
            wrong.add(new Wrong(
                    "/target/value",
                    "is " + (direction == TargetDirection.UP ? "more" : "less") + " than the baseline"));
        }
        Wrong.refuse(ProblemType.VALIDATION_FAILED, "The input needs correcting.", wrong);
        return this;
    }
}
