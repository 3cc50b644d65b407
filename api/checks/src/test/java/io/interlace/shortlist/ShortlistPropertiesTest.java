package io.interlace.shortlist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.interlace.shortlist.ShortlistResult.Side;
import io.interlace.shortlist.ShortlistResult.Status;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.jspecify.annotations.Nullable;

/** Everything that is said of a small case, against every set there is. */
class ShortlistPropertiesTest {

    private static final int TRIES = 150;

    @Provide
    Arbitrary<ShortlistProblem> problems() {
        return Cases.small();
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void findsTheSetThatLookingAtEverySetFinds(@ForAll("problems") ShortlistProblem problem) {
        BruteForce judge = new BruteForce(problem);
        ShortlistResult result = Cases.solved(problem);
        assertTrue(result.proofOfOptimality().proven());
        assertEquals(Set.of(), result.unfinished());
        if (judge.hard.isEmpty()) {
            assertEquals(Status.INFEASIBLE, result.status());
            assertEquals(List.of(), result.selected());
            assertNull(result.objective());
            assertFalse(result.conflicts().isEmpty());
            return;
        }
        assertEquals(judge.relaxation == 0 ? Status.OPTIMAL : Status.RELAXED, result.status());
        List<Candidate> best = judge.allowed.get(0);
        List<List<Candidate>> equal = judge.allowed.stream()
                .filter(set -> BruteForce.byWorth().compare(set, best) == 0)
                .toList();
        assertEquals(equal.size() > 1, result.draw() != null);
        assertEquals(List.copyOf(BruteForce.ids(best)), result.selected());
        assertEquals(BruteForce.score(best) / 1e6, result.objective());
        assertEquals(result.objective(), result.proofOfOptimality().bound());
        assertEquals(
                judge.relaxation,
                result.relaxations().stream()
                        .mapToLong(relaxation -> relaxation.by() * relaxation.priority())
                        .sum());
        result.relaxations()
                .forEach(relaxation -> assertEquals(BruteForce.missed(best, relaxation.quota()), relaxation.by()));
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void listsTheNextBestSetsAndMissesNone(@ForAll("problems") ShortlistProblem problem) {
        BruteForce judge = new BruteForce(problem);
        ShortlistResult result = Cases.solved(problem);
        if (judge.hard.isEmpty()) {
            return;
        }
        long best = BruteForce.score(judge.allowed.get(0));
        List<List<Candidate>> close = judge.allowed.stream()
                .skip(1)
                .filter(set -> 100 * BruteForce.score(set) >= 95 * best)
                .limit(10)
                .toList();
        List<List<Candidate>> found = result.alternatives().stream()
                .map(alternative -> judge.set(alternative.proposals()))
                .toList();
        assertEquals(close.size(), found.size());
        for (int i = 0; i < found.size(); i++) {
            assertEquals(0, BruteForce.byWorth().compare(close.get(i), found.get(i)));
            assertEquals(judge.relaxation, judge.relaxation(found.get(i)));
            assertTrue(judge.keepsRules(found.get(i)));
            var alternative = result.alternatives().get(i);
            assertTrue(alternative.objective() <= Objects.requireNonNull(result.objective()));
            Set<String> changed = new TreeSet<>(result.selected());
            assertTrue(changed.removeAll(alternative.goesOut())
                    || alternative.goesOut().isEmpty());
            changed.addAll(alternative.comesIn());
            assertEquals(changed, new TreeSet<>(alternative.proposals()));
        }
        Set<List<String>> distinct = result.alternatives().stream()
                .map(ShortlistResult.Alternative::proposals)
                .collect(Collectors.toCollection(HashSet::new));
        distinct.add(result.selected());
        assertEquals(found.size() + 1, distinct.size());
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void saysWhatBalanceCostsAndWhichLimitsBind(@ForAll("problems") ShortlistProblem problem) {
        BruteForce judge = new BruteForce(problem);
        ShortlistResult result = Cases.solved(problem);
        if (judge.hard.isEmpty()) {
            assertNull(result.costOfBalance());
            return;
        }
        List<Candidate> set = judge.set(result.selected());
        long score = BruteForce.score(set);
        long free = every(
                problem,
                Cases.with(
                        Cases.with(problem),
                        ShortlistProblem.Capacity.UNLIMITED,
                        problem.mustInclude(),
                        problem.mustExclude(),
                        problem.incompatible()),
                set,
                null,
                null);
        assertEquals((free - score) / 1e6, result.costOfBalance());
        List<String> expected = new ArrayList<>();
        for (Quota quota : problem.quotas()) {
            long count = BruteForce.count(set, quota);
            if (count <= quota.min() && count > 0) {
                expect(expected, "MIN " + quota, every(problem, problem, set, quota, Side.MIN) - score);
            }
            if (quota.max() != null && count >= quota.max()) {
                expect(expected, "MAX " + quota, every(problem, problem, set, quota, Side.MAX) - score);
            }
        }
        Long days = problem.capacity().facilitatorDays();
        Long pounds = problem.capacity().budgetPounds();
        if (days != null) {
            expect(
                    expected,
                    "FACILITATOR_DAYS",
                    every(problem, capacity(problem, null, pounds), set, null, null) - score);
        }
        if (pounds != null) {
            expect(expected, "BUDGET", every(problem, capacity(problem, days, null), set, null, null) - score);
        }
        assertEquals(
                expected,
                result.bindingConstraints().stream()
                        .map(binding -> (binding.quota() == null
                                        ? binding.kind().name()
                                        : binding.side() + " " + binding.quota())
                                + " " + Math.round(binding.gain() * 1e6))
                        .toList());
    }

    private static void expect(List<String> expected, String limit, long gain) {
        if (gain > 0) {
            expected.add(limit + " " + gain);
        }
    }

    private static ShortlistProblem capacity(ShortlistProblem problem, @Nullable Long days, @Nullable Long pounds) {
        return Cases.with(
                problem,
                new ShortlistProblem.Capacity(days, pounds),
                problem.mustInclude(),
                problem.mustExclude(),
                problem.incompatible());
    }

    /** The best score with quotas as far open as the set needs them, and one side of one of them by one more. */
    private static long every(
            ShortlistProblem problem,
            ShortlistProblem changed,
            List<Candidate> set,
            @Nullable Quota moved,
            @Nullable Side side) {
        return new BruteForce(changed)
                .hard.stream()
                        .filter(other -> changed.quotas().stream().allMatch(quota -> {
                            long there = BruteForce.count(set, quota);
                            long least =
                                    Math.min(quota.min(), there) - (quota.equals(moved) && side == Side.MIN ? 1 : 0);
                            long most = Math.max(quota.max() == null ? problem.size() : quota.max(), there)
                                    + (quota.equals(moved) && side == Side.MAX ? 1 : 0);
                            long count = BruteForce.count(other, quota);
                            return least <= count && count <= most;
                        }))
                        .mapToLong(BruteForce::score)
                        .max()
                        .orElseThrow();
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void namesTheBestReserveForEach(@ForAll("problems") ShortlistProblem problem) {
        BruteForce judge = new BruteForce(problem);
        ShortlistResult result = Cases.solved(problem);
        List<Candidate> set = judge.set(result.selected());
        assertEquals(
                result.selected(),
                result.reserves().stream()
                        .map(ShortlistResult.Reserve::forProposalId)
                        .toList());
        for (var reserve : result.reserves()) {
            ShortlistProblem without = Cases.with(
                    problem,
                    problem.capacity(),
                    problem.mustInclude().stream()
                            .filter(id -> !id.equals(reserve.forProposalId()))
                            .toList(),
                    problem.mustExclude(),
                    problem.incompatible());
            BruteForce rules = new BruteForce(without);
            List<List<Candidate>> able = judge.open().stream()
                    .filter(candidate -> !set.contains(candidate))
                    .map(candidate -> exchanged(set, reserve.forProposalId(), candidate))
                    .filter(other -> rules.keepsRules(other) && judge.breaksNoMoreThan(set, other))
                    .sorted(BruteForce.byWorth().thenComparing(other -> -judge.lots(other)))
                    .toList();
            if (able.isEmpty()) {
                assertNull(reserve.proposalId());
                assertNotNull(reserve.reason());
            } else {
                List<Candidate> best = able.get(0);
                assertEquals(best.get(best.size() - 1).id(), reserve.proposalId());
                assertEquals((BruteForce.score(best) - BruteForce.score(set)) / 1e6, reserve.difference());
            }
        }
    }

    private static List<Candidate> exchanged(List<Candidate> set, String out, Candidate in) {
        List<Candidate> other = new ArrayList<>(set);
        other.removeIf(candidate -> candidate.id().equals(out));
        other.add(in);
        return other;
    }

    @Property(tries = 80, shrinking = ShrinkingMode.OFF)
    void answersTheSameAfterShufflingAndAgain(@ForAll("problems") ShortlistProblem problem, @ForAll long seed) {
        ShortlistResult result = Cases.solved(problem);
        assertEquals(result, Cases.solved(problem));
        assertEquals(result, Cases.solved(Cases.shuffled(problem, seed)));
    }
}
