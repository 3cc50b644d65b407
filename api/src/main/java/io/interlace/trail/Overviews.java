package io.interlace.trail;

import io.interlace.http.Database;
import io.interlace.programme.ProgrammeView;
import io.interlace.reach.Limitations;
import io.interlace.reach.ReadSample;
import io.interlace.reach.SampleView;
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

    private static final int ENGAGED = STATUSES.indexOf("ENGAGED");

    private final Database database;
    private final ReadSample readSample;
    private final Limitations limitations;

    Overviews(Database database, ReadSample readSample, Limitations limitations) {
        this.database = database;
        this.readSample = readSample;
        this.limitations = limitations;
    }

    /** @param suppressed whether the reader is one of aggregates only */
    OverviewView of(ProgrammeView programme, boolean suppressed) {
        UUID id = programme.id();
        OverviewView.ReferenceCounts reference = reference(id);
        SampleView sample = readSample.of(id);
        List<Long> referrals = counts("referral where programme_id = ?", id, REFERRAL_STATUSES);
        List<OverviewView.PlaceCount> places = places(id);
        List<OverviewView.Step> steps = steps(id, reference, sample);
        if (suppressed) {
            places = hide(places, number(sample.stakeholders()), number(sample.engaged()));
            sample = sample.suppressed();
        }
        List<@Nullable Long> s = suppressed
                ? hide(counts("stakeholder where programme_id = ? and engaged_at is null", id, STATUSES), sample)
                : new ArrayList<>(counts("stakeholder where programme_id = ?", id, STATUSES));
        List<@Nullable Long> r = suppressed ? SmallNumbers.hide(referrals) : new ArrayList<>(referrals);
        return new OverviewView(
                programme,
                sample,
                new OverviewView.Statuses(s.get(0), s.get(1), s.get(2), s.get(3), s.get(4)),
                new OverviewView.Referrals(r.get(0), r.get(1), r.get(2), r.get(3)),
                reference,
                places,
                steps,
                limitations.stated(),
                suppressed);
    }

    private List<Long> counts(String rows, UUID programme, List<String> statuses) {
        Map<String, Long> counts = new HashMap<>();
        database.list(
                "select status, count(*) from " + rows + " group by status",
                row -> counts.put(row.getString(1), row.getLong(2)),
                programme);
        return statuses.stream().map(status -> counts.getOrDefault(status, 0L)).toList();
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

    /**
     * As readers of aggregates see statuses: whoever was ever engaged is one of the engaged, as in the sample, and the others
     * are a breakdown of their own. So nothing tells of the few who have left again.
     *
     * @param never people who were never engaged, by status
     */
    static List<@Nullable Long> hide(List<Long> never, SampleView suppressed) {
        List<@Nullable Long> shown = SmallNumbers.hide(never);
        shown.set(ENGAGED, suppressed.engaged());
        return shown;
    }

    /**
     * As readers of aggregates see places. People elsewhere, or of no place, are a cell of the breakdown too; and where few
     * are engaged, or few are not, how many there are in all would tell them.
     */
    static List<OverviewView.PlaceCount> hide(List<OverviewView.PlaceCount> places, long all, long engaged) {
        List<Long> inPlace =
                places.stream().map(place -> number(place.engaged())).toList();
        List<Long> others = places.stream()
                .map(place -> number(place.stakeholders()) - number(place.engaged()))
                .toList();
        List<@Nullable Long> shownInPlace = SmallNumbers.hide(withRest(inPlace, engaged));
        List<@Nullable Long> shownOthers = SmallNumbers.hide(withRest(others, all - engaged));
        List<OverviewView.PlaceCount> shown = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            OverviewView.PlaceCount place = places.get(i);
            boolean hidden = shownInPlace.get(i) == null || shownOthers.get(i) == null;
            shown.add(new OverviewView.PlaceCount(
                    place.code(),
                    place.name(),
                    hidden ? null : place.stakeholders(),
                    shownInPlace.get(i),
                    place.frameSize()));
        }
        return shown;
    }

    private static List<Long> withRest(List<Long> cells, long total) {
        List<Long> all = new ArrayList<>(cells);
        all.add(total - cells.stream().mapToLong(Long::longValue).sum());
        return all;
    }

    private static long number(@Nullable Long count) {
        return count == null ? 0 : count;
    }

    private List<OverviewView.Step> steps(UUID id, OverviewView.ReferenceCounts reference, SampleView sample) {
        boolean framed = reference.frameTotal() != null;
        boolean dimensions = reference.places() > 0 && reference.sectors() > 0 && reference.stakeholderGroups() > 0;
        return Arrays.stream(OverviewView.Journey.values())
                .map(step -> new OverviewView.Step(
                        step,
                        switch (step) {
                            case SET_UP ->
                                dimensions && framed ? OverviewView.State.DONE : OverviewView.State.UNDER_WAY;
                            case SNOWBALL -> underWayIf(number(sample.stakeholders()) > 0);
                            case REACH -> underWayIf(framed && number(sample.engaged()) > 0);
                            case LISTEN ->
                                underWayIf(isAny("conversation where programme_id = ? and state = 'HELD'", id)
                                        || isAny("insight where programme_id = ? and state = 'KEPT'", id));
                            case MODEL -> underWayIf(isAny("service_model where programme_id = ?", id));
                            case CALL ->
                                progress("state = 'DECIDED'", "call where programme_id = ? and state <> 'DRAFT'", id);
                            case PROTOTYPE ->
                                progress(
                                        "state = 'COMPLETED'",
                                        "project where programme_id = ? and state <> 'WITHDRAWN'",
                                        id);
                            case PRIORITISE ->
                                progress(
                                        "state = 'CLOSED'",
                                        "prioritisation where programme_id = ? and state in ('OPEN', 'CLOSED')",
                                        id);
                            case PUBLISH, CARRY_ON -> OverviewView.State.NOT_STARTED;
                        }))
                .toList();
    }

    private boolean isAny(String rows, UUID programmeId) {
        return database.first("select 1 from " + rows + " limit 1", row -> 1, programmeId)
                .isPresent();
    }

    /** Under way once there is one of these rows, done once all are. */
    private OverviewView.State progress(String done, String rows, UUID programmeId) {
        return database.first(
                        "select bool_and(" + done + ") from " + rows + " having count(*) > 0",
                        row -> row.getBoolean(1) ? OverviewView.State.DONE : OverviewView.State.UNDER_WAY,
                        programmeId)
                .orElse(OverviewView.State.NOT_STARTED);
    }

    private static OverviewView.State underWayIf(boolean begun) {
        return begun ? OverviewView.State.UNDER_WAY : OverviewView.State.NOT_STARTED;
    }
}
