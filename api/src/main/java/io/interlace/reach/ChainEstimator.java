package io.interlace.reach;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Estimates who is in a population from who was referred by whom. Such estimates rest on assumptions (people refer at random
 * among those they know, know each other mutually, and say rightly how many they know): they belong beside the raw counts, as
 * a diagnostic.
 *
 * <p>Sources: Salganik and Heckathorn, Sampling and estimation in hidden populations using respondent-driven sampling (2004),
 * for rdsI; Volz and Heckathorn, Probability based estimation theory for respondent driven sampling (2008), for rdsII;
 * Kish, Survey sampling (1965), for the effective size; Gile, Johnston and Salganik, Diagnostics for respondent-driven
 * sampling (2015), for the estimates wave by wave. Time grows with people, with waves times categories, and with the third
 * power of categories; memory with people and the square of categories.
 */
final class ChainEstimator {

    /** How far estimates may still move once they are said to have come to rest: 2 percentage points, and rounding. */
    private static final double AT_REST = 0.02 + 1e-12;

    private ChainEstimator() {}

    /** All estimates of one dimension, and how far they can be trusted. */
    static ChainEstimates of(ChainSample sample) {
        int[] engaged = sample.engaged();
        double[] weights = sample.weights();
        RecruitmentMatrix matrix = RecruitmentMatrix.of(sample);
        List<WavePoint> convergence = convergence(sample, weights);
        return new ChainEstimates(
                engaged,
                convergence.isEmpty()
                        ? null
                        : convergence.get(convergence.size() - 1).estimates(),
                rdsI(sample, engaged, weights, matrix),
                meanNetworkSize(sample),
                matrix.counts(),
                matrix.homophily(),
                matrix.homophilyByCategory(),
                convergence,
                converged(convergence),
                weights == null ? null : (Double) effectiveSize(weights));
    }

    /**
     * How many equally weighted people a weighted sample is worth: (Σw)² ÷ Σw².
     *
     * @param weights of at least one person, positive
     * @return people, from 1 to the number of weights
     */
    static double effectiveSize(double[] weights) {
        double sum = 0;
        double squares = 0;
        for (double weight : weights) {
            sum += weight;
            squares += weight * weight;
        }
        return sum * sum / squares;
    }

    /** Each as a share of their sum; null when that is zero. */
    private static double @Nullable [] shares(double[] amounts) {
        double sum = Arrays.stream(amounts).sum();
        return sum == 0
                ? null
                : Arrays.stream(amounts).map(amount -> amount / sum).toArray();
    }

    /** The share of A is Σ_A w ÷ Σ w, with w = 1 ÷ network size; here on the first waves only, one more each time. */
    private static List<WavePoint> convergence(ChainSample sample, double @Nullable [] weights) {
        int[] byWave = byWave(sample.wave());
        List<WavePoint> points = new ArrayList<>();
        double[] sums = new double[sample.categories()];
        for (int i = 0; i < byWave.length; i++) {
            int person = byWave[i];
            int category = sample.category()[person];
            if (weights != null && category >= 0) {
                sums[category] += weights[person];
            }
            int wave = sample.wave()[person];
            if (i + 1 == byWave.length || sample.wave()[byWave[i + 1]] != wave) {
                points.add(new WavePoint(wave, i + 1, shares(sums)));
            }
        }
        return points;
    }

    /** Everybody, the earliest wave first. */
    private static int[] byWave(int[] wave) {
        long[] keys = new long[wave.length];
        Arrays.setAll(keys, person -> ((long) wave[person] << Integer.SIZE) | person);
        Arrays.sort(keys);
        return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
    }

    private static @Nullable Boolean converged(List<WavePoint> points) {
        if (points.size() < 2) {
            return null;
        }
        WavePoint last = points.get(points.size() - 1);
        WavePoint twoThirds = points.stream()
                .filter(point -> 3L * point.engaged() >= 2L * last.engaged())
                .findFirst()
                .orElse(last);
        double[] then = twoThirds.estimates();
        double[] now = last.estimates();
        if (then == null || now == null) {
            return null;
        }
        for (int category = 0; category < now.length; category++) {
            if (Math.abs(now[category] - then[category]) > AT_REST) {
                return false;
            }
        }
        return true;
    }

    /** The stationary distribution, divided by the harmonic mean of network sizes n ÷ Σw, and made to add up to 1. */
    private static double @Nullable [] rdsI(
            ChainSample sample, int[] engaged, double @Nullable [] weights, RecruitmentMatrix matrix) {
        double[] stationary = matrix.stationary(engaged);
        if (stationary == null || weights == null) {
            return null;
        }
        double[] sums = new double[sample.categories()];
        for (int person = 0; person < weights.length; person++) {
            if (sample.category()[person] >= 0) {
                sums[sample.category()[person]] += weights[person];
            }
        }
        double[] amounts = new double[sums.length];
        for (int category = 0; category < amounts.length; category++) {
            if (engaged[category] > 0) {
                amounts[category] = stationary[category] * sums[category] / engaged[category];
            }
        }
        return shares(amounts);
    }

    private static @Nullable Double[] meanNetworkSize(ChainSample sample) {
        long[] sums = new long[sample.categories()];
        int[] reported = new int[sample.categories()];
        for (int person = 0; person < sample.people(); person++) {
            int category = sample.category()[person];
            int size = sample.networkSize()[person];
            if (category >= 0 && size > 0) {
                sums[category] += size;
                reported[category]++;
            }
        }
        @Nullable Double[] means = new Double[sums.length];
        for (int category = 0; category < means.length; category++) {
            means[category] = reported[category] == 0 ? null : (Double) ((double) sums[category] / reported[category]);
        }
        return means;
    }
}
