package io.interlace.principle;

import org.hipparchus.distribution.continuous.BetaDistribution;

/**
 * A 95 % interval of a share: what a population may think of which a few were asked. The Jeffreys interval lies between the
 * 2.5 % and 97.5 % quantiles of Beta(½ + h, ½ + n − h); where nobody of those asked says so its lower end is 0, and where all do
 * its upper end is 1.
 *
 * <p>Source: L. D. Brown, T. T. Cai and A. DasGupta, "Interval estimation for a binomial proportion", Statistical Science 16(2),
 * 2001.
 *
 * @param low from 0 to 1, within 1e-9
 * @param high from 0 to 1, within 1e-9, not under {@code low}
 */
record JeffreysInterval(double low, double high) {

    private static final double TAIL = 0.025;
    private static final double HALF = 0.5;
    private static final double ACCURACY = 1e-13;

    /**
     * Of {@code h} among {@code n}.
     *
     * @param h how many say so
     * @param n how many were asked
     * @throws IllegalArgumentException unless 0 ≤ h ≤ n
     */
    static JeffreysInterval of(long h, long n) {
        if (h < 0 || h > n) {
            throw new IllegalArgumentException(h + " of " + n + " is no share");
        }
        BetaDistribution beta = new BetaDistribution(HALF + h, HALF + (n - h), ACCURACY);
        return new JeffreysInterval(
                h == 0 ? 0 : beta.inverseCumulativeProbability(TAIL),
                h == n ? 1 : beta.inverseCumulativeProbability(1 - TAIL));
    }
}
