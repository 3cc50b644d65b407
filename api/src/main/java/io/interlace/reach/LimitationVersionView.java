package io.interlace.reach;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One wording of a limitation on the wire. */
@Schema(name = "LimitationVersion", description = "A wording of a limitation, and what the figures said then")
record LimitationVersionView(
        @Schema(description = "Which version it was", examples = "1", minimum = "0", required = true)
        long version,

        @Schema(description = "Where its words came from", examples = "EDITED", required = true)
        LimitationOrigin origin,

        @Schema(
                description = "The words",
                examples = "Mental health teams are under-represented: their silence is pressure, not agreement.",
                required = true)
        String text,

        @Schema(description = "How much it mattered", examples = "HIGH", required = true)
        LimitationSeverity severity,

        @Nullable
        @Schema(
                description = "What the figures said then; null for an own one and for readers of aggregates",
                examples = "Mental health: heard at 0.41 of their share, 5 of the 84 people engaged.",
                nullable = true,
                required = true)
        String generatedText,

        @Schema(description = "When it was written", examples = "2026-11-20T09:00:00Z", required = true)
        Instant writtenAt,

        @Nullable
        @Schema(
                description =
                        "Member who wrote it; null for somebody who is a member no more, and for all but leads and facilitators",
                examples = "Maya Okafor",
                nullable = true,
                required = true)
        String writtenBy) {

    static final String COLUMNS =
            "id, limitation_version, origin, text, severity, generated_text, written_at, member_name";

    /** Versions with the names of who wrote them. */
    static final String WITH_NAMES = "(select v.*, m.name as member_name from %s v"
            + " left join member m on (m.programme_id, m.account_id) = (v.programme_id, v.written_by)) version";

    /**
     * @param figures whether the reader may know what the figures said
     * @param names whether the reader may know who wrote it
     */
    static LimitationVersionView read(ResultSet row, boolean figures, boolean names) throws SQLException {
        String written = row.getString("text");
        String generated = row.getString("generated_text");
        return new LimitationVersionView(
                row.getLong("limitation_version"),
                LimitationOrigin.valueOf(row.getString("origin")),
                String.valueOf(written == null ? generated : written),
                LimitationSeverity.valueOf(row.getString("severity")),
                figures ? generated : null,
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                names ? row.getString("member_name") : null);
    }
}
