package io.interlace.challenge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.interlace.challenge.ScoreChallenges.Parts;
import io.interlace.challenge.ScoreChallenges.Scored;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ScoreChallengesTest {

    @Test
    void ranksTheHighestFirstAndEqualOnesAlike() {
        List<Scored> scored = ScoreChallenges.of(List.of(
                new Parts(1, 5, 1),
                new Parts(4, 2, 5),
                new Parts(null, 2, 5),
                new Parts(5, 2, 4),
                new Parts(5, 1, 5),
                new Parts(3, null, 3),
                new Parts(3, 3, null)));
        assertEquals(
                List.of(
                        new Scored(4, 125, 1),
                        new Scored(1, 80, 2),
                        new Scored(3, 80, 2),
                        new Scored(0, 1, 4),
                        new Scored(2, null, null),
                        new Scored(5, null, null),
                        new Scored(6, null, null)),
                scored);
    }

    @Test
    void ofNoneIsNone() {
        assertEquals(List.of(), ScoreChallenges.of(List.of()));
    }

    @Property
    void isFrom1To125AndRisesWithWhatSpeaksForIt(
            @ForAll @IntRange(min = 1, max = 5) int impact,
            @ForAll @IntRange(min = 2, max = 5) int effort,
            @ForAll @IntRange(min = 1, max = 5) int spread) {
        int score = impact * spread * (6 - effort);
        assertEquals(score, ScoreChallenges.score(new Parts(impact, effort, spread)));
        assertEquals(score + impact * spread, ScoreChallenges.score(new Parts(impact, effort - 1, spread)));
        assertEquals(
                Arrays.asList(1, 1),
                ScoreChallenges.of(List.of(new Parts(impact, effort, spread), new Parts(spread, effort, impact)))
                        .stream()
                        .map(Scored::rank)
                        .toList());
    }
}
