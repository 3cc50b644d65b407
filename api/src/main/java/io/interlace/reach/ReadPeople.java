package io.interlace.reach;

import io.interlace.http.Database;
import io.interlace.http.Problem;
import io.interlace.identity.Caller;
import io.interlace.programme.Reference;
import io.interlace.reach.Axis.Category;
import io.interlace.stakeholder.Recruitment;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the people of the programme at hand for reach: once, in one pass, the erased too, whatever is asked of them. */
@ApplicationScoped
class ReadPeople {

    private static final LocalDate EARLIEST = LocalDate.of(1970, 1, 1);

    /** Later than any acceptance. */
    private static final Instant EVER = Instant.parse("9999-01-01T00:00:00Z");

    /**
     * In the order of stakeholder_pkey, of referral_to and of invitation_of. Who is invited already is no candidate, nor whose
     * invitation failed or came back: that one is put right, or taken back, first.
     */
    private static final String PEOPLE = """
            select s.id, s.recruiter_id, s.wave, s.network_size, coalesce(s.engaged_at < ?, false) as engaged,
                array_position(?::text[], s.status) as status, array_position(?::text[], s.decline_reason_code) as reason,
                coalesce(s.protected_minutes_per_month > 0, false) as protected_time,
                case when ?::boolean and s.status = 'IDENTIFIED' and s.erased_at is null
                        and exists (select from referral r where r.programme_id = s.programme_id and r.to_id = s.id
                            and r.status = 'PROPOSED')
                        and not exists (select from invitation i where i.programme_id = s.programme_id
                            and i.stakeholder_id = s.id and i.purpose = 'ENGAGE'
                            and i.state in ('SCHEDULED', 'SENDING', 'SENT', 'FAILED', 'BOUNCED'))
                    then case when s.email is null then 1 else 2 end else 0 end as candidate,
                s.place_id, s.sector_id, s.group_id%s
            from stakeholder s where s.programme_id = ? and (s.created_at < ? or s.engaged_at < ?)
            order by s.id""";

    private static final int FIRST_AXIS = 10;

    private static final String ACCEPTED =
            "select from_id, to_id from referral where programme_id = ? and status = 'ACCEPTED' and decided_at < ?"
                    + " order by decided_at, referred_at, id";

    private final Database database;
    private final ReadVoices readVoices;
    private final Reference reference;
    private final Caller caller;
    private final Clock clock;

    ReadPeople(Database database, ReadVoices readVoices, Reference reference, Caller caller, Clock clock) {
        this.database = database;
        this.readVoices = readVoices;
        this.reference = reference;
        this.caller = caller;
        this.clock = clock;
    }

    /** Along all framed dimensions, as things are. */
    Reading now() {
        return read(null, null, false);
    }

    /**
     * Along all framed dimensions, place, sector and group, and one more.
     *
     * @param asked the one more, if any
     * @param asOf the last day whose acceptances count; null for all
     * @param withCandidates whether to say who might be invited next
     * @throws Problem 400 for a day that is not over, or begun
     */
    Reading read(@Nullable ReachDimension asked, @Nullable LocalDate asOf, boolean withCandidates) {
        ZoneId zone = ZoneId.of(reference.programme().timeZone());
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        if (asOf != null && (asOf.isAfter(today) || asOf.isBefore(EARLIEST))) {
            throw Problem.inParameter("asOf", "asOf is a day from 1970 until today, which is " + today + ".");
        }
        Instant until =
                asOf == null ? EVER : asOf.plusDays(1).atStartOfDay(zone).toInstant();
        List<AxisReader> axes = axes(asked);
        People people = new People(axes);
        List<@Nullable Object> values = new ArrayList<>(List.of(
                until,
                Axis.STATUSES.stream().map(Enum::name).toList(),
                Axis.REASONS.stream().map(Enum::name).toList(),
                withCandidates));
        String attributes = attributes(axes, values);
        values.addAll(List.of(caller.programmeId(), until, until));
        database.each(PEOPLE.formatted(attributes), people::add, values.toArray());
        return people.reading(asOf == null ? today : asOf, asOf == null ? null : until);
    }

    /** Columns after those of place, sector and group. */
    private static String attributes(List<AxisReader> axes, List<@Nullable Object> values) {
        StringBuilder columns = new StringBuilder();
        for (AxisReader axis : axes) {
            if (axis.dimension().isAttribute()) {
                columns.append(", s.attributes ->> ?");
                values.add(axis.dimension().attribute());
            }
        }
        return columns.toString();
    }

