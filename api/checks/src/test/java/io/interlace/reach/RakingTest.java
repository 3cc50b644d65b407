package io.interlace.reach;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.interlace.reach.Raking.Margin;
import io.interlace.reach.Raking.Weights;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RakingTest {

    private static final double MARGINS = 1e-9;

    private static double[] shares(double... shares) {
        return shares;
    }

    private static Margin margin(double[] shares, int... category) {
        return new Margin(shares, category);
    }

    private static double mean(double[] weights) {
        return Arrays.stream(weights).average().orElseThrow();
    }

    /** The weighted share of each category among those who have one. */
    private static double[] weighted(int[] category, double[] weights, int categories) {
        double[] sums = new double[categories];
        for (int person = 0; person < category.length; person++) {
            if (category[person] >= 0) {
                sums[category[person]] += weights[person];
            }
        }
        double total = Arrays.stream(sums).sum();
        return Arrays.stream(sums).map(sum -> sum / total).toArray();
    }

    @Test
    void oneOfEachKindTakesTheProductOfTheShares() {
        Weights weights =
                Raking.of(List.of(margin(shares(0.75, 0.25), 0, 0, 1, 1), margin(shares(0.6, 0.4), 0, 1, 0, 1)), 4);
        assertArrayEquals(new double[] {1.8, 1.2, 0.6, 0.4}, weights.untrimmed(), 1e-12);
        assertArrayEquals(weights.untrimmed(), weights.trimmed());
        assertEquals(0, weights.marginGap(), 1e-12);
        assertEquals(16 / 5.2, weights.effectiveSize(), 1e-12);
        assertTrue(weights.converged());
        assertEquals(1, weights.rounds());
    }

    /** Raking keeps the odds ratio of 4, 2, 1 and 3 people, which is 6; with even margins the table is symmetrical. */
    @Test
    void keepsTheOddsRatio() {
        int[] first = {0, 0, 0, 0, 0, 0, 1, 1, 1, 1};
        int[] second = {0, 0, 0, 0, 1, 1, 0, 1, 1, 1};
        Weights weights = Raking.of(List.of(margin(shares(0.5, 0.5), first), margin(shares(0.5, 0.5), second)), 10);
        double same = 10 * 0.5 * Math.sqrt(6) / (1 + Math.sqrt(6));
        double other = 5 - same;
        assertEquals(same / 4, weights.untrimmed()[0], 1e-8);
        assertEquals(other / 2, weights.untrimmed()[4], 1e-8);
        assertEquals(other, weights.untrimmed()[6], 1e-8);
        assertEquals(same / 3, weights.untrimmed()[9], 1e-8);
        assertTrue(weights.converged());
    }

    @Test
    void trimsLastAndSaysWhatGapRemains() {
        int[] category = {0, 1, 1, 1, 1, 1, 1, 1, 1, 1};
        Weights weights = Raking.of(List.of(margin(shares(0.9, 0.1), category)), 10);
        assertEquals(9, weights.untrimmed()[0], 1e-12);
        assertEquals(1 / 9.0, weights.untrimmed()[1], 1e-12);
        assertEquals(5, weights.trimmed()[0]);
        assertEquals(0.2, weights.trimmed()[9]);
        assertEquals(0.9 - 5 / 6.8, weights.marginGap(), 1e-12);
        assertEquals(6.8 * 6.8 / 25.36, weights.effectiveSize(), 1e-12);
        assertTrue(weights.converged());
    }

    @Test
    void dropsCategoriesInWhichNobodyIs() {
        int[] category = {0, 1, 1, 1};
        Weights weights = Raking.of(List.of(margin(shares(0.5, 0.3, 0.2), category)), 4);
        assertArrayEquals(shares(0.625, 0.375, 0), weighted(category, weights.untrimmed(), 3), MARGINS);
        assertEquals(2.5, weights.untrimmed()[0], 1e-12);
        assertEquals(0, weights.marginGap(), 1e-12);
    }

    @Test
    void sharesNeedNotAddUpToOne() {
        int[] category = {0, 1, 1, 1};
        assertArrayEquals(
                Raking.of(List.of(margin(shares(0.6, 0.4), category)), 4).untrimmed(),
                Raking.of(List.of(margin(shares(300, 200), category)), 4).untrimmed(),
                1e-12);
    }

    @Test
    void leavesAloneWhomADimensionDoesNotKnow() {
        int[] category = {0, 1, 1, -1, 2};
        Weights weights = Raking.of(List.of(margin(shares(0.5, 0.5, 0), category)), 5);
        assertArrayEquals(new double[] {1.5, 0.75, 0.75, 1, 1}, weights.untrimmed(), 1e-12);
        assertEquals(0, weights.marginGap(), 1e-12);
    }

    @Test
    void asksNothingWithoutDimensionsOrPeople() {
        Weights even = Raking.of(List.of(), 3);
        assertArrayEquals(new double[] {1, 1, 1}, even.trimmed());
        assertEquals(3, even.effectiveSize(), 1e-12);
        assertEquals(0, even.rounds());
        Weights unknown = Raking.of(List.of(margin(shares(0, 1), -1, 0)), 2);
        assertArrayEquals(new double[] {1, 1}, unknown.untrimmed());
        assertTrue(unknown.converged());
        Weights nobody = Raking.of(List.of(margin(shares(1))), 0);
        assertEquals(0, nobody.trimmed().length);
        assertEquals(0, nobody.effectiveSize());
        assertEquals(0, nobody.marginGap());
        assertTrue(nobody.converged());
    }

    @Test
    void marginsThatContradictEachOtherEndWithTheirGap() {
        Weights weights = Raking.of(List.of(margin(shares(0.5, 0.5), 0, 1), margin(shares(0.25, 0.75), 0, 1)), 2);
        assertEquals(false, weights.converged());
        assertEquals(1000, weights.rounds());
        assertEquals(0.25, weights.marginGap(), 1e-12);
        assertArrayEquals(new double[] {0.5, 1.5}, weights.untrimmed(), 1e-12);
    }

    /** Three kinds of four cannot make these margins up; the weight of one of them goes to nothing, and stays a number. */
    @Test
    void vanishingWeightsStayNumbers() {
        Weights weights = Raking.of(List.of(margin(shares(0.5, 0.5), 0, 0, 1), margin(shares(0.2, 0.8), 0, 1, 0)), 3);
        assertEquals(false, weights.converged());
        assertTrue(Arrays.stream(weights.untrimmed()).allMatch(weight -> weight >= 0 && weight < 3));
        assertEquals(0.2, weights.trimmed()[0]);
    }

    /** The third dimension covers only the kind that vanishes and somebody who follows it. */
    @Test
    void aDimensionOfWhichAllWeightVanishesStaysNumbers() {
        Weights weights = Raking.of(
                List.of(
                        margin(shares(0.5, 0.5), 0, 0, 1, -1),
                        margin(shares(0.2, 0.8), 0, 1, 0, -1),
                        margin(shares(0.9, 0.1), 0, -1, -1, 1)),
                4);
        assertEquals(false, weights.converged());
        assertEquals(1, mean(weights.untrimmed()), 1e-12);
        assertArrayEquals(new double[] {0, 3.2, 0.8, 0}, weights.untrimmed(), 1e-9);
    }

    @Test
    void refusesWhatCannotBe() {
        for (Margin wrong : List.of(
                margin(shares(1), 0),
                margin(shares(1), 0, 1),
                margin(shares(1), 0, -2),
                margin(shares(-1), 0, 0),
                margin(shares(Double.NaN), 0, 0),
                margin(shares(Double.POSITIVE_INFINITY), 0, 0))) {
            assertThrows(IllegalArgumentException.class, () -> Raking.of(List.of(wrong), 2));
        }
    }

    /** Up to three dimensions; nobody promises that their margins can be had. */
    record Asked(List<Margin> margins, int people) {

        static Asked of(int people, int dimensions, boolean everyKind, long seed) {
            Random random = new Random(seed);
            int[] categories = IntStream.range(0, dimensions)
                    .map(d -> 2 + random.nextInt(3))
                    .toArray();
            int kinds = Arrays.stream(categories).reduce(1, (a, b) -> a * b);
            int all = everyKind ? kinds + people : people;
            int[][] category = new int[dimensions][all];
            for (int person = 0; person < all; person++) {
                int kind = person;
                for (int d = 0; d < dimensions; d++) {
                    boolean chosen = everyKind && person < kinds;
                    category[d][person] =
                            chosen ? kind % categories[d] : random.nextInt(categories[d] + 1) - (everyKind ? 0 : 1);
                    category[d][person] = Math.min(category[d][person], categories[d] - 1);
                    kind /= categories[d];
                }
            }
            return new Asked(
                    IntStream.range(0, dimensions)
                            .mapToObj(d -> new Margin(
                                    random.doubles(categories[d], 0.05, 1).toArray(), category[d]))
                            .toList(),
                    all);
        }

        Weights weights() {
            return Raking.of(margins, people);
        }
    }

    private static Arbitrary<Asked> asked(boolean everyKind) {
        return Arbitraries.integers()
                .between(1, 3)
                .flatMap(dimensions -> Arbitraries.integers()
                        .between(1, 30)
                        .flatMap(people ->
                                Arbitraries.longs().map(seed -> Asked.of(people, dimensions, everyKind, seed))));
    }

    @Provide
    Arbitrary<Asked> anything() {
        return asked(false);
    }

    @Provide
    Arbitrary<Asked> possible() {
        return asked(true);
    }

    @Property(tries = 200)
    void untrimmedWeightsReproduceTheMargins(@ForAll("possible") Asked asked) {
        Weights weights = asked.weights();
        assertTrue(weights.converged());
        for (Margin margin : asked.margins()) {
            double total = Arrays.stream(margin.shares()).sum();
            assertArrayEquals(
                    Arrays.stream(margin.shares()).map(share -> share / total).toArray(),
                    weighted(margin.category(), weights.untrimmed(), margin.shares().length),
                    MARGINS + 1e-12);
        }
    }

    @Property(tries = 200)
    void weightsAverageOneAndTrimmedOnesKeepTheBounds(@ForAll("anything") Asked asked) {
        Weights weights = asked.weights();
        assertEquals(1, mean(weights.untrimmed()), 1e-12);
        for (int person = 0; person < asked.people(); person++) {
            assertEquals(Math.max(0.2, Math.min(5, weights.untrimmed()[person])), weights.trimmed()[person]);
        }
        assertTrue(weights.effectiveSize() >= 1 && weights.effectiveSize() <= asked.people() + 1e-9);
        assertTrue(weights.marginGap() >= 0 && weights.marginGap() <= 1);
        assertTrue(weights.converged() || weights.rounds() == 1000);
    }

    @Property(tries = 200)
    void isWhatRakingPersonByPersonFinds(@ForAll("anything") Asked asked) {
        Weights weights = asked.weights();
        assertArrayEquals(plain(asked, weights.rounds()), weights.untrimmed(), 1e-9);
    }

    /** So many rounds of proportional fitting, without cells. */
    private static double[] plain(Asked asked, int rounds) {
        double[] weights = new double[asked.people()];
        Arrays.fill(weights, 1);
        for (int round = 0; round < rounds; round++) {
            for (Margin margin : asked.margins()) {
                double[] have = weighted(margin.category(), weights, margin.shares().length);
                double[] wanted = margin.shares().clone();
                double there = 0;
                for (int k = 0; k < wanted.length; k++) {
                    wanted[k] = have[k] > 0 ? wanted[k] : 0;
                    there += wanted[k];
                }
                for (int person = 0; person < weights.length; person++) {
                    int own = margin.category()[person];
                    if (own >= 0) {
                        weights[person] = Math.max(1e-200, weights[person] * (wanted[own] / there / have[own]));
                    }
                }
            }
        }
        return weights;
    }

    @Property(tries = 200)
    void orderOfPeopleAndNamesOfCategoriesChangeNothing(@ForAll("anything") Asked asked, @ForAll long seed) {
        int[] order = Samples.shuffled(asked.people(), seed);
        List<Margin> margins = asked.margins().stream()
                .map(margin -> {
                    int[] name = Samples.shuffled(margin.shares().length, seed + 1);
                    double[] shares = new double[name.length];
                    for (int k = 0; k < name.length; k++) {
                        shares[name[k]] = margin.shares()[k];
                    }
                    int[] category = Arrays.stream(Samples.picked(margin.category(), order))
                            .map(k -> k < 0 ? -1 : name[k])
                            .toArray();
                    return new Margin(shares, category);
                })
                .toList();
        double[] weights = asked.weights().untrimmed();
        double[] other = Raking.of(margins, asked.people()).untrimmed();
        for (int i = 0; i < order.length; i++) {
            assertEquals(weights[order[i]], other[i], 1e-8);
        }
    }
}
