package io.interlace.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
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

    static Set<Set<String>> pairs(@Nullable Collection<Tie> ties) {
        assertNotNull(ties);
        return ties.stream().map(tie -> Set.of(tie.first(), tie.second())).collect(Collectors.toSet());
    }

    static List<String> order(RankingProblem problem) {
        return KemenyRanking.of(PairwiseTable.of(problem), 1).order();
    }
}
