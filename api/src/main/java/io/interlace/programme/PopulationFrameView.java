package io.interlace.programme;

import io.interlace.http.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The population frame on the wire. */
@Schema(name = "PopulationFrame", description = "How many people there are in each place, sector and group")
record PopulationFrameView(
        @Schema(description = "Identifies it", examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a77", required = true)
        UUID id,

        @Schema(
                description = "Who is counted, in words",
                examples = "People whose work crosses the interface in an ordinary week",
                required = true)
        String definition,

        @Nullable
        @Schema(description = "The day the figures are of", examples = "2026-01-01", nullable = true, required = true)
        LocalDate asOf,

        @Schema(description = "One count for each category", required = true)
        List<FrameCell> cells,

        @Schema(description = "When it was last changed", examples = "2026-11-20T09:00:00Z", required = true)
        Instant updatedAt,

        @Schema(description = "Raised by each change", examples = "1", required = true)
        long version)
        implements Versioned {}
