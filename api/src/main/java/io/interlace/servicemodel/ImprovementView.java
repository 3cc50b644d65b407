package io.interlace.servicemodel;

import io.interlace.http.Versioned;
import io.interlace.insight.CitedInsightView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An improvement on the wire. */
@Schema(name = "ServiceModelImprovement", description = "What would be better")
record ImprovementView(
        @Schema(description = "Identifies it", examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1b07", required = true)
        UUID id,

        @Schema(description = "Whose it is", examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1b01", required = true)
        UUID serviceModelId,

        @Schema(description = "The flow it is in", examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1b02", required = true)
        UUID flowId,

        @Nullable
        @Schema(
                description = "The step it is pinned to; null for a link",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1b04",
                nullable = true,
                required = true)
        UUID elementId,

        @Nullable
        @Schema(
                description = "The link it is pinned to; null for a step",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1b06",
                nullable = true,
                required = true)
        UUID linkId,

        @Schema(description = "What would be better", examples = "Book it yourself", required = true)
        String title,

        @Nullable
        @Schema(
                description = "More about it",
                examples = "One sentence agreed with the booking team.",
                nullable = true,
                required = true)
        String description,

        @Schema(
                description = "The insights it rests on",
                examples = "[\"01935f2e-8f6b-7c3a-9d24-5b8f0c6e1b10\"]",
                required = true)
        List<UUID> insightIds,

        @Schema(description = "What these insights say, in the same order", required = true)
        List<CitedInsightView> insights,

        @Schema(
                description = "The breakdowns of CURRENT models that it answers",
                examples = "[\"01935f2e-8f6b-7c3a-9d24-5b8f0c6e1b07\"]",
                required = true)
        List<UUID> answersIds,

        @Schema(description = "When it was made", examples = "2026-05-18T09:00:00Z", required = true)
        Instant createdAt,

        @Schema(description = "When it was last changed", examples = "2026-05-18T09:00:00Z", required = true)
        Instant updatedAt,

        @Schema(description = "Raised by each change", examples = "0", required = true)
        long version)
        implements Versioned {

    NewImprovement draft() {
        return new NewImprovement(elementId, linkId, title, description, insightIds, answersIds);
    }
}
