package io.interlace.reach;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A reading, with what the chains of referral say along each of its dimensions: computed once, when first asked for. */
final class Measured {

    private final Reading reading;
    private final Map<ReachDimension, ChainEstimates> estimates = new HashMap<>();

    Measured(Reading reading) {
        this.reading = reading;
    }

    Reading reading() {
        return reading;
    }

    /** Null for a dimension of which no figures of each category are told. */
    @Nullable
    ChainEstimates along(Axis axis) {
        return axis.tooFine()
                ? null
                : estimates.computeIfAbsent(axis.dimension(), dimension -> ChainEstimator.of(reading.sample(axis)));
    }

    /**
     * As {@link #along(Axis)}, where the reader may know it: shares add up to 1, so that with one hidden none is told.
     *
     * @param counts what the reader may know of the dimension
     */
    @Nullable
    ChainEstimates along(Counts counts) {
        return counts.hidesAny() ? null : along(counts.axis());
    }
}
