package io.interlace.target;

import io.interlace.http.Versioned;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A reading on the wire. */
@Schema(name = "Reading", description = "What was measured on a day")
record ReadingView(
        @Schema(
                description = "Identifies the reading",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1cf1",
                required = true)
        UUID id,

        @Schema(description = "The day", examples = "2026-10-31", required = true)
        LocalDate on,

        @Schema(
                description = "The value, in the unit of the target",
                examples = "85.7",
                format = "decimal",
                required = true)
        BigDecimal value,

        @Nullable
        @Schema(
                description = "What one should know of it",
                examples = "Two wards were closed.",
                nullable = true,
                required = true)
        String note,

        @Schema(description = "When it was noted", examples = "2026-11-04T09:00:00Z", required = true)
        Instant createdAt,

        @Schema(description = "When it was last changed", examples = "2026-11-04T09:00:00Z", required = true)
        Instant updatedAt,

        @Schema(description = "Raised by each change", examples = "0", required = true)
        long version)
        implements Versioned {}
