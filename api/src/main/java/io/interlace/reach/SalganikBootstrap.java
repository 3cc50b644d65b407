package io.interlace.reach;

import java.util.Arrays;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How far rdsII might be from the truth. Each resample is one chain: it begins with somebody drawn from all whose category
 * is known, and goes on with somebody drawn, with replacement, from those recruited by people of the last one's category,
 * until it is as long as they are many; where that category recruited nobody, it begins again. The interval is between the
 * percentiles 2.5 and 97.5 of the rdsII of all resamples, with linear interpolation (type 7 of Hyndman and Fan, Sample
 * quantiles in statistical packages, 1996).
 *
 * <p>Source: Salganik, Variance estimation, design effects, and sample size calculations for respondent-driven sampling
 * (2006). Time grows with people times resamples, memory with people and with categories times resamples.
 *
 * <p>The seed decides all draws: the same seed gives the same intervals, in whichever order people come and whatever the
 * categories are called (unless two of these are alike in people, network sizes and recruits, so that only their names tell
 * them apart).
 */
final class SalganikBootstrap {

    static final int RESAMPLES = 1000;

    /** With fewer recruits in a category, its interval would say more than is known. */
    private static final int LEAST_RECRUITS = 5;

    private static final double LOWER = 0.025;
    private static final double UPPER = 0.975;

    /** The urn that holds everybody; each of those before it holds the recruits of one category. */
    private final int everybody;

    /** Where the people of each urn begin; one longer than there are urns. */
    private final int[] first;

    private final int[] category;
    private final double[] weight;

    private SalganikBootstrap(ChainSample sample) {
        everybody = sample.categories();
        first = new int[everybody + 2];
        int[] people = known(sample);
        for (int person : people) {
            first[everybody + 1]++;
            int by = recruiterCategory(sample, person);
            if (by >= 0) {
                first[by + 1]++;
            }
        }
        Arrays.parallelPrefix(first, Integer::sum);
        category = new int[first[everybody + 1]];
        weight = new double[category.length];
        int[] sizes = sample.sizes();
        int[] next = first.clone();
        for (int person : people) {
            put(next[everybody]++, sample.category()[person], sizes[person]);
            int by = recruiterCategory(sample, person);
            if (by >= 0) {
                put(next[by]++, sample.category()[person], sizes[person]);
            }
        }
    }

    /**
     * The 95 % interval of the rdsII of each category.
     *
     * @param seed what decides the draws
     * @param resamples how many, at least 1
     * @param progress is told how many resamples are done, a hundred times or so, and at the end
     * @return null for a category with fewer than five recruits (people with a recruiter) in it, and for all of them when
     *     nobody reported a network size
     * @throws CancellationException if the thread is interrupted
     */
    static @Nullable Interval[] intervals(ChainSample sample, long seed, int resamples, IntConsumer progress) {
        if (resamples < 1) {
            throw new IllegalArgumentException("At least one resample is needed");
        }
        @Nullable Interval[] intervals = new Interval[sample.categories()];
        int[] recruits = recruits(sample);
        int[] told = IntStream.range(0, intervals.length)
                .filter(k -> recruits[k] >= LEAST_RECRUITS)
                .toArray();
        if (told.length > 0 && sample.weights() != null) {
            double[][] estimates = new SalganikBootstrap(sample).resampled(seed, resamples, progress);
            for (int k : told) {
                Arrays.sort(estimates[k]);
                intervals[k] = new Interval(percentile(estimates[k], LOWER), percentile(estimates[k], UPPER));
            }
        }
        progress.accept(resamples);
        return intervals;
    }

    /** The people with a recruiter in each category. */
    private static int[] recruits(ChainSample sample) {
        int[] recruits = new int[sample.categories()];
        for (int person = 0; person < sample.people(); person++) {
            if (sample.category()[person] >= 0 && sample.recruiter()[person] >= 0) {
                recruits[sample.category()[person]]++;
            }
        }
        return recruits;
    }

    /** Of values in rising order, the one that so large a share of them does not exceed, between two by straight line. */
    static double percentile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    private static int recruiterCategory(ChainSample sample, int person) {
        int recruiter = sample.recruiter()[person];
        return recruiter < 0 ? -1 : sample.category()[recruiter];
    }

    /** Whose category is known, in an order that depends on what they are alone, not on where they stand. */
    private static int[] known(ChainSample sample) {
        int[] rank = rank(sample);
        int[] sizes = sample.sizes();
        return IntStream.range(0, sample.people())
                .filter(person -> sample.category()[person] >= 0)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(person -> rank[sample.category()[person]])
                        .thenComparingInt(person -> sizes[person]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Categories by people, network sizes and recruits, so that another order of the same categories ranks them alike. */
    private static int[] rank(ChainSample sample) {
        int[] engaged = sample.engaged();
        long[] known = new long[engaged.length];
        int[] sizes = sample.sizes();
        for (int person = 0; person < sizes.length; person++) {
            if (sample.category()[person] >= 0) {
                known[sample.category()[person]] += sizes[person];
            }
        }
        long[][] transitions = RecruitmentMatrix.of(sample).counts();
        int[] ordered = IntStream.range(0, engaged.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(k -> engaged[k])
                        .thenComparingLong(k -> known[k])
                        .thenComparingLong(k -> transitions[k][k])
                        .thenComparingLong(k -> Arrays.stream(transitions[k]).sum()))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] rank = new int[ordered.length];
        for (int i = 0; i < ordered.length; i++) {
            rank[ordered[i]] = i;
        }
        return rank;
    }

    private void put(int place, int own, int size) {
        category[place] = own;
        weight[place] = 1.0 / size;
    }

    /** The rdsII of each category (row) in each resample (column). */
    private double[][] resampled(long seed, int resamples, IntConsumer progress) {
        SplittableRandom random = new SplittableRandom(seed);
        double[][] estimates = new double[everybody][resamples];
        double[] sums = new double[everybody];
        int step = Math.max(1, resamples / 100);
        for (int done = 0; done < resamples; done++) {
            if (Thread.interrupted()) {
                throw new CancellationException("Stopped after " + done + " of " + resamples + " resamples");
            }
            if (done > 0 && done % step == 0) {
                progress.accept(done);
            }
            draw(random, sums);
            double total = Arrays.stream(sums).sum();
            for (int k = 0; k < everybody; k++) {
                estimates[k][done] = sums[k] / total;
            }
        }
        return estimates;
    }

    /** One chain; answers the weight that was drawn in each category. */
    private void draw(SplittableRandom random, double[] sums) {
        Arrays.fill(sums, 0);
        int length = first[everybody + 1] - first[everybody];
        int urn = everybody;
        for (int i = 0; i < length; i++) {
            int begin = first[urn];
            int place = begin + random.nextInt(first[urn + 1] - begin);
            int drawn = category[place];
            sums[drawn] += weight[place];
            urn = first[drawn + 1] > first[drawn] ? drawn : everybody;
        }
    }
}
