package io.interlace.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.function.IntConsumer;

/**
 * How much ranks depend on who happened to vote: as many ballots as there are, are drawn with replacement, each with its weight,
 * and ranked anew. The interval of an option is where nine of ten resamples place it: a twentieth of them is left out at either
 * end. Options that a resample does not decide between count with all places that the decided pairs leave them, the best for the
 * lower and the worst for the upper end, so that what is tied is not made to look certain.
 *
 * <p>Source: Efron, Bootstrap methods: another look at the jackknife (1979). The seed decides all draws: the same seed gives the
 * same intervals, in whichever order ballots and options come. Time grows with resamples times different ballots times pairs of
 * options, and with circles of options as {@link SubsetOrders} says.
 *
 * @param resamples how many there were; 0 without ballots
 * @param approximate how many of them had more than {@link #EXACT} options in a circle. These are put in an order that moving a
 *     single option does not better, which is not always the best one
 * @param intervals by id of the option; none without ballots
 */
public record RankIntervals(int resamples, int approximate, List<RankInterval> intervals) {

    /** How many resamples are drawn. */
    public static final int RESAMPLES = 500;

    /** So many options in a circle are ranked exactly in each resample. */
    public static final int EXACT = 16;

    /** How many resamples are left out at either end: a twentieth. */
    private static final int LEFT_OUT = RESAMPLES / 20;

    /**
     * Resamples.
     *
     * @param progress is told how many of the resamples are done
     * @throws CancellationException if the thread is interrupted
     */
    public static RankIntervals of(RankingProblem problem, long seed, IntConsumer progress) {
        if (problem.ballots().isEmpty()) {
            return new RankIntervals(0, 0, List.of());
        }
        Ballots ballots = new Ballots(problem);
        SplittableRandom random = new SplittableRandom(seed);
        int count = problem.options().size();
        int[][] low = new int[count][RESAMPLES];
        int[][] high = new int[count][RESAMPLES];
        int approximate = 0;
        for (int resample = 0; resample < RESAMPLES; resample++) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException("The resampling was stopped");
            }
            OptimalOrders orders = orders(ballots.resampled(random));
            approximate += orders.optimal() ? 0 : 1;
            boolean[][] always = orders.always();
            for (int a = 0; a < count; a++) {
                low[a][resample] = 1;
                high[a][resample] = count;
                for (int b = 0; b < count; b++) {
                    low[a][resample] += always[b][a] ? 1 : 0;
                    high[a][resample] -= always[a][b] ? 1 : 0;
                }
            }
            progress.accept(resample + 1);
        }
        List<RankInterval> intervals = new ArrayList<>();
        for (int a = 0; a < count; a++) {
            Arrays.sort(low[a]);
            Arrays.sort(high[a]);
            intervals.add(
                    new RankInterval(problem.options().get(a), low[a][LEFT_OUT], high[a][RESAMPLES - 1 - LEFT_OUT]));
        }
        return new RankIntervals(RESAMPLES, approximate, intervals);
    }

    private static OptimalOrders orders(long[][] margins) {
        int[] priority = KemenyRanking.priority(margins);
        return new OptimalOrders(
                margins,
                members -> members.size() <= EXACT
                        ? new SubsetOrders(members, margins)
                        : approximate(members, priority, margins));
    }

    private static OneOrder approximate(List<Integer> members, int[] priority, long[][] margins) {
        List<Integer> start = new ArrayList<>(members);
        start.sort(Comparator.comparing(option -> priority[option]));
        List<Integer> order = InsertionSearch.from(start, margins);
        return new OneOrder(order, InsertionSearch.cost(order, margins), 0, false);
    }

    /** The ballots in an order of their own, and for each pair of options which of them it prefers. */
    private static final class Ballots {

        private final int options;
        private final long[] weight;
        private final byte[][] prefers;

        Ballots(RankingProblem problem) {
            options = problem.options().size();
            PairwiseTable.Places places = new PairwiseTable.Places(problem);
            List<Ballot> ballots = problem.ballots();
            weight = ballots.stream().mapToLong(Ballot::weight).toArray();
            prefers = ballots.stream().map(ballot -> prefers(places.of(ballot))).toArray(byte[][]::new);
            sort();
        }

        private void sort() {
            List<Integer> order = new ArrayList<>();
            for (int i = 0; i < weight.length; i++) {
                order.add(i);
            }
            order.sort(Comparator.comparing((Integer i) -> prefers[i], Arrays::compare)
                    .thenComparing(i -> weight[i]));
            long[] weights = order.stream().mapToLong(i -> weight[i]).toArray();
            byte[][] all = order.stream().map(i -> prefers[i]).toArray(byte[][]::new);
            System.arraycopy(weights, 0, weight, 0, weights.length);
            System.arraycopy(all, 0, prefers, 0, all.length);
        }

        private byte[] prefers(int[] place) {
            byte[] prefers = new byte[options * (options - 1) / 2];
            int pair = 0;
            for (int a = 0; a < options; a++) {
                for (int b = 0; b < a; b++) {
                    prefers[pair++] = (byte)
                            (PairwiseTable.Places.above(place[a], place[b])
                                    ? 1
                                    : PairwiseTable.Places.above(place[b], place[a]) ? -1 : 0);
                }
            }
            return prefers;
        }

        long[][] resampled(SplittableRandom random) {
            int[] times = new int[weight.length];
            for (int draw = 0; draw < times.length; draw++) {
                times[random.nextInt(times.length)]++;
            }
            long[] sums = new long[options * (options - 1) / 2];
            for (int ballot = 0; ballot < times.length; ballot++) {
                long counts = times[ballot] * weight[ballot];
                if (counts > 0) {
                    byte[] prefers = this.prefers[ballot];
                    for (int pair = 0; pair < sums.length; pair++) {
                        sums[pair] += counts * prefers[pair];
                    }
                }
            }
            return margins(sums);
        }

        private long[][] margins(long[] sums) {
            long[][] margins = new long[options][options];
            int pair = 0;
            for (int a = 0; a < options; a++) {
                for (int b = 0; b < a; b++) {
                    margins[a][b] = sums[pair];
                    margins[b][a] = -sums[pair++];
                }
            }
            return margins;
        }
    }
}
