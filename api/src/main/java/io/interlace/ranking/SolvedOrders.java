package io.interlace.ranking;

import com.google.ortools.sat.CpSolverResponse;
import com.google.ortools.sat.CpSolverStatus;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * The best orders of a large circle, by the solver. It proves what the best cost is, and then looks for best orders that place
 * some pair otherwise than all best orders known do, until it proves that there is none; what an order costs is always counted
 * anew, in whole numbers.
 */
final class SolvedOrders implements Circle {

    /** From so many orders single options are moved about, before the solver begins. */
    private static final int STARTS = 20;

    /** Doubles hold every whole number up to this. */
    private static final double EXACT = 1L << 53;

    private final List<Integer> members;
    private final long[][] margins;
    private final OrderSolver solver;
    private final List<List<Integer>> known = new ArrayList<>();
    private final Map<Integer, Integer> number = new HashMap<>();
    private final Map<Asked, Boolean> answers = new HashMap<>();

    /** Whether a best order is known that has one before another. */
    private final boolean[][] seen;

    private long cost;
    private long bound;
    private boolean complete = true;

    private record Asked(Set<Integer> placed, int option) {}

    /**
     * Finds the best orders.
     *
     * @param members numbers of options, in rising order
     * @param margins by how much each option is preferred to each other
     */
    SolvedOrders(List<Integer> members, long[][] margins, OrderSolver solver) {
        this.members = members;
        this.margins = margins;
        this.solver = solver;
        members.forEach(option -> number.put(option, number.size()));
        seen = new boolean[members.size()][members.size()];
        List<Integer> order = solved(near());
        cost = InsertionSearch.cost(order, margins);
        if (bound < cost) {
            complete = false;
        }
        learn(order);
        while (complete && findsAnother()) {
            // each teaches at least one pair
        }
    }

    private List<Integer> near() {
        Random random = new Random(members.size());
        List<Integer> start = new ArrayList<>(members);
        List<Integer> best = members;
        for (int i = 0; i < STARTS; i++) {
            List<Integer> order = InsertionSearch.from(start, margins);
            if (InsertionSearch.cost(order, margins) < InsertionSearch.cost(best, margins)) {
                best = order;
            }
            Collections.shuffle(start, random);
        }
        return best;
    }

    private List<Integer> solved(List<Integer> near) {
        OrderModel model = new OrderModel(members, margins).least(near);
        CpSolverResponse response = solver.solve(model.model());
        CpSolverStatus status = response.getStatus();
        List<Integer> best = near;
        if (status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE) {
            List<Integer> order = model.order(response);
            best = InsertionSearch.cost(order, margins) < InsertionSearch.cost(near, margins) ? order : near;
        }
        bound = status == CpSolverStatus.OPTIMAL
                ? InsertionSearch.cost(best, margins)
                : atMost(response.getBestObjectiveBound());
        return best;
    }

    /** A whole number that is surely not above the bound that the solver told. */
    private static long atMost(double bound) {
        return (long) Math.max(0, bound < EXACT ? Math.floor(bound) : Math.nextDown(bound));
    }

    /** Remembers an order, and all that are as good and can be reached by moving single options, as long as they teach a pair. */
    private void learn(List<Integer> order) {
        Deque<List<Integer>> left = new ArrayDeque<>(List.of(order));
        known.add(order);
        while (!left.isEmpty()) {
            List<Integer> one = left.remove();
            if (teaches(one)) {
                known.add(one);
                for (int option : one) {
                    left.addAll(InsertionSearch.equal(one, option, margins));
                }
            }
        }
    }

    private boolean teaches(List<Integer> order) {
        boolean teaches = false;
        for (int i = 0; i < order.size(); i++) {
            for (int j = i + 1; j < order.size(); j++) {
                int first = number(order.get(i));
                int other = number(order.get(j));
                teaches |= !seen[first][other];
                seen[first][other] = true;
            }
        }
        return teaches;
    }

    private int number(int option) {
        return number.getOrDefault(option, -1);
    }

    /**
     * An order that places some pair otherwise than all known ones do has to do so with two options between which none of them
     * always has a third.
     */
    private boolean findsAnother() {
        List<int[]> upsideDown = new ArrayList<>();
        for (int first : members) {
            for (int other : members) {
                if (always(first, other)
                        && members.stream().noneMatch(one -> always(first, one) && always(one, other))) {
                    upsideDown.add(new int[] {other, first});
                }
            }
        }
        return !upsideDown.isEmpty()
                && finds(new OrderModel(members, margins).costing(cost).withAny(upsideDown));
    }

    private boolean always(int first, int other) {
        return first != other && !seen[number(other)][number(first)];
    }

    /** Whether there is a best order like that; if so it is learned. */
    private boolean finds(OrderModel model) {
        CpSolverResponse response = solver.solve(model.model());
        CpSolverStatus status = response.getStatus();
        boolean found = status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
        if (found) {
            learn(model.order(response));
        } else if (status != CpSolverStatus.INFEASIBLE) {
            complete = false;
        }
        return found;
    }

    @Override
    public List<Integer> members() {
        return members;
    }

    @Override
    public long cost() {
        return cost;
    }

    @Override
    public long bound() {
        return bound;
    }

    @Override
    public boolean mayFollow(List<Integer> beginning, int option) {
        Set<Integer> placed = new HashSet<>(beginning);
        if (bound < cost) {
            return known.get(0).get(placed.size()) == option;
        }
        return answers.computeIfAbsent(new Asked(placed, option), this::answer);
    }

    private boolean answer(Asked asked) {
        Set<Integer> placed = asked.placed();
        int option = asked.option();
        List<Integer> others = members.stream()
                .filter(other -> other != option && !placed.contains(other))
                .toList();
        for (List<Integer> order : known) {
            if (order.get(placed.size()) == option && placed.containsAll(order.subList(0, placed.size()))) {
                return true;
            }
        }
        if (!complete || placed.contains(option) || others.stream().anyMatch(other -> !mayPrecede(option, other))) {
            return false;
        }
        OrderModel model = new OrderModel(members, margins).costing(cost);
        others.forEach(other -> model.with(option, other));
        placed.forEach(one -> others.forEach(other -> model.with(one, other)));
        placed.forEach(one -> model.with(one, option));
        return finds(model);
    }

    @Override
    public boolean mayPrecede(int first, int other) {
        return seen[number(first)][number(other)];
    }

    @Override
    public boolean proven() {
        return complete;
    }
}
