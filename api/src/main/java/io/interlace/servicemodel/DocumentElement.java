package io.interlace.servicemodel;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An element within a document. */
@Schema(name = "ServiceModelDocumentElement", description = "Who acts, or what they do, within a whole model")
record DocumentElement(
        @Schema(
                description = "Identifies the element",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1b04",
                required = true)
        UUID id,

        @Schema(description = "The flow it is in", examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1b02", required = true)
        UUID flowId,

        @Schema(description = "Whether it is a step or an actor", examples = "STEP", required = true)
        ElementType type,

        @Schema(
                description = "Where it stands among the steps, or among the actors, of its flow, from 1",
                examples = "3",
                required = true)
        int number,

        @Nullable
        @Schema(
                description = "Whose step it is; null for an actor",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1b03",
                nullable = true,
                required = true)
        UUID actorId,

        @Schema(description = "What is done, or who does it", examples = "Sorts and books", required = true)
        String title,

        @Nullable
        @Schema(
                description = "More about it",
                examples = "Applies rules that are known to whoever has been there longest.",
                nullable = true,
                required = true)
        String description,

        @Nullable
        @Schema(
                description = "Where a person put it in the picture; null where it is laid out by itself",
                nullable = true,
                required = true)
        ElementPosition position,

        @Nullable
        @Schema(
                description = "The step of a CURRENT model that this one goes on with",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1b05",
                nullable = true,
                required = true)
        UUID continuesId,

        @Schema(
                description = "How often it was changed, which its own resource tells, too",
                examples = "0",
                required = true)
        long version) {

    static DocumentElement of(ElementView element) {
        return new DocumentElement(
                element.id(),
                element.flowId(),
                element.type(),
                element.number(),
                element.actorId(),
                element.title(),
                element.description(),
                element.position(),
                element.continuesId(),
                element.version());
    }
}
