package io.interlace.servicemodel;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An improvement within a document. */
@Schema(name = "ServiceModelDocumentImprovement", description = "What would be better, within a whole model")
record DocumentImprovement(
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

        @Schema(
                description = "The breakdowns of CURRENT models that it answers",
                examples = "[\"01935f2e-8f6b-7c3a-9d24-5b8f0c6e1b07\"]",
                required = true)
        List<UUID> answersIds,

        @Schema(
                description = "How often it was changed, which its own resource tells, too",
                examples = "0",
                required = true)
        long version) {

    static DocumentImprovement of(ImprovementView improvement) {
        return new DocumentImprovement(
                improvement.id(),
                improvement.elementId(),
                improvement.linkId(),
                improvement.title(),
                improvement.description(),
                improvement.insightIds(),
                improvement.answersIds(),
                improvement.version());
    }
}
