package io.interlace.prioritisation;

import io.interlace.http.Database;
import io.interlace.identity.Caller;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Closes rounds whose last day is over, each in a transaction of its own. Nobody did it: the event names no actor. */
@ApplicationScoped
class CloseDueRounds {

    private static final Logger LOG = Logger.getLogger(CloseDueRounds.class);

    private final CloseRound closeRound;
    private final Database database;
    private final Caller caller;
    private final Clock clock;

    CloseDueRounds(CloseRound closeRound, Database database, Caller caller, Clock clock) {
        this.closeRound = closeRound;
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    private record Due(UUID programmeId, UUID id) {}

    /** By index prioritisation_due: no zone is further ahead than fourteen hours. What somebody holds just now is left. */
    @Scheduled(every = "{interlace.calls-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional(Transactional.TxType.NEVER)
    void closeDue() {
        List<Due> due = database.list(
                "select r.programme_id, r.id from prioritisation r join programme p on p.id = r.programme_id"
                        + " and p.status = 'ACTIVE' where r.state = 'OPEN' and r.closes_on < ?"
                        + " and r.closes_on < (?::timestamptz at time zone p.time_zone)::date order by r.closes_on, r.id",
                row -> new Due(row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
                LocalDate.ofInstant(clock.instant(), ZoneOffset.ofHours(14)),
                clock.instant());
        due.forEach(this::attempt);
    }

    private void attempt(Due due) {
        caller.worksFor(due.programmeId());
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                boolean ours = database.first(
                                "select 1 from prioritisation where programme_id = ? and id = ? and state = 'OPEN'"
                                        + " for update skip locked",
                                row -> 1,
                                due.programmeId(),
                                due.id())
                        .isPresent();
                if (ours) {
                    closeRound.close(due.id());
                }
            });
        } catch (RuntimeException e) {
            // what a database says of a row may hold a ballot
            LOG.errorf("Round %s is left for the next time: %s", due.id(), e.getClass());
        }
    }
}
