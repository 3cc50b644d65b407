package io.interlace.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
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
}
