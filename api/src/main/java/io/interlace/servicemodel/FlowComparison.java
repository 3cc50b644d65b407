package io.interlace.servicemodel;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One flow of both models. */
@Schema(name = "ServiceModelFlowComparison", description = "One flow, as it is and as it could be")
record FlowComparison(
        @Schema(description = "What it is called", examples = "Referral and onward referral", required = true)
        String name,

        @Nullable
        @Schema(
                description = "The flow as it is; null where only the other model has it",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1b02",
                nullable = true,
                required = true)
        UUID currentId,

        @Nullable
        @Schema(
                description = "The flow as it could be; null where only the other model has it",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1b12",
                nullable = true,
                required = true)
        UUID futureId,

        @Schema(description = "Steps that stay, each with the one that goes on with it", required = true)
        List<StayingStep> stays,

        @Schema(description = "Steps that no step goes on with", required = true)
        List<ComparedStep> goes,

        @Schema(description = "Steps that go on with none", required = true)
        List<ComparedStep> comes,

        @Schema(
                description = "The breakdowns, each with the improvements of the other model that answer it",
                required = true)
        List<ComparedBreakdown> breakdowns,

        @Schema(
                description = "How many of them no improvement of the other model answers",
                examples = "1",
                required = true)
        int unanswered) {}
