package io.interlace.retrospective;

import io.interlace.contact.AskPeople;
import io.interlace.contact.Availability;
import io.interlace.contact.ContactPurpose;
import io.interlace.event.Changes;
import io.interlace.http.Database;
import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.http.Wrong;
import io.interlace.identity.Caller;
import io.interlace.identity.Journal;
import io.interlace.stakeholder.Invitees;
import io.interlace.stakeholder.PersonName;
import io.interlace.stakeholder.StakeholderStatus;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Lets people take part in retrospectives. Looking back is agreed work for whoever is in the team; anybody else is
 * asked for their time, which is in the ledger and held to the contact policy.
 */
@ApplicationScoped
class AddSeats {

    static final String KIND = "retrospective-seat";

    private final Retrospectives retrospectives;
    private final Seats seats;
    private final SeatHands hands;
    private final AskPeople askPeople;
    private final Invitees invitees;
    private final Database database;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    AddSeats(
            Retrospectives retrospectives,
            Seats seats,
            SeatHands hands,
            AskPeople askPeople,
            Invitees invitees,
            Database database,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.retrospectives = retrospectives;
        this.seats = seats;
        this.hands = hands;
        this.askPeople = askPeople;
        this.invitees = invitees;
        this.database = database;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Seats people; who takes part already, or cannot be asked, is left out and named.
     *
     * @throws Problem 400 that names who is nobody of this programme, 403 for who insists without leading, 409 for one that is
     *     closed or has no room left
     */
    SeatsOutcomeView add(UUID id, NewSeats wanted) {
        RetrospectiveView at = retrospectives.view(id);
        List<UUID> people = List.copyOf(new LinkedHashSet<>(wanted.stakeholderIds()));
        AskPeople.Ask ask =
                new AskPeople.Ask(ContactPurpose.RETROSPECTIVE, at.minutes(), askPeople.day(clock.instant()));
        // before anything is read of them that decides: others who would ask the same people wait
        Map<UUID, Availability> availability = askPeople.hold(people, ask);
        Map<UUID, Invitees.Invitee> known = known(people, wanted.stakeholderIds());
        Retrospective retrospective = retrospectives.held(id);
        retrospective.mayChange();
        Set<UUID> seated = seated(id);
        Set<UUID> team = team(retrospective.projectId());
        List<PersonName> done = new ArrayList<>();
        List<LeftOutOfSeats> leftOut = new ArrayList<>();
        List<UUID> asked = new ArrayList<>();
        Map<UUID, UUID> contacts = new HashMap<>();
        for (UUID one : people) {
            Invitees.Invitee person = Objects.requireNonNull(known.get(one));
            Availability available = availability.get(one);
            SeatRefusal refusal = refusal(person, available, seated, team);
            if (refusal == null && !team.contains(one)) {
                asked.add(one);
            } else if (mayInsist(refusal) && wanted.overrideReason() != null) {
                contacts.put(one, askPeople.one(one, ask, wanted.overrideReason()));
                refusal = null;
            }
            PersonName name = new PersonName(one, person.name());
            if (refusal == null) {
                done.add(name);
            } else {
                leftOut.add(new LeftOutOfSeats(
                        name, refusal, mayInsist(refusal) && available != null ? available.from() : null));
            }
        }
        contacts.putAll(askPeople.each(asked, ask));
        seat(retrospective, done.stream().map(PersonName::id).toList(), contacts);
        return new SeatsOutcomeView(done, leftOut);
    }

    private void seat(Retrospective retrospective, List<UUID> people, Map<UUID, UUID> contacts) {
        if (people.isEmpty()) {
            return;
        }
        UUID id = retrospective.id();
        seats.seat(id, people);
        List<UUID> asked = List.copyOf(contacts.keySet());
        database.update(
                "update retrospective_seat s set contact_id = c.contact::uuid from unnest(?::text[], ?::text[])"
                        + " c (person, contact) where s.programme_id = ? and s.retrospective_id = ?"
                        + " and s.stakeholder_id = c.person::uuid",
                asked.stream().map(UUID::toString).toList(),
                asked.stream().map(contacts::get).map(UUID::toString).toList(),
                caller.programmeId(),
                id);
        if (retrospective.anonymity() == Anonymity.ANONYMOUS && retrospective.phase() != Phase.PREPARE) {
            hands.bind(id);
        }
        journal.tellOfNew(KIND, seatsOf(id, people), Changes.NONE);
    }

    private Map<UUID, Invitees.Invitee> known(List<UUID> people, List<UUID> asGiven) {
        Map<UUID, Invitees.Invitee> known = invitees.of(people);
        List<Wrong> wrong = new ArrayList<>();
        for (int i = 0; i < asGiven.size(); i++) {
            if (!known.containsKey(asGiven.get(i))) {
                wrong.add(new Wrong("/stakeholderIds/" + i, "is nobody of this programme"));
            }
        }
        Wrong.refuse(ProblemType.VALIDATION_FAILED, "The input needs correcting.", wrong);
        return known;
    }

    private static @Nullable SeatRefusal refusal(
            Invitees.Invitee person, @Nullable Availability available, Set<UUID> seated, Set<UUID> team) {
        if (person.erased() || available == null) {
            return SeatRefusal.ERASED;
        }
        if (seated.contains(person.id())) {
            return SeatRefusal.TAKES_PART_ALREADY;
        }
        if (team.contains(person.id())) {
            return null;
        }
        if (person.status() == StakeholderStatus.OPTED_OUT || available.obstacle() == null) {
            return person.status() == StakeholderStatus.OPTED_OUT ? SeatRefusal.OPTED_OUT : null;
        }
        return switch (available.obstacle()) {
            case TOO_MANY_CONTACTS, TOO_MANY_MINUTES -> SeatRefusal.OVER_BUDGET;
            case QUIET_PERIOD -> SeatRefusal.QUIET;
            case RECENTLY_DECLINED -> SeatRefusal.DECLINED;
            case OPTED_OUT -> SeatRefusal.OPTED_OUT;
        };
    }

    private static boolean mayInsist(@Nullable SeatRefusal refusal) {
        return refusal == SeatRefusal.OVER_BUDGET || refusal == SeatRefusal.QUIET || refusal == SeatRefusal.DECLINED;
    }

    private Set<UUID> seated(UUID id) {
        return new HashSet<>(database.list(
                "select stakeholder_id from retrospective_seat where programme_id = ? and retrospective_id = ?",
                row -> row.getObject(1, UUID.class),
                caller.programmeId(),
                id));
    }

    private Set<UUID> team(UUID projectId) {
        return new HashSet<>(database.list(
                "select stakeholder_id from team_member where programme_id = ? and project_id = ?",
                row -> row.getObject(1, UUID.class),
                caller.programmeId(),
                projectId));
    }

    private List<UUID> seatsOf(UUID id, List<UUID> people) {
        return database.list(
                "select id from retrospective_seat where programme_id = ? and retrospective_id = ?"
                        + " and stakeholder_id = any(?::text[]::uuid[])",
                row -> row.getObject(1, UUID.class),
                caller.programmeId(),
                id,
                people.stream().map(UUID::toString).toList());
    }
}
