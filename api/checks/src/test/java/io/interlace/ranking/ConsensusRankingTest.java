package io.interlace.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConsensusRankingTest {

    private static ConsensusRanking ranked(RankingProblem problem) {
        return ConsensusRanking.of(problem, ConsensusRanking.WORK);
    }

    @Test
    void answersAnEmptyRoundWithOneGreatTie() {
        ConsensusRanking ranking = ranked(new RankingProblem(List.of("b", "c", "a"), List.of(), Unranked.LAST));
        assertEquals(0, ranking.ballots());
        assertEquals(0, ranking.compared());
        assertEquals(0, ranking.disagreement());
        assertTrue(ranking.optimal());
        assertEquals(List.of(new Tie("a", "b"), new Tie("a", "c"), new Tie("b", "c")), ranking.ties());
        assertEquals(List.of(List.of("a", "b", "c")), ranking.schulze());
        assertEquals(List.of(0L, 0L, 0L), ranking.pairwise().get(1));
        assertEquals(
                List.of(new RankedOption("a", 1, 1), new RankedOption("b", 2, 2), new RankedOption("c", 3, 3)),
                ranking.ranking());
    }

    @Test
    void answersNoOptionAndOneOption() {
        assertEquals(
                List.of(),
                ranked(new RankingProblem(List.of(), List.of(), Unranked.LAST)).ranking());
        assertEquals(
                List.of(new RankedOption("a", 1, 1)),
                ranked(Profiles.of("3: a")).ranking());
    }

    @Test
    void answersAGiantTieAtOnce() {
        List<String> options = Profiles.options(40);
        List<Ballot> equal = Collections.nCopies(5000, Ballot.of(List.of(options)));
        ConsensusRanking ranking = ranked(new RankingProblem(options, equal, Unranked.LAST));
        assertNotNull(ranking.ties());
        assertEquals(780, ranking.ties().size());
        assertEquals(List.of(options), ranking.schulze());
        assertEquals(0, ranking.compared());
    }

    @Test
    void followsBallotsThatAllSayTheSame() {
        ConsensusRanking ranking = ranked(Profiles.of("9: c a b"));
        assertEquals(
                List.of("c", "a", "b"),
                ranking.ranking().stream().map(RankedOption::option).toList());
        assertEquals(27 * Ballot.ONE, ranking.compared());
        assertEquals(0, ranking.disagreement());
        assertEquals(List.of(), ranking.ties());
    }

    @Test
    void saysWhatWeightingChanged() {
        RankingProblem plain = Profiles.of("3: a b c", "2: c b a");
        RankingProblem weighted = plain.of(plain.ballots().stream()
                .map(ballot -> ballot.weighing(ballot.ranks().get(0).contains("c") ? 2 * Ballot.ONE : Ballot.ONE))
                .toList());
        ConsensusRanking ranking = ranked(weighted);
        assertEquals(5, ranking.ballots());
        assertEquals(7 * Ballot.ONE, ranking.weight());
        assertEquals(
                List.of(new RankedOption("c", 1, 3), new RankedOption("b", 2, 2), new RankedOption("a", 3, 1)),
                ranking.ranking());
        assertEquals(
                List.of(2, 0, -2),
                ranking.ranking().stream().map(RankedOption::moved).toList());
        assertTrue(ranking.unweightedOptimal());
        assertEquals(9 * Ballot.ONE, ranking.disagreement());
        assertEquals(
                List.of(0L, 3 * Ballot.ONE, 3 * Ballot.ONE), ranking.pairwise().get(0));
        assertEquals(Stream.of("a", "b", "c").toList(), ranking.options());
    }

    @Test
    void refusesBallotsThatCannotBe() {
        List<String> options = List.of("a", "b");
        List<Ballot> none = List.of();
        assertThrows(IllegalArgumentException.class, () -> new RankingProblem(List.of("a", "a"), none, Unranked.LAST));
        List<Ballot> unknown = List.of(Ballot.of(List.of(List.of("c"))));
        assertThrows(IllegalArgumentException.class, () -> new RankingProblem(options, unknown, Unranked.LAST));
        List<Ballot> twice = List.of(Ballot.of(List.of(List.of("a"), List.of("b", "a"))));
        assertThrows(IllegalArgumentException.class, () -> new RankingProblem(options, twice, Unranked.LAST));
        Ballot ballot = Ballot.of(List.of());
        assertThrows(IllegalArgumentException.class, () -> ballot.weighing(-1));
        assertThrows(IllegalArgumentException.class, () -> ballot.weighing(Ballot.MOST + 1));
    }

    @Test
    void tablesAreEqualWhenTheyCountTheSame() {
        PairwiseTable table = PairwiseTable.of(Profiles.of("2: a b"));
        assertEquals(table, PairwiseTable.of(Profiles.of("1: a b", "1: a b")));
        assertEquals(
                table.hashCode(),
                PairwiseTable.of(Profiles.of("1: a b", "1: a b")).hashCode());
        assertNotEquals(table, PairwiseTable.of(Profiles.of("2: b a")));
        assertNotEquals(table, PairwiseTable.of(Profiles.of("2: a c")));
        assertNotEquals(table, "a table");
    }

    @Test
    void ranksFortyOptionsByFiveThousandBallotsInTime() {
        RankingProblem problem = Profiles.mallows(40, 5000, new Random(3));
        ranked(problem);
        long before = System.nanoTime();
        assertTrue(ranked(problem).optimal());
        assertTrue(Duration.ofNanos(System.nanoTime() - before).toMillis() < 8000, "four times what it may take");
    }

    @Test
    void ranksForEachGroupThatIsLargeEnough() {
        List<Ballot> ballots = new ArrayList<>();
        Profiles.of("6: a b").ballots().forEach(ballot -> ballots.add(Profiles.by(ballot, "GP")));
        Profiles.of("7: b a").ballots().forEach(ballot -> ballots.add(Profiles.by(ballot, "NURSE")));
        Profiles.of("3: b a").ballots().forEach(ballot -> ballots.add(Profiles.by(ballot, "PATIENT")));
        Profiles.of("9: b a").ballots().forEach(ballot -> ballots.add(ballot));
        RankingProblem problem = new RankingProblem(List.of("a", "b"), ballots, Unranked.LAST);
        assertEquals(
                List.of(
                        // hidden with the patients, who could otherwise be counted
                        new GroupRanking("GP", null, List.of(), true),
                        new GroupRanking("CARER", 0L, List.of(), true),
                        new GroupRanking("NURSE", 7L, List.of("b", "a"), true),
                        new GroupRanking("PATIENT", null, List.of(), true),
                        new GroupRanking(null, 9L, List.of("b", "a"), true)),
                GroupRanking.of(problem, "GROUP", List.of("GP", "CARER"), 1));
    }
}
