package io.interlace.contact;

import io.interlace.http.Versioned;
import io.interlace.stakeholder.PersonName;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An ask of somebody's time on the wire. */
@Schema(name = "Contact", description = "One ask of somebody's time")
record ContactView(
        @Schema(
                description = "Identifies the contact",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a77",
                required = true)
        UUID id,

        @Schema(description = "Who is asked", required = true)
        PersonName stakeholder,

        @Schema(description = "What for", examples = "CONVERSATION", required = true)
        ContactPurpose purpose,

        @Schema(description = "Minutes asked for", examples = "30", required = true)
        int minutes,

        @Schema(description = "The day in the programme's time zone", examples = "2026-11-20", required = true)
        LocalDate askedOn,

        @Nullable
        @Schema(
                description = "Member who asks; null for somebody who is a member no more",
                examples = "Maya Okafor",
                nullable = true,
                required = true)
        String askedBy,

        @Schema(description = "Whether it is planned, was asked, or was cancelled", examples = "ASKED", required = true)
        ContactStatus status,

        @Schema(description = "Whether it takes from the budget", examples = "true", required = true)
        boolean counts,

        @Nullable
        @Schema(
                description = "Anything worth remembering",
                examples = "By telephone, after the practice meeting",
                nullable = true,
                required = true)
        String note,

        @Nullable
        @Schema(
                description = "Why a lead asked although it was over budget; null where it was not",
                examples = "She offered to chair the workshop",
                nullable = true,
                required = true)
        String overrideReason,

        @Nullable
        @Schema(
                description = "The conversation that asked for it, where one did: it is cancelled with that",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1b01",
                nullable = true,
                required = true)
        UUID conversationId,

        @Nullable
        @Schema(
                description = "The round to vote in, where an invitation to a BALLOT asked for it and says which",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1c01",
                nullable = true,
                required = true)
        UUID prioritisationId,

        @Schema(description = "When it was recorded", examples = "2026-11-20T09:00:00Z", required = true)
        Instant createdAt,

        @Schema(description = "When it was last changed", examples = "2026-11-20T09:00:00Z", required = true)
        Instant updatedAt,

        @Schema(description = "Raised by each change", examples = "0", required = true)
        long version)
        implements Versioned {

    /** Contacts with the names of both; by indexes conversation_stakeholder_contact and invitation_contact. */
    static final String WITH_NAMES = "(select c.*, s.name as stakeholder_name, m.name as member_name,"
            + " (select a.conversation_id from conversation_stakeholder a where (a.programme_id, a.contact_id)"
            + " = (c.programme_id, c.id) limit 1) as conversation_id,"
            + " (select i.prioritisation_id from invitation i where (i.programme_id, i.contact_id)"
            + " = (c.programme_id, c.id) limit 1) as prioritisation_id from %s c"
            + " left join stakeholder s on (s.programme_id, s.id) = (c.programme_id, c.stakeholder_id)"
            + " left join member m on (m.programme_id, m.account_id) = (c.programme_id, c.asked_by)) contact";

    static final String COLUMNS = "id, stakeholder_id, stakeholder_name, purpose, minutes, asked_on, member_name, note,"
            + " override_reason, conversation_id, prioritisation_id, cancelled_at, created_at, updated_at, version";

    static ContactView read(ResultSet row, LocalDate today) throws SQLException {
        ContactPurpose purpose = ContactPurpose.valueOf(row.getString("purpose"));
        LocalDate askedOn = row.getObject("asked_on", LocalDate.class);
        boolean cancelled = row.getObject("cancelled_at") != null;
        ContactStatus planned = askedOn.isAfter(today) ? ContactStatus.PLANNED : ContactStatus.ASKED;
        return new ContactView(
                row.getObject("id", UUID.class),
                new PersonName(row.getObject("stakeholder_id", UUID.class), row.getString("stakeholder_name")),
                purpose,
                row.getInt("minutes"),
                askedOn,
                row.getString("member_name"),
                cancelled ? ContactStatus.CANCELLED : planned,
                !cancelled && purpose.counts(),
                row.getString("note"),
                row.getString("override_reason"),
                row.getObject("conversation_id", UUID.class),
                row.getObject("prioritisation_id", UUID.class),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"));
    }
}
