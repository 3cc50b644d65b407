package io.interlace.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A mail that a demonstration kept instead of sending it. */
@Schema(name = "DemonstrationMail", description = "A mail that this demonstration kept instead of sending it")
public record DemonstrationMail(
        @Schema(description = "Identifies it", examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a77", required = true)
        UUID id,

        @Schema(description = "Whom it is for", examples = "priya.shah@example.nhs.uk", required = true)
        String to,

        @Schema(description = "What it is about", examples = "Your link to sign in to Interlace", required = true)
        String subject,

        @Schema(description = "What it says, in plain text", examples = "Hello, …", required = true)
        String text,

        @Schema(description = "When it was written", examples = "2026-11-20T09:00:00Z", required = true)
        Instant createdAt) {

    static final String COLUMNS = "id, recipient, subject, body, created_at";

    static DemonstrationMail read(ResultSet row) throws SQLException {
        return new DemonstrationMail(
                row.getObject("id", UUID.class),
                row.getString("recipient"),
                row.getString("subject"),
                row.getString("body"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
