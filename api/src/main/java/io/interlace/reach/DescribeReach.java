package io.interlace.reach;

import io.interlace.reach.Axis.Category;
import io.interlace.reach.ReachCategoryView.IntervalView;
import io.interlace.reach.ReachCategoryView.Silence;
import io.interlace.stakeholder.DeclineReason;
import io.interlace.stakeholder.StakeholderStatus;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes down what was measured in one dimension, as far as a reader may know it. */
final class DescribeReach {

    private final Reading reading;
    private final Counts counts;
    private final Axis axis;
    private final @Nullable ChainEstimates estimates;
    /** Those that follow from who referred whom, to the last referral. */
    private final @Nullable ChainEstimates exact;

    private final @Nullable Double[] means;
    private final @Nullable Double[] voiceShares;
    private final boolean suppressed;

    /** @param suppressed whether the reader is one of aggregates only */
    DescribeReach(Measured measured, Axis axis, boolean suppressed) {
        this.axis = axis;
        this.suppressed = suppressed;
        reading = measured.reading();
        counts = Counts.of(axis, suppressed);
        estimates = measured.along(counts);
        exact = suppressed ? null : estimates;
        means = means(measured.along(axis));
        voiceShares = reading.voices().shares(counts, suppressed);
    }

    /** What the intervals belong to; null where there is no estimate, or the reader may not know one. */
    @Nullable
    ChainSample estimated() {
        return estimates == null || estimates.rdsII() == null ? null : reading.sample(axis);
    }

    /**
     * All of it.
     *
     * @param intervals of each category, once they are there
     * @param done how many of their resamples are
     * @param ranks of each category, the rank of the first of its people among those recommended
     */
    ReachView view(
            @Nullable Interval @Nullable [] intervals,
            int done,
            @Nullable Integer[] ranks,
            List<StatedLimitation> limitations) {
        SampleView sample = SampleView.of(reading.stakeholders(), reading.waveSizes(), reading.networkSize());
        Weighing weighing = new Weighing(reading, suppressed);
        @Nullable Double[] weights = weighing.means(axis);
        List<ReachCategoryView> categories = new ArrayList<>();
        for (int i = 0; i < axis.categories().size(); i++) {
            if (mayBeNamed(i)) {
                categories.add(
                        category(i, weights[i], intervals == null ? null : IntervalView.of(intervals[i]), ranks[i]));
            }
        }
        ReachView.Intervals state = intervals != null ? ReachView.Intervals.READY : ReachView.Intervals.PENDING;
        return new ReachView(
                axis.dimension().name(),
                reading.asOf(),
                suppressed ? sample.suppressed() : sample,
                counts.unknown(),
                axis.framed(),
                axis.framed() ? (Long) axis.frameTotal() : null,
                categories,
                recruitments(categories),
                suppressed ? null : convergence(),
                estimates == null ? null : estimates.converged(),
                voice(),
                weighing.view(),
                missing(),
                limitations,
                estimated() == null ? ReachView.Intervals.NOT_APPLICABLE : state,
                done,
                MeasureReach.SEED,
                suppressed);
    }

    /** That somebody has a value of an attribute would tell of them, where there are few. */
    private boolean mayBeNamed(int category) {
        Long people = counts.engaged(category);
        boolean ofTheProgramme = !axis.dimension().isAttribute()
                || axis.categories().get(category).frameSize() != null;
        return !suppressed || ofTheProgramme || (people != null && people > 0);
    }

    private ReachCategoryView category(
            int number, @Nullable Double weight, @Nullable IntervalView interval, @Nullable Integer rank) {
        Category category = axis.categories().get(number);
        return new ReachCategoryView(
                category.value(),
                category.label(),
                counts.engaged(number),
                counts.share(number),
                category.frameSize(),
                counts.frameShare(number),
                counts.representation(number),
                exact == null ? null : of(exact.rdsI(), number),
                estimates == null ? null : of(estimates.rdsII(), number),
                interval,
                means[number],
                voiceShares[number],
                exact == null ? null : exact.recruitmentHomophily()[number],
                weight,
                rank,
                suppressed || reading.past() ? null : silence(number));
    }

    private static @Nullable Double of(double @Nullable [] estimates, int number) {
        return estimates == null ? null : (Double) estimates[number];
    }

    /** Of network sizes. A mean of few would tell what somebody said. */
    private @Nullable Double[] means(@Nullable ChainEstimates all) {
        @Nullable Double[] shown = new Double[axis.categories().size()];
        int[] reported = reading.reported(axis);
        for (int i = 0; i < shown.length; i++) {
            boolean few = reported[i] < SmallNumbers.THRESHOLD || counts.engaged(i) == null;
            shown[i] = all == null || (suppressed && few) ? null : all.meanNetworkSize()[i];
        }
        return shown;
    }

    private Silence silence(int number) {
        Map<DeclineReason, Integer> reasons = new EnumMap<>(DeclineReason.class);
        for (DeclineReason reason : DeclineReason.values()) {
            reasons.put(reason, axis.declined(number, reason));
        }
        return new Silence(
                axis.silent(number, StakeholderStatus.IDENTIFIED),
                axis.silent(number, StakeholderStatus.INVITED),
                axis.silent(number, StakeholderStatus.DECLINED),
                axis.silent(number, StakeholderStatus.OPTED_OUT),
                reasons);
    }

    private ReachView.Recruitments recruitments(List<ReachCategoryView> categories) {
        return new ReachView.Recruitments(
                categories.stream().map(ReachCategoryView::value).toList(),
                exact == null
                        ? null
                        : Arrays.stream(exact.transitions())
                                .map(row -> Arrays.stream(row).boxed().toList())
                                .toList(),
                homophily());
    }

    /** Readers of aggregates have it as the sentence of its limitation says it: to all its digits it tells who referred whom. */
    private @Nullable Double homophily() {
        Double homophily = estimates == null ? null : estimates.homophily();
        return homophily == null || !suppressed ? homophily : (Double) (Math.round(homophily * 10) / 10.0);
    }

    private List<ReachView.Wave> convergence() {
        return estimates == null
                ? List.of()
                : estimates.convergence().stream()
                        .map(point -> new ReachView.Wave(
                                point.wave(),
                                point.engaged(),
                                point.estimates() == null
                                        ? null
                                        : Arrays.stream(point.estimates())
                                                .boxed()
                                                .toList()))
                        .toList();
    }

    private ReachView.Voice voice() {
        long with = reading.withProtectedTime();
        List<Long> both = List.of(with, reading.engaged() - with);
        VoiceConcentration.Voice known = reading.voices().known(suppressed);
        return new ReachView.Voice(
                reading.voices().insights() == 0
                        ? null
                        : (Integer) reading.voices().insights(),
                known.gini(),
                known.topTenthShare(),
                known.withProtectedTimeShare(),
                suppressed ? SmallNumbers.hide(both).get(0) : (Long) with);
    }

    private List<ReachView.Missing> missing() {
        List<ReachView.Missing> missing = new ArrayList<>();
        for (Axis framed : reading.framed()) {
            Counts known = Counts.of(framed, suppressed);
            for (int i = 0; i < framed.categories().size(); i++) {
                Category category = framed.categories().get(i);
                Long size = category.frameSize();
                if (size != null && known.isMissing(i)) {
                    missing.add(
                            new ReachView.Missing(framed.dimension().name(), category.value(), category.label(), size));
                }
            }
        }
        return missing;
    }
}
