package io.interlace.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.hipparchus.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class TheilSenTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    private static Measured measured(int day, String value) {
        return new Measured(FIRST.plusDays(day), new BigDecimal(value));
    }

    private static Measured measured(int day, long parts) {
        return new Measured(FIRST.plusDays(day), BigDecimal.valueOf(parts, 4));
    }

    /** On different days, with values that may be anything. */
    @Provide
    Arbitrary<List<Measured>> anything() {
        Arbitrary<Integer> gaps = Arbitraries.integers().between(1, 40);
        Arbitrary<Integer> values = Arbitraries.integers().between(0, 1_000_000);
        return Combinators.combine(gaps, values)
                .as((gap, value) -> new int[] {gap, value})
                .list()
                .ofMinSize(2)
                .ofMaxSize(20)
                .map(pairs -> {
                    List<Measured> all = new ArrayList<>();
                    int day = 0;
                    for (int[] pair : pairs) {
                        day += pair[0];
                        all.add(measured(day, pair[1]));
                    }
                    return all;
                });
    }

    @Test
    void isTheMedianOfTheSlopesBetweenAllPairs() {
        // slopes 1, 2, 1.5, 3, 1.75 and 0.5, by size 0.5, 1, 1.5, 1.75, 2, 3; what is left at 1.625 a day is 0, -0.625,
        // 0.75, -0.375
        List<Measured> all = List.of(measured(0, "0"), measured(1, "1"), measured(2, "4"), measured(3, "4.5"));
        TheilSen line = TheilSen.through(all);
        assertEquals(new BigFraction(13, 8), line.slope());
        assertEquals(new BigFraction(-3, 16), line.on(FIRST));
        assertEquals(new BigDecimal("48.7500"), line.gainedIn(30));
    }

    @Test
    void takesTwoDays() {
        assertThrows(
                IllegalArgumentException.class, () -> TheilSen.through(List.of(measured(3, "1"), measured(3, "2"))));
        assertThrows(IllegalArgumentException.class, () -> TheilSen.through(List.of()));
    }

    @Property(tries = 200)
    void isTheLineThatExactPointsAreOf(
            @ForAll @IntRange(min = -500, max = 500) int slope,
            @ForAll @IntRange(min = 0, max = 1_000_000) int height,
            @ForAll @IntRange(min = 2, max = 15) int count) {
        TheilSen line = TheilSen.through(IntStream.range(0, count)
                .mapToObj(i -> measured(7 * i, height + 7L * i * slope))
                .toList());
        assertEquals(new BigFraction(slope, 10_000), line.slope());
        assertEquals(new BigFraction(height, 10_000), line.on(FIRST));
    }

    @Property(tries = 200)
    void isNotBentByOneWildValue(
            @ForAll @IntRange(min = -500, max = 500) int slope,
            @ForAll @IntRange(min = 5, max = 15) int count,
            @ForAll @IntRange(min = 0, max = 14) int which,
            @ForAll @IntRange(min = -900_000_000, max = 900_000_000) int wild) {
        List<Measured> all = new ArrayList<>(IntStream.range(0, count)
                .mapToObj(i -> measured(i, (long) i * slope))
                .toList());
        all.set(which % count, measured(which % count, wild));
        TheilSen line = TheilSen.through(all);
        assertEquals(new BigFraction(slope, 10_000), line.slope());
        assertEquals(BigFraction.ZERO, line.on(FIRST));
    }

    @Property(tries = 200)
    void movesAndGrowsWithWhatIsMeasured(
            @ForAll("anything") List<Measured> all,
            @ForAll @IntRange(min = -1_000_000, max = 1_000_000) int shift,
            @ForAll @IntRange(min = -9, max = 9) int scale) {
        TheilSen line = TheilSen.through(all);
        TheilSen changed = TheilSen.through(all.stream()
                .map(one -> new Measured(
                        one.on(),
                        one.value().multiply(BigDecimal.valueOf(scale)).add(BigDecimal.valueOf(shift, 4))))
                .toList());
        assertEquals(line.slope().multiply(scale), changed.slope());
        assertEquals(line.on(FIRST).multiply(scale).add(new BigFraction(shift, 10_000)), changed.on(FIRST));
    }

    @Property(tries = 100)
    void isTheSameInWhicheverOrder(@ForAll("anything") List<Measured> all, @ForAll long seed) {
        List<Measured> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, new Random(seed));
        assertEquals(TheilSen.through(all), TheilSen.through(shuffled));
    }

    @Test
    void isFoundInTimeForTheMostThatIsKept() {
        List<Measured> all = IntStream.range(0, WriteReadings.MOST)
                .mapToObj(i -> measured(i, (i * 7919L) % 10_007 * 100_000_000L))
                .toList();
        long begun = System.nanoTime();
        TheilSen.through(all);
        assertTrue(System.nanoTime() - begun < 10_000_000_000L);
    }
}
