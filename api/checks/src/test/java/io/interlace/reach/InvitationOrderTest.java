package io.interlace.reach;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.interlace.reach.InvitationOrder.Framed;
import io.interlace.reach.InvitationOrder.Pick;
import java.util.ArrayList;
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

class InvitationOrderTest {

    private static final double ROUNDING = 1e-12;

    private static Framed framed(double[] shares, int[] engaged, int... candidates) {
        return new Framed(shares, engaged, candidates);
    }

    private static double[] shares(double... shares) {
        return shares;
    }

    private static int[] engaged(int... engaged) {
        return engaged;
    }

    private static List<Integer> candidates(List<Pick> picks) {
        return picks.stream().map(Pick::candidate).toList();
    }

    @Test
    void takesFromWhereMostAreMissing() {
        List<Pick> picks = InvitationOrder.of(List.of(framed(shares(0.5, 0.5), engaged(3, 1), 0, 1, 1, -1)), 4, 2);
        // there should be 3 of each: two of three are missing in the second, then one
        assertEquals(List.of(1, 2), candidates(picks));
        assertEquals(0.5 * (4 - 1) / 9.0, picks.get(0).gain(), ROUNDING);
        assertEquals(0.5 / 9.0, picks.get(1).gain(), ROUNDING);
    }

    @Test
    void endsWhenNobodyLeftGainsAnything() {
        Framed full = framed(shares(0.5, 0.5), engaged(9, 1), 0, 0, 1, -1);
        assertEquals(List.of(2), candidates(InvitationOrder.of(List.of(full), 4, 3)));
        assertEquals(List.of(), InvitationOrder.of(List.of(), 4, 3));
        assertEquals(List.of(), InvitationOrder.of(List.of(full), 4, 0));
        assertEquals(List.of(), InvitationOrder.of(List.of(framed(shares(1), engaged(0))), 0, 3));
    }

    /** Ten people times three tenths is a little more than three. */
    @Test
    void roundingIsNobody() {
        Framed three = framed(shares(0.1 + 0.2, 0.7), engaged(3, 6), 0, 1);
        assertEquals(List.of(1), candidates(InvitationOrder.of(List.of(three), 2, 1)));
        assertEquals(List.of(), InvitationOrder.of(List.of(framed(shares(0.1 + 0.2, 0.7), engaged(3, 6), 0)), 1, 1));
    }

    @Test
    void givesThePartOfEachDimension() {
        Framed place = framed(shares(0.5, 0.5), engaged(1, 0), 1, 0);
        Framed group = framed(shares(0.25, 0.75), engaged(0, 0), 0, -1);
        Pick pick = InvitationOrder.of(List.of(place, group), 2, 1).get(0);
        assertEquals(0, pick.candidate());
        assertArrayEquals(new double[] {0.5, 0.25}, pick.gainByDimension(), ROUNDING);
        assertEquals(0.375, pick.gain(), ROUNDING);
    }

    @Test
    void categoriesOfWhichTheFrameKnowsNobodyGainNothing() {
        assertEquals(
                List.of(1), candidates(InvitationOrder.of(List.of(framed(shares(0, 1), engaged(0, 0), 0, 1)), 2, 2)));
    }

    @Test
    void takesTheEarlierOfTwoAlike() {
        Framed alike = framed(shares(0.5, 0.5), engaged(2, 2), 1, 0, 1, 0);
        assertEquals(List.of(0, 1, 2, 3), candidates(InvitationOrder.of(List.of(alike), 4, 4)));
        Framed thirds = framed(shares(1 / 3.0, 1 / 3.0, 1 / 3.0), engaged(4, 4, 4), 2, 1, 0);
        Framed others = framed(shares(0.1, 0.2, 0.7), engaged(0, 0, 0), 1, 1, 1);
        assertEquals(List.of(0, 1, 2), candidates(InvitationOrder.of(List.of(thirds, others, thirds), 3, 3)));
    }

    @Test
    void refusesWhatCannotBe() {
        assertThrows(IllegalArgumentException.class, () -> InvitationOrder.of(List.of(), 0, -1));
        for (Framed wrong : List.of(
                framed(shares(1), engaged(1, 1), 0),
                framed(shares(1), engaged(1), 0, 0),
                framed(shares(1), engaged(1), 1),
                framed(shares(1), engaged(1), -2))) {
            assertThrows(IllegalArgumentException.class, () -> InvitationOrder.of(List.of(wrong), 1, 1));
        }
    }

    /** What is asked, and the measure as the definition has it. */
    record Asked(List<Framed> dimensions, int candidates, int size) {

        static Asked of(int candidates, int size, int dimensions, long seed) {
            Random random = new Random(seed);
            List<Framed> framed = new ArrayList<>();
            for (int d = 0; d < dimensions; d++) {
                int categories = 1 + random.nextInt(4);
                double[] weights =
                        random.ints(categories, 0, 6).mapToDouble(i -> i).toArray();
                weights[0]++;
                double total = Arrays.stream(weights).sum();
                framed.add(new Framed(
                        Arrays.stream(weights).map(weight -> weight / total).toArray(),
                        random.ints(categories, 0, 5).toArray(),
                        random.ints(candidates, -1, categories).toArray()));
            }
            return new Asked(framed, candidates, size);
        }

