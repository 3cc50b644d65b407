package io.interlace.reach;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A limitation as whatever shows results states it. */
@Schema(name = "StatedLimitation", description = "What must be known wherever these results are shown")
public record StatedLimitation(
        @Schema(
                description = "Identifies the limitation",
                examples = "6a1f3c1e-54b2-3d8a-9c55-0f9d1b7e2a11",
                required = true)
        UUID id,

        @Schema(description = "What it is about", examples = "UNDER_HEARD", required = true)
        LimitationCode code,

        @Schema(description = "How much it matters", examples = "HIGH", required = true)
        LimitationSeverity severity,

        @Schema(
                description = "The limitation in one plain sentence or two",
                examples = "Mental health: heard at 0.41 of their share, 5 of the 84 people engaged.",
                required = true)
        String text) {}
