package io.interlace.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RankIntervalsTest {

    private static final RankingProblem SIXTY = Profiles.random(14, 60, new Random(5));

    private static RankIntervals of(RankingProblem problem) {
        return RankIntervals.of(problem, 7, done -> {});
    }

    @Test
    void isSureWhereAllAgree() {
        assertEquals(
                List.of(new RankInterval("a", 2, 2), new RankInterval("b", 1, 1)),
                of(Profiles.of("9: b a")).intervals());
    }

    @Test
    void isUnsureWhereNothingDecides() {
        RankIntervals intervals = of(Profiles.of("9: a=b=c"));
        assertEquals(
                List.of(new RankInterval("a", 1, 3), new RankInterval("b", 1, 3), new RankInterval("c", 1, 3)),
                intervals.intervals());
        assertEquals(RankIntervals.RESAMPLES, intervals.resamples());
        assertEquals(0, intervals.approximate());
    }

    @Test
    void saysNothingWithoutBallots() {
        assertEquals(
                new RankIntervals(0, 0, List.of()), of(new RankingProblem(List.of("a"), List.of(), Unranked.LAST)));
    }

    /** b is first in about one resample in thirty, or in nearly a sixth. */
    @Test
    void leavesOutATwentiethAtEitherEnd() {
        assertEquals(
                List.of(new RankInterval("a", 1, 1), new RankInterval("b", 2, 2)),
                of(Profiles.of("65: a b", "35: b a")).intervals());
        assertEquals(
                List.of(new RankInterval("a", 1, 2), new RankInterval("b", 1, 2)),
                of(Profiles.of("55: a b", "45: b a")).intervals());
    }

    @Test
    void weightsTravelWithBallots() {
        RankingProblem problem = Profiles.of("65: a b", "35: b a");
        List<Ballot> ballots = problem.ballots().stream()
                .map(ballot -> ballot.weighing(ballot.ranks().get(0).contains("b") ? 5 * Ballot.ONE : Ballot.ONE))
                .toList();
        assertEquals(
                List.of(new RankInterval("a", 2, 2), new RankInterval("b", 1, 1)),
                of(problem.of(ballots)).intervals());
    }

    @Test
    void dependsOnTheSeedAndNotOnTheOrder() {
        List<Ballot> ballots = new ArrayList<>(SIXTY.ballots());
        List<String> options = new ArrayList<>(SIXTY.options());
        Collections.shuffle(ballots, new Random(1));
        Collections.shuffle(options, new Random(2));
        assertEquals(of(SIXTY), of(new RankingProblem(options, ballots, SIXTY.unranked())));
        assertNotEquals(of(SIXTY), RankIntervals.of(SIXTY, 8, done -> {}));
    }

    @Test
    void intervalsHoldTheListedRank() {
        ConsensusRanking ranking = ConsensusRanking.of(SIXTY, 1);
        List<RankInterval> intervals = of(SIXTY).intervals();
        ranking.ranking().forEach(ranked -> {
            RankInterval interval = intervals.get(ranking.options().indexOf(ranked.option()));
            assertEquals(ranked.option(), interval.option());
            assertTrue(1 <= interval.low() && interval.low() <= ranked.rank());
            assertTrue(ranked.rank() <= interval.high() && interval.high() <= 14);
        });
    }

    @Test
    void saysHowOftenItOnlyCameNear() {
        RankIntervals intervals = of(Profiles.random(25, 200, new Random(3)));
        assertTrue(intervals.approximate() > RankIntervals.RESAMPLES / 2);
        assertEquals(25, intervals.intervals().size());
    }

    @Test
    void tellsHowFarItIsAndCanBeStopped() {
        List<Integer> told = new ArrayList<>();
        RankIntervals.of(Profiles.of("2: a b"), 1, told::add);
        assertEquals(IntStream.rangeClosed(1, RankIntervals.RESAMPLES).boxed().toList(), told);
        Thread.currentThread().interrupt();
        assertThrows(CancellationException.class, () -> of(SIXTY));
        assertTrue(Thread.interrupted());
    }
}
