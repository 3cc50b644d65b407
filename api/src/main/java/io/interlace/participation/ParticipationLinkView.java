package io.interlace.participation;

import io.interlace.http.HoldsSecret;
import io.interlace.http.Rows;
import io.interlace.http.Versioned;
import io.interlace.stakeholder.DeclineReason;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A link on the wire, for those who hand it out. */
@Schema(name = "ParticipationLink", description = "One thing that one person is asked, by a link of their own")
record ParticipationLinkView(
        @Schema(description = "Identifies the link", examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a77", required = true)
        UUID id,

        @Schema(description = "Whose it is", examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a78", required = true)
        UUID stakeholderId,

        @Schema(description = "What they are asked for", examples = "ENGAGE", required = true)
        Purpose purpose,

        @Nullable
        @Schema(
                description = "The round to vote in, for a BALLOT, where somebody said which",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1c01",
                nullable = true,
                required = true)
        UUID prioritisationId,

        @Nullable
        @Schema(
                description = "Where it leads. Said once, to whoever made the link: only a digest of it is kept",
                examples = "https://interlace.example.org/p#vGxKq0c9bVJ8rYp3nT5mWd2sLf7hZu1aQe4iXo6jRkM",
                nullable = true,
                required = true)
        String url,

        @Schema(description = "Until when it works", examples = "2026-12-18T09:00:00Z", required = true)
        Instant expiresAt,

        @Nullable
        @Schema(
                description = "When it was made to work no more",
                examples = "2026-11-30T09:00:00Z",
                nullable = true,
                required = true)
        Instant revokedAt,

        @Nullable @Schema(description = "What they said last", examples = "ACCEPTED", nullable = true, required = true)
        Answer answer,

        @Nullable @Schema(description = "Why they declined", examples = "NO_TIME", nullable = true, required = true)
        DeclineReason declineReasonCode,

        @Nullable
        @Schema(description = "When they said so", examples = "2026-11-25T09:00:00Z", nullable = true, required = true)
        Instant answeredAt,

        @Schema(description = "When it was made", examples = "2026-11-20T09:00:00Z", required = true)
        Instant createdAt,

        @Schema(description = "When it was last changed", examples = "2026-11-25T09:00:00Z", required = true)
        Instant updatedAt,

        @Schema(description = "Raised by each change", examples = "1", required = true)
        long version)
        implements Versioned, HoldsSecret {

    static final String COLUMNS = "id, stakeholder_id, purpose, prioritisation_id, expires_at, revoked_at, answer,"
            + " decline_reason_code, answered_at, created_at, updated_at, version";

    static ParticipationLinkView read(ResultSet row) throws SQLException {
        String answer = row.getString("answer");
        String reason = row.getString("decline_reason_code");
        return new ParticipationLinkView(
                row.getObject("id", UUID.class),
                row.getObject("stakeholder_id", UUID.class),
                Purpose.valueOf(row.getString("purpose")),
                row.getObject("prioritisation_id", UUID.class),
                null,
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                Rows.instant(row, "revoked_at"),
                answer == null ? null : Answer.valueOf(answer),
                reason == null ? null : DeclineReason.valueOf(reason),
                Rows.instant(row, "answered_at"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"));
    }

    @Override
    public ParticipationLinkView withoutSecret() {
        return new ParticipationLinkView(
                id,
                stakeholderId,
                purpose,
                prioritisationId,
                null,
                expiresAt,
                revokedAt,
                answer,
                declineReasonCode,
                answeredAt,
                createdAt,
                updatedAt,
                version);
    }
}
