package io.interlace.ranking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The consensus of a round: the order with the least disagreement, with weights and without, and the strongest paths beside it.
 *
 * @param ballots how many were cast, whatever they say and weigh
 * @param weight of all of them, in millionths of a ballot
 * @param compared sum of the weights of all ballots over all pairs of which they prefer one, in millionths
 * @param disagreement the part of it that is against the listed order, in millionths of a ballot
 * @param bound no order has less, in the same unit; it is the disagreement itself when that is proven
 * @param optimal whether it is proven that no order has less
 * @param ties the pairs that orders with this disagreement place both ways, in the listed order; null where that is not proven
 * @param ranking the listed order
 * @param unweightedOptimal whether the order that {@code unweightedRank} is of is proven too
 * @param options by id, which is the order of the rows and columns of {@code pairwise}
 * @param pairwise the weight of the ballots that place the row's option above the column's, in millionths; 0 on the diagonal
 * @param schulze options by the strongest paths, best first, equal ones together by id
 */
public record ConsensusRanking(
        int ballots,
        long weight,
        long compared,
        long disagreement,
        long bound,
        boolean optimal,
        @Nullable List<Tie> ties,
        List<RankedOption> ranking,
        boolean unweightedOptimal,
        List<String> options,
        List<List<Long>> pairwise,
        List<List<String>> schulze) {

    /** The work that CP-SAT may do for one ranking, in deterministic seconds, where nobody says otherwise. */
    public static final double WORK = 5;

    /**
     * Ranks.
     *
     * @param work how much the solver may do for each of the two rankings, in its own deterministic seconds, each very roughly a
     *     second; only needed with more than {@link KemenyRanking#SMALL} options that prefer each other in a circle
     * @throws java.util.concurrent.CancellationException if the thread is interrupted
     */
    public static ConsensusRanking of(RankingProblem problem, double work) {
        PairwiseTable table = PairwiseTable.of(problem);
        KemenyRanking weighted = KemenyRanking.of(table, work);
        PairwiseTable plain = PairwiseTable.of(problem.unweighted());
        KemenyRanking unweighted = plain.equals(table) ? weighted : KemenyRanking.of(plain, work);
        return new ConsensusRanking(
                problem.ballots().size(),
                problem.ballots().stream().mapToLong(Ballot::weight).sum(),
                table.compared(),
                weighted.disagreement(),
                weighted.bound(),
                weighted.optimal(),
                weighted.ties(),
                ranked(weighted.order(), unweighted.order()),
                unweighted.optimal(),
                table.options(),
                table.rows(),
                SchulzeRanking.of(table).groups());
    }

    private static List<RankedOption> ranked(List<String> order, List<String> unweighted) {
        Map<String, Integer> rank = new HashMap<>();
        unweighted.forEach(option -> rank.put(option, rank.size() + 1));
        List<RankedOption> ranked = new ArrayList<>();
        order.forEach(option -> ranked.add(new RankedOption(option, ranked.size() + 1, rank.getOrDefault(option, 0))));
        return ranked;
    }
}
