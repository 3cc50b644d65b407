package io.interlace.reach;

import io.interlace.http.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A limitation on the wire. */
@Schema(
        name = "Limitation",
        description = "What must be known wherever results are shown, and where its words come from")
record LimitationView(
        @Schema(
                description = "Identifies the limitation: what is computed of the same category keeps it",
                examples = "6a1f3c1e-54b2-3d8a-9c55-0f9d1b7e2a11",
                required = true)
        UUID id,

        @Schema(description = "What it is about", examples = "UNDER_HEARD", required = true)
        LimitationCode code,

        @Nullable
        @Schema(
                description = "The dimension it is about; null where it is about the whole",
                examples = "SECTOR",
                nullable = true,
                required = true)
        String dimension,

        @Nullable
        @Schema(
                description = "Code of the category it is about, or value of the attribute",
                examples = "MENTAL_HEALTH",
                nullable = true,
                required = true)
        String value,

        @Schema(description = "How much it matters", examples = "HIGH", required = true)
        LimitationSeverity severity,

        @Schema(
                description = "The limitation in plain words",
                examples = "Mental health: heard at 0.41 of their share, 5 of the 84 people engaged.",
                required = true)
        String text,

        @Nullable
        @Schema(
                description =
                        "What the figures say now; null for an own one, and where it would tell a reader of aggregates too much",
                examples = "Mental health: heard at 0.41 of their share, 5 of the 84 people engaged.",
                nullable = true,
                required = true)
        String generatedText,

        @Schema(description = "Where its words come from", examples = "COMPUTED", required = true)
        LimitationOrigin origin,

        @Schema(
                description = "Whether the figures say something else than when the words were edited",
                examples = "false",
                required = true)
        boolean outdated,

        @Nullable
        @Schema(
                description = "When its words were last changed; null when they never were",
                examples = "2026-11-20T09:00:00Z",
                nullable = true,
                required = true)
        Instant updatedAt,

        @Schema(description = "Raised by each change, from 0 when there was none", examples = "1", required = true)
        long version)
        implements Versioned {

    StatedLimitation stated() {
        return new StatedLimitation(id, code, severity, text);
    }
}
