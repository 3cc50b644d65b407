package io.interlace.reach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.interlace.reach.VoiceConcentration.Voice;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class VoiceConcentrationTest {

    private static final double EXACT = 1e-12;

    private static Voice of(int... contributions) {
        return VoiceConcentration.of(contributions, new boolean[contributions.length]);
    }

    private static double gini(Voice voice) {
        return Objects.requireNonNull(voice.gini());
    }

    @Test
    void saysNothingWhenNobodySaidAnything() {
        assertEquals(new Voice(0, null, null, null), of());
        assertEquals(new Voice(0, null, null, null), of(0, 0, 0));
    }

    @Test
    void spreadsEvenly() {
        assertEquals(new Voice(20, 0.0, 0.1, 0.0), of(2, 2, 2, 2, 2, 2, 2, 2, 2, 2));
    }

    @Test
    void findsWhatWasWorkedOutByHand() {
        // differences of all pairs of 1, 2, 3 and 4 add up to 10, of which each counts twice among 4 × 4, around a mean
        // of 2.5
        Voice voice = VoiceConcentration.of(new int[] {4, 1, 3, 2}, new boolean[] {true, false, false, true});
        assertEquals(10, voice.contributions());
        assertEquals(0.25, gini(voice), EXACT);
        assertEquals(0.4, voice.topTenthShare());
        assertEquals(0.6, voice.withProtectedTimeShare());
    }

    @Test
    void oneVoiceIsAllThereIs() {
        assertEquals(new Voice(5, 0.0, 1.0, 0.0), of(5));
        assertEquals(0.75, gini(of(0, 0, 9, 0)), EXACT);
    }

    @Test
    void roundsTheMostVocalTenthUpToWholePeople() {
        assertEquals(0.5, of(5, 1, 1, 1, 1, 1, 0, 0, 0, 0).topTenthShare());
        assertEquals(0.8, of(5, 3, 1, 1, 0, 0, 0, 0, 0, 0, 0).topTenthShare());
    }

    @Test
    void refusesWhatCannotBe() {
        assertThrows(IllegalArgumentException.class, () -> of(1, -1));
        assertThrows(IllegalArgumentException.class, () -> VoiceConcentration.of(new int[1], new boolean[2]));
        assertThrows(ArithmeticException.class, () -> of(Integer.MAX_VALUE, 1));
    }

    @Property
    void giniIsHalfTheMeanDifferenceOverTheMean(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 50) Integer> contributions) {
        int[] made = contributions.stream().mapToInt(Integer::intValue).toArray();
        long total = Arrays.stream(made).sum();
        if (total == 0) {
            return;
        }
        long differences = 0;
        for (int one : made) {
            for (int other : made) {
                differences += Math.abs(one - other);
            }
        }
        double mean = (double) total / made.length;
        assertEquals(differences / (2.0 * made.length * made.length * mean), gini(of(made)), EXACT);
    }
}
