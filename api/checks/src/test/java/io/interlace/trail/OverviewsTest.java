package io.interlace.trail;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.interlace.reach.SampleView;
import io.interlace.reach.SmallNumbers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/**
 * A reader of aggregates sees the overview and, along each dimension, reach. Of every population of a few people, whatever
 * they see is noted with all populations that look the same to them: of each count that is hidden, these must differ. One
 * dimension is enough to try: any margins of the same people go with any others.
 */
class OverviewsTest {

    private static final int SMALL = 10;

    /** What looks like a small one may be larger. */
    private static final int LARGEST = 15;

    private static final int CELLS = 6;

    /** Counts, the same as far as they are shown, and what else is seen. */
    private record Seen(List<Long> counts, List<@Nullable Long> shown, SampleView sample) {

        List<@Nullable Object> all() {
            return Arrays.asList(shown, sample.engaged(), sample.stakeholders());
        }
    }

    /** By what is seen: of each count, the numbers that it may be. */
    private static final class Guesses {

        private final Map<List<@Nullable Object>, List<Set<Long>>> bySeen = new HashMap<>();

        void note(Seen seen) {
            List<Set<Long>> possible = bySeen.computeIfAbsent(
                    seen.all(),
                    all -> seen.counts().stream()
                            .<Set<Long>>map(count -> new HashSet<>())
                            .toList());
            for (int i = 0; i < possible.size(); i++) {
                possible.get(i).add(seen.counts().get(i));
            }
        }

        void tellNothing(Seen seen) {
            List<Set<Long>> possible = bySeen.getOrDefault(seen.all(), List.of());
            for (int i = 0; i < possible.size(); i++) {
                assertTrue(
                        seen.shown().get(i) != null || possible.get(i).size() > 1,
                        seen.counts() + " is seen as " + seen.all() + ", which tells " + possible);
            }
        }
    }

    private static final Guesses OF_PLACES = new Guesses();
    private static final Guesses OF_STATUSES = new Guesses();
    private static final List<List<Long>> FEW_PEOPLE = new ArrayList<>();

    static {
        everyPopulation(new ArrayList<>(), LARGEST, cells -> {
            OF_PLACES.note(places(cells));
            OF_STATUSES.note(statuses(cells));
        });
        everyPopulation(new ArrayList<>(), SMALL, cells -> FEW_PEOPLE.add(List.copyOf(cells)));
    }

    private static void everyPopulation(List<Long> cells, long left, Consumer<List<Long>> use) {
        if (cells.size() == CELLS) {
            use.accept(cells);
            return;
        }
        for (long count = 0; count <= left; count++) {
            cells.add(count);
            everyPopulation(cells, left - count, use);
            cells.remove(cells.size() - 1);
        }
    }

    private static SampleView sample(long people, long engaged) {
        return new SampleView(people, engaged, engaged, 1, new ArrayList<>(List.of(engaged)), null).suppressed();
    }

    /** People engaged, then others, of two places and of none; reach counts who is engaged of none, the overview does not. */
    private static Seen places(List<Long> cells) {
        long engaged = cells.get(0) + cells.get(1) + cells.get(2);
        long people = engaged + cells.get(3) + cells.get(4) + cells.get(5);
        List<OverviewView.PlaceCount> places = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            places.add(
                    new OverviewView.PlaceCount("P" + i, "P" + i, cells.get(i) + cells.get(3 + i), cells.get(i), null));
        }
        List<Long> counts = new ArrayList<>(cells.subList(0, 3));
        List<@Nullable Long> shown = new ArrayList<>(SmallNumbers.hide(counts));
        for (OverviewView.PlaceCount seen : Overviews.hide(places, people, engaged)) {
            shown.add(seen.engaged());
            shown.add(seen.stakeholders());
        }
        for (int i = 0; i < 2; i++) {
            counts.add(cells.get(i));
            counts.add(cells.get(i) + cells.get(3 + i));
        }
        return new Seen(counts, shown, sample(people, engaged));
    }

    /** People who never took part, by status, save the cells two and five, who do and who once did. */
    private static Seen statuses(List<Long> cells) {
        List<Long> never = new ArrayList<>(cells.subList(0, 5));
        never.set(2, 0L);
        long engaged = cells.get(2) + cells.get(5);
        SampleView sample = sample(never.stream().mapToLong(Long::longValue).sum() + engaged, engaged);
        List<Long> counts = new ArrayList<>(never);
        counts.set(2, engaged);
        return new Seen(counts, Overviews.hide(never, sample), sample);
    }

    @Provide
    Arbitrary<List<Long>> fewPeople() {
        return Arbitraries.of(FEW_PEOPLE);
    }

    @Property(tries = 10_000)
    void tellsNothingOfFewPeopleInAPlace(@ForAll("fewPeople") List<Long> cells) {
        OF_PLACES.tellNothing(places(cells));
    }

    @Property(tries = 10_000)
    void tellsNothingOfFewPeopleWithAStatus(@ForAll("fewPeople") List<Long> cells) {
        OF_STATUSES.tellNothing(statuses(cells));
    }
}
