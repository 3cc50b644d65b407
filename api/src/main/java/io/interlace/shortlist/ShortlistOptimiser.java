package io.interlace.shortlist;

import io.interlace.shortlist.ShortlistResult.Draw;
import io.interlace.shortlist.ShortlistResult.Part;
import io.interlace.shortlist.ShortlistResult.Proof;
import io.interlace.shortlist.ShortlistResult.Share;
import io.interlace.shortlist.ShortlistResult.Status;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds the best set that is also balanced, and proves it. First every quota is held; when they cannot all hold, they give way by
 * the least that is possible, each unit at the price of its priority, and no set that gives way further is considered. Of the
 * sets that are left, the one with the highest sum of scores is best; of equal ones that with more distinct places, then more
 * distinct sectors, then the one drawn by lot.
 *
 * <p>Size, capacity, what must be included or excluded and incompatible pairs do not give way. Scores are whole millionths of a
 * point throughout, so that nothing depends on rounding, and candidates are taken by id, so that nothing depends on their order.
 */
final class ShortlistOptimiser {

    /**
     * The best set.
     *
     * @param set null when there is none, or none was found
     * @param proven whether it is the best, or there is none
     * @param bound no set scores more, in millionths; null when nothing is known
     * @param draw the lots, when they decided
     * @param drawn whether the draw was held as far as it had to be
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record Best(
            int @Nullable [] set,
            boolean proven,
            @Nullable Long bound,
            @Nullable Draw draw,
            boolean drawn) {}

    /** How far quotas have to give way, and a set for which they do no more. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    private record Least(long allowance, int @Nullable [] set, boolean proven) {}

    private final ShortlistProblem problem;
    private final Solver solver;
    private final Terms terms;
    private final Set<Part> unfinished = EnumSet.noneOf(Part.class);

    private ShortlistOptimiser(ShortlistProblem problem, Solver solver) {
        if (!Contradictions.in(problem).isEmpty()) {
            throw new IllegalArgumentException("A question that contradicts itself has no answer");
        }
        this.problem = problem;
        this.solver = solver;
        terms = Terms.of(problem);
    }

    /** Everything but stability. */
    static ShortlistResult preview(ShortlistProblem problem, Solver solver) {
        return new ShortlistOptimiser(problem, solver).result(null, done -> {});
    }

    /**
     * Everything.
     *
     * @param solver has the limit of work for each part, and can be stopped
     * @param scores those that the candidates' scores come from
     * @param progress is told how many of the resamples are done
     * @throws IllegalArgumentException if the question contradicts itself
     * @throws CancellationException if the solver is stopped, or the thread interrupted
     */
    static ShortlistResult of(ShortlistProblem problem, ScoreTable scores, Solver solver, IntConsumer progress) {
        return new ShortlistOptimiser(problem, solver).result(scores, progress);
    }

    private ShortlistResult result(@Nullable ScoreTable scores, IntConsumer progress) {
        SetSearch search = new SetSearch(solver, terms, 0);
        Best best = best(search, search.best());
        Least least = new Least(0, null, true);
        if (best.set() == null && best.proven()) {
            least = leastRelaxed();
            if (least.set() == null && least.proven()) {
                return infeasible();
            }
            search = new SetSearch(solver, terms, least.allowance());
            best = least.proven() ? best(search, search.best()) : new Best(null, false, null, null, true);
        }
        int[] set = best.set() == null ? least.set() : best.set();
        Proof proof = proof(best.proven(), best.bound());
        if (set == null) {
            return without(Status.STOPPED, proof, List.of());
        }
        Status status = !best.proven() ? Status.STOPPED : least.allowance() == 0 ? Status.OPTIMAL : Status.RELAXED;
        mark(best.drawn(), Part.DRAW);
        return described(
                status, proof, set, best.draw(), search, scores == null ? null : stability(scores, least, progress));
    }

