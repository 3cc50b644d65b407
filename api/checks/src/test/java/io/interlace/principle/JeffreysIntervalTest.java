package io.interlace.principle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JeffreysIntervalTest {

    private static final double TOLERANCE = 1e-9;

    @ParameterizedTest
    @CsvSource({
        "0, 10, 0, 0.217196267509",
        "8, 10, 0.497225503560, 0.955940586447",
        "10, 10, 0.782803732491, 1",
        "0, 0, 0, 1"
    })
    void isTheKnownOne(long helped, long n, double low, double high) {
        JeffreysInterval interval = JeffreysInterval.of(helped, n);
        assertEquals(low, interval.low(), TOLERANCE);
        assertEquals(high, interval.high(), TOLERANCE);
    }

    /** What h says from below, n − h says from above. */
    @Property(tries = 200)
    void isTheMirrorOfItsOpposite(
            @ForAll @IntRange(min = 1, max = 5000) int n, @ForAll @IntRange(max = 5000) int some) {
        long helped = some % (n + 1);
        JeffreysInterval interval = JeffreysInterval.of(helped, n);
        JeffreysInterval opposite = JeffreysInterval.of(n - helped, n);
        assertEquals(interval.low(), 1 - opposite.high(), TOLERANCE);
        assertEquals(interval.high(), 1 - opposite.low(), TOLERANCE);
        assertTrue(interval.low() <= (double) helped / n && (double) helped / n <= interval.high());
    }

    @Test
    void isOfAShareOnly() {
        assertThrows(IllegalArgumentException.class, () -> JeffreysInterval.of(3, 2));
        assertThrows(IllegalArgumentException.class, () -> JeffreysInterval.of(-1, 2));
    }
}
