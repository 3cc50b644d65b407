package io.interlace.reach;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

class ChainEstimatorPropertiesTest {

    private static final double ROUNDING = 1e-12;

    @Provide
    Arbitrary<ChainSample> samples() {
        return Samples.any();
    }

    private static void same(double @Nullable [] expected, double @Nullable [] actual, double tolerance) {
        if (expected == null || actual == null) {
            assertEquals(expected == null, actual == null);
        } else {
            assertArrayEquals(expected, actual, tolerance);
        }
    }

    private static void same(@Nullable Double expected, @Nullable Double actual, double tolerance) {
        if (expected == null || actual == null) {
            assertEquals(expected, actual);
        } else {
            assertEquals(expected, actual, tolerance * Math.max(1, Math.abs(expected)));
        }
    }

    /** What does not depend on network sizes, and everything else up to a tolerance; {@code name} says which category is which. */
    private static void same(ChainEstimates expected, ChainEstimates actual, int[] name, double tolerance) {
        same(expected.rdsII(), called(actual.rdsII(), name), tolerance);
        same(expected.rdsI(), called(actual.rdsI(), name), tolerance);
        same(expected.homophily(), actual.homophily(), ROUNDING);
        assertEquals(expected.converged(), actual.converged());
        same(expected.effectiveSize(), actual.effectiveSize(), tolerance);
        assertEquals(expected.convergence().size(), actual.convergence().size());
        for (int i = 0; i < expected.convergence().size(); i++) {
            WavePoint point = expected.convergence().get(i);
            WavePoint other = actual.convergence().get(i);
            assertEquals(point.engaged(), other.engaged());
            same(point.estimates(), called(other.estimates(), name), tolerance);
        }
        for (int k = 0; k < name.length; k++) {
            assertEquals(expected.engaged()[k], actual.engaged()[name[k]]);
            same(expected.recruitmentHomophily()[k], actual.recruitmentHomophily()[name[k]], ROUNDING);
            for (int other = 0; other < name.length; other++) {
                assertEquals(expected.transitions()[k][other], actual.transitions()[name[k]][name[other]]);
            }
        }
    }

    private static double @Nullable [] called(double @Nullable [] values, int[] name) {
        return values == null
                ? null
                : Arrays.stream(name).mapToDouble(k -> values[k]).toArray();
    }

    private static int[] asTheyAre(ChainSample sample) {
        return IntStream.range(0, sample.categories()).toArray();
    }

    @Property
    void sharesAddUpToOneAndNobodyHasNone(@ForAll("samples") ChainSample sample) {
        ChainEstimates estimates = ChainEstimator.of(sample);
        Stream.of(estimates.rdsI(), estimates.rdsII()).filter(Objects::nonNull).forEach(shares -> {
            assertEquals(1, Arrays.stream(shares).sum(), ROUNDING);
            for (int k = 0; k < shares.length; k++) {
                assertTrue(shares[k] >= 0 && (estimates.engaged()[k] > 0 || shares[k] == 0));
            }
        });
    }

    @Property
    void lastWaveIsTheEstimate(@ForAll("samples") ChainSample sample) {
        ChainEstimates estimates = ChainEstimator.of(sample);
        if (sample.people() > 0) {
            WavePoint last = estimates.convergence().get(estimates.convergence().size() - 1);
            assertEquals(sample.people(), last.engaged());
            same(estimates.rdsII(), last.estimates(), 0);
        }
    }

    @Property
    void orderOfPeopleChangesNothing(@ForAll("samples") ChainSample sample, @ForAll long seed) {
        ChainSample other = Samples.reordered(sample, Samples.shuffled(sample.people(), seed));
        same(ChainEstimator.of(sample), ChainEstimator.of(other), asTheyAre(sample), ROUNDING);
    }

    @Property
    void namesOfCategoriesChangeNothingButTheirOrder(@ForAll("samples") ChainSample sample, @ForAll long seed) {
        int[] name = Samples.shuffled(sample.categories(), seed);
        ChainSample other = Samples.renamed(sample, name);
        same(ChainEstimator.of(sample), ChainEstimator.of(other), name, ROUNDING);
    }

    @Property
    void scaleOfNetworkSizesChangesNothing(
            @ForAll("samples") ChainSample sample, @ForAll @IntRange(min = 1, max = 1000) int factor) {
        ChainEstimates estimates = ChainEstimator.of(sample);
        same(estimates, ChainEstimator.of(Samples.scaled(sample, factor)), asTheyAre(sample), ROUNDING);
        same(estimates, ChainEstimator.of(Samples.scaled(sample, 1024)), asTheyAre(sample), 0);
    }

    @Property
    void recruitmentAtRestStaysAtRest(@ForAll("samples") ChainSample sample) {
        RecruitmentMatrix matrix = RecruitmentMatrix.of(sample);
        double[] rest = matrix.stationary(sample.engaged());
        if (rest == null) {
            return;
        }
        double[] next = new double[rest.length];
        for (int from = 0; from < rest.length; from++) {
            long row = Arrays.stream(matrix.counts()[from]).sum();
            for (int to = 0; to < rest.length && row > 0; to++) {
                next[to] += rest[from] * matrix.counts()[from][to] / row;
            }
        }
        assertArrayEquals(rest, next, ROUNDING);
    }

    /** Wherever it starts, recruitment (now and then resting, so that it does not go in circles) leads to one place, or rdsI is null. */
    @Property
    void thereIsOneRestOrNone(@ForAll("samples") ChainSample sample) {
        long[][] counts = RecruitmentMatrix.of(sample).counts();
        int[] engaged = sample.engaged();
        int[] peopled =
                IntStream.range(0, engaged.length).filter(k -> engaged[k] > 0).toArray();
        double[] rest = RecruitmentMatrix.of(sample).stationary(engaged);
        boolean recruiting = peopled.length > 0
                && Arrays.stream(peopled).allMatch(k -> Arrays.stream(counts[k]).sum() > 0);
        if (!recruiting) {
            assertEquals(null, rest);
            return;
        }
        double[][] ends = Arrays.stream(peopled)
                .mapToObj(start -> after(100_000, counts, start))
                .toArray(double[][]::new);
        double apart = 0;
        for (double[] end : ends) {
            for (int k = 0; k < end.length; k++) {
                apart = Math.max(apart, Math.abs(end[k] - ends[0][k]));
            }
        }
        assertEquals(apart < 1e-6, rest != null);
        if (rest != null) {
            assertArrayEquals(ends[0], rest, 1e-6);
        }
    }

    /** By squaring the matrix, so that many steps are few. */
    private static double[] after(int steps, long[][] counts, int start) {
        int size = counts.length;
        double[][] matrix = new double[size][size];
        for (int i = 0; i < size; i++) {
            long row = Arrays.stream(counts[i]).sum();
            for (int j = 0; j < size; j++) {
                matrix[i][j] = (row == 0 ? 0 : (double) counts[i][j] / row) / 2;
            }
            matrix[i][i] += row == 0 ? 1 : 0.5;
        }
        for (int done = 1; done < steps; done *= 2) {
            double[][] squared = new double[size][size];
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    for (int k = 0; k < size; k++) {
                        squared[i][j] += matrix[i][k] * matrix[k][j];
                    }
                }
            }
            matrix = squared;
        }
        return matrix[start];
    }
}