    private List<AxisReader> axes(@Nullable ReachDimension asked) {
        List<AxisReader> axes = new ArrayList<>();
        ReachDimension.OF_EVERYBODY.forEach(dimension -> axis(axes, dimension));
        database.list(
                "select c.dimension, c.id, c.code, c.name, f.size from category c"
                        + " left join frame_cell f on (f.programme_id, f.category_id) = (c.programme_id, c.id)"
                        + " where c.programme_id = ? order by c.name, c.id",
                row -> axis(axes, new ReachDimension(row.getString(1)))
                        .add(
                                row.getObject(2, UUID.class),
                                new Category(row.getString(3), row.getString(4), row.getObject(5, Long.class))),
                caller.programmeId());
        database.list(
                "select dimension, value, size from frame_cell where programme_id = ? and value is not null",
                row -> axis(axes, new ReachDimension(row.getString(1)))
                        .add(
                                row.getString(2),
                                new Category(row.getString(2), row.getString(2), row.getObject(3, Long.class))),
                caller.programmeId());
        if (asked != null) {
            axis(axes, asked);
        }
        return axes;
    }

    /** The one of this dimension, put at the end if it is not there. */
    private static AxisReader axis(List<AxisReader> axes, ReachDimension dimension) {
        return axes.stream()
                .filter(axis -> axis.dimension().equals(dimension))
                .findFirst()
                .orElseGet(() -> {
                    AxisReader fresh = new AxisReader(dimension, FIRST_AXIS + axes.size());
                    axes.add(fresh);
                    return fresh;
                });
    }

    /** Everybody, as row after row tells. */
    private final class People {

        private final List<AxisReader> axes;
        private final List<UUID> engaged = new ArrayList<>();
        private final List<@Nullable UUID> recruiters = new ArrayList<>();
        private final Ints waves = new Ints();
        private final Ints networkSizes = new Ints();
        private final List<UUID> candidates = new ArrayList<>();
        private int withoutAddress;
        private final BitSet protectedTime = new BitSet();
        private int withProtectedTime;
        private int all;

        People(List<AxisReader> axes) {
            this.axes = axes;
        }

        void add(ResultSet row) throws SQLException {
            all++;
            if (row.getBoolean("engaged")) {
                engaged.add(row.getObject(1, UUID.class));
                recruiters.add(row.getObject(2, UUID.class));
                waves.add(row.getInt(3));
                networkSizes.add(row.getInt(4));
                boolean hasTime = row.getBoolean("protected_time");
                protectedTime.set(engaged.size() - 1, hasTime);
                withProtectedTime += hasTime ? 1 : 0;
                for (AxisReader axis : axes) {
                    axis.engaged(row);
                }
                return;
            }
            for (AxisReader axis : axes) {
                axis.silent(row, row.getInt("status"), row.getInt("reason"));
            }
            switch (row.getInt("candidate")) {
                case 1 -> withoutAddress++;
                case 2 -> {
                    candidates.add(row.getObject(1, UUID.class));
                    for (AxisReader axis : axes) {
                        axis.candidate(row);
                    }
                }
                default -> {}
            }
        }

        /** @param until up to when acceptances count, where that is not always */
        Reading reading(LocalDate asOf, @Nullable Instant until) {
            Map<UUID, Integer> numbers = new HashMap<>();
            engaged.forEach(person -> numbers.put(person, numbers.size()));
            int[] wave = waves.toArray();
            if (until != null) {
                placeAnew(until, wave);
            }
            return new Reading(
                    asOf,
                    until != null,
                    all,
                    networkSizes.toArray(),
                    recruiters.stream()
                            .mapToInt(recruiter -> recruiter == null ? -1 : numbers.getOrDefault(recruiter, -1))
                            .toArray(),
                    wave,
                    withProtectedTime,
                    candidates,
                    withoutAddress,
                    readVoices.of(numbers, protectedTime(), asOf, until == null ? EVER : until),
                    axes.stream().map(AxisReader::read).toList());
        }

        private boolean[] protectedTime() {
            boolean[] each = new boolean[engaged.size()];
            protectedTime.stream().forEach(person -> each[person] = true);
            return each;
        }

        /** Who had recruited whom by then, and in which wave, which need not be as it is now. */
        private void placeAnew(Instant until, int[] wave) {
            List<Recruitment.Accepted> accepted = new ArrayList<>();
            database.each(
                    ACCEPTED,
                    row -> accepted.add(
                            new Recruitment.Accepted(row.getObject(1, UUID.class), row.getObject(2, UUID.class))),
                    caller.programmeId(),
                    until);
            Map<UUID, Recruitment.Place> places = Recruitment.of(engaged, accepted);
            for (int i = 0; i < wave.length; i++) {
                Recruitment.Place place = Objects.requireNonNull(places.get(engaged.get(i)), "everybody has one");
                wave[i] = place.wave();
                recruiters.set(i, place.recruiter());
            }
        }
    }
}
