package io.interlace.invitation;

import io.interlace.http.Versioned;
import io.interlace.participation.Purpose;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A template on the wire. */
@Schema(name = "InvitationTemplate", description = "What invitations are written from")
record InvitationTemplateView(
        @Schema(
                description = "Identifies the template",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a77",
                required = true)
        UUID id,

        @Schema(description = "Name", examples = "Invitation to take part", required = true)
        String name,

        @Schema(description = "What people are asked for", examples = "ENGAGE", required = true)
        Purpose purpose,

        @Schema(
                description = "Subject, with placeholders",
                examples = "Would you take part in {{programme}}?",
                required = true)
        String subject,

        @Schema(
                description = "Text, with placeholders",
                examples = "Dear {{name}},\n\nWould you take part? {{link}}",
                required = true)
        String body,

        @Schema(description = "Minutes asked for", examples = "5", required = true)
        int minutes,

        @Schema(description = "Days for which the link works, the last day included", examples = "21", required = true)
        int daysToAnswer,

        @Nullable
        @Schema(
                description = "Days after which who has not answered is reminded; null for never by itself",
                examples = "7",
                nullable = true,
                required = true)
        Integer reminderAfterDays,

        @Schema(description = "Whether it is offered", examples = "ACTIVE", required = true)
        TemplateStatus status,

        @Schema(description = "When it was made", examples = "2026-11-20T09:00:00Z", required = true)
        Instant createdAt,

        @Schema(description = "When it was last changed", examples = "2026-11-20T09:00:00Z", required = true)
        Instant updatedAt,

        @Schema(description = "Raised by each change", examples = "0", required = true)
        long version)
        implements Versioned {

    static final String COLUMNS =
            "id, name, purpose, subject, body, minutes, days_to_answer, reminder_after_days, status,"
                    + " created_at, updated_at, version";

    static InvitationTemplateView read(ResultSet row) throws SQLException {
        return new InvitationTemplateView(
                row.getObject("id", UUID.class),
                row.getString("name"),
                Purpose.valueOf(row.getString("purpose")),
                row.getString("subject"),
                row.getString("body"),
                row.getInt("minutes"),
                row.getInt("days_to_answer"),
                row.getObject("reminder_after_days", Integer.class),
                TemplateStatus.valueOf(row.getString("status")),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"));
    }
}
