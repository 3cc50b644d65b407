package io.interlace.shortlist;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolverResponse;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The sets that terms allow, as a model for the solver. Those whose place is settled beforehand are numbers in it, the others
 * variables. Quotas may give way by so much altogether, each by what its priority costs.
 */
final class SetModel {

    private final Terms terms;
    private final Settled settled;
    private final CpModel model = new CpModel();
    private final @Nullable BoolVar[] chosen;
    private final LinearExprBuilder relaxation = LinearExpr.newBuilder();

    /**
     * A model.
     *
     * @param allowance what quotas may give way by, 0 for not at all; negative for as much as they need
     */
    SetModel(Terms terms, long allowance, Settled settled) {
        this.terms = terms;
        this.settled = settled;
        chosen = new BoolVar[terms.count()];
        for (int i = 0; i < chosen.length; i++) {
            if (settled.open(i)) {
                chosen[i] = model.newBoolVar("");
            }
        }
        long[] one = new long[chosen.length];
        Arrays.fill(one, 1);
        model.addEquality(sum(one), terms.size());
        terms.rows().forEach(row -> limit(row, allowance));
        if (allowance > 0) {
            model.addLessOrEqual(relaxation, allowance);
        }
        terms.pairs().forEach(pair -> notAll(pair));
        for (int i = 0; i < chosen.length; i++) {
            if (terms.must()[i]) {
                atLeast(one(i), 1);
            }
        }
    }

    private long[] one(int candidate) {
        long[] weight = new long[chosen.length];
        weight[candidate] = 1;
        return weight;
    }

    private LinearExprBuilder sum(long[] weight) {
        LinearExprBuilder sum = LinearExpr.newBuilder();
        for (int i = 0; i < chosen.length; i++) {
            BoolVar variable = chosen[i];
            if (variable != null) {
                if (weight[i] != 0) {
                    sum.addTerm(variable, weight[i]);
                }
            } else if (settled.in(i)) {
                sum.add(weight[i]);
            }
        }
        return sum;
    }

    private void limit(Row row, long allowance) {
        if (allowance == 0 || row.priority() == 0) {
            model.addLinearConstraint(sum(row.weight()), row.min(), row.max());
            return;
        }
        IntVar under = model.newIntVar(0, row.min(), "");
        IntVar over = model.newIntVar(0, terms.size(), "");
        relaxation.addTerm(under, row.priority());
        relaxation.addTerm(over, row.priority());
        model.addGreaterOrEqual(sum(row.weight()).add(under), row.min());
        model.addLessOrEqual(sum(row.weight()).addTerm(over, -1), row.max());
    }

    /** Not all of these together. */
    private void notAll(int[] members) {
        List<Literal> out = new ArrayList<>();
        for (int member : members) {
            BoolVar variable = chosen[member];
            if (variable != null) {
                out.add(variable.not());
            } else if (!settled.in(member)) {
                return;
            }
        }
        model.addBoolOr(out);
    }

    /** Any set but this one. */
    SetModel except(int[] set) {
        notAll(set);
        return this;
    }

    /** Only sets that add up to so much; to anything, for the least number there is. */
    SetModel atLeast(long[] weight, long least) {
        if (least != Long.MIN_VALUE) {
            model.addGreaterOrEqual(sum(weight), least);
        }
        return this;
    }

    /** Only sets worth so much. */
    SetModel worthAtLeast(long least) {
        model.addGreaterOrEqual(worth(), least);
        return this;
    }

    private LinearExprBuilder worth() {
        LinearExprBuilder worth = sum(Arrays.stream(terms.score())
                .map(score -> score * terms.scoreWorth())
                .toArray());
        spread(worth, terms.places(), terms.placeWorth());
        spread(worth, terms.sectors(), 1);
        return worth;
    }

    /** Adds what each distinct value is worth: it counts as there only with somebody chosen who has it. */
    private void spread(LinearExprBuilder worth, Terms.Spread spread, long each) {
        List<List<Literal>> bearers = new ArrayList<>();
        IntStream.range(0, spread.count()).forEach(value -> bearers.add(new ArrayList<>()));
        boolean[] there = new boolean[spread.count()];
        for (int i = 0; i < chosen.length; i++) {
            BoolVar variable = chosen[i];
            for (int value : spread.of()[i]) {
                if (variable != null) {
                    bearers.get(value).add(variable);
                } else {
                    there[value] |= settled.in(i);
                }
            }
        }
        for (int value = 0; value < there.length; value++) {
            List<Literal> having = bearers.get(value);
            if (there[value]) {
                worth.add(each);
            } else if (!having.isEmpty()) {
                BoolVar present = model.newBoolVar("");
                worth.addTerm(present, each);
                having.add(present.not());
                model.addBoolOr(having);
            }
        }
    }

    /** The set that is worth most: score, then places, then sectors. */
    Found best(Solver solver) {
        model.maximize(worth());
        return solved(solver, 1);
    }

    /** The set that adds up to most. */
    Found most(Solver solver, long[] weight) {
        model.maximize(sum(weight));
        return solved(solver, 1);
    }

    /** The set that adds up to least; the bound is one from below. */
    Found least(Solver solver, long[] weight) {
        model.minimize(sum(weight));
        return solved(solver, -1);
    }

    /** The set for which quotas give way least; the bound is one from below. */
    Found leastRelaxed(Solver solver) {
        model.minimize(relaxation);
        return solved(solver, -1);
    }

    /** Any set at all. */
    Found any(Solver solver) {
        return solved(solver, 1);
    }

    private Found solved(Solver solver, int direction) {
        if (!solver.canGoOn()) {
            return new Found(null, false, direction * Long.MAX_VALUE);
        }
        CpSolverResponse response = solver.solve(model);
        CpSolverStatus status = response.getStatus();
        long bound = status == CpSolverStatus.UNKNOWN ? direction * Long.MAX_VALUE : whole(response, direction);
        return switch (status) {
            case OPTIMAL -> new Found(set(response), true, bound);
            case FEASIBLE -> new Found(set(response), false, bound);
            case INFEASIBLE -> Found.NOTHING;
            case UNKNOWN -> new Found(null, false, bound);
            default -> throw new IllegalStateException("The solver refuses the model: " + response.getSolutionInfo());
        };
    }

    /** The bound as the whole number that it stands for. */
    private static long whole(CpSolverResponse response, int direction) {
        double bound = response.getBestObjectiveBound();
        return (long) (direction > 0 ? Math.floor(bound + 0.5) : Math.ceil(bound - 0.5));
    }

    private int[] set(CpSolverResponse response) {
        return IntStream.range(0, chosen.length)
                .filter(i -> {
                    BoolVar variable = chosen[i];
                    return variable == null ? settled.in(i) : response.getSolution(variable.getIndex()) == 1;
                })
                .toArray();
    }
}
