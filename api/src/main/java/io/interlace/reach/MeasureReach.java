package io.interlace.reach;

import io.interlace.http.Background;
import io.interlace.http.Fingerprint;
import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.identity.Caller;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Measures who is heard in the programme at hand, in one dimension. */
@ApplicationScoped
class MeasureReach {

    static final long SEED = 20_261_120;

    private final ReadPeople readPeople;
    private final Recommend recommend;
    private final Limitations limitations;
    private final Caller caller;
    private final Background<@Nullable Interval[]> intervals = new Background<>("intervals", 8, 64);

    MeasureReach(ReadPeople readPeople, Recommend recommend, Limitations limitations, Caller caller) {
        this.readPeople = readPeople;
        this.recommend = recommend;
        this.limitations = limitations;
        this.caller = caller;
    }

    @PreDestroy
    void stop() {
        intervals.stop();
    }

    /**
     * @param asOf the last day whose acceptances count; null for all
     * @throws Problem 400 for a dimension of too many categories or a day to come, 403 for a day asked for by a reader of
     *     aggregates: two days apart may be one person
     */
    ReachView along(ReachDimension dimension, @Nullable LocalDate asOf) {
        boolean suppressed = caller.seesAggregatesOnly();
        if (suppressed && asOf != null) {
            throw new Problem(
                    ProblemType.FORBIDDEN, "Readers of aggregates compare no dates: what differs may be one person.");
        }
        Reading reading = readPeople.read(dimension, asOf, !suppressed && asOf == null);
        Axis axis = Objects.requireNonNull(reading.along(dimension), "what is asked for is read");
        if (axis.tooFine()) {
            throw Problem.inParameter(
                    "dimension",
                    "This dimension has more than " + Axis.MOST_CATEGORIES
                            + " different values, too many to tell of each.");
        }
        Measured measured = new Measured(reading);
        DescribeReach describe = new DescribeReach(measured, axis, suppressed);
        List<StatedLimitation> stated =
                asOf == null ? concerning(dimension, limitations.of(measured)) : limitations.then(measured, dimension);
        ChainSample sample = describe.estimated();
        String key = sample == null ? "" : key(sample);
        @Nullable
        Interval[] found = sample == null
                ? null
                : intervals
                        .of(
                                key,
                                progress -> SalganikBootstrap.intervals(
                                        sample, SEED, SalganikBootstrap.RESAMPLES, progress))
                        .orElse(null);
        return describe.view(
                found,
                found == null ? intervals.done(key) : SalganikBootstrap.RESAMPLES,
                recommend.ranks(reading, axis),
                stated);
    }

    private static List<StatedLimitation> concerning(ReachDimension dimension, List<LimitationView> all) {
        return all.stream()
                .filter(limitation ->
                        limitation.dimension() == null || limitation.dimension().equals(dimension.name()))
                .map(LimitationView::stated)
                .toList();
    }

    private static String key(ChainSample sample) {
        return Fingerprint.of(
                new int[] {sample.categories()},
                sample.category(),
                sample.networkSize(),
                sample.recruiter(),
                sample.wave());
    }
}
