package io.interlace.reach;

import static io.interlace.reach.Samples.person;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChainEstimatorTest {

    private static final double EXACT = 1e-12;
    private static final double PUBLISHED = 1e-9;

    /** Eight people over five waves; one has no network size, one no category. */
    private static final ChainSample EIGHT = Samples.of(
            2,
            person(0, 2, -1),
            person(1, 4, 0),
            person(0, 4, 0),
            person(1, 2, 1),
            person(0, 0, 1),
            person(-1, 8, 3),
            person(1, 4, 5),
            person(1, 4, 3));

    private static void close(double[] expected, double @Nullable [] actual, double tolerance) {
        assertNotNull(actual);
        assertArrayEquals(expected, actual, tolerance);
    }

    private static double number(@Nullable Double number) {
        return Objects.requireNonNull(number);
    }

    @Test
    void findsTheReferenceStudyByX() {
        ChainEstimates estimates = ChainEstimator.of(Samples.faux("X"));
        assertArrayEquals(new int[] {118, 271}, estimates.engaged());
        close(new double[] {0.310334112778454, 0.689665887221546}, estimates.rdsII(), PUBLISHED);
        close(new double[] {0.310913285564, 0.689086714436}, estimates.rdsI(), PUBLISHED);
        assertArrayEquals(new long[][] {{39, 82}, {79, 188}}, estimates.transitions());
        assertEquals(1.019775842905, number(estimates.homophily()), PUBLISHED);
        assertEquals(319.8461813, number(estimates.effectiveSize()), 1e-7);
    }

    @Test
    void findsTheReferenceStudyByY() {
        ChainEstimates estimates = ChainEstimator.of(Samples.faux("Y"));
        assertArrayEquals(new int[] {71, 169, 149}, estimates.engaged());
        close(new double[] {0.214272750779, 0.406943865758, 0.378783383463}, estimates.rdsII(), PUBLISHED);
        close(new double[] {0.274297556769, 0.479063365853, 0.246639077377}, estimates.rdsI(), PUBLISHED);
        assertArrayEquals(new long[][] {{44, 12, 3}, {13, 153, 5}, {13, 4, 141}}, estimates.transitions());
        assertEquals(2.318219582472, number(estimates.homophily()), PUBLISHED);
        assertEquals(319.8461813, number(estimates.effectiveSize()), 1e-7);
    }

    @Test
    void followsTheReferenceStudyWaveByWave() {
        List<WavePoint> points = ChainEstimator.of(Samples.faux("X")).convergence();
        int[] sizes = {1, 2, 4, 8, 16, 32, 62, 83, 74, 87, 20};
        int soFar = 0;
        for (int wave = 0; wave < sizes.length; wave++) {
            soFar += sizes[wave];
            assertEquals(wave, points.get(wave).wave());
            assertEquals(soFar, points.get(wave).engaged());
        }
        assertEquals(sizes.length, points.size());
        close(new double[] {0, 1}, points.get(0).estimates(), EXACT);
        close(
                new double[] {0.310334112778454, 0.689665887221546},
                points.get(10).estimates(),
                PUBLISHED);
    }

    @Test
    void findsWhatWasWorkedOutByHand() {
        ChainEstimates estimates = ChainEstimator.of(EIGHT);
        assertArrayEquals(new int[] {3, 4}, estimates.engaged());
        // 1/2 + 1/4 + 1/8 against 1/4 + 1/2 + 1/4 + 1/4: the missing size is taken as 8
        close(new double[] {7 / 17.0, 10 / 17.0}, estimates.rdsII(), EXACT);
        // at rest 2 : 3, times 0.875 / 3 and 1.25 / 4
        close(new double[] {28 / 73.0, 45 / 73.0}, estimates.rdsI(), EXACT);
        assertArrayEquals(new Double[] {3.0, 3.5}, estimates.meanNetworkSize());
        assertArrayEquals(new long[][] {{1, 1}, {1, 2}}, estimates.transitions());
        assertEquals(15 / 13.0, number(estimates.homophily()), EXACT);
        assertEquals(5 / 4.0, number(estimates.recruitmentHomophily()[0]), EXACT);
        assertEquals(10 / 9.0, number(estimates.recruitmentHomophily()[1]), EXACT);
        // 2.25² ÷ 0.78125, with the person whose category is not known
        assertEquals(6.48, number(estimates.effectiveSize()), EXACT);
    }

    @Test
    void followsByHandWaveByWave() {
        ChainEstimates estimates = ChainEstimator.of(EIGHT);
        assertEquals(
                List.of(1, 3, 5, 7, 8),
                estimates.convergence().stream().map(WavePoint::engaged).toList());
        double[] first = {1, 3 / 4.0, 7 / 13.0, 7 / 15.0, 7 / 17.0};
        for (int wave = 0; wave < first.length; wave++) {
            close(
                    new double[] {first[wave], 1 - first[wave]},
                    estimates.convergence().get(wave).estimates(),
                    EXACT);
        }
        assertEquals(false, estimates.converged());
    }

    /** Three quarters in the first wave, with so many of the first category; half of all belong to it. */
    private static ChainSample moving(int firstOfWave0) {
        return Samples.of(
                2,
                IntStream.range(0, 100)
                        .mapToObj(i -> person(i < firstOfWave0 || i >= 50 + firstOfWave0 ? 0 : 1, 10, i < 75 ? -1 : 0))
                        .toArray(int[][]::new));
    }

    @Test
    void hasConvergedWhenNothingMovesByMoreThanTwoPoints() {
        close(new double[] {0.5, 0.5}, ChainEstimator.of(moving(36)).rdsII(), EXACT);
        assertEquals(true, ChainEstimator.of(moving(36)).converged());
        assertEquals(false, ChainEstimator.of(moving(35)).converged());
    }

    @Test
    void saysNothingOfNobody() {
        ChainEstimates estimates = ChainEstimator.of(Samples.of(2));
        assertArrayEquals(new int[] {0, 0}, estimates.engaged());
        assertNull(estimates.rdsII());
        assertNull(estimates.rdsI());
        assertArrayEquals(new Double[] {null, null}, estimates.meanNetworkSize());
        assertNull(estimates.homophily());
        assertArrayEquals(new Double[] {null, null}, estimates.recruitmentHomophily());
        assertEquals(List.of(), estimates.convergence());
        assertNull(estimates.converged());
        assertNull(estimates.effectiveSize());
        assertEquals(0, ChainEstimator.of(Samples.of(0)).engaged().length);
    }

    @Test
    void takesOnePersonForAll() {
        ChainEstimates estimates = ChainEstimator.of(Samples.of(3, person(1, 7, -1)));
        close(new double[] {0, 1, 0}, estimates.rdsII(), 0);
        assertNull(estimates.rdsI());
        assertArrayEquals(new Double[] {null, 7.0, null}, estimates.meanNetworkSize());
        assertNull(estimates.homophily());
        assertNull(estimates.converged());
        assertEquals(1, number(estimates.effectiveSize()), EXACT);
    }

    @Test
    void oneCategoryIsEverybody() {
        ChainEstimates estimates = ChainEstimator.of(Samples.of(2, person(0, 3, -1), person(0, 5, 0), person(0, 2, 1)));
        close(new double[] {1, 0}, estimates.rdsII(), 0);
        close(new double[] {1, 0}, estimates.rdsI(), EXACT);
        assertEquals(1, number(estimates.homophily()), EXACT);
        assertEquals(1, number(estimates.recruitmentHomophily()[0]), EXACT);
        assertNull(estimates.recruitmentHomophily()[1]);
        assertEquals(true, estimates.converged());
    }

    @Test
    void estimatesNothingWithoutNetworkSizes() {
        ChainEstimates estimates = ChainEstimator.of(Samples.of(2, person(0, 0, -1), person(1, 0, 0), person(0, 0, 1)));
        assertNull(estimates.rdsII());
        assertNull(estimates.rdsI());
        assertNull(estimates.effectiveSize());
        assertNull(estimates.converged());
        assertArrayEquals(new Double[] {null, null}, estimates.meanNetworkSize());
        assertEquals(3, estimates.convergence().size());
        assertNull(estimates.convergence().get(2).estimates());
        assertEquals(0, number(estimates.homophily()), EXACT);
    }

    @Test
    void takesASizeThatOnlySomebodyWithoutCategoryReported() {
        ChainEstimates estimates =
                ChainEstimator.of(Samples.of(2, person(-1, 6, -1), person(0, 0, 0), person(1, 0, 0), person(1, 0, 0)));
        close(new double[] {1 / 3.0, 2 / 3.0}, estimates.rdsII(), EXACT);
        assertEquals(4, number(estimates.effectiveSize()), EXACT);
    }

    @Test
    void estimatesNothingWhenNoCategoryIsKnown() {
        ChainEstimates estimates = ChainEstimator.of(Samples.of(2, person(-1, 6, -1), person(-1, 3, 0)));
        assertNull(estimates.rdsII());
        assertNull(estimates.converged());
        assertEquals(1.8, number(estimates.effectiveSize()), EXACT);
    }

    @Test
    void cannotSayWhetherItConvergedWhenTheFirstWavesHaveNoCategory() {
        ChainEstimates estimates =
                ChainEstimator.of(Samples.of(1, person(-1, 6, -1), person(-1, 3, -1), person(0, 3, 0)));
        assertNull(estimates.convergence().get(0).estimates());
        assertNull(estimates.converged());
    }

    @Test
    void oneWaveHasNothingToConvergeTo() {
        ChainEstimates estimates = ChainEstimator.of(Samples.of(2, person(0, 4, -1), person(1, 4, -1)));
        assertEquals(1, estimates.convergence().size());
        assertNull(estimates.converged());
        assertNull(estimates.homophily());
    }

    @Test
    void keepingApartEntirelyIsTwiceChance() {
        ChainEstimates estimates =
                ChainEstimator.of(Samples.of(2, person(0, 1, -1), person(1, 1, -1), person(0, 1, 0), person(1, 1, 1)));
        assertEquals(2, number(estimates.homophily()), EXACT);
        assertNull(estimates.rdsI(), "it depends on the seeds where recruitment leads");
        close(new double[] {0.5, 0.5}, estimates.rdsII(), EXACT);
    }

    @Test
    void chanceThatMakesNoneCannotBeExceeded() {
        assertNull(ChainEstimator.of(Samples.of(2, person(0, 1, -1), person(1, 1, 0)))
                .homophily());
    }

    @Test
    void refusesSamplesThatCannotBe() {
        assertThrows(IllegalArgumentException.class, () -> Samples.of(2, person(2, 1, -1)));
        assertThrows(IllegalArgumentException.class, () -> Samples.of(2, person(-2, 1, -1)));
        assertThrows(IllegalArgumentException.class, () -> Samples.of(2, person(0, -1, -1)));
        int[] one = {0};
        int[] none = {-1};
        int[] two = {0, 0};
        for (int[][] arrays : List.of(
                new int[][] {one, two, none, one},
                new int[][] {one, one, two, one},
                new int[][] {one, one, none, two},
                new int[][] {one, one, none, none},
                new int[][] {one, one, {1}, one},
                new int[][] {one, one, {-2}, one},
                new int[][] {one, one, {0}, one},
                new int[][] {two, two, {1, 0}, {1, 1}})) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> new ChainSample(1, arrays[0], arrays[1], arrays[2], arrays[3]),
                    () -> Arrays.deepToString(arrays));
        }
    }
}