        List<Pick> picks() {
            return InvitationOrder.of(dimensions, candidates, size);
        }

        double shortfall(List<Integer> picked) {
            return dimensions.stream()
                    .mapToDouble(dimension -> shortfall(dimension, picked))
                    .average()
                    .orElseThrow();
        }

        double shortfall(Framed dimension, List<Integer> picked) {
            double shortfall = 0;
            for (int c = 0; c < dimension.shares().length; c++) {
                int category = c;
                double p = dimension.shares()[c];
                double target = p * (Arrays.stream(dimension.engaged()).sum() + size);
                double there = dimension.engaged()[c]
                        + picked.stream()
                                .filter(i -> dimension.candidates()[i] == category)
                                .count();
                if (p > 0) {
                    shortfall += p * Math.pow(Math.max(0, 1 - there / target), 2);
                }
            }
            return shortfall;
        }

        double gain(List<Integer> picked, int candidate) {
            List<Integer> more = new ArrayList<>(picked);
            more.add(candidate);
            return shortfall(picked) - shortfall(more);
        }
    }

    @Provide
    Arbitrary<Asked> asked() {
        Arbitrary<Integer> upToThree = Arbitraries.integers().between(1, 3);
        return Arbitraries.integers()
                .between(1, 10)
                .flatMap(candidates -> Arbitraries.integers()
                        .between(1, 4)
                        .flatMap(size -> upToThree.flatMap(dimensions ->
                                Arbitraries.longs().map(seed -> Asked.of(candidates, size, dimensions, seed)))));
    }

    @Property
    void gainsAreWhatTheShortfallLoses(@ForAll("asked") Asked asked) {
        List<Integer> picked = new ArrayList<>();
        for (Pick pick : asked.picks()) {
            assertTrue(pick.gain() > 0);
            assertEquals(asked.gain(picked, pick.candidate()), pick.gain(), ROUNDING);
            assertEquals(Arrays.stream(pick.gainByDimension()).average().orElseThrow(), pick.gain(), ROUNDING);
            List<Integer> before = List.copyOf(picked);
            picked.add(pick.candidate());
            for (int d = 0; d < pick.gainByDimension().length; d++) {
                Framed dimension = asked.dimensions().get(d);
                assertEquals(
                        asked.shortfall(dimension, before) - asked.shortfall(dimension, picked),
                        pick.gainByDimension()[d],
                        ROUNDING);
            }
        }
    }

    @Property
    void eachPickIsTheFirstOfTheBest(@ForAll("asked") Asked asked) {
        List<Integer> picked = new ArrayList<>();
        List<Pick> picks = asked.picks();
        for (Pick pick : picks) {
            for (int other = 0; other < asked.candidates(); other++) {
                double gain = picked.contains(other) ? 0 : asked.gain(picked, other);
                assertTrue(gain <= pick.gain() + 2 * ROUNDING);
                assertTrue(other >= pick.candidate() || gain < pick.gain() - ROUNDING / 2);
            }
            picked.add(pick.candidate());
        }
        if (picks.size() < asked.size()) {
            for (int other = 0; other < asked.candidates(); other++) {
                assertTrue(picked.contains(other) || asked.gain(picked, other) < ROUNDING);
            }
        }
    }

    @Property
    void moreTakesOffMoreAndEverMoreSlowly(@ForAll("asked") Asked asked, @ForAll long seed) {
        int[] order = Samples.shuffled(asked.candidates(), seed);
        int candidate = order[0];
        List<Integer> set = new ArrayList<>();
        double gain = asked.gain(set, candidate);
        double shortfall = asked.shortfall(set);
        for (int i = 1; i < order.length; i++) {
            set.add(order[i]);
            assertTrue(asked.shortfall(set) <= shortfall + ROUNDING);
            assertTrue(asked.gain(set, candidate) <= gain + ROUNDING);
            assertTrue(asked.gain(set, candidate) >= -ROUNDING);
            shortfall = asked.shortfall(set);
            gain = asked.gain(set, candidate);
        }
    }

    @Property
    void reachesItsPartOfTheBestSet(@ForAll("asked") Asked asked) {
        double none = asked.shortfall(List.of());
        double best = 0;
        for (int set = 0; set < 1 << asked.candidates(); set++) {
            if (Integer.bitCount(set) <= asked.size()) {
                int members = set;
                best = Math.max(
                        best,
                        none
                                - asked.shortfall(IntStream.range(0, asked.candidates())
                                        .filter(i -> (members >> i & 1) == 1)
                                        .boxed()
                                        .toList()));
            }
        }
        double reached = none - asked.shortfall(candidates(asked.picks()));
        assertTrue(reached >= (1 - 1 / Math.E) * best - ROUNDING);
    }
}
