package io.interlace.programme;

import io.interlace.http.Versioned;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An organisation on the wire. */
@Schema(name = "Organisation", description = "An organisation whose people take part")
record OrganisationView(
        @Schema(description = "Identifies it", examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a77", required = true)
        UUID id,

        @Schema(description = "Short code that other data refers to", examples = "RJ1", required = true)
        String code,

        @Nullable
        @Schema(
                description = "Code of the Organisation Data Service",
                examples = "RJ1",
                nullable = true,
                required = true)
        String odsCode,

        @Schema(
                description = "Name as people know it",
                examples = "Guy's and St Thomas' NHS Foundation Trust",
                required = true)
        String name,

        @Schema(description = "What kind of organisation it is", examples = "NHS_TRUST", required = true)
        OrganisationType type,

        @Nullable
        @Schema(description = "Code of the place it is in", examples = "LAMBETH", nullable = true, required = true)
        String placeCode,

        @Nullable
        @Schema(description = "Code of the sector it belongs to", examples = "ACUTE", nullable = true, required = true)
        String sectorCode,

        @Schema(description = "When it was made", examples = "2026-11-20T09:00:00Z", required = true)
        Instant createdAt,

        @Schema(description = "When it was last changed", examples = "2026-11-20T09:00:00Z", required = true)
        Instant updatedAt,

        @Schema(description = "Raised by each change", examples = "1", required = true)
        long version)
        implements Versioned {

    static OrganisationView read(ResultSet row) throws SQLException {
        return new OrganisationView(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("ods_code"),
                row.getString("name"),
                OrganisationType.valueOf(row.getString("type")),
                row.getString("place_code"),
                row.getString("sector_code"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"));
    }
}
