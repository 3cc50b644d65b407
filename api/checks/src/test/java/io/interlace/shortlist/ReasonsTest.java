package io.interlace.shortlist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.interlace.shortlist.ShortlistResult.Code;
import io.interlace.shortlist.ShortlistResult.Reason;
import io.interlace.shortlist.ShortlistResult.Status;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

class ReasonsTest {

    private static final ShortlistProblem.Capacity UNLIMITED = ShortlistProblem.Capacity.UNLIMITED;

    private static String said(ShortlistProblem problem, String id) {
        return Cases.solved(problem).reasons().stream()
                .filter(reason -> reason.proposalId().equals(id))
                .map(reason -> reason.code() + ": " + reason.text())
                .findFirst()
                .orElseThrow();
    }

    private static ShortlistProblem three(int size) {
        return Cases.plain(
                size,
                Cases.needing(Cases.candidate("a", 80, "P0", "S0"), 9, 9000),
                Cases.needing(Cases.candidate("b", 70, "P0", "S0"), 8, 8000),
                Cases.needing(Cases.candidate("c", 60, "P1", "S1"), 3, 3000));
    }

    private static ShortlistProblem rules(
            ShortlistProblem problem,
            ShortlistProblem.Capacity capacity,
            String include,
            String exclude,
            String... pair) {
        return Cases.with(
                problem,
                capacity,
                include.isEmpty() ? List.of() : List.of(include),
                exclude.isEmpty() ? List.of() : List.of(exclude),
                pair.length == 0 ? List.of() : List.of(new ShortlistProblem.Pair(pair[0], pair[1])));
    }

    @Test
    void sayWhatScoredHigher() {
        assertEquals("LOWER_SCORE: Scored third of three; both selected scored higher.", said(three(2), "c"));
        assertEquals("LOWER_SCORE: Scored second of three; the one selected scored higher.", said(three(1), "b"));
        assertEquals("SELECTED: Scored first of three.", said(three(2), "a"));
    }

    @Test
    void nameTheQuota() {
        ShortlistProblem place = Cases.with(three(2), new Quota("PLACE", "P0", 0, 1, 1));
        assertEquals(
                "PLACE_LIMIT: Scored second of three; one proposal from Bexley is selected with a higher score, and the"
                        + " call allows one.",
                said(place, "b"));
        assertEquals(
                "SELECTED: Scored third of three; in its place, whatever scored higher would break a limit (at most one"
                        + " proposal from Bexley).",
                said(place, "c"));
        ShortlistProblem sector = Cases.with(three(2), new Quota("SECTOR", "S0", 0, 1, 1));
        assertTrue(said(sector, "b")
                .startsWith("SECTOR_LIMIT: Scored second of three; one proposal of the sector “Acute”"));
        ShortlistProblem least = Cases.with(three(2), new Quota("PLACE", "P1", 1, null, 1));
        assertEquals(
                "QUOTA_MINIMUM: Scored second of three; the call asks for at least one proposal from Bromley, and what"
                        + " scored lower is needed for that.",
                said(least, "b"));
        assertEquals(
                "SELECTED: Scored third of three; the call asks for at least one proposal from Bromley, and none of"
                        + " those left out scored higher.",
                said(least, "c"));
        ShortlistProblem none = Cases.with(three(1), new Quota("PLACE", "P0", 0, 0, 1));
        assertEquals("PLACE_LIMIT: Scored first of three; the call allows no proposals from Bexley.", said(none, "a"));
    }

    @Test
    void nameAnAttribute() {
        Candidate digital = new Candidate(
                "a", "A", null, 90.0, Set.of("P0"), Set.of("S0"), Map.of("kind", "digital"), Candidate.Needs.NOTHING);
        Candidate other = new Candidate(
                "b", "B", null, 80.0, Set.of("P0"), Set.of("S0"), Map.of("kind", "digital"), Candidate.Needs.NOTHING);
        ShortlistProblem problem = Cases.with(
                Cases.plain(2, digital, other, Cases.candidate("c", 1, "P1", "S1")),
                new Quota("kind", "digital", 0, 1, 1));
        assertEquals(
                "QUOTA_LIMIT: Scored second of three; one proposal with “kind: digital” is selected with a higher score,"
                        + " and the call allows one.",
                said(problem, "b"));
    }

