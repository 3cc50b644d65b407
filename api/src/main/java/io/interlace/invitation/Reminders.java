package io.interlace.invitation;

import io.interlace.http.Database;
import io.interlace.http.Ids;
import io.interlace.mail.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Which reminders were written, and how far their mail has come. */
@ApplicationScoped
class Reminders {

    private final Outbox outbox;
    private final Database database;
    private final Clock clock;

    Reminders(Outbox outbox, Database database, Clock clock) {
        this.outbox = outbox;
        this.database = database;
        this.clock = clock;
    }

    void add(UUID programmeId, UUID invitation, UUID mail, boolean byHand) {
        ReminderState state = outbox.keeps() ? ReminderState.SENT : ReminderState.SENDING;
        database.update(
                "insert into invitation_reminder (programme_id, id, invitation_id, mail_id, state, by_hand, created_at,"
                        + " sent_at) values (?, ?, ?, ?, ?, ?, ?, ?)",
                programmeId,
                Ids.next(clock),
                invitation,
                mail,
                state,
                byHand,
                clock.instant(),
                state == ReminderState.SENT ? clock.instant() : null);
    }

    /** Those that have not left never do: it is as if they had not been written. */
    void withdraw(UUID programmeId, Collection<UUID> invitations) {
        List<UUID> waiting = database.list(
                "select mail_id from invitation_reminder where programme_id = ? and invitation_id = any(?::text[]::uuid[])"
                        + " and state = 'SENDING'",
                row -> row.getObject(1, UUID.class),
                programmeId,
                invitations.stream().map(UUID::toString).toList());
        database.update(
                "delete from invitation_reminder where programme_id = ? and mail_id = any(?::text[]::uuid[])",
                programmeId,
                outbox.withdraw(waiting).stream().map(UUID::toString).toList());
    }

    /** Its mail has come to an end. */
    void ended(UUID mail, ReminderState state) {
        database.update(
                "update invitation_reminder set state = ?, sent_at = ? where mail_id = ? and state = 'SENDING'",
                state,
                state == ReminderState.SENT ? clock.instant() : null,
                mail);
    }
}
