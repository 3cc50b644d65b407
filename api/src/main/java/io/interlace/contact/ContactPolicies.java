package io.interlace.contact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.interlace.event.Changes;
import io.interlace.http.Database;
import io.interlace.identity.Caller;
import io.interlace.identity.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** The one contact policy of the programme at hand: the usual one, until it has set its own. */
@ApplicationScoped
class ContactPolicies {

    private static final TypeReference<List<QuietPeriod>> QUIET_PERIODS = new TypeReference<>() {};

    private final Database database;
    private final Journal journal;
    private final Caller caller;
    private final ObjectMapper json;
    private final Clock clock;

    ContactPolicies(Database database, Journal journal, Caller caller, ObjectMapper json, Clock clock) {
        this.database = database;
        this.journal = journal;
        this.caller = caller;
        this.json = json;
        this.clock = clock;
    }

    ContactPolicyView current() {
        UUID programme = caller.programmeId();
        return database.first("select * from contact_policy where programme_id = ?", this::read, programme)
                .orElseGet(() -> ContactPolicyView.of(programme, NewContactPolicy.USUAL, null, 0));
    }

    /** Sets the current policy, whole. */
    ContactPolicyView set(NewContactPolicy draft) {
        ContactPolicyView before = current();
        UUID programme = caller.programmeId();
        // the usual policy has no row: of two who set the first one, the other finds nothing to change
        int written = database.update(
                """
                insert into contact_policy as p (programme_id, id, period_days, max_contacts, max_minutes,
                    quiet_days_after_decline, max_reminders, note, quiet_periods, updated_at, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)
                on conflict (programme_id) do update set period_days = excluded.period_days,
                    max_contacts = excluded.max_contacts, max_minutes = excluded.max_minutes,
                    quiet_days_after_decline = excluded.quiet_days_after_decline,
                    max_reminders = excluded.max_reminders, note = excluded.note,
                    quiet_periods = excluded.quiet_periods, updated_at = excluded.updated_at,
                    version = excluded.version
                where p.version = excluded.version - 1""",
                programme,
                programme,
                draft.periodDays(),
                draft.maxContacts(),
                draft.maxMinutes(),
                draft.quietDaysAfterDecline(),
                draft.maxReminders(),
                draft.note(),
                written(draft.quietPeriods()),
                clock.instant(),
                before.version() + 1);
        if (written == 0) {
            throw new OptimisticLockException("The contact policy was changed at the same moment");
        }
        ContactPolicyView after = current();
        journal.tell("contact-policy", "changed", after, Changes.between(before.draft(), draft));
        return after;
    }

    private String written(List<QuietPeriod> periods) {
        try {
            return json.writeValueAsString(periods);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Dates and words can be written", e);
        }
    }

    private ContactPolicyView read(ResultSet row) throws SQLException {
        try {
            return new ContactPolicyView(
                    row.getObject("id", UUID.class),
                    row.getInt("period_days"),
                    row.getInt("max_contacts"),
                    row.getInt("max_minutes"),
                    row.getInt("quiet_days_after_decline"),
                    row.getInt("max_reminders"),
                    row.getString("note"),
                    json.readValue(row.getString("quiet_periods"), QUIET_PERIODS),
                    row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                    row.getLong("version"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The column holds JSON of this shape", e);
        }
    }
}
