package io.interlace.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

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
}
