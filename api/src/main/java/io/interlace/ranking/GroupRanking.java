package io.interlace.ranking;

import io.interlace.reach.SmallNumbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the voters of one category say on their own. Categories with so few ballots that single voters could be told apart are
 * hidden, and with them others from which theirs could be computed ({@link SmallNumbers}); this holds for every reader.
 *
 * @param category null for voters of whom it is not known
 * @param ballots how many there are; null where hidden
 * @param order ids, best first, with the weights that the ballots have; empty where hidden, and where there are none
 * @param optimal whether that order is proven; true where there is none
 */
public record GroupRanking(
        @Nullable String category, @Nullable Long ballots, List<String> order, boolean optimal) {

    /**
     * Ranks for each category of a dimension.
     *
     * @param categories those to tell of, whether somebody of them voted or not; others that ballots name follow
     * @param work how much the solver may do for each of them, in its own deterministic seconds
     * @return in the order of the categories, others by name, and those not known last if there are any
     */
    public static List<GroupRanking> of(
            RankingProblem problem, String dimension, List<String> categories, double work) {
        Map<String, List<Ballot>> parts = new TreeMap<>();
        problem.ballots()
                .forEach(ballot -> parts.computeIfAbsent(
                                ballot.categories().getOrDefault(dimension, ""), key -> new ArrayList<>())
                        .add(ballot));
        List<String> all = new ArrayList<>(categories);
        parts.keySet().stream()
                .filter(own -> !own.isEmpty() && !all.contains(own))
                .forEach(all::add);
        if (parts.containsKey("")) {
            all.add("");
        }
        List<@Nullable Long> shown = SmallNumbers.hide(all.stream()
                .map(category -> (long) parts.getOrDefault(category, List.of()).size())
                .toList());
        List<GroupRanking> rankings = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            rankings.add(
                    ranking(all.get(i), shown.get(i), problem.of(parts.getOrDefault(all.get(i), List.of())), work));
        }
        return rankings;
    }

    private static GroupRanking ranking(String category, @Nullable Long ballots, RankingProblem part, double work) {
        String named = category.isEmpty() ? null : category;
        if (Objects.requireNonNullElse(ballots, 0L) == 0) {
            return new GroupRanking(named, ballots, List.of(), true);
        }
        KemenyRanking ranking = KemenyRanking.of(PairwiseTable.of(part), work);
        return new GroupRanking(named, ballots, ranking.order(), ranking.optimal());
    }
}
