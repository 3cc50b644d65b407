package io.interlace.servicemodel;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A link within a document. */
@Schema(name = "ServiceModelDocumentLink", description = "From one step to another, within a whole model")
record DocumentLink(
        @Schema(description = "Identifies the link", examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1b06", required = true)
        UUID id,

        @Schema(description = "The flow it is in", examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1b02", required = true)
        UUID flowId,

        @Schema(
                description = "The step it goes from",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1b04",
                required = true)
        UUID fromId,

        @Schema(description = "The step it goes to", examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1b05", required = true)
        UUID toId,

        @Schema(
                description = "Whether the same hands go on, or the work passes into others",
                examples = "HAND_OFF",
                required = true)
        LinkKind kind,

        @Nullable
        @Schema(
                description = "What it passes by",
                examples = "letter, by three routes",
                nullable = true,
                required = true)
        String medium,

        @Schema(
                description = "How often it was changed, which its own resource tells, too",
                examples = "0",
                required = true)
        long version) {

    static DocumentLink of(LinkView link) {
        return new DocumentLink(
                link.id(), link.flowId(), link.fromId(), link.toId(), link.kind(), link.medium(), link.version());
    }
}
