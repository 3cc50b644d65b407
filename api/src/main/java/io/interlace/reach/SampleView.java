package io.interlace.reach;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who has come in, and how, on the wire. */
@Schema(name = "ReachSample", description = "Who has come in, and how")
public record SampleView(
        @Nullable @Schema(description = "People in all", examples = "120", nullable = true, required = true)
        Long stakeholders,

        @Nullable
        @Schema(description = "People who have ever accepted", examples = "84", nullable = true, required = true)
        Long engaged,

        @Nullable
        @Schema(
                description = "Of these, people who came without a referral",
                examples = "8",
                nullable = true,
                required = true)
        Long seeds,

        @Schema(description = "Number of waves, that of the seeds included", examples = "5", required = true)
        int waves,

        @Schema(description = "People of each wave, from the seeds on", required = true)
        List<@Nullable Long> waveSizes,

        @Nullable
        @Schema(
                description =
                        "Kish's effective sample size with weights 1/network size; null with nobody engaged or no network sizes",
                examples = "61.4",
                nullable = true,
                required = true)
        Double effectiveSize) {

    /**
     * @param waveSizes people engaged of each wave, from the seeds on
     * @param networkSize what each person engaged says, 0 where they do not
     */
    static SampleView of(long stakeholders, long[] waveSizes, int[] networkSize) {
        return new SampleView(
                stakeholders,
                (long) networkSize.length,
                waveSizes.length == 0 ? 0 : waveSizes[0],
                waveSizes.length,
                Arrays.stream(waveSizes).boxed().collect(Collectors.toCollection(ArrayList::new)),
                effectiveSize(networkSize));
    }

    private static @Nullable Double effectiveSize(int[] networkSize) {
        int[] seeds = new int[networkSize.length];
        Arrays.fill(seeds, -1);
        int[] alike = new int[networkSize.length];
        double[] weights = new ChainSample(1, alike, networkSize, seeds, alike).weights();
        return weights == null ? null : (Double) ChainEstimator.effectiveSize(weights);
    }

    /** As readers of aggregates may know it. */
    public SampleView suppressed() {
        List<@Nullable Long> shown =
                SmallNumbers.hide(waveSizes.stream().map(SampleView::orZero).toList());
        long all = orZero(stakeholders);
        Long shownEngaged = SmallNumbers.hide(orZero(engaged));
        // the difference between people in all and people engaged must not tell of few either
        boolean fewOthers = SmallNumbers.hide(all - orZero(engaged)) == null;
        return new SampleView(
                fewOthers ? null : SmallNumbers.hide(all),
                shownEngaged,
                shown.isEmpty() ? seeds : shown.get(0),
                waves,
                shown,
                shownEngaged == null ? null : effectiveSize);
    }

    private static long orZero(@Nullable Long count) {
        return count == null ? 0 : count;
    }
}
