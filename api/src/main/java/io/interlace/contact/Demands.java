package io.interlace.contact;

import io.interlace.contact.ContactBudget.Ask;
import io.interlace.http.Database;
import io.interlace.http.Rows;
import io.interlace.identity.Caller;
import io.interlace.programme.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is demanded of people of the programme at hand, as far as it bears on asking them for more. */
@ApplicationScoped
class Demands {

    /**
     * What bears on asking one person.
     *
     * @param asks those that count and are within a period of the day in question, or later
     */
    record Demand(
            UUID stakeholderId,
            boolean optedOut,
            @Nullable Integer protectedMinutes,
            @Nullable LocalDate declinedOn,
            List<Ask> asks) {

        Availability on(LocalDate day, int minutes, NewContactPolicy policy) {
            if (optedOut) {
                return new Availability(Obstacle.OPTED_OUT, null);
            }
            ContactBudget budget = policy.budget(protectedMinutes, declinedOn);
            return new Availability(
                    budget.obstacle(asks, day, minutes).orElse(null),
                    budget.firstFit(asks, day, minutes).orElse(null));
        }

        /** As if one of them were not in the ledger. */
        Demand without(Ask one) {
            List<Ask> others = new ArrayList<>(asks);
            others.remove(one);
            return new Demand(stakeholderId, optedOut, protectedMinutes, declinedOn, others);
        }
    }

    private final Database database;
    private final Reference reference;
    private final Caller caller;
    private final Clock clock;

    Demands(Database database, Reference reference, Caller caller, Clock clock) {
        this.database = database;
        this.reference = reference;
        this.caller = caller;
        this.clock = clock;
    }

    ZoneId zone() {
        return ZoneId.of(reference.programme().timeZone());
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone());
    }

    /**
     * Of all these people at once; who is erased or not of this programme is left out (indexes stakeholder_pkey and
     * contact_of).
     *
     * @param from the earliest day on which they may be asked
     */
    Map<UUID, Demand> of(Collection<UUID> people, LocalDate from, int periodDays) {
        ZoneId zone = zone();
        Map<UUID, Demand> demands = new LinkedHashMap<>();
        database.list(
                        """
                select s.id, s.status = 'OPTED_OUT' as opted_out, s.protected_minutes_per_month,
                    case s.status when 'DECLINED' then s.declined_at end as declined_at, c.days, c.minutes
                from unnest(?::text[]) with ordinality as asked (id, position)
                join stakeholder s on s.programme_id = ? and s.id = asked.id::uuid and s.erased_at is null
                left join lateral (
                    select array_agg(asked_on - date '1970-01-01') as days, array_agg(minutes) as minutes
                    from contact where programme_id = s.programme_id and stakeholder_id = s.id and asked_on > ?
                        and cancelled_at is null and purpose <> 'PROJECT_WORK') c on true
                order by asked.position""",
                        row -> read(row, zone),
                        people.stream().map(UUID::toString).toList(),
                        caller.programmeId(),
                        from.minusDays(periodDays))
                .forEach(demand -> demands.put(demand.stakeholderId(), demand));
        return demands;
    }

    /** Lets others who would ask the same people wait until this command ends; in one order, so that none wait in a ring. */
    void lock(Collection<UUID> people) {
        database.list(
                "select id from stakeholder where programme_id = ? and id = any(?::text[]::uuid[])"
                        + " order by id for no key update",
                row -> 1,
                caller.programmeId(),
                people.stream().map(UUID::toString).toList());
    }

    private static Demand read(ResultSet row, ZoneId zone) throws SQLException {
        Instant declined = Rows.instant(row, "declined_at");
        return new Demand(
                row.getObject("id", UUID.class),
                row.getBoolean("opted_out"),
                row.getObject("protected_minutes_per_month", Integer.class),
                declined == null ? null : LocalDate.ofInstant(declined, zone),
                asks(row.getArray("days"), row.getArray("minutes")));
    }

    private static List<Ask> asks(@Nullable Array days, @Nullable Array minutes) throws SQLException {
        List<Ask> asks = new ArrayList<>();
        if (days != null && minutes != null) {
            Integer[] on = (Integer[]) days.getArray();
            Integer[] lasting = (Integer[]) minutes.getArray();
            for (int i = 0; i < on.length; i++) {
                asks.add(new Ask(LocalDate.ofEpochDay(on[i]), lasting[i]));
            }
        }
        return asks;
    }
}
