package io.interlace.invitation;

import io.interlace.event.Changes;
import io.interlace.http.Database;
import io.interlace.identity.Journal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Ends invitations whose link has ended without an answer. */
@ApplicationScoped
class ExpireInvitations {

    private static final int AT_ONCE = 500;

    private final Database database;
    private final Journal journal;
    private final Clock clock;

    ExpireInvitations(Database database, Journal journal, Clock clock) {
        this.database = database;
        this.journal = journal;
        this.clock = clock;
    }

    private record Expired(UUID programmeId, UUID id, long version) {}

    @Scheduled(every = "{interlace.invitations-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional(Transactional.TxType.NEVER)
    void expireDue() {
        int expired = AT_ONCE;
        while (expired == AT_ONCE) {
            expired = QuarkusTransaction.requiringNew().call(this::some);
        }
    }

    /** By index invitation_expires; what somebody holds just now is left for the next time. */
    private int some() {
        Instant now = clock.instant();
        List<Expired> some = database.list(
                "update invitation set state = 'EXPIRED', remind_at = null, updated_at = ?, version = version + 1"
                        + " where (programme_id, id) in (select programme_id, id from invitation"
                        + " where state in ('SENDING', 'SENT') and expires_at <= ? order by expires_at, id limit "
                        + AT_ONCE
                        + " for update skip locked) returning programme_id, id, version",
                row -> new Expired(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getLong(3)),
                now,
                now);
        some.forEach(one -> journal.tellOf(
                one.programmeId(),
                "invitation",
                "changed",
                one.id(),
                one.version(),
                Changes.of("state", InvitationState.EXPIRED)));
        return some.size();
    }
}
