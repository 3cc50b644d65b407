package io.interlace.retrospective;

import io.interlace.event.Changes;
import io.interlace.http.Database;
import io.interlace.http.ProblemType;
import io.interlace.http.Wrong;
import io.interlace.identity.Address;
import io.interlace.identity.Caller;
import io.interlace.identity.Journal;
import io.interlace.stakeholder.Invitees;
import io.interlace.stakeholder.PersonName;
import io.interlace.stakeholder.StakeholderStatus;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes to people who take part without an account, each with a link of their own. */
@ApplicationScoped
class SendSeatLinks {

    private static final int MOST_IN_A_DAY = 5;

    private static final String SEATS =
            "select s.id, s.stakeholder_id from retrospective_seat s where s.programme_id = ? and s.retrospective_id = ?";

    /** Whom nothing else brings to the board. */
    private static final String WITHOUT_A_WAY = SEATS
            + " and not exists (select from retrospective_link l where (l.programme_id, l.seat_id) = (s.programme_id, s.id)"
            + " and l.state in ('SENDING', 'SENT') and l.revoked_at is null)"
            + " and not exists (select from stakeholder p join account a on a.email = lower(p.email)"
            + " join member m on m.account_id = a.id and m.programme_id = p.programme_id"
            + " where (p.programme_id, p.id) = (s.programme_id, s.stakeholder_id))";

    private final Retrospectives retrospectives;
    private final SeatLinks links;
    private final SeatHands hands;
    private final SeatMail seatMail;
    private final Authors authors;
    private final Invitees invitees;
    private final Address address;
    private final Database database;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    SendSeatLinks(
            Retrospectives retrospectives,
            SeatLinks links,
            SeatHands hands,
            SeatMail seatMail,
            Authors authors,
            Invitees invitees,
            Address address,
            Database database,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.retrospectives = retrospectives;
        this.links = links;
        this.hands = hands;
        this.seatMail = seatMail;
        this.authors = authors;
        this.invitees = invitees;
        this.address = address;
        this.database = database;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws io.interlace.http.Problem 400 that names each seat that is not there, 409 for one that is closed */
    SeatsOutcomeView send(UUID id, @Nullable List<UUID> seatIds) {
        retrospectives.view(id);
        address.base();
        Map<UUID, UUID> people = people(id, seatIds);
        invitees.lock(people.values());
        // to whom somebody else has written while this waited, nobody writes twice
        people.entrySet().retainAll(people(id, seatIds).entrySet());
        Retrospective retrospective = retrospectives.shared(id);
        retrospective.mayChange();
        RetrospectiveView at = retrospectives.view(id);
        byte[] key = authors.key(caller.programmeId(), id).orElse(null);
        Map<UUID, Invitees.Invitee> known = invitees.of(people.values());
        Map<UUID, Long> lately = lately(id);
        String sender = seatMail.sender(caller.accountId());
        List<SeatLinks.Letter> letters = new ArrayList<>();
        List<PersonName> done = new ArrayList<>();
        List<LeftOutOfSeats> leftOut = new ArrayList<>();
        people.forEach((seat, personId) -> {
            Invitees.Invitee person = Objects.requireNonNull(known.get(personId));
            String author = key == null || person.email() == null ? null : Authors.anonymous(key, person.email());
            SeatRefusal refusal =
                    lately.getOrDefault(seat, 0L) >= MOST_IN_A_DAY ? SeatRefusal.OFTEN_ENOUGH : refusal(person);
            if (refusal == null && author != null && !hands.takesLink(retrospective.phase(), seat, author)) {
                refusal = SeatRefusal.ANOTHER_ADDRESS;
            }
            PersonName name = new PersonName(person.id(), person.name());
            if (refusal != null) {
                leftOut.add(new LeftOutOfSeats(name, refusal, null));
                return;
            }
            SeatLinks.Going link = links.next(seat, author);
            letters.add(new SeatLinks.Letter(link, seatMail.inviting(at, person, sender, link)));
            done.add(name);
        });
        links.send(letters, false);
        letters.forEach(letter -> journal.tellOf(
                caller.programmeId(),
                AddSeats.KIND,
                "changed",
                letter.link().seatId(),
                0,
                new Changes(List.of("link"), Map.of())));
        return new SeatsOutcomeView(done, leftOut);
    }

    private static @Nullable SeatRefusal refusal(Invitees.Invitee person) {
        if (person.erased()) {
            return SeatRefusal.ERASED;
        }
        if (person.status() == StakeholderStatus.OPTED_OUT) {
            return SeatRefusal.OPTED_OUT;
        }
        return person.email() == null ? SeatRefusal.NO_ADDRESS : null;
    }

    /** Seats, each with its person. */
    private Map<UUID, UUID> people(UUID id, @Nullable List<UUID> seatIds) {
        Map<UUID, UUID> all = new LinkedHashMap<>();
        database.list(
                (seatIds == null ? WITHOUT_A_WAY : SEATS) + " order by s.created_at, s.id",
                row -> all.put(row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
                caller.programmeId(),
                id);
        if (seatIds == null) {
            return all;
        }
        List<Wrong> wrong = new ArrayList<>();
        Map<UUID, UUID> chosen = new LinkedHashMap<>();
        for (int i = 0; i < seatIds.size(); i++) {
            UUID person = all.get(seatIds.get(i));
            if (person == null) {
                wrong.add(new Wrong("/seatIds/" + i, "is no seat at this retrospective"));
            } else {
                chosen.put(seatIds.get(i), person);
            }
        }
        Wrong.refuse(ProblemType.VALIDATION_FAILED, "The input needs correcting.", wrong);
        return chosen;
    }

    /** How many links each seat got within a day. */
    private Map<UUID, Long> lately(UUID id) {
        Map<UUID, Long> counts = new HashMap<>();
        database.list(
                "select l.seat_id, count(*) from retrospective_link l join retrospective_seat s on (s.programme_id, s.id) ="
                        + " (l.programme_id, l.seat_id) where s.programme_id = ? and s.retrospective_id = ? and l.created_at > ?"
                        + " and not l.reminds group by l.seat_id",
                row -> counts.put(row.getObject(1, UUID.class), row.getLong(2)),
                caller.programmeId(),
                id,
                clock.instant().minus(Duration.ofDays(1)));
        return counts;
    }
}
