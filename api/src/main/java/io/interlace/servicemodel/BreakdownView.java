package io.interlace.servicemodel;

import io.interlace.http.Versioned;
import io.interlace.insight.CitedInsightView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A breakdown on the wire. */
@Schema(name = "ServiceModelBreakdown", description = "Where working together fails now")
record BreakdownView(
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

        @Schema(description = "What fails", examples = "Sent back to go next door", required = true)
        String title,

        @Nullable
        @Schema(
                description = "More about it",
                examples = "A second problem is returned to the GP although the clinic could book it.",
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
                description = "The improvements that answer it",
                examples = "[\"01935f2e-8f6b-7c3a-9d24-5b8f0c6e1b08\"]",
                required = true)
        List<UUID> answeredByIds,

        @Schema(description = "When it was made", examples = "2026-05-18T09:00:00Z", required = true)
        Instant createdAt,

        @Schema(description = "When it was last changed", examples = "2026-05-18T09:00:00Z", required = true)
        Instant updatedAt,

        @Schema(description = "Raised by each change", examples = "0", required = true)
        long version)
        implements Versioned {

    NewBreakdown draft() {
        return new NewBreakdown(elementId, linkId, title, description, insightIds);
    }
}
