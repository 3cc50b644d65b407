package io.interlace.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.ortools.sat.CpModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KemenyRankingTest {

    private static final String TOWNS = "Anthony Towns";
    private static final String MCINTYRE = "Steve McIntyre";
    private static final String WOLFFELAAR = "Jeroen van Wolffelaar";
    private static final String SCHULDEI = "Andreas Schuldei";
    private static final List<String> BEHIND =
            List.of("Bill Allombert", "None of the Above", "Ari Pollak", "Jonathan aka Ted Walther");

    private static KemenyRanking ranked(RankingProblem problem) {
        KemenyRanking ranking = KemenyRanking.of(PairwiseTable.of(problem), 1);
        assertTrue(ranking.optimal());
        return ranking;
    }

    @Test
    void ranksThePublishedElectionWithTheUnrankedLast() {
        KemenyRanking ranking = ranked(Profiles.debian(Unranked.LAST));
        assertEquals(2234 * Ballot.ONE, ranking.disagreement());
        assertEquals(List.of(TOWNS, MCINTYRE), ranking.order().subList(0, 2));
        assertEquals(List.of(new Tie(SCHULDEI, WOLFFELAAR)), ranking.ties());
        assertEquals(List.of(SCHULDEI, WOLFFELAAR), ranking.order().subList(2, 4));
        assertEquals(BEHIND, ranking.order().subList(4, 8));
    }

    @Test
    void ranksThePublishedElectionWithoutAnOpinionOnTheUnranked() {
        KemenyRanking ranking = ranked(Profiles.debian(Unranked.NO_OPINION));
        assertEquals(1888 * Ballot.ONE, ranking.disagreement());
        assertEquals(List.of(), ranking.ties());
        assertEquals(
                List.of(MCINTYRE, TOWNS, WOLFFELAAR, SCHULDEI), ranking.order().subList(0, 4));
        assertEquals(BEHIND, ranking.order().subList(4, 8));
    }

    @Test
    void schulzeAgreesWithThePublishedElection() {
        List<List<String>> last = SchulzeRanking.of(PairwiseTable.of(Profiles.debian(Unranked.LAST)))
                .groups();
        assertEquals(List.of(TOWNS), last.get(0));
        assertEquals(List.of(MCINTYRE), last.get(1));
        assertEquals(List.of(SCHULDEI, WOLFFELAAR), last.get(2));
        assertEquals(BEHIND, last.stream().skip(3).flatMap(List::stream).toList());
        RankingProblem noOpinion = Profiles.debian(Unranked.NO_OPINION);
        assertEquals(
                ranked(noOpinion).order().stream().map(List::of).toList(),
                SchulzeRanking.of(PairwiseTable.of(noOpinion)).groups());
    }

    /** Source: the example by which Schulze's method is usually told, 45 ballots over 5 options. */
    @Test
    void ranksByTheStrongestPaths() {
        RankingProblem problem = Profiles.of(
                "5: A C B E D",
                "5: A D E C B",
                "8: B E D A C",
                "3: C A B E D",
                "7: C A E B D",
                "2: C B A D E",
                "7: D C E B A",
                "8: E B A D C");
        assertEquals(
                List.of(List.of("E"), List.of("A"), List.of("C"), List.of("B"), List.of("D")),
                SchulzeRanking.of(PairwiseTable.of(problem)).groups());
    }

    /** Source: the example by which Kemeny's method is usually told, where Tennessee should have its capital. */
    @Test
    void ranksTheCapitalsOfTennessee() {
        RankingProblem problem = Profiles.of(
                "42: Memphis Nashville Chattanooga Knoxville",
                "26: Nashville Chattanooga Knoxville Memphis",
                "15: Chattanooga Knoxville Nashville Memphis",
                "17: Knoxville Chattanooga Nashville Memphis");
        KemenyRanking ranking = ranked(problem);
        assertEquals(List.of("Nashville", "Chattanooga", "Knoxville", "Memphis"), ranking.order());
        assertEquals(207 * Ballot.ONE, ranking.disagreement());
        assertEquals(List.of(), ranking.ties());
    }

    @Test
    void tiesWhatPrefersEachOtherInACircle() {
        KemenyRanking ranking = ranked(Profiles.of("1: b a c z", "1: a c b z", "1: c b a z", "1: z a=b=c"));
        assertEquals(List.of("a", "c", "b", "z"), ranking.order());
        assertEquals(List.of(new Tie("a", "c"), new Tie("a", "b"), new Tie("c", "b")), ranking.ties());
        assertEquals(7 * Ballot.ONE, ranking.disagreement());
    }

    /** x may stand anywhere that the circle of a, b and c leaves room for, which depends on how the circle is cut. */
    @Test
    void tiesAcrossACircle() {
        RankingProblem problem = Profiles.of("1: a b", "1: b c", "1: c a", "2: x a", "2: b y", "1: y z");
        BruteForce judge = new BruteForce(problem);
        KemenyRanking ranking = ranked(problem);
        assertEquals(judge.ties(), RankingPropertiesTest.pairs(ranking.ties()));
        assertEquals(judge.listed(), ranking.order());
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 5, 8, 60, 2000})
    void solverAgreesWithSubsetsOfTwenty(int ballots) {
        Random random = new Random(ballots);
        RankingProblem problem = Profiles.random(20, ballots, random);
        long[][] margins = PairwiseTable.of(problem).margins();
        OptimalOrders bySubsets = new OptimalOrders(margins, members -> new SubsetOrders(members, margins));
        OrderSolver solver = new OrderSolver(20);
        OptimalOrders bySolver = new OptimalOrders(margins, members -> new SolvedOrders(members, margins, solver));
        assertEquals(bySubsets.cost(), bySolver.cost());
        assertTrue(bySolver.optimal());
        int[] priority = KemenyRanking.priority(margins);
        List<Integer> order = bySubsets.first(priority);
        assertEquals(order, bySolver.first(priority));
        assertEquals(words(bySubsets.ties(order)), words(bySolver.ties(order)));
    }

    private static List<String> words(@Nullable List<int[]> ties) {
        assertNotNull(ties);
        return ties.stream().map(Arrays::toString).toList();
    }

    @Test
    void provesTheOrderOfFortyInACircle() {
        RankingProblem problem = Profiles.random(40, 300, new Random(7));
        PairwiseTable table = PairwiseTable.of(problem);
        assertTrue(
                Majorities.circles(table.margins()).stream().anyMatch(circle -> circle.size() > KemenyRanking.SMALL));
        KemenyRanking ranking = KemenyRanking.of(table, ConsensusRanking.WORK);
        assertTrue(ranking.optimal());
        assertEquals(ranking.disagreement(), ranking.bound());
        assertNotNull(ranking.ties());
    }

    /** Ballots that each begin one option further on, over so many options of each circle, the one circle before the other. */
    private static RankingProblem turning(int size, int circles) {
        List<String> options = Profiles.options(size * circles);
        List<Ballot> ballots = new ArrayList<>();
        for (int turn = 0; turn < size; turn++) {
            List<List<String>> ranks = new ArrayList<>();
            for (int circle = 0; circle < circles; circle++) {
                for (int place = 0; place < size; place++) {
                    ranks.add(List.of(options.get(circle * size + (turn + place) % size)));
                }
            }
            ballots.add(Ballot.of(ranks));
        }
        return new RankingProblem(options, ballots, Unranked.LAST);
    }

    @Test
    void ranksTwoLargeCirclesOneAfterTheOther() {
        int size = KemenyRanking.SMALL + 1;
        KemenyRanking one = ranked(turning(size, 1));
        KemenyRanking both = ranked(turning(size, 2));
        assertTrue(both.optimal());
        assertEquals(2 * one.disagreement(), both.disagreement());
        assertEquals(one.order(), both.order().subList(0, size));
    }

    @Test
    void solvesNothingInAThreadThatWasToldToStopBeforeTheSolverIsLoaded() {
        OrderSolver.load();
        assertFalse(Thread.currentThread().isInterrupted());
        Thread.currentThread().interrupt();
        OrderSolver.load();
        OrderSolver solver = new OrderSolver(1);
        assertThrows(CancellationException.class, () -> solver.solve(new CpModel()));
        assertTrue(Thread.interrupted());
    }

    @Test
    void knowsOneOrderAndNoOther() {
        OneOrder order = new OneOrder(List.of(2, 0, 1), 3, 3, true);
        assertTrue(order.mayFollow(List.of(2), 0));
        assertFalse(order.mayFollow(List.of(2), 1));
        assertTrue(order.mayPrecede(2, 1));
        assertFalse(order.mayPrecede(1, 2));
    }

    @Test
    void doesNotClaimWhatTheWorkWasNotEnoughToProve() {
        // each pair decided by the toss of a coin: the hardest there is
        Random random = new Random(1);
        List<Ballot> ballots = new ArrayList<>();
        List<String> options = Profiles.options(30);
        for (int a = 0; a < 30; a++) {
            for (int b = 0; b < a; b++) {
                boolean first = random.nextBoolean();
                ballots.add(
                        Ballot.of(List.of(List.of(options.get(first ? a : b)), List.of(options.get(first ? b : a)))));
            }
        }
        PairwiseTable table = PairwiseTable.of(new RankingProblem(options, ballots, Unranked.NO_OPINION));
        KemenyRanking ranking = KemenyRanking.of(table, 0.01);
        assertFalse(ranking.optimal());
        assertNull(ranking.ties());
        assertTrue(ranking.bound() < ranking.disagreement());
        assertEquals(Set.copyOf(options), Set.copyOf(ranking.order()));
        assertEquals(ranking, KemenyRanking.of(table, 0.01));
        long against = 0;
        for (int i = 0; i < 30; i++) {
            for (int j = i + 1; j < 30; j++) {
                int before = options.indexOf(ranking.order().get(i));
                int after = options.indexOf(ranking.order().get(j));
                against += table.rows().get(after).get(before);
            }
        }
        assertEquals(against, ranking.disagreement());
    }

    @Test
    void stopsWhenInterrupted() {
        PairwiseTable table = PairwiseTable.of(Profiles.random(40, 300, new Random(7)));
        Thread.currentThread().interrupt();
        assertThrows(CancellationException.class, () -> KemenyRanking.of(table, 1));
        assertTrue(Thread.interrupted());
    }
}
