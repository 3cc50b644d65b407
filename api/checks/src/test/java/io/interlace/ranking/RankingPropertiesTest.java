package io.interlace.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.jspecify.annotations.Nullable;

/** Everything that is said of a small round, against every order there is. */
class RankingPropertiesTest {

    private static final int TRIES = 400;

    @Provide
    Arbitrary<RankingProblem> problems() {
        return Arbitraries.longs().map(seed -> {
            Random random = new Random(seed);
            return Profiles.random(1 + random.nextInt(7), random.nextInt(12), random);
        });
    }

    @Provide
    Arbitrary<RankingProblem> larger() {
        return Arbitraries.longs().map(seed -> {
            Random random = new Random(seed);
            return Profiles.random(8, 2 + random.nextInt(5), random);
        });
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void findsWhatLookingAtEveryOrderFinds(@ForAll("problems") RankingProblem problem) {
        check(problem);
    }

    @Property(tries = TRIES / 4, shrinking = ShrinkingMode.OFF)
    void findsWhatLookingAtEveryOrderOfEightFinds(@ForAll("larger") RankingProblem problem) {
        check(problem);
    }

    private static void check(RankingProblem problem) {
        BruteForce judge = new BruteForce(problem);
        PairwiseTable table = PairwiseTable.of(problem);
        KemenyRanking ranking = KemenyRanking.of(table, 1);
        assertTrue(ranking.optimal());
        assertEquals(judge.least, ranking.disagreement());
        assertEquals(judge.least, ranking.bound());
        assertEquals(judge.schulze(), SchulzeRanking.of(table).groups());
        assertEquals(judge.ties(), pairs(ranking.ties()));
        assertEquals(judge.listed(), ranking.order());
    }

    @Property(tries = TRIES / 2, shrinking = ShrinkingMode.OFF)
    void solverFindsWhatLookingAtEveryOrderFinds(@ForAll("problems") RankingProblem problem) {
        BruteForce judge = new BruteForce(problem);
        PairwiseTable table = PairwiseTable.of(problem);
        long[][] margins = table.margins();
        OrderSolver solver = new OrderSolver(10);
        OptimalOrders orders = new OptimalOrders(margins, members -> new SolvedOrders(members, margins, solver));
        List<Integer> order = orders.first(KemenyRanking.priority(margins));
        assertTrue(orders.optimal());
        assertEquals(judge.least, table.unavoidable() + orders.cost());
        List<int[]> ties = orders.ties(order);
        assertNotNull(ties);
        assertEquals(
                judge.ties(),
                ties.stream()
                        .map(tie -> Set.of(
                                table.options().get(tie[0]), table.options().get(tie[1])))
                        .collect(Collectors.toSet()));
        assertEquals(judge.listed(), order.stream().map(table.options()::get).toList());
    }

    @Property(tries = TRIES / 2, shrinking = ShrinkingMode.OFF)
    void orderOfBallotsAndOptionsChangesNothing(@ForAll("problems") RankingProblem problem, @ForAll Random random) {
        List<Ballot> ballots = new ArrayList<>(problem.ballots());
        List<String> options = new ArrayList<>(problem.options());
        Collections.shuffle(ballots, random);
        Collections.shuffle(options, random);
        RankingProblem shuffled = new RankingProblem(options, ballots, problem.unranked());
        assertEquals(ConsensusRanking.of(problem, 1), ConsensusRanking.of(shuffled, 1));
    }

    @Property(tries = TRIES / 2, shrinking = ShrinkingMode.OFF)
    void reversedBallotsReverseTheOrder(@ForAll("problems") RankingProblem problem) {
        KemenyRanking forwards = KemenyRanking.of(PairwiseTable.of(problem), 1);
        KemenyRanking backwards = KemenyRanking.of(PairwiseTable.of(Profiles.reversed(problem)), 1);
        assertEquals(forwards.disagreement(), backwards.disagreement());
        assertEquals(pairs(forwards.ties()), pairs(backwards.ties()));
        List<String> upsideDown = new ArrayList<>(backwards.order());
        Collections.reverse(upsideDown);
        assertEquals(decided(forwards.order(), forwards.ties()), decided(upsideDown, backwards.ties()));
    }

    private static Set<List<String>> decided(List<String> order, @Nullable Collection<Tie> ties) {
        Set<Set<String>> tied = pairs(ties);
        Set<List<String>> decided = new HashSet<>();
        for (int i = 0; i < order.size(); i++) {
            for (int j = i + 1; j < order.size(); j++) {
                if (!tied.contains(Set.of(order.get(i), order.get(j)))) {
                    decided.add(List.of(order.get(i), order.get(j)));
                }
            }
        }
        return decided;
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void whoeverBeatsEverybodyIsFirst(@ForAll("problems") RankingProblem problem) {
        PairwiseTable table = PairwiseTable.of(problem);
        long[][] margins = table.margins();
        for (int one = 0; one < margins.length; one++) {
            int winner = one;
            if (IntStream.range(0, margins.length).allMatch(b -> b == winner || margins[winner][b] > 0)) {
                String id = table.options().get(winner);
                assertEquals(id, order(problem).get(0));
                assertEquals(List.of(id), SchulzeRanking.of(table).groups().get(0));
            }
        }
    }

    /** Clones stand next to each other, or equal, on every ballot. What Schulze decides of the others does not depend on them. */
    @Property(tries = TRIES / 2, shrinking = ShrinkingMode.OFF)
    void clonesDoNotChangeTheOthers(@ForAll("problems") RankingProblem problem, @ForAll Random random) {
        List<Ballot> ballots = problem.ballots().stream()
                .map(ballot -> new Ballot(
                        ballot.ranks().stream()
                                .flatMap(equal -> cloned(equal, random).stream())
                                .toList(),
                        ballot.weight(),
                        ballot.categories()))
                .toList();
        List<String> options = new ArrayList<>(problem.options());
        options.add("clone");
        RankingProblem with = new RankingProblem(options, ballots, problem.unranked());
        Set<List<String>> decided = above(with);
        decided.removeIf(pair -> pair.contains("clone"));
        assertEquals(above(problem), decided);
    }

    private static List<List<String>> cloned(List<String> equal, Random random) {
        if (!equal.contains("o00")) {
            return List.of(equal);
        }
        // among equal ones, a clone can only be equal too
        int way = equal.size() > 1 ? 0 : random.nextInt(3);
        List<String> both = new ArrayList<>(equal);
        both.add("clone");
        return way == 0
                ? List.of(both)
                : way == 1 ? List.of(equal, List.of("clone")) : List.of(List.of("clone"), equal);
    }

    /** The pairs that Schulze decides. */
    private static Set<List<String>> above(RankingProblem problem) {
        PairwiseTable table = PairwiseTable.of(problem);
        long[][] strength = SchulzeRanking.strongestPaths(table.margins());
        Set<List<String>> above = new HashSet<>();
        for (int a = 0; a < strength.length; a++) {
            for (int b = 0; b < strength.length; b++) {
                if (strength[a][b] > strength[b][a]) {
                    above.add(List.of(table.options().get(a), table.options().get(b)));
                }
            }
        }
        return above;
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void whoWinsBySchulzeStillWinsWhenOneBallotRaisesThem(@ForAll("problems") RankingProblem problem) {
        List<List<String>> groups = SchulzeRanking.of(PairwiseTable.of(problem)).groups();
        for (int i = 0; i < problem.ballots().size(); i++) {
            String winner = groups.get(0).get(0);
            List<Ballot> ballots = new ArrayList<>(problem.ballots());
            Ballot ballot = ballots.get(i);
            List<List<String>> ranks = new ArrayList<>(List.of(List.of(winner)));
            ballot.ranks().stream()
                    .map(equal -> equal.stream()
                            .filter(option -> !option.equals(winner))
                            .toList())
                    .forEach(ranks::add);
            boolean ranked = ballot.ranks().stream().anyMatch(equal -> equal.contains(winner));
            if (ranked) {
                ballots.set(i, new Ballot(ranks, ballot.weight(), ballot.categories()));
                assertTrue(SchulzeRanking.of(PairwiseTable.of(problem.of(ballots)))
                        .groups()
                        .get(0)
                        .contains(winner));
            }
        }
    }

    static Set<Set<String>> pairs(@Nullable Collection<Tie> ties) {
        assertNotNull(ties);
        return ties.stream().map(tie -> Set.of(tie.first(), tie.second())).collect(Collectors.toSet());
    }

    static List<String> order(RankingProblem problem) {
        return KemenyRanking.of(PairwiseTable.of(problem), 1).order();
    }
}
