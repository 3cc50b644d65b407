package io.interlace.call;

import io.interlace.event.Events;
import io.interlace.event.Fact;
import io.interlace.http.Database;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Closes calls whose time is over: regularly, and whenever somebody looks at calls of a programme. One that others work on just
 * then is left for the next look, since they may look themselves, and would wait for each other; nothing is taken meanwhile.
 * Nobody did it: the event names no actor.
 */
@ApplicationScoped
class EndCalls {

    private static final String CLOSE =
            "update call set state = 'CLOSED', updated_at = closes_at, version = version + 1"
                    + " where (programme_id, id) in (select programme_id, id from call where state = 'OPEN' and closes_at <= ?%s)"
                    + " returning programme_id, id, version";

    private final Database database;
    private final Events events;
    private final Clock clock;

    EndCalls(Database database, Events events, Clock clock) {
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    /** By index call_due; what somebody changes just now is left for the next time. */
    @Scheduled(every = "{interlace.calls-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional(Transactional.TxType.NEVER)
    void everywhere() {
        QuarkusTransaction.requiringNew()
                .run(() -> close(" order by closes_at, id limit 500 for update skip locked", clock.instant()));
    }

    /** By index call_open. As a rule there is nothing to close, and this only reads. */
    void in(UUID programmeId) {
        Instant now = clock.instant();
        boolean over = database.first(
                        "select 1 from call where programme_id = ? and state = 'OPEN' and closes_at <= ? limit 1",
                        row -> 1,
                        programmeId,
                        now)
                .isPresent();
        if (over) {
            QuarkusTransaction.joiningExisting()
                    .run(() -> close(" and programme_id = ? order by id for update skip locked", now, programmeId));
        }
    }

    private void close(String which, @Nullable Object... values) {
        List<Fact> facts = database.list(
                CLOSE.formatted(which),
                row -> new Fact(
                        row.getObject(1, UUID.class),
                        null,
                        "call",
                        "changed",
                        row.getObject(2, UUID.class),
                        row.getLong(3),
                        List.of("state"),
                        Map.of("state", CallState.CLOSED.name())),
                values);
        facts.forEach(events::append);
    }
}
