package io.interlace.shortlist;

import io.interlace.shortlist.ShortlistResult.Alternative;
import io.interlace.shortlist.ShortlistResult.Binding;
import io.interlace.shortlist.ShortlistResult.Relaxation;
import io.interlace.shortlist.ShortlistResult.Side;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** What is around the best set: what its limits cost, what comes next, and how far quotas gave way for it. */
final class Neighbourhood {

    private static final int MOST_ALTERNATIVES = 10;

    /** Alternatives score at least so many hundredths of the best. */
    private static final long CLOSE = 95;

    /**
     * Something that the solver was asked for.
     *
     * @param complete whether it answered with proof
     */
    record Answer<T>(T value, boolean complete) {}

    private final ShortlistProblem problem;
    private final Solver solver;
    private final Terms terms;
    private final int[] set;
    private final long score;

    Neighbourhood(ShortlistProblem problem, Solver solver, Terms terms, int[] set) {
        this.problem = problem;
        this.solver = solver;
        this.terms = terms;
        this.set = set;
        score = terms.sum(set);
    }

    /** How many points more the best set would have without quotas and capacity. */
    Answer<Double> costOfBalance() {
        Answer<Long> gain = gain(terms.with(rows -> List.of()));
        return new Answer<>(ProposalScores.points(gain.value()), gain.complete());
    }

    /** How much more the best set under other terms scores; 0 when none scores more. */
    private Answer<Long> gain(Terms other) {
        Found found = new SetSearch(solver, other, 0).best(List.of(), score + 1);
        int[] better = found.set();
        return new Answer<>(better == null ? 0 : other.sum(better) - score, found.proven());
    }

    /**
     * The limits that cost something. Quotas are taken as far open as the set needs them, so that one which gave way is moved by
     * one more.
     */
    Answer<List<Binding>> binding() {
        Terms opened = terms.openedFor(set);
        Window window = Window.of(opened, 0);
        List<Binding> binding = new ArrayList<>();
        boolean complete = true;
        for (int r = 0; r < opened.rows().size(); r++) {
            Row row = opened.rows().get(r);
            boolean quota = row.kind() == Row.Kind.QUOTA;
            for (Side side : Side.values()) {
                if (quota ? !atLimit(row, side) || window.boundWithMoved(r) <= score : side == Side.MIN) {
                    continue;
                }
                Answer<Long> gain = gain(
                        quota
                                ? opened.withRow(
                                        r,
                                        row.min() - (side == Side.MIN ? 1 : 0),
                                        row.max() + (side == Side.MAX ? 1 : 0))
                                : opened.without(row.kind()));
                complete &= gain.complete();
                if (gain.value() > 0) {
                    binding.add(new Binding(
                            row.kind(),
                            quota ? problem.quotas().get(row.quota()) : null,
                            quota ? side : null,
                            ProposalScores.points(gain.value())));
                }
            }
        }
        return new Answer<>(binding, complete);
    }

    private boolean atLimit(Row row, Side side) {
        long sum = row.sum(set);
        return side == Side.MIN
                ? sum == row.min() && sum > 0
                : sum == row.max() && problem.quotas().get(row.quota()).max() != null;
    }

    /** The next best sets, best first, as long as they come close. */
    Answer<List<Alternative>> alternatives(SetSearch search) {
        long least = -Math.floorDiv(-score * (score < 0 ? 200 - CLOSE : CLOSE), 100L);
        SetSearch.Swept next = search.next(set, least, MOST_ALTERNATIVES);
        return new Answer<>(next.sets().stream().map(this::alternative).toList(), next.complete());
    }

    private Alternative alternative(int[] next) {
        return new Alternative(
                terms.ids(next),
                ProposalScores.points(terms.sum(next)),
                terms.ids(difference(next, set)),
                terms.ids(difference(set, next)));
    }

    private static int[] difference(int[] from, int[] without) {
        return Arrays.stream(from).filter(i -> !Terms.holds(without, i)).toArray();
    }

    /** The quotas that gave way, in the order given. */
    List<Relaxation> relaxations() {
        return IntStream.range(0, terms.rows().size())
                .mapToObj(terms.rows()::get)
                .filter(row -> row.missed(set) > 0)
                .map(row -> new Relaxation(
                        problem.quotas().get(row.quota()),
                        row.sum(set) < row.min() ? Side.MIN : Side.MAX,
                        row.missed(set),
                        row.priority()))
                .toList();
    }
}
