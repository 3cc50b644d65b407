package io.interlace.servicemodel;

import io.interlace.http.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A step or an actor on the wire. */
@Schema(name = "ServiceModelElement", description = "Who acts in a flow, or what they do")
record ElementView(
        @Schema(
                description = "Identifies the element",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1b04",
                required = true)
        UUID id,

        @Schema(description = "Whose it is", examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1b01", required = true)
        UUID serviceModelId,

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

        @Schema(description = "When it was made", examples = "2026-05-18T09:00:00Z", required = true)
        Instant createdAt,

        @Schema(description = "When it was last changed", examples = "2026-05-18T09:00:00Z", required = true)
        Instant updatedAt,

        @Schema(description = "Raised by each change", examples = "0", required = true)
        long version)
        implements Versioned {}
