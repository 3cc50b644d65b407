package io.interlace.shortlist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

class WeighChoiceTest {

    private static final int TRIES = 100;

    @Provide
    Arbitrary<ShortlistProblem> problems() {
        return Cases.small();
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void namesEveryQuotaThatAnySetBreaksAndNothingElse(@ForAll("problems") ShortlistProblem problem) {
        for (List<Candidate> set : new BruteForce(problem).hard) {
            WeighChoice.Weighed weighed = WeighChoice.of(problem, 100.0, new TreeSet<>(BruteForce.ids(set)));
            assertEquals(
                    problem.quotas().stream()
                            .filter(quota -> BruteForce.missed(set, quota) > 0)
                            .count(),
                    weighed.broken().size());
            assertEquals(BruteForce.score(set) / 1e6, weighed.objective());
            assertEquals(set.size(), weighed.reserves().size());
        }
    }

    @Test
    void saysEachLimitThatIsBrokenInASentence() {
        ShortlistProblem problem = Cases.with(
                Cases.with(
                        Cases.plain(
                                2,
                                Cases.needing(Cases.candidate("a", 90, "P3", "S0"), 9, 0),
                                Cases.needing(Cases.candidate("b", 80, "P3", "S0"), 9, 5000),
                                Cases.needing(Cases.candidate("c", 70, "P0", "S2"), 1, 2000)),
                        new Quota("PLACE", "P3", 0, 1, 1),
                        new Quota("SECTOR", "S2", 1, 2, 1)),
                new ShortlistProblem.Capacity(15L, 4000L),
                List.of(),
                List.of(),
                List.of(new ShortlistProblem.Pair("a", "b")));
        WeighChoice.Weighed weighed = WeighChoice.of(problem, 160.0, Set.of("a", "b"));
        assertEquals(
                List.of(
                        "At most one proposal from Lambeth, and two are chosen.",
                        "At least one proposal of the sector “Primary care”, and none is chosen.",
                        "At most 15 facilitator days, and 18 are asked for.",
                        "At most £4,000, and £5,000 are asked for.",
                        "“Title a” and “Title b” do not go together, and both are chosen."),
                weighed.broken());
        assertEquals(-10.0, weighed.givenUp());
        assertEquals(
                List.of("Two were to be chosen, and one is."),
                WeighChoice.of(problem, null, Set.of("c")).broken());
    }
}
