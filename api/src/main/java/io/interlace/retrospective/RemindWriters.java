package io.interlace.retrospective;

import io.interlace.http.Database;
import io.interlace.identity.AddressYetToCome;
import io.interlace.identity.Caller;
import io.interlace.stakeholder.Invitees;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Reminds people to write, once, a day before the time is over. Where it is told who writes, it goes to whoever has not said
 * that they are ready; where it is not, to everybody alike. Whichever node dies, there is one mail for each, or none, and what
 * is none is still due.
 */
@ApplicationScoped
class RemindWriters {

    private static final Logger LOG = Logger.getLogger(RemindWriters.class);
    private static final int AT_ONCE = 100;

    /** Who has a way to the board, and wants to hear of it. */
    private static final String WHOM = """
            select s.id, s.stakeholder_id from retrospective_seat s
            join stakeholder p on (p.programme_id, p.id) = (s.programme_id, s.stakeholder_id)
            where s.programme_id = ? and s.retrospective_id = ? and not s.silent and not (? and s.ready)
                and (exists (select from account a join member m on m.account_id = a.id and m.programme_id = s.programme_id
                        where a.email = lower(p.email))
                    or exists (select from retrospective_link l where (l.programme_id, l.seat_id) = (s.programme_id, s.id)
                        and l.state = 'SENT' and l.revoked_at is null))
            order by s.stakeholder_id""";

    private final Retrospectives retrospectives;
    private final SeatLinks links;
    private final SeatMail seatMail;
    private final SeatHands hands;
    private final Authors authors;
    private final Invitees invitees;
    private final Database database;
    private final Caller caller;
    private final Clock clock;

    RemindWriters(
            Retrospectives retrospectives,
            SeatLinks links,
            SeatMail seatMail,
            SeatHands hands,
            Authors authors,
            Invitees invitees,
            Database database,
            Caller caller,
            Clock clock) {
        this.retrospectives = retrospectives;
        this.links = links;
        this.seatMail = seatMail;
        this.hands = hands;
        this.authors = authors;
        this.invitees = invitees;
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    private record Due(UUID programmeId, UUID id, OffsetDateTime at) {}

    /** By index retrospective_remind; what somebody holds just now is left for the next time. */
    @Scheduled(
            every = "{interlace.invitations-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = AddressYetToCome.class)
    @Transactional(Transactional.TxType.NEVER)
    void remindDue() {
        Due last = new Due(new UUID(0, 0), new UUID(0, 0), Instant.EPOCH.atOffset(ZoneOffset.UTC));
        List<Due> some;
        do {
            some = after(last);
            for (Due one : some) {
                last = one;
                attempt(one);
            }
        } while (some.size() == AT_ONCE);
    }

    /** Those that are left for the next time do not keep others waiting. */
    private List<Due> after(Due last) {
        return database.list(
                "select r.programme_id, r.id, r.remind_at from retrospective r join programme p on p.id = r.programme_id"
                        + " and p.status = 'ACTIVE' where r.remind_at <= ? and (r.remind_at, r.id) > (?, ?)"
                        + " order by r.remind_at, r.id limit " + AT_ONCE,
                row -> new Due(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getObject(3, OffsetDateTime.class)),
                clock.instant(),
                last.at(),
                last.id());
    }

    private void attempt(Due due) {
        caller.worksFor(due.programmeId());
        try {
            QuarkusTransaction.requiringNew().run(() -> remind(due.id()));
        } catch (RuntimeException e) {
            // what a database says of a row may hold its words
            LOG.errorf("The reminder of retrospective %s is left for the next time: %s", due.id(), e.getClass());
        }
    }

    /** People are held before the retrospective, as by everybody who changes both. */
    private void remind(UUID id) {
        Map<UUID, UUID> people = people(id, retrospectives.atBoard(id).anonymity());
        invitees.lock(people.values());
        boolean ours = database.first(
                        "select 1 from retrospective where programme_id = ? and id = ? and remind_at <= ?"
                                + " for update skip locked",
                        row -> 1,
                        caller.programmeId(),
                        id,
                        clock.instant())
                .isPresent();
        if (!ours) {
            return;
        }
        database.update(
                "update retrospective set remind_at = null, reminded_at = ? where programme_id = ? and id = ?",
                clock.instant(),
                caller.programmeId(),
                id);
        RetrospectiveView at = retrospectives.atBoard(id);
        Instant until = at.writeUntil();
        if (at.phase() == Phase.REFLECT && until != null && clock.instant().isBefore(until)) {
            // whose link was withdrawn, or who wanted no more, while this waited
            people.entrySet().retainAll(people(id, at.anonymity()).entrySet());
            write(at, until, people);
        }
    }

    private Map<UUID, UUID> people(UUID id, Anonymity anonymity) {
        Map<UUID, UUID> people = new LinkedHashMap<>();
        database.list(
                WHOM,
                row -> people.put(row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
                caller.programmeId(),
                id,
                anonymity == Anonymity.NAMED);
        return people;
    }

    private void write(RetrospectiveView at, Instant until, Map<UUID, UUID> people) {
        Map<UUID, Invitees.Invitee> known = invitees.of(people.values());
        byte[] key = authors.key(caller.programmeId(), at.id()).orElse(null);
        List<SeatLinks.Letter> letters = new ArrayList<>();
        people.forEach((seat, personId) -> {
            Invitees.Invitee person = Objects.requireNonNull(known.get(personId));
            String email = person.mailTo();
            if (email == null) {
                return;
            }
            String author = key == null ? null : Authors.anonymous(key, email);
            if (author != null && !hands.takesLink(at.phase(), seat, author)) {
                return;
            }
            SeatLinks.Going link = links.next(seat, author);
            letters.add(new SeatLinks.Letter(link, seatMail.reminding(at, person, until, link)));
        });
        links.send(letters, true);
    }
}
