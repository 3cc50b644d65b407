package io.interlace.insight;

import io.interlace.http.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A theme on the wire. */
@Schema(name = "Theme", description = "What several insights have in common")
record ThemeView(
        @Schema(
                description = "Identifies the theme",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1b21",
                required = true)
        UUID id,

        @Schema(description = "Its name", examples = "Tests and results", required = true)
        String name,

        @Nullable
        @Schema(
                description = "What belongs to it",
                examples = "Who ordered it, who sees it, who acts, and who is left to chase.",
                nullable = true,
                required = true)
        String description,

        @Schema(description = "How many themes stand before it", examples = "2", required = true)
        int position,

        @Schema(description = "How many insights are of it that are kept", examples = "14", required = true)
        int insights,

        @Schema(description = "When it was made", examples = "2026-11-20T09:00:00Z", required = true)
        Instant createdAt,

        @Schema(description = "When it was last changed", examples = "2026-11-20T09:00:00Z", required = true)
        Instant updatedAt,

        @Schema(description = "Raised by each change", examples = "0", required = true)
        long version)
        implements Versioned {}