    @Test
    void nameWhatDoesNotGiveWay() {
        ShortlistProblem.Capacity days = new ShortlistProblem.Capacity(12L, null);
        assertEquals(
                "CAPACITY: Scored second of three; in place of any that scored lower it would take the set over 12"
                        + " facilitator days.",
                said(rules(three(2), days, "", ""), "b"));
        ShortlistProblem.Capacity pounds = new ShortlistProblem.Capacity(null, 12_000L);
        assertTrue(said(rules(three(2), pounds, "", ""), "b").endsWith("take the set over £12,000."));
        assertEquals(
                "INCOMPATIBLE: Scored second of three; it does not go together with one of those selected.",
                said(rules(three(2), UNLIMITED, "", "", "a", "b"), "b"));
        assertEquals(
                "LOWER_SCORE: Scored first of three; what was selected with a lower score had to be included.",
                said(rules(three(1), UNLIMITED, "c", ""), "a"));
        assertEquals(
                "MUST_INCLUDE: Scored third of three; it had to be included.",
                said(rules(three(1), UNLIMITED, "c", ""), "c"));
        assertEquals(
                "EXCLUDED: Scored first of three; it was left out of the choice beforehand.",
                said(rules(three(2), UNLIMITED, "", "a"), "a"));
        assertEquals(
                "NO_SET: Scored first of three; no set of two keeps the rules.",
                said(rules(three(2), new ShortlistProblem.Capacity(1L, null), "", ""), "a"));
    }

    @Test
    void nameSeveralLimitsWhenNoneExplainsAll() {
        ShortlistProblem problem = Cases.with(
                Cases.plain(
                        3,
                        Cases.candidate("a", 90, "P0", "S0"),
                        Cases.candidate("b", 85, "P0", "S0"),
                        Cases.candidate("c", 60, "P1", "S1"),
                        Cases.candidate("d", 50, "P2", "S2")),
                new Quota("PLACE", "P1", 1, null, 1),
                new Quota("PLACE", "P2", 1, null, 1));
        assertEquals(
                "QUOTA_MINIMUM: Scored second of four; in place of any that scored lower it would break a limit (at"
                        + " least one proposal from Bromley, at least one proposal from Greenwich).",
                said(problem, "b"));
    }

    @Test
    void sayWhatDecidedBetweenEqualScores() {
        ShortlistProblem places = Cases.plain(
                2,
                Cases.candidate("a", 80, "P0", "S0"),
                Cases.candidate("b", 70, "P0", "S1"),
                Cases.candidate("c", 70, "P1", "S0"));
        assertEquals(
                "TIE: Scored second of three; one of those selected scored the same, and with it the set reaches more places.",
                said(places, "b"));
        ShortlistProblem sectors = Cases.plain(
                2,
                Cases.candidate("a", 80, "P0", "S0"),
                Cases.candidate("b", 70, "P1", "S0"),
                Cases.candidate("c", 70, "P1", "S1"));
        assertEquals(
                "TIE: Scored second of three; one of those selected scored the same, and with it the set reaches more sectors.",
                said(sectors, "b"));
        ShortlistProblem lots =
                Cases.plain(1, Cases.candidate("a", 80, "P0", "S0"), Cases.candidate("b", 80, "P1", "S1"));
        String selected = Cases.solved(lots).selected().get(0);
        String other = selected.equals("a") ? "b" : "a";
        assertTrue(Lots.lot(7, selected) > Lots.lot(7, other));
        assertEquals(
                "TIE: Scored first of two; one of those selected scored the same, and the lot decided between them.",
                said(lots, other));
    }

    @Test
    void countInWordsAndFigures() {
        assertEquals(
                List.of("first", "tenth", "11th", "12th", "21st", "22nd", "23rd", "24th", "111th"),
                List.of(1, 10, 11, 12, 21, 22, 23, 24, 111).stream()
                        .map(Sentences::ordinal)
                        .toList());
        assertEquals("1,200", Sentences.number(1200));
        assertEquals("1 facilitator day", Sentences.amount(Row.Kind.FACILITATOR_DAYS, 1));
    }

