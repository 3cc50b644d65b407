package io.interlace.target;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A target that is set for a challenge. */
@Schema(name = "NewTarget", description = "What a challenge is to have come to, and by when")
record NewTarget(
        @NotNull
        @Schema(
                description = "The challenge that it is set for",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1ac1",
                required = true)
        UUID challengeId,

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

    TargetDraft draft() {
        return new TargetDraft(name, measure, unit, direction, baseline, target, scope, ownerId);
    }
}
