package io.interlace.servicemodel;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A breakdown within a document. */
@Schema(name = "ServiceModelDocumentBreakdown", description = "Where working together fails, within a whole model")
record DocumentBreakdown(
        @Schema(description = "Identifies it", examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1b07", required = true)
        UUID id,

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

        @Schema(
                description = "How often it was changed, which its own resource tells, too",
                examples = "0",
                required = true)
        long version) {

    static DocumentBreakdown of(BreakdownView breakdown) {
        return new DocumentBreakdown(
                breakdown.id(),
                breakdown.elementId(),
                breakdown.linkId(),
                breakdown.title(),
                breakdown.description(),
                breakdown.insightIds(),
                breakdown.version());
    }
}