    @Provide
    Arbitrary<ShortlistProblem> problems() {
        return Cases.small();
    }

    /** What each code claims, asked of the set itself. */
    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void areTrueOfTheSet(@ForAll("problems") ShortlistProblem problem) {
        BruteForce judge = new BruteForce(problem);
        ShortlistResult result = Cases.solved(problem);
        assertEquals(
                BruteForce.ids(problem.candidates()).size(), result.reasons().size());
        List<Candidate> set = judge.set(result.selected());
        for (Reason reason : result.reasons()) {
            Candidate own = judge.candidate(reason.proposalId());
            assertTrue(reason.text().endsWith("."), reason.text());
            assertEquals(
                    set.contains(own),
                    reason.code() == Code.SELECTED || reason.code() == Code.MUST_INCLUDE,
                    reason.text());
            if (set.contains(own)) {
                assertEquals(problem.mustInclude().contains(own.id()), reason.code() == Code.MUST_INCLUDE);
                continue;
            }
            List<Candidate> lower = set.stream()
                    .filter(other -> own.score() != null && Objects.requireNonNull(other.score()) < own.score())
                    .toList();
            switch (reason.code()) {
                case NOT_ELIGIBLE -> assertFalse(own.eligible());
                case NOT_SCORED -> assertTrue(own.eligible() && own.score() == null);
                case EXCLUDED -> assertTrue(problem.mustExclude().contains(own.id()));
                case NO_SET -> assertEquals(Status.INFEASIBLE, result.status());
                case LOWER_SCORE ->
                    assertTrue(lower.stream()
                            .allMatch(other -> problem.mustInclude().contains(other.id())));
                case TIE ->
                    assertTrue(lower.isEmpty()
                            && set.stream().anyMatch(other -> Objects.equals(own.score(), other.score())));
                case PLACE_LIMIT, SECTOR_LIMIT, QUOTA_LIMIT ->
                    assertTrue(problem.quotas().stream()
                            .anyMatch(quota -> quota.max() != null
                                    && own.has(quota.dimension(), quota.value())
                                    && BruteForce.count(set, quota) >= quota.max()));
                case QUOTA_MINIMUM ->
                    assertTrue(problem.quotas().stream()
                            .anyMatch(quota -> quota.min() > 0
                                    && !own.has(quota.dimension(), quota.value())
                                    && BruteForce.count(set, quota) <= quota.min()
                                    && lower.stream().anyMatch(other -> other.has(quota.dimension(), quota.value()))));
                case CAPACITY -> assertTrue(lower.stream().anyMatch(other -> tooMuch(problem, set, other, own)));
                case INCOMPATIBLE ->
                    assertTrue(problem.incompatible().stream()
                            .anyMatch(pair -> (result.selected().contains(pair.first())
                                            && pair.second().equals(own.id()))
                                    || (result.selected().contains(pair.second())
                                            && pair.first().equals(own.id()))));
                default -> throw new AssertionError(reason);
            }
            boolean explained = !Set.of(Code.NOT_ELIGIBLE, Code.NOT_SCORED, Code.EXCLUDED, Code.NO_SET)
                    .contains(reason.code());
            assertTrue(!explained || reason.text().startsWith("Scored " + rank(problem, own) + " of "), reason.text());
        }
    }

    private static boolean tooMuch(ShortlistProblem problem, List<Candidate> set, Candidate out, Candidate in) {
        long days = BruteForce.days(set)
                - out.needs().facilitatorDays()
                + in.needs().facilitatorDays();
        long pounds =
                BruteForce.pounds(set) - out.needs().budgetPounds() + in.needs().budgetPounds();
        Long mostDays = problem.capacity().facilitatorDays();
        Long mostPounds = problem.capacity().budgetPounds();
        return (mostDays != null && days > mostDays) || (mostPounds != null && pounds > mostPounds);
    }

    private static String rank(ShortlistProblem problem, Candidate own) {
        long higher = problem.candidates().stream()
                .filter(other -> other.eligible() && other.score() != null)
                .filter(other -> BruteForce.points(other) > BruteForce.points(own))
                .count();
        return Sentences.ordinal((int) higher + 1);
    }
}
