package io.interlace.shortlist;

import io.interlace.shortlist.ShortlistResult.Share;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How much the choice depends on who happened to assess: as many assessors as there are, are drawn with replacement, scores are
 * computed anew with the levels of those drawn, and the best set is found anew under the same limits. A proposal that nobody drawn
 * has scored keeps its own score. Source: Efron, Bootstrap methods: another look at the jackknife (1979).
 */
final class Stability {

    static final int RESAMPLES = 500;

    /**
     * How often each is selected.
     *
     * @param shares by id; of those resamples that could be solved
     * @param complete whether all could be solved, with proof
     */
    record Shares(List<Share> shares, boolean complete) {}

    private Stability() {}

    /**
     * Resamples. Equal resamples are solved once.
     *
     * @param best the best set when scores are these; null when none was found
     * @param progress is told how many resamples are done
     * @throws CancellationException if the solver is stopped
     */
    static Shares of(
            Terms terms,
            ScoreTable table,
            long seed,
            Function<Terms, ShortlistOptimiser.Best> best,
            IntConsumer progress) {
        Map<List<Integer>, Integer> resamples = resamples(table.assessors().size(), seed);
        int[] proposals = proposals(terms, table);
        int[] selected = new int[terms.count()];
        int done = 0;
        int solved = 0;
        boolean complete = true;
        for (Map.Entry<List<Integer>, Integer> resample : resamples.entrySet()) {
            int[] times = resample.getKey().stream().mapToInt(Integer::intValue).toArray();
            ShortlistOptimiser.Best found = best.apply(terms.scored(scores(terms, table.means(times), proposals)));
            complete &= found.proven();
            int[] set = found.set();
            if (set != null) {
                solved += resample.getValue();
                Arrays.stream(set).forEach(i -> selected[i] += resample.getValue());
            }
            done += resample.getValue();
            progress.accept(done);
        }
        double all = Math.max(1, solved);
        return new Shares(
                IntStream.range(0, selected.length)
                        .mapToObj(i -> new Share(terms.id(i), selected[i] / all))
                        .toList(),
                complete);
    }

    /** How often each assessor was drawn, and how many resamples were like that. */
    private static Map<List<Integer>, Integer> resamples(int assessors, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Map<List<Integer>, Integer> resamples = new LinkedHashMap<>();
        for (int resample = 0; resample < RESAMPLES; resample++) {
            int[] times = new int[assessors];
            for (int draw = 0; draw < assessors; draw++) {
                times[random.nextInt(assessors)]++;
            }
            resamples.merge(Arrays.stream(times).boxed().toList(), 1, Integer::sum);
        }
        return resamples;
    }

    /** Which proposal of the table each candidate is. */
    private static int[] proposals(Terms terms, ScoreTable table) {
        return IntStream.range(0, terms.count())
                .map(i -> Collections.binarySearch(table.proposals(), terms.id(i)))
                .toArray();
    }

    private static long[] scores(Terms terms, @Nullable Double[] means, int[] proposals) {
        return IntStream.range(0, terms.count())
                .mapToLong(i -> {
                    Double mean = proposals[i] < 0 ? null : means[proposals[i]];
                    return mean == null ? terms.score()[i] : ProposalScores.millionths(mean);
                })
                .toArray();
    }
}
