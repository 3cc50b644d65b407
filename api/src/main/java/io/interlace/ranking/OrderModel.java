package io.interlace.ranking;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolverResponse;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The orders of some options as the solver sees them: for each pair a yes or no to whether the one is before the other, and for
 * each three that they do not follow each other in a circle. What they cost is how much more than unavoidable they disagree with.
 * Source: Grötschel, Jünger and Reinelt, A cutting plane algorithm for the linear ordering problem (1984).
 */
final class OrderModel {

    private final CpModel model = new CpModel();
    private final List<Integer> members;
    private final Literal[][] before;
    private final LinearExpr cost;

    OrderModel(List<Integer> members, long[][] margins) {
        this.members = members;
        int count = members.size();
        before = new Literal[count][count];
        LinearExprBuilder sum = LinearExpr.newBuilder();
        for (int a = 0; a < count; a++) {
            for (int b = a + 1; b < count; b++) {
                before[a][b] = model.newBoolVar("");
                before[b][a] = before[a][b].not();
                long margin = margins[members.get(a)][members.get(b)];
                sum.addTerm(margin > 0 ? before[b][a] : before[a][b], Math.abs(margin));
            }
        }
        cost = sum.build();
        for (int a = 0; a < count; a++) {
            for (int b = a + 1; b < count; b++) {
                for (int c = b + 1; c < count; c++) {
                    model.addBoolOr(new Literal[] {before[b][a], before[c][b], before[a][c]});
                    model.addBoolOr(new Literal[] {before[a][b], before[b][c], before[c][a]});
                }
            }
        }
    }

    /** Asks for the order that costs least, beginning with one that is known. */
    OrderModel least(List<Integer> known) {
        for (int a = 0; a < members.size(); a++) {
            for (int b = a + 1; b < members.size(); b++) {
                boolean first = known.indexOf(members.get(a)) < known.indexOf(members.get(b));
                model.addHint(before[a][b], first);
            }
        }
        model.minimize(cost);
        return this;
    }

    /** Asks for orders that cost no more; the solver looks for them by what they cost, which is how it sees that there is none. */
    OrderModel costing(long most) {
        model.addLessOrEqual(cost, most);
        model.minimize(cost);
        return this;
    }

    /** Asks for orders with one before another. */
    OrderModel with(int first, int other) {
        model.addBoolAnd(new Literal[] {literal(first, other)});
        return this;
    }

    /** Asks for orders that have the first before the other in at least one of these pairs. */
    OrderModel withAny(List<int[]> pairs) {
        model.addBoolOr(pairs.stream().map(pair -> literal(pair[0], pair[1])).toArray(Literal[]::new));
        return this;
    }

    private Literal literal(int first, int other) {
        return before[members.indexOf(first)][members.indexOf(other)];
    }

    CpModel model() {
        return model;
    }

    /** The order that the solver found. */
    List<Integer> order(CpSolverResponse response) {
        int[] behind = new int[members.size()];
        for (int a = 0; a < behind.length; a++) {
            for (int b = a + 1; b < behind.length; b++) {
                boolean first = response.getSolution(before[a][b].getIndex()) == 1;
                behind[first ? a : b]++;
            }
        }
        List<Integer> order = new ArrayList<>(members);
        order.sort(Comparator.comparing(option -> -behind[members.indexOf(option)]));
        return order;
    }
}
