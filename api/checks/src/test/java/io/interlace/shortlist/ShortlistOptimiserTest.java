package io.interlace.shortlist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.interlace.shortlist.ShortlistResult.Code;
import io.interlace.shortlist.ShortlistResult.Conflict;
import io.interlace.shortlist.ShortlistResult.Part;
import io.interlace.shortlist.ShortlistResult.Relaxation;
import io.interlace.shortlist.ShortlistResult.Reserve;
import io.interlace.shortlist.ShortlistResult.Rule;
import io.interlace.shortlist.ShortlistResult.Side;
import io.interlace.shortlist.ShortlistResult.Status;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class ShortlistOptimiserTest {

    private static final ShortlistProblem.Capacity UNLIMITED = ShortlistProblem.Capacity.UNLIMITED;

    private static ShortlistProblem four(int size) {
        return Cases.plain(
                size,
                Cases.needing(Cases.candidate("a", 80, "P0", "S0"), 10, 1000),
                Cases.needing(Cases.candidate("b", 70, "P0", "S0"), 11, 2000),
                Cases.needing(Cases.candidate("c", 60, "P1", "S1"), 12, 3000),
                Cases.needing(Cases.candidate("d", 50, "P1", "S1"), 13, 4000));
    }

    private static ShortlistProblem.Capacity days(long days) {
        return new ShortlistProblem.Capacity(days, null);
    }

    private static List<Conflict> conflicts(
            ShortlistProblem problem,
            ShortlistProblem.Capacity capacity,
            List<String> include,
            List<String> exclude,
            ShortlistProblem.Pair... pairs) {
        ShortlistResult result = Cases.solved(Cases.with(problem, capacity, include, exclude, List.of(pairs)));
        assertEquals(Status.INFEASIBLE, result.status());
        assertTrue(result.proofOfOptimality().proven());
        return result.conflicts();
    }

    @Test
    void relaxesTheQuotaThatCostsLeast() {
        Quota dear = new Quota("PLACE", "P0", 2, null, 3);
        Quota cheap = new Quota("PLACE", "P1", 1, null, 1);
        ShortlistResult result = Cases.solved(Cases.with(four(2), dear, cheap));
        assertEquals(Status.RELAXED, result.status());
        assertEquals(List.of("a", "b"), result.selected());
        assertEquals(List.of(new Relaxation(cheap, Side.MIN, 1, 1)), result.relaxations());
        ShortlistResult other = Cases.solved(Cases.with(four(2), dear, new Quota("PLACE", "P1", 1, null, 9)));
        assertEquals(List.of(new Relaxation(dear, Side.MIN, 1, 3)), other.relaxations());
        ShortlistResult over =
                Cases.solved(Cases.with(four(3), new Quota("PLACE", "P0", 0, 1, 1), new Quota("PLACE", "P1", 0, 1, 2)));
        assertEquals(List.of(new Relaxation(new Quota("PLACE", "P0", 0, 1, 1), Side.MAX, 1, 1)), over.relaxations());
    }

    @Test
    void relaxesAQuotaThatAsksForMoreThanThereAre() {
        ShortlistResult result = Cases.solved(Cases.with(four(2), new Quota("PLACE", "P2", 4, 5, 2)));
        assertEquals(Status.RELAXED, result.status());
        assertEquals(List.of("a", "b"), result.selected());
        assertEquals(4, result.relaxations().get(0).by());
    }

    @Test
    void saysThatTheCheapestNeedMoreThanThereIs() {
        assertEquals(
                List.of(new Conflict(
                        Rule.FACILITATOR_DAYS,
                        "The three cheapest eligible proposals need 33 facilitator days; the call has 32 facilitator days.",
                        true)),
                conflicts(four(3), days(32), List.of(), List.of()));
        assertEquals(
                "The two cheapest eligible proposals need £3,000; the call has £2,999.",
                conflicts(four(2), new ShortlistProblem.Capacity(null, 2999L), List.of(), List.of())
                        .get(0)
                        .text());
    }

    @Test
    void saysWhichRulesCannotHoldTogether() {
        List<Conflict> included = conflicts(four(2), days(21), List.of("c"), List.of());
        assertEquals(
                List.of(Rule.MUST_INCLUDE, Rule.FACILITATOR_DAYS),
                included.stream().map(Conflict::rule).toList());
        assertEquals(
                "What must be included leaves no set of two beside the other rules named here.",
                included.get(0).text());
        assertEquals(
                "The two cheapest eligible proposals that keep the other rules named here need 22 facilitator days; the"
                        + " call has 21 facilitator days.",
                included.get(1).text());
        assertTrue(included.stream().allMatch(Conflict::enough));
        List<Conflict> excluded = conflicts(four(2), days(22), List.of(), List.of("a"));
        assertEquals(
                List.of(Rule.MUST_EXCLUDE, Rule.FACILITATOR_DAYS),
                excluded.stream().map(Conflict::rule).toList());
        assertTrue(excluded.get(0).text().startsWith("What is excluded would be needed beside"));
    }

    @Test
    void saysThatNoSetGoesTogether() {
        List<Conflict> pairs = conflicts(
                four(3),
                days(1000),
                List.of(),
                List.of(),
                new ShortlistProblem.Pair("a", "b"),
                new ShortlistProblem.Pair("d", "c"));
        assertEquals(
                List.of(new Conflict(Rule.INCOMPATIBLE, "No three go together without an incompatible pair.", true)),
                pairs);
    }

    @Test
    void saysThatLeavingOutOneRuleIsNotEnough() {
        List<Conflict> both = conflicts(four(2), new ShortlistProblem.Capacity(1L, 1L), List.of(), List.of());
        assertEquals(1, both.size());
        assertFalse(both.get(0).enough());
    }

    @Test
    void drawsByLotOnlyWhenNothingElseDecides() {
        ShortlistProblem tied = Cases.plain(
                1,
                Cases.candidate("a", 5, "P0", "S0"),
                Cases.candidate("b", 5, "P1", "S1"),
                Cases.candidate("c", 4, "P1", "S1"));
        ShortlistResult result = Cases.solved(tied);
        var draw = Objects.requireNonNull(result.draw());
        assertTrue(draw.proven());
        assertEquals(Lots.lot(7, "a"), draw.lots().get("a"));
        assertNull(Cases.solved(four(2)).draw());
        int first = 0;
        for (int seed = 0; seed < 64; seed++) {
            ShortlistProblem again = new ShortlistProblem(
                    tied.candidates(), 1, List.of(), UNLIMITED, List.of(), List.of(), List.of(), Cases.NAMES, seed);
            first += Cases.solved(again).selected().equals(List.of("a")) ? 1 : 0;
        }
        assertTrue(16 < first && first < 48, "drawn " + first + " times of 64");
    }

    @Test
    void saysWhenNobodyCanStepIn() {
        ShortlistResult all = Cases.solved(four(4));
        assertEquals(
                new Reserve("a", null, null, "All that can be chosen are selected."),
                all.reserves().get(0));
        ShortlistResult one = Cases.solved(Cases.with(
                Cases.plain(
                        2,
                        Cases.candidate("a", 80, "P0", "S0"),
                        Cases.candidate("b", 70, "P0", "S0"),
                        Cases.candidate("c", 60, "P1", "S1")),
                new Quota("SECTOR", "S1", 1, null, 1)));
        assertEquals(new Reserve("a", "b", -10.0, null), one.reserves().get(0));
        assertEquals(
                new Reserve(
                        "c",
                        null,
                        null,
                        "No other proposal keeps the limits: at least one proposal of the sector “Community”."),
                one.reserves().get(1));
    }

    @Test
    void selectsWithoutAnyTieWhenOnlyOneSetIsLeft() {
        ShortlistResult result = Cases.solved(four(4));
        assertEquals(List.of("a", "b", "c", "d"), result.selected());
        assertEquals(List.of(), result.alternatives());
        assertEquals(0.0, result.costOfBalance());
    }

    @Test
    void saysThatTheWorkLimitStoppedIt() {
        ShortlistResult result = ShortlistOptimiser.preview(four(2), new Solver(0));
        assertEquals(Status.STOPPED, result.status());
        assertFalse(result.proofOfOptimality().proven());
        assertEquals(List.of(), result.selected());
        assertNull(result.objective());
        assertEquals(
                "Scored first of four; the search was stopped before it found a set.",
                result.reasons().get(0).text());
        assertEquals(Code.NOT_PROVEN, result.reasons().get(0).code());
    }

    @Test
    void keepsToItsWorkLimitAndSaysWhatIsKnown() {
        ShortlistProblem hard = Sortition.problem(3, true, 1);
        Quota first = hard.quotas().get(0);
        // so many of these leave too few seats for the least of everything else
        Quota more = new Quota(first.dimension(), first.value(), first.min() + 9, first.min() + 9, 2);
        List<Quota> quotas = new ArrayList<>(hard.quotas());
        quotas.set(0, more);
        ShortlistProblem relaxed = Cases.with(hard, quotas.toArray(Quota[]::new));
        for (ShortlistProblem problem : List.of(hard, relaxed)) {
            EnumSet<Status> seen = EnumSet.noneOf(Status.class);
            for (double work : new double[] {1e-4, 1e-2, 0.1}) {
                ShortlistResult result = ShortlistOptimiser.preview(problem, new Solver(work));
                assertEquals(result, ShortlistOptimiser.preview(problem, new Solver(work)));
                seen.add(result.status());
                assertEquals(
                        result.status() != Status.STOPPED,
                        result.proofOfOptimality().proven());
                Double objective = result.objective();
                Double bound = result.proofOfOptimality().bound();
                assertTrue(objective == null || bound == null || bound >= objective);
                assertEquals(objective == null, result.selected().isEmpty());
            }
            assertTrue(seen.contains(Status.STOPPED));
        }
    }

    @Test
    void canBeStoppedWhileTheSolverRuns() throws InterruptedException {
        Solver solver = new Solver(1e6);
        Thread stopping = new Thread(() -> {
            try {
                Thread.sleep(400);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            solver.stop();
        });
        stopping.start();
        ShortlistProblem tight = Sortition.problem(4, true, 0);
        assertThrows(CancellationException.class, () -> ShortlistOptimiser.preview(tight, solver));
        stopping.join();
    }

    @Test
    void canBeStoppedFromAnotherThread() {
        Solver solver = new Solver(Cases.WORK);
        solver.stop();
        assertThrows(CancellationException.class, () -> ShortlistOptimiser.preview(four(2), solver));
        Solver later = new Solver(1e6);
        DemonstrationCall call = new DemonstrationCall();
        assertThrows(
                CancellationException.class,
                () -> ShortlistOptimiser.of(
                        call.problem(),
                        call.table(),
                        later,
                        done -> CompletableFuture.runAsync(later::stop).join()));
        Thread.currentThread().interrupt();
        assertThrows(CancellationException.class, () -> ShortlistOptimiser.preview(four(2), new Solver(Cases.WORK)));
        assertTrue(Thread.interrupted());
    }

    @Test
    void hasNoStabilityWithoutAssessors() {
        ShortlistProblem problem = four(2);
        ScoreTable nobody = ScoreTable.of(List.of(), List.of(), List.of("a", "b"));
        ShortlistResult result = ShortlistOptimiser.of(problem, nobody, new Solver(Cases.WORK), done -> {});
        assertNotNull(result.stability());
        assertEquals(1.0, result.stability().get(0).selectedShare());
        assertFalse(result.unfinished().contains(Part.STABILITY));
        assertNull(Cases.solved(problem).stability());
    }
}