    private ShortlistResult described(
            Status status,
            Proof proof,
            int[] set,
            @Nullable Draw draw,
            SetSearch search,
            @Nullable List<Share> stability) {
        Neighbourhood around = new Neighbourhood(problem, solver, terms, set);
        solver.beginAnotherPart();
        var cost = around.costOfBalance();
        mark(cost.complete(), Part.COST_OF_BALANCE);
        boolean free = cost.complete() && cost.value() == 0;
        var binding = free ? new Neighbourhood.Answer<>(List.<ShortlistResult.Binding>of(), true) : around.binding();
        mark(binding.complete(), Part.BINDING_CONSTRAINTS);
        var alternatives = around.alternatives(search);
        mark(alternatives.complete(), Part.ALTERNATIVES);
        return new ShortlistResult(
                status,
                terms.ids(set),
                ProposalScores.points(terms.sum(set)),
                cost.complete() ? cost.value() : null,
                proof,
                binding.value(),
                around.relaxations(),
                alternatives.value(),
                new Reserves(problem, terms, set).all(),
                stability,
                new Reasons(problem, terms).of(set, proof.proven()),
                List.of(),
                draw,
                unfinished);
    }

    private ShortlistResult infeasible() {
        solver.beginAnotherPart();
        List<ShortlistResult.Conflict> conflicts = HardConflicts.in(problem, solver);
        mark(solver.canGoOn(), Part.CONFLICTS);
        return without(Status.INFEASIBLE, proof(true, null), conflicts);
    }

    private ShortlistResult without(Status status, Proof proof, List<ShortlistResult.Conflict> conflicts) {
        return new ShortlistResult(
                status,
                List.of(),
                null,
                null,
                proof,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                new Reasons(problem, terms).of(null, proof.proven()),
                conflicts,
                null,
                unfinished);
    }

    private Proof proof(boolean proven, @Nullable Long bound) {
        return new Proof(proven, bound == null ? null : ProposalScores.points(bound), solver.work(), Solver.version());
    }

    private void mark(boolean complete, Part part) {
        if (!complete) {
            unfinished.add(part);
        }
    }

    private Least leastRelaxed() {
        Found found = new SetModel(terms, -1, Settled.nobody(terms.count())).leastRelaxed(solver);
        int[] set = found.set();
        return new Least(set == null ? 0 : terms.relaxation(set), set, found.proven());
    }

    /** What was found, or another set that is worth as much and has the lots. */
    private Best best(SetSearch search, Found found) {
        int[] set = found.set();
        Terms terms = search.terms();
        if (set == null || !found.proven()) {
            boolean known = !found.proven() && found.bound() != Long.MAX_VALUE;
            Long bound = known ? Math.floorDiv(found.bound(), terms.scoreWorth()) : null;
            return new Best(set, found.proven(), bound, null, true);
        }
        Found next = search.best(List.of(set), terms.sum(set));
        if (!search.equal(set, next)) {
            return new Best(set, true, terms.sum(set), null, next.proven());
        }
        long[] lots = Lots.of(terms, problem.seed());
        Found drawn = search.drawn(set, lots);
        Map<String, Long> byId = new TreeMap<>();
        for (int i = 0; i < lots.length; i++) {
            byId.put(terms.id(i), lots[i]);
        }
        return new Best(
                drawn.set() == null ? set : drawn.set(),
                true,
                terms.sum(set),
                new Draw(problem.seed(), byId, drawn.proven()),
                drawn.proven());
    }

    private List<Share> stability(ScoreTable scores, Least least, IntConsumer progress) {
        Stability.Shares shares = Stability.of(
                terms,
                scores,
                problem.seed(),
                other -> {
                    solver.beginAnotherPart();
                    SetSearch search = new SetSearch(solver, other, least.allowance());
                    return best(search, search.best(List.of(), Long.MIN_VALUE));
                },
                progress);
        mark(shares.complete(), Part.STABILITY);
        return shares.shares();
    }
}
