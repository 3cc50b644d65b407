package io.interlace.stakeholder;

import io.interlace.http.Rows;
import io.interlace.http.Versioned;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A referral on the wire. */
@Schema(name = "Referral", description = "One person naming another as somebody to hear")
record ReferralView(
        @Schema(
                description = "Identifies the referral",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a77",
                required = true)
        UUID id,

        @Schema(description = "Who refers", required = true) PersonName from,

        @Schema(description = "Who is referred", required = true)
        PersonName to,

        @Schema(description = "What became of it", examples = "ACCEPTED", required = true)
        ReferralStatus status,

        @Nullable
        @Schema(
                description = "Why them",
                examples = "She asked who tells the patient",
                nullable = true,
                required = true)
        String reason,

        @Nullable @Schema(description = "Why it was declined", examples = "NO_TIME", nullable = true, required = true)
        DeclineReason declineReasonCode,

        @Schema(description = "When it was made", examples = "2026-01-09T09:00:00Z", required = true)
        Instant referredAt,

        @Nullable
        @Schema(
                description = "When it was accepted or declined",
                examples = "2026-01-20T09:00:00Z",
                nullable = true,
                required = true)
        Instant decidedAt,

        @Schema(description = "Whether this is the one that brought the person in", examples = "true", required = true)
        boolean recruiting,

        @Nullable @Schema(description = "Wave of who is referred", examples = "1", nullable = true, required = true)
        Integer wave,

        @Schema(description = "When it was entered", examples = "2026-01-09T09:00:00Z", required = true)
        Instant createdAt,

        @Schema(description = "When it was last changed", examples = "2026-01-20T09:00:00Z", required = true)
        Instant updatedAt,

        @Schema(description = "Raised by each change", examples = "1", required = true)
        long version)
        implements Versioned {

    /**
     * Referrals with the names of both. Of all referrals of one person by another only one is ever accepted: it recruits
     * when the one is the other's recruiter.
     */
    static final String WITH_NAMES = "(select r.*, f.name as from_name, t.name as to_name, t.wave,"
            + " r.status = 'ACCEPTED' and coalesce(t.recruiter_id = r.from_id, false) as recruiting from %s r"
            + " left join stakeholder f on (f.programme_id, f.id) = (r.programme_id, r.from_id)"
            + " left join stakeholder t on (t.programme_id, t.id) = (r.programme_id, r.to_id)) referral";

    static final String COLUMNS =
            "id, from_id, from_name, to_id, to_name, status, reason, decline_reason_code, referred_at,"
                    + " decided_at, recruiting, wave, created_at, updated_at, version";

    static ReferralView read(ResultSet row) throws SQLException {
        String declined = row.getString("decline_reason_code");
        return new ReferralView(
                row.getObject("id", UUID.class),
                new PersonName(row.getObject("from_id", UUID.class), row.getString("from_name")),
                new PersonName(row.getObject("to_id", UUID.class), row.getString("to_name")),
                ReferralStatus.valueOf(row.getString("status")),
                row.getString("reason"),
                declined == null ? null : DeclineReason.valueOf(declined),
                row.getObject("referred_at", OffsetDateTime.class).toInstant(),
                Rows.instant(row, "decided_at"),
                row.getBoolean("recruiting"),
                row.getObject("wave", Integer.class),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"));
    }
}
