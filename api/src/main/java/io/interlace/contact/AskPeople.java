package io.interlace.contact;

import io.interlace.contact.Demands.Demand;
import io.interlace.event.Changes;
import io.interlace.http.Database;
import io.interlace.http.Ids;
import io.interlace.http.Problem;
import io.interlace.identity.Caller;
import io.interlace.identity.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lets other capabilities ask people for their time: each ask is in the ledger, and held to the contact policy. */
@ApplicationScoped
public class AskPeople {

    private static final int AT_ONCE = 1_000;

    private final AskForTime askForTime;
    private final WhoMayBeAsked whoMayBeAsked;
    private final ContactPolicies policies;
    private final Contacts contacts;
    private final Demands demands;
    private final Database database;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    AskPeople(
            AskForTime askForTime,
            WhoMayBeAsked whoMayBeAsked,
            ContactPolicies policies,
            Contacts contacts,
            Demands demands,
            Database database,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.askForTime = askForTime;
        this.whoMayBeAsked = whoMayBeAsked;
        this.policies = policies;
        this.contacts = contacts;
        this.demands = demands;
        this.database = database;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param on the day, which is not in the past
     */
    public record Ask(ContactPurpose purpose, int minutes, LocalDate on) {}

    /** The time zone in which the days of the programme at hand are meant. */
    public ZoneId zone() {
        return demands.zone();
    }

    /** The first day on which something may be asked that is asked at this moment or later: never one in the past. */
    public LocalDate day(Instant moment) {
        return dayFrom(LocalDate.ofInstant(moment, demands.zone()));
    }

    /** As {@link #day}, of a day. */
    public LocalDate dayFrom(LocalDate day) {
        LocalDate today = demands.today();
        return day.isBefore(today) ? today : day;
    }

    /** How often somebody may be reminded of one thing. */
    public int mostReminders() {
        return policies.current().maxReminders();
    }

    /**
     * Whether each of these people may be asked; until the command ends, others who would ask them wait. Who is erased, or
     * not of this programme, is left out.
     */
    public Map<UUID, Availability> hold(Collection<UUID> people, Ask ask) {
        demands.lock(people);
        return whoMayBeAsked.on(ask.on(), people, ask.minutes());
    }

    /**
     * Asks one person.
     *
     * @param overrideReason why a lead asks although it is over budget; kept where the policy did stand in the way
     * @return the contact in the ledger
     * @throws Problem as for a contact that is recorded by hand
     */
    public UUID one(UUID person, Ask ask, @Nullable String overrideReason) {
        return askForTime
                .of(new NewContact(person, ask.purpose(), ask.minutes(), ask.on(), null, overrideReason))
                .id();
    }

    /**
     * Asks many people, of whom {@link #hold} has told that they may be asked: a few statements for a thousand of them.
     *
     * @return the contact of each, in the order given
     */
    public Map<UUID, UUID> each(List<UUID> people, Ask ask) {
        Map<UUID, UUID> asked = new LinkedHashMap<>();
        for (int from = 0; from < people.size(); from += AT_ONCE) {
            asked.putAll(some(people.subList(from, Math.min(people.size(), from + AT_ONCE)), ask));
        }
        return asked;
    }

    private Map<UUID, UUID> some(List<UUID> people, Ask ask) {
        Map<UUID, UUID> asked = new LinkedHashMap<>();
        people.forEach(person -> asked.put(person, Ids.next(clock)));
        Instant now = clock.instant();
        database.update(
                """
                insert into contact (programme_id, id, stakeholder_id, purpose, minutes, asked_on, asked_by, created_at,
                    updated_at, version)
                select ?::uuid, c.id::uuid, c.person::uuid, ?, ?, ?::date, ?::uuid, ?::timestamptz, ?::timestamptz, 0
                from unnest(?::text[], ?::text[]) as c (id, person)""",
                caller.programmeId(),
                ask.purpose(),
                ask.minutes(),
                ask.on(),
                caller.accountId(),
                now,
                now,
                asked.values().stream().map(UUID::toString).toList(),
                people.stream().map(UUID::toString).toList());
        journal.tellOfNew("contact", new ArrayList<>(asked.values()), Changes.of("purpose", ask.purpose()));
        contacts.recount(caller.programmeId(), people);
        return asked;
    }

    /** Whether an ask is in the ledger and counts. */
    public boolean stands(UUID ask) {
        return !contacts.require(ask).isCancelled();
    }

    /**
     * Moves an ask that would be made today, a quiet day, to the first day that is none and on which it fits; in the ledger, too.
     * What a lead insisted on is asked all the same, as is what stands in the ledger no more.
     *
     * @return that day; none where it is asked today
     */
    public Optional<LocalDate> putOff(UUID ask) {
        Contact contact = contacts.require(ask);
        if (contact.isInsistedOn() || contact.isCancelled()) {
            return Optional.empty();
        }
        LocalDate today = demands.today();
        NewContactPolicy policy = policies.current().draft();
        Demand demand = demands.of(List.of(contact.stakeholderId()), today, policy.periodDays())
                .get(contact.stakeholderId());
        if (demand == null) {
            return Optional.empty();
        }
        Availability others =
                demand.without(contact.ask()).on(today, contact.ask().minutes(), policy);
        if (others.obstacle() != Obstacle.QUIET_PERIOD) {
            return Optional.empty();
        }
        // where the policy has become too narrow for it, the ask still stands, and only the quiet days count
        LocalDate day = others.from() == null ? policy.firstOpenDay(today) : others.from();
        contact.putOff(day, clock);
        journal.tell("contact", "changed", contact, new Changes(List.of("askedOn"), Map.of()));
        return Optional.of(day);
    }

    /** Takes asks back that were not made after all; those that are cancelled already stay so. */
    public void takeBack(UUID programmeId, Collection<UUID> asks) {
        Instant now = clock.instant();
        record Taken(UUID id, long version, UUID person) {}
        List<Taken> taken = database.list(
                "update contact set cancelled_at = ?, updated_at = ?, version = version + 1"
                        + " where programme_id = ? and id = any(?::text[]::uuid[]) and cancelled_at is null"
                        + " returning id, version, stakeholder_id",
                row -> new Taken(row.getObject(1, UUID.class), row.getLong(2), row.getObject(3, UUID.class)),
                now,
                now,
                programmeId,
                asks.stream().map(UUID::toString).toList());
        taken.forEach(contact -> journal.tellOf(
                programmeId,
                "contact",
                "cancelled",
                contact.id(),
                contact.version(),
                Changes.of("status", ContactStatus.CANCELLED)));
        contacts.recount(programmeId, taken.stream().map(Taken::person).toList());
    }
}
