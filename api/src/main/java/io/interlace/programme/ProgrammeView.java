package io.interlace.programme;

import io.interlace.http.Versioned;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A programme on the wire. */
@Schema(name = "Programme", description = "A programme of work that changes how organisations work together")
public record ProgrammeView(
        @Schema(description = "Identifies it", examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a77", required = true)
        UUID id,

        @Schema(
                description = "Name as people know it",
                examples = "Working together across the interface",
                required = true)
        String name,

        @Schema(
                description = "Name in addresses of public pages",
                examples = "working-together-across-the-interface",
                required = true)
        String slug,

        @Schema(
                description = "What it is to change",
                examples = "Fewer things lost between practice and hospital",
                required = true)
        String purpose,

        @Schema(description = "First day", examples = "2026-01-05", required = true)
        LocalDate startsOn,

        @Nullable
        @Schema(description = "Last day, that day included", examples = "2027-03-31", nullable = true, required = true)
        LocalDate endsOn,

        @Schema(description = "Time zone that dates are meant in", examples = "Europe/London", required = true)
        String timeZone,

        @Schema(description = "Whether it takes changes", examples = "ACTIVE", required = true)
        ProgrammeStatus status,

        @Schema(description = "When it was made", examples = "2026-11-20T09:00:00Z", required = true)
        Instant createdAt,

        @Schema(description = "When it was last changed", examples = "2026-11-20T09:00:00Z", required = true)
        Instant updatedAt,

        @Schema(description = "Raised by each change", examples = "1", required = true)
        long version)
        implements Versioned {

    static final String COLUMNS =
            "id, name, slug, purpose, starts_on, ends_on, time_zone, status, created_at, updated_at, version";

    static ProgrammeView read(ResultSet row) throws SQLException {
        return new ProgrammeView(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("slug"),
                row.getString("purpose"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getString("time_zone"),
                ProgrammeStatus.valueOf(row.getString("status")),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"));
    }
}
