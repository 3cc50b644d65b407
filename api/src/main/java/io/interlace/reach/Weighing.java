package io.interlace.reach;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The people engaged, weighted to all framed dimensions at once. */
final class Weighing {

    private final List<Axis> framed;
    private final Raking.@Nullable Weights weights;

    /**
     * @param suppressed whether the reader is one of aggregates only. A weight tells how people of one category are spread
     *     over those of all other dimensions, to the last of them, so these readers get none
     */
    Weighing(Reading reading, boolean suppressed) {
        framed = reading.framed();
        weights = framed.isEmpty() || reading.engaged() == 0 || suppressed
                ? null
                : Raking.of(
                        framed.stream()
                                .map(axis -> new Raking.Margin(axis.frameShares(), axis.category()))
                                .toList(),
                        reading.engaged());
    }

    /** The mean weight of people of each category. */
    @Nullable
    Double[] means(Axis axis) {
        @Nullable Double[] means = new Double[axis.categories().size()];
        if (weights == null) {
            return means;
        }
        double[] sums = new double[means.length];
        int[] people = axis.engaged();
        for (int person = 0; person < axis.category().length; person++) {
            int own = axis.category()[person];
            if (own >= 0) {
                sums[own] += weights.trimmed()[person];
            }
        }
        for (int i = 0; i < means.length; i++) {
            means[i] = people[i] == 0 ? null : (Double) (sums[i] / people[i]);
        }
        return means;
    }

    ReachView.Weights view() {
        return new ReachView.Weights(
                framed.stream().map(axis -> axis.dimension().name()).toList(),
                weights == null ? null : (Double) weights.effectiveSize(),
                weights == null ? null : (Double) weights.marginGap(),
                weights == null ? null : (Boolean) weights.converged());
    }
}
