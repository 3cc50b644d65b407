package io.interlace.reach;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Who contributes how much of what is said. */
final class VoiceConcentration {

    /**
     * How unevenly contributions are spread. All shares are from 0 to 1, and null when nobody contributed.
     *
     * @param contributions how many there are
     * @param gini 0 when everybody contributes alike, near 1 when one of many contributes everything
     * @param topTenthShare the share of the most vocal tenth of people, rounded up to whole people, so at least one
     * @param withProtectedTimeShare the share of people with protected time
     */
    record Voice(
            int contributions,
            @Nullable Double gini,
            @Nullable Double topTenthShare,
            @Nullable Double withProtectedTimeShare) {}

    private VoiceConcentration() {}

    /**
     * The Gini coefficient of n people is Σ (2i − n − 1) x_i ÷ (n Σ x_i), with contributions x in rising order and i from 1: half
     * the mean difference between two people, as a share of the mean.
     *
     * <p>Source: Gini, Variabilità e mutabilità (1912), without correction for small samples.
     *
     * @param contributions how many each person who engaged made, zero or more
     * @param protectedTime whether they have protected time, at the same place
     * @throws IllegalArgumentException if the two differ in length or somebody contributed less than nothing
     * @throws ArithmeticException if there are more than 2³¹ − 1 in all
     */
    static Voice of(int[] contributions, boolean[] protectedTime) {
        if (contributions.length != protectedTime.length
                || Arrays.stream(contributions).anyMatch(made -> made < 0)) {
            throw new IllegalArgumentException("Everybody has contributions from zero, and protected time or not");
        }
        int total = Math.toIntExact(Arrays.stream(contributions).asLongStream().sum());
        if (total == 0) {
            return new Voice(0, null, null, null);
        }
        int[] rising = contributions.clone();
        Arrays.sort(rising);
        int people = rising.length;
        int vocal = (people + 9) / 10;
        long differences = 0;
        long top = 0;
        long withTime = 0;
        for (int i = 0; i < people; i++) {
            differences += (2L * i + 1 - people) * rising[i];
            top += i >= people - vocal ? rising[i] : 0;
            withTime += protectedTime[i] ? contributions[i] : 0;
        }
        return new Voice(
                total,
                (double) differences / ((double) people * total),
                (double) top / total,
                (double) withTime / total);
    }
}
