package io.interlace.reach;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Weights that make people count as the frame says, in several dimensions at once: dimension after dimension, everybody is
 * multiplied by what brings their category to its share, round after round until all shares hold (iterative proportional
 * fitting).
 *
 * <p>Of each dimension, categories in which nobody is are dropped and the shares of the others raised to add up to 1. Who
 * has no category in a dimension, or one of which the frame knows nobody, is left alone by it. A dimension that covers nobody
 * asks for nothing.
 *
 * <p>Source: Deming and Stephan, On a least squares adjustment of a sampled frequency table when the expected marginal totals
 * are known (1940). People of the same categories share a cell, so that a round takes time by cells and dimensions; people
 * cost one pass.
 */
public final class Raking {

    private static final int ROUNDS = 1000;
    private static final double TOLERANCE = 1e-9;
    private static final double LEAST = 0.2;
    private static final double MOST = 5;
    /** What a weight that goes to nothing is kept at: nothing beside any other weight, and still something to divide by. */
    private static final double VANISHING = 1e-200;

    /**
     * What one dimension asks for.
     *
     * @param shares the share of each category, zero or more; they need not add up to 1
     * @param category the category of each person, -1 where it is not known
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    public record Margin(double[] shares, int[] category) {}

    /**
     * One weight for each person, twice.
     *
     * @param untrimmed as fitted; their mean is 1
     * @param trimmed those, with what is under 1/5 or over 5 brought to that bound, and nothing else changed: bringing the mean
     *     back to 1 would push them over the bound again, and shares do not depend on it
     * @param marginGap largest difference between a share of the trimmed weights and what a dimension asks for, from 0 to 1
     * @param effectiveSize how many equally weighted people the trimmed weights are worth (Kish); 0 for nobody
     * @param converged whether all shares hold to 1e-9 with the untrimmed weights; margins that contradict each other, or that
     *     those who are there cannot make up, never do
     * @param rounds how many were taken, at most 1,000
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    public record Weights(
            double[] untrimmed,
            double[] trimmed,
            double marginGap,
            double effectiveSize,
            boolean converged,
            int rounds) {}

    /** The shares of one dimension that can be had, and the category of each cell, -1 where the dimension leaves it alone. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    private record Target(double[] shares, int[] category) {}

    private final Cells cells;
    private final List<Target> targets;

    private Raking(List<Margin> margins, int people) {
        cells = Cells.of(margins.stream().map(Margin::category).toList(), people);
        targets = margins.stream().map(this::target).filter(Objects::nonNull).toList();
    }

    /**
     * Fits the weights.
     *
     * @param margins the dimensions, each with one category for each person
     * @param people how many there are
     * @throws IllegalArgumentException if a margin has other people, an unknown category or a share that is none
     */
    public static Weights of(List<Margin> margins, int people) {
        margins.forEach(margin -> check(margin, people));
        return new Raking(margins, people).fitted();
    }

    private static void check(Margin margin, int people) {
        if (margin.category().length != people) {
            throw new IllegalArgumentException("A margin has one category for each person");
        }
        if (Arrays.stream(margin.category()).anyMatch(own -> own < -1 || own >= margin.shares().length)) {
            throw new IllegalArgumentException("A category has no share");
        }
        if (Arrays.stream(margin.shares()).anyMatch(share -> !(share >= 0 && share < Double.POSITIVE_INFINITY))) {
            throw new IllegalArgumentException("A share is a number from zero");
        }
    }

    private @Nullable Target target(Margin margin) {
        int[] category = new int[cells.count()];
        double[] shares = new double[margin.shares().length];
        for (int cell = 0; cell < category.length; cell++) {
            int own = margin.category()[cells.firstPerson(cell)];
            category[cell] = own >= 0 && margin.shares()[own] > 0 ? own : -1;
            if (category[cell] >= 0) {
                shares[own] = margin.shares()[own];
            }
        }
        double sum = Arrays.stream(shares).sum();
        return sum == 0
                ? null
                : new Target(Arrays.stream(shares).map(share -> share / sum).toArray(), category);
    }

    private Weights fitted() {
        double[] weights = new double[cells.count()];
        Arrays.fill(weights, 1);
        int rounds = 0;
        while (rounds < ROUNDS && gap(weights) > TOLERANCE) {
            targets.forEach(target -> adjust(target, weights));
            rounds++;
        }
        boolean converged = gap(weights) <= TOLERANCE;
        double mean = cells.mean(weights);
        double[] untrimmed = Arrays.stream(weights).map(weight -> weight / mean).toArray();
        double[] trimmed = Arrays.stream(untrimmed)
                .map(weight -> Math.min(MOST, Math.max(LEAST, weight)))
                .toArray();
        double[] eachTrimmed = cells.toPeople(trimmed);
        return new Weights(
                cells.toPeople(untrimmed),
                eachTrimmed,
                gap(trimmed),
                eachTrimmed.length == 0 ? 0 : ChainEstimator.effectiveSize(eachTrimmed),
                converged,
                rounds);
    }

    private void adjust(Target target, double[] weights) {
        double[] sums = sums(target, weights);
        double total = Arrays.stream(sums).sum();
        for (int cell = 0; cell < weights.length; cell++) {
            int own = target.category()[cell];
            if (own >= 0) {
                weights[cell] = Math.max(VANISHING, weights[cell] * (target.shares()[own] * total / sums[own]));
            }
        }
    }

    private double gap(double[] weights) {
        double gap = 0;
        for (Target target : targets) {
            double[] sums = sums(target, weights);
            double total = Arrays.stream(sums).sum();
            for (int k = 0; k < sums.length; k++) {
                gap = Math.max(gap, Math.abs(sums[k] / total - target.shares()[k]));
            }
        }
        return gap;
    }

    /** The weight of all people in each category. */
    private double[] sums(Target target, double[] weights) {
        double[] sums = new double[target.shares().length];
        for (int cell = 0; cell < weights.length; cell++) {
            int own = target.category()[cell];
            if (own >= 0) {
                sums[own] += weights[cell] * cells.people(cell);
            }
        }
        return sums;
    }
}
