package io.interlace.contact;

import io.interlace.stakeholder.PersonName;
import io.interlace.stakeholder.StakeholderStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How much somebody was asked, on the wire. */
@Schema(name = "ContactBurden", description = "How much of somebody's time was asked for")
record ContactBurdenView(
        @Schema(description = "Who was asked", required = true)
        PersonName stakeholder,

        @Schema(description = "How far they have come", examples = "ENGAGED", required = true)
        StakeholderStatus status,

        @Schema(description = "Asks altogether, with those planned", examples = "7", required = true)
        int asks,

        @Schema(description = "Minutes of those", examples = "210", required = true)
        int askedMinutes,

        @Schema(
                description = "Asks in the period of the contact policy that ends today",
                examples = "1",
                required = true)
        int periodAsks,

        @Schema(description = "Minutes of those", examples = "30", required = true)
        int periodMinutes,

        @Nullable
        @Schema(
                description = "Day of the last ask; null for somebody never asked",
                examples = "2026-11-20",
                nullable = true,
                required = true)
        LocalDate lastAskedOn,

        @Nullable
        @Schema(
                description = "Minutes a month set aside for this work",
                examples = "240",
                nullable = true,
                required = true)
        Integer protectedMinutesPerMonth) {

    static final String COLUMNS = "id, name, status, asks, asked_minutes, period_asks, period_minutes, last_asked_on,"
            + " protected_minutes_per_month";

    /** People with what was asked of them in the days after one and until another (index contact_of). */
    static String withPeriod(LocalDate after, LocalDate until) {
        return """
                (select s.*, p.period_asks, p.period_minutes,
                    (select max(asked_on) from contact where programme_id = s.programme_id and stakeholder_id = s.id
                        and cancelled_at is null and purpose <> 'PROJECT_WORK') as last_asked_on
                from %%s s
                left join lateral (select count(*) as period_asks, coalesce(sum(minutes), 0) as period_minutes
                    from contact where programme_id = s.programme_id and stakeholder_id = s.id
                        and asked_on > date '%s' and asked_on <= date '%s'
                        and cancelled_at is null and purpose <> 'PROJECT_WORK') p on true) stakeholder""".formatted(after, until);
    }

    static ContactBurdenView read(ResultSet row) throws SQLException {
        return new ContactBurdenView(
                new PersonName(row.getObject("id", UUID.class), row.getString("name")),
                StakeholderStatus.valueOf(row.getString("status")),
                row.getInt("asks"),
                row.getInt("asked_minutes"),
                row.getInt("period_asks"),
                row.getInt("period_minutes"),
                row.getObject("last_asked_on", LocalDate.class),
                row.getObject("protected_minutes_per_month", Integer.class));
    }
}
