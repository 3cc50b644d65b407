package io.interlace.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * All orders that keep every preference between circles and are best in each circle: what comes first among them, and which
 * pairs they place both ways.
 */
final class OptimalOrders {

    private final long[][] margins;
    private final List<Circle> circles;
    private final int[] circleOf;
    private final boolean[][] always;

    /**
     * Finds them.
     *
     * @param margins by how much each option is preferred to each other
     * @param ranked what finds the best orders of a circle of several options, by number
     */
    OptimalOrders(long[][] margins, Function<List<Integer>, Circle> ranked) {
        this.margins = margins;
        circles = Majorities.circles(margins).stream()
                .map(members -> members.size() == 1 ? OneOrder.of(members.get(0)) : ranked.apply(members))
                .toList();
        circleOf = new int[margins.length];
        for (int circle = 0; circle < circles.size(); circle++) {
            for (int member : circles.get(circle).members()) {
                circleOf[member] = circle;
            }
        }
        always = Majorities.closure(decided());
    }

    private boolean[][] decided() {
        int count = margins.length;
        boolean[][] decided = new boolean[count][count];
        for (int a = 0; a < count; a++) {
            for (int b = 0; b < count; b++) {
                decided[a][b] = circleOf[a] == circleOf[b]
                        ? a != b && !circles.get(circleOf[a]).mayPrecede(b, a)
                        : margins[a][b] > 0;
            }
        }
        return decided;
    }

    /** How much more than unavoidable they disagree with. */
    long cost() {
        return circles.stream().mapToLong(Circle::cost).sum();
    }

    /** No order costs less; the cost itself when that is proven. */
    long bound() {
        return circles.stream().mapToLong(Circle::bound).sum();
    }

    /** Whether no order costs less. */
    boolean optimal() {
        return cost() == bound();
    }

    /** Whether it follows from what all of these orders have in common that one is before another. */
    boolean[][] always() {
        return always;
    }

    /**
     * Of these orders the one that begins with the option of the least number that any begins with, goes on with the least that
     * any of those goes on with, and so on.
     *
     * @param priority a different number for each option
     */
    List<Integer> first(int[] priority) {
        Beginning beginning = new Beginning();
        while (beginning.order.size() < margins.length) {
            int least = -1;
            for (int option = 0; option < margins.length; option++) {
                if ((least < 0 || priority[option] < priority[least]) && beginning.mayGoOnWith(option)) {
                    least = option;
                }
            }
            beginning.add(least);
        }
        return beginning.order;
    }

    /**
     * The pairs that these orders place both ways.
     *
     * @param order one of them
     * @return pairs in that order; null where they are not known, or finding out took too long
     */
    @Nullable
    List<int[]> ties(List<Integer> order) {
        if (!circles.stream().allMatch(Circle::proven)) {
            return null;
        }
        List<int[]> ties = new ArrayList<>();
        Seams seams = new Seams(margins, circles, circleOf);
        for (int i = 0; i < order.size(); i++) {
            for (int j = i + 1; j < order.size(); j++) {
                int before = order.get(i);
                int after = order.get(j);
                if (!always[before][after] && seams.mayPrecede(after, before)) {
                    ties.add(new int[] {before, after});
                }
            }
        }
        return seams.exhausted() ? null : ties;
    }

    /** A way to begin one of these orders. */
    private final class Beginning {

        private final List<Integer> order = new ArrayList<>();
        private final boolean[] placed = new boolean[margins.length];
        private final List<List<Integer>> ofCircle = new ArrayList<>();

        Beginning() {
            circles.forEach(circle -> ofCircle.add(new ArrayList<>()));
        }

        boolean mayGoOnWith(int option) {
            if (placed[option]) {
                return false;
            }
            for (int other = 0; other < placed.length; other++) {
                if (!placed[other] && always[other][option]) {
                    return false;
                }
            }
            int own = circleOf[option];
            return circles.get(own).mayFollow(ofCircle.get(own), option);
        }

        void add(int option) {
            order.add(option);
            placed[option] = true;
            ofCircle.get(circleOf[option]).add(option);
        }
    }
}
