package io.interlace.invitation;

import io.interlace.http.Database;
import io.interlace.http.Problem;
import io.interlace.identity.Caller;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jboss.logging.Logger;

/**
 * Works off what is due, of whatever programme, on however many nodes: each invitation in a transaction of its own, by
 * whoever holds its row and its person's. A row that somebody else holds just now is left for the next time.
 */
@ApplicationScoped
class DueInvitations {

    private static final Logger LOG = Logger.getLogger(DueInvitations.class);
    private static final int AT_ONCE = 100;

    private final Invitations invitations;
    private final Database database;
    private final Caller caller;
    private final Clock clock;

    DueInvitations(Invitations invitations, Database database, Caller caller, Clock clock) {
        this.invitations = invitations;
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    /** What makes an invitation due. */
    enum Kind {
        /** By index invitation_due. */
        SENDING("send_at", "state = 'SCHEDULED'"),
        /** By index invitation_remind. */
        REMINDING("remind_at", "state = 'SENT' and remind_at is not null");

        private final String column;
        private final String condition;

        Kind(String column, String condition) {
            this.column = column;
            this.condition = condition;
        }
    }

    private record Due(UUID programmeId, UUID id, Instant moment) {}

    /**
     * Does the work for each that is due, once.
     *
     * @param refused is told, in a transaction of its own, why there was a problem with one; whatever else goes wrong is tried
     *     again next time
     */
    void each(Kind kind, BiConsumer<Invitation, Instant> work, BiConsumer<Invitation, Problem> refused) {
        Instant now = clock.instant();
        Due last = new Due(new UUID(0, 0), new UUID(0, 0), Instant.EPOCH);
        List<Due> some;
        do {
            some = after(last, kind, now);
            for (Due due : some) {
                last = due;
                attempt(due, kind, now, work, refused);
            }
        } while (some.size() == AT_ONCE);
    }

    private List<Due> after(Due last, Kind kind, Instant now) {
        return database.list(
                "select i.programme_id, i.id, i." + kind.column + " from invitation i"
                        + " join programme p on p.id = i.programme_id and p.status = 'ACTIVE' where i." + kind.condition
                        + " and i." + kind.column + " <= ? and (i." + kind.column + ", i.id) > (?, ?) order by i."
                        + kind.column + ", i.id limit " + AT_ONCE,
                row -> new Due(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getObject(3, OffsetDateTime.class).toInstant()),
                now,
                last.moment(),
                last.id());
    }

    private void attempt(
            Due due,
            Kind kind,
            Instant now,
            BiConsumer<Invitation, Instant> work,
            BiConsumer<Invitation, Problem> refused) {
        caller.worksFor(due.programmeId());
        try {
            held(due, kind, now, work);
        } catch (Problem problem) {
            held(due, kind, now, (invitation, moment) -> refused.accept(invitation, problem));
        } catch (RuntimeException e) {
            // what a database says of a row may hold its words, of which one opens a link
            LOG.errorf("Invitation %s is left for the next time: %s", due.id(), root(e).getClass());
        }
    }

    private static Throwable root(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }

    private void held(Due due, Kind kind, Instant now, BiConsumer<Invitation, Instant> work) {
        QuarkusTransaction.requiringNew().run(() -> {
            boolean ours = database.first(
                            "select 1 from invitation i join stakeholder s"
                                    + " on (s.programme_id, s.id) = (i.programme_id, i.stakeholder_id)"
                                    + " where i.programme_id = ? and i.id = ? and i." + kind.condition + " and i."
                                    + kind.column
                                    + " <= ? for update of i skip locked for no key update of s skip locked",
                            row -> 1,
                            due.programmeId(),
                            due.id(),
                            now)
                    .isPresent();
            if (ours) {
                work.accept(invitations.require(due.id()), now);
            }
        });
    }
}
