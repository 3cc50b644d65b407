package io.interlace.shortlist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.interlace.shortlist.ShortlistResult.Part;
import io.interlace.shortlist.ShortlistResult.Status;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Cases too large to look at every set. */
class ShortlistAtScaleTest {

    private static final int SIZE = 50;

    private static List<Candidate> set(ShortlistProblem problem, List<String> ids) {
        Set<String> wanted = new HashSet<>(ids);
        return problem.candidates().stream()
                .filter(candidate -> wanted.contains(candidate.id()))
                .toList();
    }

    private static void keeps(ShortlistProblem problem, List<String> ids) {
        List<Candidate> set = set(problem, ids);
        assertEquals(problem.size(), set.size());
        problem.quotas().forEach(quota -> assertEquals(0, BruteForce.missed(set, quota)));
        Long days = problem.capacity().facilitatorDays();
        assertTrue(days == null || BruteForce.days(set) <= days);
    }

    private static void isBest(ShortlistProblem problem, ShortlistResult result) {
        assertEquals(Status.OPTIMAL, result.status());
        assertTrue(result.proofOfOptimality().proven());
        assertEquals(Set.of(), result.unfinished());
        keeps(problem, result.selected());
        double objective = Objects.requireNonNull(result.objective());
        result.alternatives().forEach(alternative -> {
            keeps(problem, alternative.proposals());
            assertTrue(alternative.objective() <= objective);
        });
        assertEquals(10, new HashSet<>(result.alternatives()).size());
        assertTrue(Objects.requireNonNull(result.costOfBalance()) >= 0);
        List<Candidate> selected = set(problem, result.selected());
        for (var reserve : result.reserves()) {
            if (reserve.proposalId() != null) {
                List<String> other = new ArrayList<>(result.selected());
                other.remove(reserve.forProposalId());
                other.add(reserve.proposalId());
                keeps(problem, other);
            }
        }
        assertEquals(problem.size(), selected.size());
    }

    @Test
    void seatsAnAssemblyWithoutScoresByLot() {
        ShortlistProblem problem = Sortition.problem(1, false, 1);
        ShortlistResult result = Cases.solved(problem);
        isBest(problem, result);
        assertTrue(Objects.requireNonNull(result.draw()).proven());
        assertEquals(2000.0, result.objective());
        assertEquals(result, Cases.solved(Cases.shuffled(problem, 9)));
    }

    @Test
    void seatsAnAssemblyWithScores() {
        ShortlistProblem problem = Sortition.problem(2, true, 1);
        isBest(problem, Cases.solved(problem));
    }

    @Test
    void findsTheOnlyPatternOfAnAssemblyWithoutRoom() {
        ShortlistProblem problem = Sortition.problem(4, true, 0);
        // what is around it is harder here than the set itself, and is cut short
        ShortlistResult result = ShortlistOptimiser.preview(problem, new Solver(1));
        assertEquals(Status.OPTIMAL, result.status());
        assertEquals(Set.of(Part.BINDING_CONSTRAINTS, Part.ALTERNATIVES), result.unfinished());
        keeps(problem, result.selected());
        double panel = problem.candidates().subList(0, 40).stream()
                .mapToDouble(candidate -> Objects.requireNonNull(candidate.score()))
                .sum();
        assertTrue(Objects.requireNonNull(result.objective()) >= panel - 1e-6);
    }

    @Test
    void choosesFiftyOfTwoThousandWithTwelveQuotasAndCapacity() {
        ShortlistProblem problem = large();
        ShortlistResult result = Cases.solved(problem);
        isBest(problem, result);
        assertNotNull(result.proofOfOptimality().bound());
        assertEquals(2000, result.reasons().size());
    }

    private static ShortlistProblem large() {
        Random random = new Random(5);
        List<Candidate> candidates = IntStream.range(0, 2000)
                .mapToObj(i -> Cases.needing(
                        Cases.candidate(
                                "p%04d".formatted(i),
                                Math.max(0, Math.min(100, 60 + 12 * random.nextGaussian())),
                                "P" + random.nextInt(6),
                                "S" + Math.min(5, (int) Math.abs(random.nextGaussian() * 2.2))),
                        5 + random.nextInt(10),
                        1000 + random.nextInt(9000)))
                .toList();
        List<Quota> quotas = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            quotas.add(new Quota("PLACE", "P" + i, 0, 10, 2));
            quotas.add(new Quota("SECTOR", "S" + i, i < 2 ? 0 : 8, 12, 2));
        }
        return new ShortlistProblem(
                candidates,
                SIZE,
                quotas,
                new ShortlistProblem.Capacity(8L * SIZE, 5000L * SIZE),
                List.of(),
                List.of(),
                List.of(),
                new ShortlistProblem.Names(Map.of(), Map.of()),
                7);
    }
}
