package io.interlace.servicemodel;

import io.interlace.http.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A service model on the wire. */
@Schema(name = "ServiceModel", description = "How organisations work together now, or how they could")
record ServiceModelView(
        @Schema(
                description = "Identifies the model",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1b01",
                required = true)
        UUID id,

        @Schema(description = "Whether it shows how it is or how it could be", examples = "CURRENT", required = true)
        ServiceModelKind kind,

        @Schema(description = "What it is called", examples = "How it works now", required = true)
        String title,

        @Nullable
        @Schema(
                description = "What it shows, and what it was drawn from",
                examples = "Four journeys, drawn from sixty conversations",
                nullable = true,
                required = true)
        String summary,

        @Schema(description = "How many journeys it shows", examples = "4", required = true)
        long flows,

        @Schema(description = "How many steps it has", examples = "33", required = true)
        long steps,

        @Schema(description = "How many links it has", examples = "33", required = true)
        long links,

        @Schema(description = "How many breakdowns are pinned to it", examples = "18", required = true)
        long breakdowns,

        @Schema(
                description = "How many of its breakdowns no improvement of any model answers",
                examples = "2",
                required = true)
        long unanswered,

        @Schema(description = "How many improvements are pinned to it", examples = "0", required = true)
        long improvements,

        @Schema(description = "When it was begun", examples = "2026-05-18T09:00:00Z", required = true)
        Instant createdAt,

        @Schema(
                description = "When its title or summary was last changed",
                examples = "2026-06-12T09:00:00Z",
                required = true)
        Instant updatedAt,

        @Schema(description = "Raised by each change of its title or summary", examples = "0", required = true)
        long version)
        implements Versioned {}
