package io.interlace.shortlist;

import java.util.ArrayList;
import java.util.List;

/**
 * Looks for the best sets under the same terms. The solver is first asked about those sets alone that come near to what none can
 * exceed, which leaves few candidates open; only when there are none, about more. An answer found so is as good as one from all
 * sets: those left aside add up to less.
 */
final class SetSearch {

    /** How many candidates are left open first, and by how much more each time. */
    private static final int FIRST_OPEN = 24;

    private static final int WIDER = 3;

    /** With so few left open altogether, they are all left open at once. */
    private static final int FEW = 150;

    /** How many are left open when sets are looked at one by one, first. */
    private static final int FIRST_NEAR = 16;

    /**
     * The best sets, best first: none that is left out is better than any of these.
     *
     * @param complete whether there are no more that were asked for
     */
    record Swept(List<int[]> sets, boolean complete) {}

    private final Solver solver;
    private final Terms terms;
    private final long allowance;
    private final Window window;
    private int open = FIRST_OPEN;

    SetSearch(Solver solver, Terms terms, long allowance) {
        this.solver = solver;
        this.terms = terms;
        this.allowance = allowance;
        window = Window.of(terms, allowance);
        if (!window.priced()) {
            open = terms.count();
        }
    }

    Terms terms() {
        return terms;
    }

    /** The set worth most: by score, then distinct places, then distinct sectors. The solver finds and proves it. */
    Found best() {
        return solved(List.of(), Long.MIN_VALUE);
    }

    /**
     * The set worth most besides some, by looking at what is near, and by the solver when that is too much.
     *
     * @param except sets that are not looked for
     * @param least what a set has to score
     */
    Found best(List<int[]> except, long least) {
        Swept swept = swept(except, least, 1);
        if (swept.sets().isEmpty()) {
            return swept.complete() ? Found.NOTHING : solved(except, least);
        }
        int[] set = swept.sets().get(0);
        return new Found(set, true, terms.worth(set));
    }

    /**
     * The sets worth most besides one, best first, as far as they could be found.
     *
     * @param least what a set has to score
     * @param wanted how many at most
     */
    Swept next(int[] set, long least, int wanted) {
        List<int[]> except = new ArrayList<>(List.of(set));
        Swept swept = swept(except, least, wanted);
        List<int[]> sets = new ArrayList<>(swept.sets());
        except.addAll(sets);
        boolean complete = swept.complete() || sets.size() == wanted;
        while (!complete) {
            Found found = solved(except, least);
            int[] other = found.set();
            if (other == null || !found.proven()) {
                return new Swept(sets, found.proven());
            }
            except.add(other);
            sets.add(other);
            complete = sets.size() == wanted;
        }
        return new Swept(sets, true);
    }

    /** Ever more sets, as long as they can all be looked at. */
    private Swept swept(List<int[]> except, long least, int wanted) {
        solver.refuseIfStopped();
        Swept last = new Swept(List.of(), false);
        for (int near = FIRST_NEAR; window.priced(); near += near / 2) {
            long floor = Math.max(least, window.floor(near));
            List<int[]> sets =
                    window.bound() < floor ? List.of() : Sweep.best(terms, allowance, window, floor, except, wanted);
            if (sets == null) {
                return last;
            }
            last = new Swept(sets, sets.size() == wanted || floor == least);
            if (last.complete()) {
                return last;
            }
        }
        return last;
    }

    private Found solved(List<int[]> except, long least) {
        if (least != Long.MIN_VALUE && window.bound() < least) {
            return Found.NOTHING;
        }
        boolean few = least != Long.MIN_VALUE && window.settled(least).open() <= FEW;
        while (true) {
            long floor = few ? least : Math.max(least, window.floor(open));
            SetModel model = new SetModel(terms, allowance, window.settled(floor));
            except.forEach(model::except);
            Found found = model.atLeast(terms.score(), floor).best(solver);
            if (!found.impossible() || floor == least) {
                return found.proven() ? found : unproven(found, floor);
            }
            open *= WIDER;
        }
    }

    private Found unproven(Found found, long floor) {
        long inside = Math.min(found.bound(), (window.bound() + 1) * terms.scoreWorth());
        return new Found(
                found.set(), false, floor == Long.MIN_VALUE ? inside : Math.max(inside, floor * terms.scoreWorth()));
    }

    /** Whether a search found another set that is worth as much as this one. */
    boolean equal(int[] set, Found next) {
        int[] other = next.set();
        return other != null && terms.worth(other) == terms.worth(set);
    }

    /** Of all sets that are worth as much as this one, the one whose lots add up to most. */
    Found drawn(int[] set, long[] lots) {
        long score = terms.sum(set);
        Settled settled = window.settled(score);
        Window byLot = Window.of(terms.scored(lots), allowance);
        int wide = byLot.priced() ? FIRST_OPEN : terms.count();
        while (true) {
            long floor = byLot.floor(wide);
            Settled both = settled.and(byLot.settled(floor));
            Found found = both == null
                    ? Found.NOTHING
                    : new SetModel(terms, allowance, both)
                            .atLeast(terms.score(), score)
                            .worthAtLeast(terms.worth(set))
                            .atLeast(lots, floor)
                            .most(solver, lots);
            if (!found.impossible() || floor == Long.MIN_VALUE) {
                return found;
            }
            wide *= WIDER;
        }
    }
}
