package io.interlace.ranking;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether an option may come before one of another circle. What has to be placed before it depends on which best order each
 * circle between them takes, so that these are tried, one after the other, each set of options that can be placed once.
 */
final class Seams {

    /** So many sets are looked at altogether. */
    private static final int MOST = 100_000;

    private final long[][] margins;
    private final List<Circle> circles;
    private final int[] circleOf;
    private final boolean[][] leads;
    private int looked;

    Seams(long[][] margins, List<Circle> circles, int[] circleOf) {
        this.margins = margins;
        this.circles = circles;
        this.circleOf = circleOf;
        boolean[][] direct = new boolean[circles.size()][circles.size()];
        for (int a = 0; a < margins.length; a++) {
            for (int b = 0; b < margins.length; b++) {
                direct[circleOf[a]][circleOf[b]] |= margins[a][b] > 0;
            }
        }
        for (int circle = 0; circle < direct.length; circle++) {
            direct[circle][circle] = true;
        }
        leads = Majorities.closure(direct);
    }

    /** Whether there was more to look at than it may look at; then some of what it said may be wrong. */
    boolean exhausted() {
        return looked > MOST;
    }

    /**
     * Whether one of the optimal orders has the first before the other.
     *
     * @param first one for which it is not known that it is always after the other
     */
    boolean mayPrecede(int first, int other) {
        int from = circleOf[other];
        int to = circleOf[first];
        if (from == to) {
            return circles.get(from).mayPrecede(first, other);
        }
        List<Integer> between = new ArrayList<>();
        for (int circle = 0; circle < circles.size(); circle++) {
            if (leads[from][circle] && leads[circle][to]) {
                between.add(circle);
            }
        }
        // with one order each, whatever keeps the first behind the other is known already
        return between.stream().allMatch(circle -> circles.get(circle) instanceof OneOrder)
                || new Search(between, first, other).reaches(new BitSet());
    }

    /** Placing options of the circles between two, until the one is placed; the other never is. */
    private final class Search {

        private final List<Integer> between;
        private final int first;
        private final int other;
        private final Set<BitSet> seen = new HashSet<>();

        Search(List<Integer> between, int first, int other) {
            this.between = between;
            this.first = first;
            this.other = other;
        }

        boolean reaches(BitSet before) {
            BitSet placed = (BitSet) before.clone();
            List<Integer> open = placeWithoutChoice(placed);
            if (placed.get(first)) {
                return true;
            }
            if (!seen.add(placed) || ++looked > MOST) {
                return false;
            }
            for (int option : open) {
                placed.set(option);
                if (reaches(placed)) {
                    return true;
                }
                placed.clear(option);
            }
            return false;
        }

        /** Places what has to come next in its circle, which keeps nothing from coming; and says what else may come. */
        private List<Integer> placeWithoutChoice(BitSet placed) {
            List<Integer> open = new ArrayList<>();
            boolean changed = true;
            while (changed && !placed.get(first)) {
                changed = false;
                open.clear();
                for (int circle : between) {
                    List<Integer> next = next(circles.get(circle), placed);
                    List<Integer> free = next.stream()
                            .filter(option -> isFree(option, placed))
                            .toList();
                    if (next.size() == 1 && free.size() == 1) {
                        placed.set(next.get(0));
                        changed = true;
                    } else {
                        open.addAll(free);
                    }
                }
            }
            return open;
        }

        private List<Integer> next(Circle circle, BitSet placed) {
            List<Integer> beginning =
                    circle.members().stream().filter(placed::get).toList();
            return circle.members().stream()
                    .filter(option -> !placed.get(option) && circle.mayFollow(beginning, option))
                    .toList();
        }

        private boolean isFree(int option, BitSet placed) {
            if (option == other) {
                return false;
            }
            for (int circle : between) {
                for (int before : circles.get(circle).members()) {
                    if (margins[before][option] > 0 && circle != circleOf[option] && !placed.get(before)) {
                        return false;
                    }
                }
            }
            return true;
        }
    }
}
