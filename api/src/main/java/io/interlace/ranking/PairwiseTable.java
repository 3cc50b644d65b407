package io.interlace.ranking;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How much weight prefers each option to each other, in exact sums. A ballot that places two options equal, or that says
 * nothing of one of them, counts for neither.
 */
public final class PairwiseTable {

    private final List<String> options;
    private final long[][] preferred;

    private PairwiseTable(List<String> options, long[][] preferred) {
        this.options = options;
        this.preferred = preferred;
    }

    /** Counts. Time grows with ballots times the square of options. */
    public static PairwiseTable of(RankingProblem problem) {
        Places places = new Places(problem);
        long[][] preferred =
                new long[problem.options().size()][problem.options().size()];
        problem.ballots().forEach(ballot -> count(places.of(ballot), ballot.weight(), preferred));
        return new PairwiseTable(problem.options(), preferred);
    }

    private static void count(int[] place, long weight, long[][] preferred) {
        for (int a = 0; a < place.length; a++) {
            for (int b = 0; b < place.length; b++) {
                if (Places.above(place[a], place[b])) {
                    preferred[a][b] += weight;
                }
            }
        }
    }

    /** By id, which is the order of rows and columns. */
    public List<String> options() {
        return options;
    }

    /** The weight of the ballots that place the row's option above the column's, in millionths of a ballot. */
    public List<List<Long>> rows() {
        return Arrays.stream(preferred)
                .map(row -> Arrays.stream(row).boxed().toList())
                .toList();
    }

    /** The sum of the weights of all ballots over all pairs of which they prefer one, in millionths. */
    public long compared() {
        return Arrays.stream(preferred)
                .mapToLong(row -> Arrays.stream(row).sum())
                .sum();
    }

    /** By how much each is preferred to each other, less than zero where the other is. */
    long[][] margins() {
        int count = options.size();
        long[][] margins = new long[count][count];
        for (int a = 0; a < count; a++) {
            for (int b = 0; b < count; b++) {
                margins[a][b] = preferred[a][b] - preferred[b][a];
            }
        }
        return margins;
    }

    /** What every order disagrees with: of each pair the lesser weight. */
    long unavoidable() {
        long sum = 0;
        for (int a = 0; a < preferred.length; a++) {
            for (int b = 0; b < a; b++) {
                sum += Math.min(preferred[a][b], preferred[b][a]);
            }
        }
        return sum;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PairwiseTable table
                && options.equals(table.options)
                && Arrays.deepEquals(preferred, table.preferred);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(preferred);
    }

    /** Where ballots place options, by the number of each option. */
    static final class Places {

        private static final int NOWHERE = -1;

        private final Map<String, Integer> number = new HashMap<>();
        private final int unranked;

        Places(RankingProblem problem) {
            problem.options().forEach(option -> number.put(option, number.size()));
            unranked = problem.unranked() == Unranked.LAST ? Integer.MAX_VALUE : NOWHERE;
        }

        int[] of(Ballot ballot) {
            int[] place = new int[number.size()];
            Arrays.fill(place, unranked);
            for (int rank = 0; rank < ballot.ranks().size(); rank++) {
                for (String option : ballot.ranks().get(rank)) {
                    place[number.getOrDefault(option, NOWHERE)] = rank;
                }
            }
            return place;
        }

        static boolean above(int one, int other) {
            return one != NOWHERE && one < other;
        }
    }
}
