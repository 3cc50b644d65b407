package io.interlace.ranking;

import java.util.ArrayList;
import java.util.List;

/**
 * An order that cannot be bettered by moving a single option. It is not always the best one. Each option in turn is moved to
 * where it costs least, the first such place if it is better than its own, until none moves any more.
 */
final class InsertionSearch {

    private InsertionSearch() {}

    /** An order at least as good as this one. */
    static List<Integer> from(List<Integer> start, long[][] margins) {
        List<Integer> order = new ArrayList<>(start);
        boolean better = true;
        while (better) {
            better = false;
            for (int option : start) {
                better |= move(order, option, margins);
            }
        }
        return order;
    }

    private static boolean move(List<Integer> order, int option, long[][] margins) {
        int from = order.indexOf(option);
        int to = from;
        long most = 0;
        long gained = 0;
        for (int i = from - 1; i >= 0; i--) {
            gained += margins[option][order.get(i)];
            if (gained > most) {
                most = gained;
                to = i;
            }
        }
        gained = 0;
        for (int i = from + 1; i < order.size(); i++) {
            gained += margins[order.get(i)][option];
            if (gained > most) {
                most = gained;
                to = i;
            }
        }
        order.remove(from);
        order.add(to, option);
        return most > 0;
    }

    /** All orders that cost the same as this one and have a single option elsewhere. */
    static List<List<Integer>> equal(List<Integer> order, int option, long[][] margins) {
        int from = order.indexOf(option);
        List<List<Integer>> equal = new ArrayList<>();
        long gained = 0;
        for (int i = from - 1; i >= 0; i--) {
            gained += margins[option][order.get(i)];
            if (gained == 0) {
                equal.add(moved(order, from, i));
            }
        }
        gained = 0;
        for (int i = from + 1; i < order.size(); i++) {
            gained += margins[order.get(i)][option];
            if (gained == 0) {
                equal.add(moved(order, from, i));
            }
        }
        return equal;
    }

    private static List<Integer> moved(List<Integer> order, int from, int to) {
        List<Integer> moved = new ArrayList<>(order);
        moved.add(to, moved.remove(from));
        return moved;
    }

    /** How much more than unavoidable an order disagrees with. */
    static long cost(List<Integer> order, long[][] margins) {
        long cost = 0;
        for (int i = 0; i < order.size(); i++) {
            for (int j = i + 1; j < order.size(); j++) {
                cost += Math.max(0, margins[order.get(j)][order.get(i)]);
            }
        }
        return cost;
    }
}
