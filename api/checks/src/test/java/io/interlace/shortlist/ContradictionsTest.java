package io.interlace.shortlist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ContradictionsTest {

    private static final Candidate INELIGIBLE = new Candidate(
            "x", "X", "no lead", 90.0, Set.of("P0"), Set.of("S0"), Map.of("kind", "new"), Candidate.Needs.NOTHING);

    private static final Candidate UNSCORED =
            new Candidate("u", "U", null, null, Set.of("P0"), Set.of("S0"), Map.of(), Candidate.Needs.NOTHING);

    private static ShortlistProblem of(int size) {
        return Cases.plain(
                size,
                Cases.candidate("a", 80, "P0", "S0"),
                Cases.candidate("b", 70, "P1", "S1"),
                Cases.candidate("c", 60, "P2", "S2"),
                INELIGIBLE,
                UNSCORED);
    }

    private static ShortlistProblem rules(
            int size, List<String> include, List<String> exclude, ShortlistProblem.Pair... pairs) {
        return Cases.with(of(size), ShortlistProblem.Capacity.UNLIMITED, include, exclude, List.of(pairs));
    }

    private static List<String> places(ShortlistProblem problem) {
        return Contradictions.in(problem).stream().map(Contradiction::pointer).toList();
    }

    private static List<String> places(Quota... quotas) {
        return places(Cases.with(of(2), quotas));
    }

    @Test
    void findsNothingWrongWithWhatCanBeAsked() {
        assertEquals(
                List.of(),
                places(
                        new Quota("PLACE", "P0", 0, 1, 1),
                        new Quota("PLACE", "P3", 0, 1, 1),
                        new Quota("SECTOR", "S0", 1, null, 100),
                        new Quota("kind", "new", 5, 5, 2)));
        assertEquals(List.of(), places(rules(2, List.of("a"), List.of("b", "x"), new ShortlistProblem.Pair("a", "c"))));
    }

    @Test
    void refusesASizeThatCannotBe() {
        assertEquals(List.of("/size"), places(of(0)));
        assertEquals(List.of(), places(of(3)));
        assertEquals(
                List.of(new Contradiction("/size", "4 are to be chosen, and 3 can be.")), Contradictions.in(of(4)));
        assertEquals(List.of("/size"), places(rules(3, List.of(), List.of("c"))));
        assertEquals(List.of("/size"), places(Cases.plain(1, Cases.candidate("a", 1e12, "P0", "S0"))));
    }

    @Test
    void refusesQuotasThatCannotBe() {
        assertEquals(List.of("/quotas/0/dimension"), places(new Quota("colour", "red", 0, 1, 1)));
        assertEquals(
                List.of("/quotas/0/value", "/quotas/1/value", "/quotas/2/value"),
                places(
                        new Quota("PLACE", "P9", 0, 1, 1),
                        new Quota("SECTOR", "P0", 0, 1, 1),
                        new Quota("kind", "old", 0, 1, 1)));
        assertEquals(List.of("/quotas/0/min"), places(new Quota("PLACE", "P0", 2, 1, 1)));
        assertEquals(List.of("/quotas/0/min"), places(new Quota("PLACE", "P0", -1, 1, 1)));
        assertEquals(List.of("/quotas/0/min"), places(new Quota("PLACE", "P0", 0, -1, 1)));
        assertEquals(
                List.of("/quotas/0/priority", "/quotas/1/priority"),
                places(new Quota("PLACE", "P0", 0, 1, 0), new Quota("PLACE", "P1", 0, 1, 101)));
        assertEquals(
                List.of("/quotas/1"), places(new Quota("PLACE", "P0", 0, 1, 1), new Quota("PLACE", "P0", 0, 2, 1)));
    }

    @Test
    void refusesProposalsThatCannotBeIncludedOrExcluded() {
        assertEquals(
                List.of("/mustInclude/0", "/mustInclude/1", "/mustInclude/2", "/mustInclude"),
                places(rules(2, List.of("nobody", "x", "u"), List.of())));
        assertEquals(List.of("/mustInclude/0"), places(rules(2, List.of("a"), List.of("a"))));
        assertEquals(List.of("/mustInclude"), places(rules(1, List.of("a", "b"), List.of())));
        assertEquals(List.of(), places(rules(1, List.of("a", "a"), List.of())));
        assertEquals(List.of("/mustExclude/1"), places(rules(2, List.of(), List.of("c", "nobody"))));
    }

    @Test
    void refusesPairsThatCannotBe() {
        assertEquals(
                List.of("/incompatible/0/0", "/incompatible/1/1", "/incompatible/2"),
                places(rules(
                        2,
                        List.of(),
                        List.of(),
                        new ShortlistProblem.Pair("nobody", "a"),
                        new ShortlistProblem.Pair("a", "nobody"),
                        new ShortlistProblem.Pair("a", "a"))));
        assertEquals(
                List.of("/incompatible/0"),
                places(rules(2, List.of("a", "b"), List.of(), new ShortlistProblem.Pair("a", "b"))));
    }

    @Test
    void isAskedBeforeAnythingIsComputed() {
        assertThrows(IllegalArgumentException.class, () -> Cases.solved(of(4)));
        Candidate twice = Cases.candidate("a", 1, "P0", "S0");
        assertThrows(IllegalArgumentException.class, () -> Cases.solved(Cases.plain(1, twice, twice)));
    }
}
