package io.interlace.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The order with which the ballots disagree least: for each pair of options, it disagrees with the weight of the ballots that
 * place them the other way round. It is the order that is most likely right if every ballot errs alike, and the only rule that
 * is neutral, consistent over parts of the electorate and puts Condorcet winners first.
 *
 * <p>Source: Kemeny, Mathematics without numbers (1959); Young and Levenglick, A consistent extension of Condorcet's election
 * principle (1978). It is exact: options are split into circles of preference ({@link Majorities}), and each is solved by itself.
 *
 * <p>Of several optimal orders that one is listed which comes first by Schulze, then by id: it begins with the option of the best
 * Schulze group, and in that of the least id, that any optimal order begins with; goes on with the best that any of those goes on
 * with, and so on.
 *
 * @param order ids, best first
 * @param disagreement sum over all pairs of the weight of the ballots that place them the other way round, in millionths
 * @param bound no order has less, in millionths; it is the disagreement when the order is proven
 * @param optimal whether it is proven that no order has less
 * @param ties the pairs that optimal orders place both ways, as listed; null where that is not proven
 */
public record KemenyRanking(
        List<String> order,
        long disagreement,
        long bound,
        boolean optimal,
        @Nullable List<Tie> ties) {

    /** So many options in a circle are ranked without a solver. */
    public static final int SMALL = SubsetOrders.MOST;

    /**
     * Ranks.
     *
     * @param work how much the solver may do, in its own deterministic seconds
     */
    public static KemenyRanking of(PairwiseTable table, double work) {
        long[][] margins = table.margins();
        Circles circles = new Circles(margins, work);
        OptimalOrders orders = new OptimalOrders(margins, circles::ranked);
        List<Integer> order = orders.first(priority(margins));
        List<int[]> ties = orders.ties(order);
        List<String> ids = table.options();
        return new KemenyRanking(
                order.stream().map(ids::get).toList(),
                table.unavoidable() + orders.cost(),
                table.unavoidable() + orders.bound(),
                orders.optimal(),
                ties == null
                        ? null
                        : ties.stream()
                                .map(tie -> new Tie(ids.get(tie[0]), ids.get(tie[1])))
                                .toList());
    }

    /** Ranks circles; the solver is only there when one is large. */
    private static final class Circles {

        private final long[][] margins;
        private final double work;
        private @Nullable OrderSolver solver;

        Circles(long[][] margins, double work) {
            this.margins = margins;
            this.work = work;
        }

        Circle ranked(List<Integer> members) {
            if (members.size() <= SMALL) {
                return new SubsetOrders(members, margins);
            }
            if (solver == null) {
                solver = new OrderSolver(work);
            }
            return new SolvedOrders(members, margins, solver);
        }
    }

    /** Each option's place by Schulze, then by number, which is by id. */
    static int[] priority(long[][] margins) {
        int[] level = SchulzeRanking.levels(margins);
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, level.length).boxed().toList());
        order.sort(Comparator.comparing((Integer option) -> level[option]).thenComparing(option -> option));
        int[] priority = new int[level.length];
        for (int place = 0; place < priority.length; place++) {
            priority[order.get(place)] = place;
        }
        return priority;
    }
}
