package io.interlace.shortlist;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What no set can exceed, and who must be in or out of every set that adds up to at least so much.
 *
 * <p>Every limit is given a price, and each candidate's score is lessened by what it takes of limits at these prices (Lagrangian
 * relaxation). The best by lessened score, however many are wanted, and the price of all limits together, bound every set that
 * keeps the limits; putting somebody else in, or one of these out, costs at least the difference in lessened scores. Prices come
 * from a linear programme (GLOP), but whatever they are, the bound holds: they are rounded and everything after that is counted
 * in whole numbers. Source: Fisher, The Lagrangian relaxation method for solving integer programming problems (1981).
 */
final class Window {

    /** Prices are whole numbers of this part of what scores are in. */
    private static final long PART = 1 << 10;

    /** A price above this could only come from numbers that are no longer exact. */
    private static final double DEAREST = 0x1p50;

    static {
        Solver.load();
    }

    private final boolean priced;
    private final long[] prices;
    private final long limits;
    private final long[] lessened;
    private final long bound;
    private final long[] gap;
    private final boolean[] top;
    private final long[] rising;

    private Window(boolean priced, long[] prices, long limits, long[] lessened, long bound, long[] gap, boolean[] top) {
        this.priced = priced;
        this.prices = prices;
        this.limits = limits;
        this.lessened = lessened;
        this.bound = bound;
        this.gap = gap;
        this.top = top;
        rising = gap.clone();
        Arrays.sort(rising);
    }

    static Window of(Terms terms, long allowance) {
        long[] prices = new long[terms.rows().size()];
        boolean priced = prices(terms, allowance, prices);
        long bound = 0;
        long dearest = 0;
        long[] lessened =
                Arrays.stream(terms.score()).map(score -> score * PART).toArray();
        for (int r = 0; r < prices.length; r++) {
            Row row = terms.rows().get(r);
            long price = prices[r];
            bound += price > 0 ? price * row.max() : price * row.min();
            if (row.priority() > 0) {
                dearest = Math.max(dearest, -Math.floorDiv(-Math.abs(price), (long) row.priority()));
            }
            for (int i = 0; i < lessened.length; i++) {
                lessened[i] -= price * row.weight()[i];
            }
        }
        return of(terms, priced, prices, bound + dearest * allowance, lessened);
    }

    private static Window of(Terms terms, boolean priced, long[] prices, long limits, long[] lessened) {
        int[] order = IntStream.range(0, lessened.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(i -> terms.must()[i] ? 0 : 1)
                        .thenComparing(i -> -lessened[i])
                        .thenComparing(i -> i))
                .mapToInt(Integer::intValue)
                .toArray();
        int size = terms.size();
        boolean[] top = new boolean[lessened.length];
        long bound = limits;
        for (int place = 0; place < size; place++) {
            top[order[place]] = true;
            bound += lessened[order[place]];
        }
        int last = order[size - 1];
        long[] gap = new long[lessened.length];
        for (int i = 0; i < gap.length; i++) {
            boolean settled = terms.must()[i] || (top[i] ? size == order.length : terms.must()[last]);
            if (settled) {
                gap[i] = Long.MAX_VALUE;
            } else {
                gap[i] = top[i] ? lessened[i] - lessened[order[size]] : lessened[last] - lessened[i];
            }
        }
        return new Window(priced, prices, limits, lessened, bound, gap, top);
    }

    /** The prices of all limits; false, and none, when the linear programme has no answer. */
    private static boolean prices(Terms terms, long allowance, long[] prices) {
        MPSolver programme = MPSolver.createSolver("GLOP");
        try {
            MPObjective objective = programme.objective();
            objective.setMaximization();
            MPVariable[] chosen = new MPVariable[terms.count()];
            MPConstraint size = programme.makeConstraint(terms.size(), terms.size());
            for (int i = 0; i < chosen.length; i++) {
                chosen[i] = programme.makeNumVar(terms.must()[i] ? 1 : 0, 1, "");
                objective.setCoefficient(chosen[i], (double) terms.score()[i]);
                size.setCoefficient(chosen[i], 1);
            }
            MPConstraint given = programme.makeConstraint(0, (double) allowance);
            List<MPConstraint> limits = terms.rows().stream()
                    .map(row -> limit(programme, row, chosen, allowance == 0 ? null : given))
                    .toList();
            if (programme.solve() != MPSolver.ResultStatus.OPTIMAL) {
                return false;
            }
            for (int r = 0; r < prices.length; r++) {
                double price = limits.get(r).dualValue() * PART;
                prices[r] = Math.abs(price) * Math.max(1, terms.rows().get(r).max()) > DEAREST * PART
                        ? 0
                        : Math.round(price);
            }
            return true;
        } finally {
            programme.delete();
        }
    }

    private static MPConstraint limit(MPSolver programme, Row row, MPVariable[] chosen, @Nullable MPConstraint given) {
        MPConstraint limit = programme.makeConstraint((double) row.min(), (double) row.max());
        for (int i = 0; i < chosen.length; i++) {
            if (row.weight()[i] != 0) {
                limit.setCoefficient(chosen[i], (double) row.weight()[i]);
            }
        }
        if (given != null && row.priority() > 0) {
            for (int side : new int[] {1, -1}) {
                MPVariable missed = programme.makeNumVar(0, (double) row.max(), "");
                limit.setCoefficient(missed, side);
                given.setCoefficient(missed, row.priority());
            }
        }
        return limit;
    }

    /** Whether the limits could be priced; without, the bound holds and is of little use. */
    boolean priced() {
        return priced;
    }

    /** The price of all limits together, in parts. */
    long limits() {
        return limits;
    }

    /** What a candidate scores after prices, in parts. */
    long lessened(int candidate) {
        return lessened[candidate];
    }

    /** Whether so many parts, limits included, come to a floor. */
    boolean reaches(long parts, long floor) {
        return floor == Long.MIN_VALUE || parts >= floor * PART;
    }

    /** No set adds up to more. */
    long bound() {
        return Math.floorDiv(bound, PART);
    }

    /** No set adds up to more when a limit is moved by one; the price of the limit is what that can bring at most. */
    long boundWithMoved(int row) {
        return Math.floorDiv(bound + Math.abs(prices[row]), PART);
    }

    /** The least for which at most about so many stay open; the least of all when that is everybody. */
    long floor(int open) {
        return open >= rising.length || rising[open] == Long.MAX_VALUE
                ? Long.MIN_VALUE
                : -Math.floorDiv(rising[open] - bound, PART);
    }

    /** Who is in or out of every set that adds up to at least so much. */
    Settled settled(long floor) {
        byte[] state = new byte[gap.length];
        long spare = floor == Long.MIN_VALUE ? Long.MAX_VALUE - 1 : bound - floor * PART;
        for (int i = 0; i < state.length; i++) {
            state[i] = (byte) (gap[i] <= spare ? 0 : top[i] ? 1 : -1);
        }
        return new Settled(state);
    }
}
