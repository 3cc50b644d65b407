package io.interlace.identity;

import io.interlace.http.Versioned;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A member on the wire. */
@Schema(name = "Member", description = "Somebody who works on a programme, with one role in it")
record MemberView(
        @Schema(
                description = "Identifies the membership",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a77",
                required = true)
        UUID id,

        @Schema(description = "Where sign-in links go", examples = "ansel.bright-okeke@example.org", required = true)
        String email,

        @Schema(description = "Name that others in the programme see", examples = "Ansel Bright-Okeke", required = true)
        String name,

        @Schema(description = "What they do in the programme", examples = "FACILITATOR", required = true)
        Role role,

        @Schema(description = "Since when", examples = "2026-11-20T09:00:00Z", required = true)
        Instant createdAt,

        @Schema(description = "When it was last changed", examples = "2026-11-20T09:00:00Z", required = true)
        Instant updatedAt,

        @Schema(description = "Raised by each change", examples = "1", required = true)
        long version)
        implements Versioned {

    static MemberView read(ResultSet row) throws SQLException {
        return new MemberView(
                row.getObject("id", UUID.class),
                row.getString("email"),
                row.getString("name"),
                Role.valueOf(row.getString("role")),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"));
    }
}
