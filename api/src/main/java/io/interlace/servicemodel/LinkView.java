package io.interlace.servicemodel;

import io.interlace.http.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A link on the wire. */
@Schema(name = "ServiceModelLink", description = "From one step of a flow to another")
record LinkView(
        @Schema(description = "Identifies the link", examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1b06", required = true)
        UUID id,

        @Schema(description = "Whose it is", examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1b01", required = true)
        UUID serviceModelId,

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

        @Schema(description = "When it was made", examples = "2026-05-18T09:00:00Z", required = true)
        Instant createdAt,

        @Schema(description = "When it was last changed", examples = "2026-05-18T09:00:00Z", required = true)
        Instant updatedAt,

        @Schema(description = "Raised by each change", examples = "0", required = true)
        long version)
        implements Versioned {}
