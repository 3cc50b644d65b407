package io.interlace.programme;

import io.interlace.http.Versioned;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A place, sector or stakeholder group on the wire. */
@Schema(name = "Category", description = "A place, sector or stakeholder group")
record CategoryView(
        @Schema(description = "Identifies it", examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a77", required = true)
        UUID id,

        @Schema(description = "Short code that other data refers to", examples = "LAMBETH", required = true)
        String code,

        @Schema(description = "Name as people know it", examples = "Lambeth", required = true)
        String name,

        @Nullable
        @Schema(
                description = "Who or what belongs here",
                examples = "The London Borough of Lambeth",
                nullable = true,
                required = true)
        String description,

        @Schema(description = "When it was made", examples = "2026-11-20T09:00:00Z", required = true)
        Instant createdAt,

        @Schema(description = "When it was last changed", examples = "2026-11-20T09:00:00Z", required = true)
        Instant updatedAt,

        @Schema(description = "Raised by each change", examples = "1", required = true)
        long version)
        implements Versioned {

    static final String COLUMNS = "id, code, name, description, created_at, updated_at, version";

    static CategoryView read(ResultSet row) throws SQLException {
        return new CategoryView(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("name"),
                row.getString("description"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"));
    }
}
