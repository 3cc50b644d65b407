package io.interlace.trail;

import io.interlace.http.Database;
import io.interlace.programme.ProgrammeView;
import io.interlace.reach.SmallNumbers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Counts a programme, each kind of thing in one pass. Erased people go on counting. */
@ApplicationScoped
class Overviews {

    private static final List<String> STATUSES = List.of("IDENTIFIED", "INVITED", "ENGAGED", "DECLINED", "OPTED_OUT");
    private static final List<String> REFERRAL_STATUSES = List.of("PROPOSED", "ACCEPTED", "DECLINED", "DUPLICATE");

    private final Database database;

    Overviews(Database database) {
        this.database = database;
    }

    /** @param suppressed whether the reader is one of aggregates only */
    OverviewView of(ProgrammeView programme, boolean suppressed) {
        UUID id = programme.id();
        OverviewView.ReferenceCounts reference = reference(id);
        OverviewView.Sample sample = sample(id);
        List<Long> statuses = counts("stakeholder", id, STATUSES);
        List<Long> referrals = counts("referral", id, REFERRAL_STATUSES);
        List<OverviewView.PlaceCount> places = places(id);
        List<OverviewView.Step> steps = steps(reference, statuses);
        if (suppressed) {
            sample = hide(sample);
            places = hide(places);
        }
        List<@Nullable Long> s = suppressed ? SmallNumbers.hide(statuses) : new ArrayList<>(statuses);
        List<@Nullable Long> r = suppressed ? SmallNumbers.hide(referrals) : new ArrayList<>(referrals);
        return new OverviewView(
                programme,
                sample,
                new OverviewView.Statuses(s.get(0), s.get(1), s.get(2), s.get(3), s.get(4)),
                new OverviewView.Referrals(r.get(0), r.get(1), r.get(2), r.get(3)),
                reference,
                places,
                steps,
                suppressed);
    }

    private List<Long> counts(String table, UUID programme, List<String> statuses) {
        Map<String, Long> counts = new HashMap<>();
        database.list(
                "select status, count(*) from " + table + " where programme_id = ? group by status",
                row -> counts.put(row.getString(1), row.getLong(2)),
                programme);
        return statuses.stream().map(status -> counts.getOrDefault(status, 0L)).toList();
    }

    private OverviewView.Sample sample(UUID programme) {
        Map<Integer, Long> waves = new HashMap<>();
        database.list(
                "select wave, count(*) from stakeholder where programme_id = ? and wave is not null group by wave",
                row -> waves.put(row.getInt(1), row.getLong(2)),
                programme);
        List<@Nullable Long> sizes = new ArrayList<>();
        for (int wave = 0; wave < waves.size(); wave++) {
            sizes.add(waves.getOrDefault(wave, 0L));
        }
        // missing or zero network sizes are taken as the largest observed
        return database.first(
                        "with engaged as (select nullif(network_size, 0) as d from stakeholder"
                                + " where programme_id = ? and engaged_at is not null),"
                                + " weighted as (select 1.0::double precision / coalesce(d, max(d) over ()) as w from engaged)"
                                + " select (select count(*) from stakeholder where programme_id = ?), count(*),"
                                + " sum(w) * sum(w) / nullif(sum(w * w), 0) from weighted",
                        row -> new OverviewView.Sample(
                                row.getLong(1),
                                row.getLong(2),
                                waves.getOrDefault(0, 0L),
                                sizes.size(),
                                sizes,
                                row.getObject(3, Double.class)),
                        programme,
                        programme)
                .orElseThrow(() -> new IllegalStateException("An aggregate has one row"));
    }

    private OverviewView.ReferenceCounts reference(UUID programme) {
        return database.first(
                        "select count(*) filter (where dimension = 'PLACE'), count(*) filter (where dimension = 'SECTOR'),"
                                + " count(*) filter (where dimension = 'GROUP'),"
                                + " (select count(*) from organisation where programme_id = ?),"
                                + " (select count(*) from member where programme_id = ?),"
                                + " (select max(margin) from (select sum(size) as margin from frame_cell"
                                + " where programme_id = ? group by dimension) margins)"
                                + " from category where programme_id = ?",
                        row -> new OverviewView.ReferenceCounts(
                                row.getLong(1),
                                row.getLong(2),
                                row.getLong(3),
                                row.getLong(4),
                                row.getLong(5),
                                row.getObject(6) == null ? null : row.getLong(6)),
                        programme,
                        programme,
                        programme,
                        programme)
                .orElseThrow(() -> new IllegalStateException("An aggregate has one row"));
    }

    private List<OverviewView.PlaceCount> places(UUID programme) {
        return database.list(
                "select c.code, c.name, count(s.id), count(s.engaged_at), f.size from category c"
                        + " left join stakeholder s on (s.programme_id, s.place_id) = (c.programme_id, c.id)"
                        + " left join frame_cell f on (f.programme_id, f.category_id) = (c.programme_id, c.id)"
                        + " where c.programme_id = ? and c.dimension = 'PLACE' group by c.id, c.code, c.name, f.size"
                        + " order by c.name, c.code",
                row -> new OverviewView.PlaceCount(
                        row.getString(1),
                        row.getString(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getObject(5) == null ? null : row.getLong(5)),
                programme);
    }

    private static OverviewView.Sample hide(OverviewView.Sample sample) {
        List<Long> sizes = sample.waveSizes().stream()
                .map(size -> size == null ? 0L : size)
                .toList();
        long engaged = sample.engaged() == null ? 0 : sample.engaged();
        List<@Nullable Long> shown = SmallNumbers.hide(sizes);
        return new OverviewView.Sample(
                SmallNumbers.hide(sample.stakeholders() == null ? 0 : sample.stakeholders()),
                SmallNumbers.hide(engaged),
                shown.isEmpty() ? sample.seeds() : shown.get(0),
                sample.waves(),
                shown,
                engaged < SmallNumbers.THRESHOLD ? null : sample.effectiveSize());
    }

    private static List<OverviewView.PlaceCount> hide(List<OverviewView.PlaceCount> places) {
        List<@Nullable Long> people = SmallNumbers.hide(
                places.stream().map(place -> number(place.stakeholders())).toList());
        List<@Nullable Long> engaged = SmallNumbers.hide(
                places.stream().map(place -> number(place.engaged())).toList());
        List<OverviewView.PlaceCount> shown = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            OverviewView.PlaceCount place = places.get(i);
            shown.add(new OverviewView.PlaceCount(
                    place.code(), place.name(), people.get(i), engaged.get(i), place.frameSize()));
        }
        return shown;
    }

    private static long number(@Nullable Long count) {
        return count == null ? 0 : count;
    }

    private static List<OverviewView.Step> steps(OverviewView.ReferenceCounts reference, List<Long> statuses) {
        boolean dimensions = reference.places() > 0 && reference.sectors() > 0 && reference.stakeholderGroups() > 0;
        boolean people = statuses.stream().mapToLong(Long::longValue).sum() > 0;
        return Arrays.stream(OverviewView.Journey.values())
                .map(step -> new OverviewView.Step(
                        step,
                        switch (step) {
                            case SET_UP ->
                                dimensions && reference.frameTotal() != null
                                        ? OverviewView.State.DONE
                                        : OverviewView.State.UNDER_WAY;
                            case SNOWBALL -> people ? OverviewView.State.UNDER_WAY : OverviewView.State.NOT_STARTED;
                            default -> OverviewView.State.NOT_STARTED;
                        }))
                .toList();
    }
}
