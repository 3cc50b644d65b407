package io.interlace.reach;

import static io.interlace.reach.Samples.person;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SalganikBootstrapTest {

    private static final long SEED = 7;

    @Provide
    Arbitrary<ChainSample> samples() {
        return Samples.any();
    }

    private static @Nullable Interval[] intervals(ChainSample sample) {
        return SalganikBootstrap.intervals(sample, SEED, SalganikBootstrap.RESAMPLES, done -> {});
    }

    private static Interval interval(@Nullable Interval[] intervals, int category) {
        return Objects.requireNonNull(intervals[category]);
    }

    /** Two seeds recruit so many of each category: those of the first, then those of the second. */
    private static ChainSample recruiting(int[] byFirst, int[] bySecond) {
        List<int[]> people = new ArrayList<>(List.of(person(0, 10, -1), person(1, 10, -1)));
        for (int category = 0; category < 2; category++) {
            people.addAll(Collections.nCopies(byFirst[category], person(category, 10, 0)));
            people.addAll(Collections.nCopies(bySecond[category], person(category, 10, 1)));
        }
        return Samples.of(2, people.toArray(int[][]::new));
    }

    @Test
    void holdsTheEstimatesOfTheReferenceStudy() {
        for (String variable : List.of("X", "Y", "Z")) {
            ChainSample faux = Samples.faux(variable);
            double[] estimates = Objects.requireNonNull(ChainEstimator.of(faux).rdsII());
            @Nullable Interval[] intervals = intervals(faux);
            for (int k = 0; k < estimates.length; k++) {
                Interval interval = interval(intervals, k);
                assertTrue(interval.lower() < estimates[k] && estimates[k] < interval.upper());
                assertTrue(interval.upper() - interval.lower() < 0.35);
            }
        }
    }

    @Test
    void agreesWithAResamplingWrittenPlainly() {
        for (String variable : List.of("X", "Y")) {
            ChainSample faux = Samples.faux(variable);
            @Nullable Interval[] intervals = SalganikBootstrap.intervals(faux, SEED, 4000, done -> {});
            double[][] plain = plain(faux, 4000, new Random(3));
            for (int k = 0; k < plain.length; k++) {
                assertEquals(plain[k][100], interval(intervals, k).lower(), 0.015);
                assertEquals(plain[k][3900], interval(intervals, k).upper(), 0.015);
            }
        }
    }

    /** The estimates of each category in so many resamples, in rising order. */
    private static double[][] plain(ChainSample sample, int resamples, Random random) {
        double[][] estimates = new double[sample.categories()][resamples];
        for (int i = 0; i < resamples; i++) {
            double[] weights = new double[sample.categories()];
            double total = 0;
            int person = random.nextInt(sample.people());
            for (int drawn = 0; drawn < sample.people(); drawn++) {
                double weight = 1.0 / sample.networkSize()[person];
                weights[sample.category()[person]] += weight;
                total += weight;
                int last = sample.category()[person];
                do {
                    person = random.nextInt(sample.people());
                } while (sample.recruiter()[person] < 0 || sample.category()[sample.recruiter()[person]] != last);
            }
            for (int k = 0; k < weights.length; k++) {
                estimates[k][i] = weights[k] / total;
            }
        }
        Arrays.stream(estimates).forEach(Arrays::sort);
        return estimates;
    }

    @Test
    void isBinomialWhenRecruitmentHasNoPreference() {
        Interval interval = interval(intervals(recruiting(new int[] {90, 210}, new int[] {210, 490})), 0);
        double halfWidth = 1.96 * Math.sqrt(0.3 * 0.7 / 1002);
        assertEquals(0.3 - halfWidth, interval.lower(), 0.005);
        assertEquals(0.3 + halfWidth, interval.upper(), 0.005);
    }

    @Test
    void isWiderWhenPeopleKeepToTheirOwn() {
        Interval mixed = interval(intervals(recruiting(new int[] {100, 100}, new int[] {100, 100})), 0);
        Interval apart = interval(intervals(recruiting(new int[] {190, 10}, new int[] {10, 190})), 0);
        assertTrue(apart.upper() - apart.lower() > 3 * (mixed.upper() - mixed.lower()));
    }

    @Test
    void knowsNothingWhenCategoriesNeverMeet() {
        Interval interval = interval(intervals(recruiting(new int[] {20, 0}, new int[] {0, 20})), 0);
        assertEquals(new Interval(0, 1), interval);
    }

    /** Who is drawn from the second category is followed by anybody at all, from the first by one of the second. */
    @Test
    void beginsAgainWhereACategoryRecruitedNobody() {
        Interval interval = interval(intervals(recruiting(new int[] {0, 100}, new int[] {0, 0})), 1);
        assertTrue(interval.lower() > 0.9 && interval.upper() <= 1);
    }

    @Test
    void leavesOutWhoseRecruiterHasNoCategory() {
        List<int[]> people = new ArrayList<>(List.of(person(-1, 5, -1), person(0, 5, -1)));
        people.addAll(Collections.nCopies(5, person(1, 5, 0)));
        people.addAll(Collections.nCopies(5, person(0, 5, 1)));
        @Nullable Interval[] intervals = intervals(Samples.of(2, people.toArray(int[][]::new)));
        // the first category leads to itself alone, the second anywhere, so that chains end in the first
        assertEquals(1, interval(intervals, 0).upper());
        assertEquals(0, interval(intervals, 1).lower());
    }

    /** Chains are drawn from a known truth; nearly as many intervals hold it as should. */
    @Test
    void holdsTheTruthAboutAsOftenAsItSays() {
        Random random = new Random(11);
        double truth = 0.4; // at rest: 0.4 × 0.3 = 0.6 × 0.2, and everybody knows equally many
        int held = 0;
        for (int study = 0; study < 300; study++) {
            int[][] people = new int[250][];
            people[0] = person(random.nextDouble() < truth ? 0 : 1, 8, -1);
            for (int i = 1; i < people.length; i++) {
                double change = people[i - 1][0] == 0 ? 0.3 : 0.2;
                int category = random.nextDouble() < change ? 1 - people[i - 1][0] : people[i - 1][0];
                people[i] = person(category, 8, i - 1);
            }
            Interval interval = interval(SalganikBootstrap.intervals(Samples.of(2, people), study, 300, done -> {}), 0);
            held += interval.lower() <= truth && truth <= interval.upper() ? 1 : 0;
        }
        assertTrue(held > 300 * 0.90 && held < 300 * 0.99, "held " + held + " of 300");
    }

    @Test
    void sameSeedSameIntervals() {
        ChainSample faux = Samples.faux("Y");
        assertArrayEquals(intervals(faux), intervals(faux));
        assertNotEquals(
                interval(intervals(faux), 0),
                interval(SalganikBootstrap.intervals(faux, SEED + 1, 1000, done -> {}), 0));
    }

    @Property(tries = 100)
    void orderOfPeopleChangesNothing(@ForAll("samples") ChainSample sample, @ForAll long seed) {
        ChainSample other = Samples.reordered(sample, Samples.shuffled(sample.people(), seed));
        assertArrayEquals(
                SalganikBootstrap.intervals(sample, seed, 50, done -> {}),
                SalganikBootstrap.intervals(other, seed, 50, done -> {}));
    }

    @Property(tries = 100)
    void intervalsAreWithinBounds(@ForAll("samples") ChainSample sample, @ForAll long seed) {
        for (Interval interval : SalganikBootstrap.intervals(sample, seed, 50, done -> {})) {
            if (interval != null) {
                assertTrue(0 <= interval.lower() && interval.lower() <= interval.upper() && interval.upper() <= 1);
            }
        }
    }

    @Test
    void namesOfCategoriesChangeNothingButTheirOrder() {
        ChainSample faux = Samples.faux("Y");
        int[] name = {2, 0, 1};
        @Nullable Interval[] renamed = intervals(Samples.renamed(faux, name));
        @Nullable Interval[] intervals = intervals(faux);
        for (int k = 0; k < name.length; k++) {
            assertEquals(
                    interval(intervals, k).lower(), interval(renamed, name[k]).lower(), 1e-12);
            assertEquals(
                    interval(intervals, k).upper(), interval(renamed, name[k]).upper(), 1e-12);
        }
    }

    @Test
    void scaleOfNetworkSizesChangesNothing() {
        ChainSample faux = Samples.faux("X");
        assertArrayEquals(intervals(faux), intervals(Samples.scaled(faux, 64)));
        assertEquals(
                interval(intervals(faux), 0).lower(),
                interval(intervals(Samples.scaled(faux, 7)), 0).lower(),
                1e-12);
    }

    @Test
    void saysNothingOfCategoriesWithFewerThanFiveRecruits() {
        @Nullable Interval[] intervals = intervals(recruiting(new int[] {5, 2}, new int[] {0, 2}));
        assertEquals(true, intervals[0] != null);
        assertNull(intervals[1]);
    }

    @Test
    void saysNothingWithoutNetworkSizesOrPeople() {
        int[][] people =
                IntStream.range(0, 20).mapToObj(i -> person(i % 2, 0, i - 1)).toArray(int[][]::new);
        assertArrayEquals(new Interval[2], intervals(Samples.of(2, people)));
        assertArrayEquals(new Interval[2], intervals(Samples.of(2)));
        assertArrayEquals(new Interval[0], intervals(Samples.of(0)));
    }

    @Test
    void tellsHowFarItIs() {
        List<Integer> told = new ArrayList<>();
        SalganikBootstrap.intervals(Samples.faux("X"), SEED, 1000, told::add);
        assertEquals(IntStream.rangeClosed(1, 100).map(i -> 10 * i).boxed().toList(), told);
        told.clear();
        SalganikBootstrap.intervals(Samples.faux("X"), SEED, 3, told::add);
        assertEquals(List.of(1, 2, 3), told);
        assertThrows(
                IllegalArgumentException.class,
                () -> SalganikBootstrap.intervals(Samples.faux("X"), SEED, 0, told::add));
    }

    @Test
    void stopsWhenInterrupted() {
        assertThrows(
                CancellationException.class,
                () -> SalganikBootstrap.intervals(
                        Samples.faux("X"),
                        SEED,
                        1000,
                        done -> Thread.currentThread().interrupt()));
        assertEquals(false, Thread.interrupted());
    }

    @Test
    void percentilesAreOnTheStraightLineBetweenTwoValues() {
        double[] values = {1, 2, 4, 8, 16};
        assertEquals(1, SalganikBootstrap.percentile(values, 0));
        assertEquals(1.1, SalganikBootstrap.percentile(values, 0.025), 1e-12);
        assertEquals(4, SalganikBootstrap.percentile(values, 0.5));
        assertEquals(15.2, SalganikBootstrap.percentile(values, 0.975), 1e-12);
        assertEquals(16, SalganikBootstrap.percentile(values, 1));
        assertEquals(3, SalganikBootstrap.percentile(new double[] {3}, 0.975));
    }
}
