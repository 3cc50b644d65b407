package io.interlace.shortlist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Looks at every set that adds up to at least so much, when these are few: one candidate after the other, dearest last, as long as
 * what is still to come could bring the set over that (branch and bound with the window's prices). What is near the best set is
 * found so in less time than the solver needs to begin.
 */
final class Sweep {

    /** With more steps than this, the solver is quicker. */
    private static final int MOST_STEPS = 200_000;

    /** Counting for so many limits takes as long as a step. */
    private static final int ROWS_IN_A_STEP = 4;

    private final Terms terms;
    private final long allowance;
    private final Window window;
    private final List<int[]> except;
    private final int wanted;
    private final Comparator<int[]> better;

    /** Those left open, cheapest first, and what the first so many of them add up to after prices. */
    private final int[] open;

    private final long[] prefix;
    private final int[] chosen;
    private final int settled;

    /** The rows in which each candidate weighs anything. */
    private final int[][] touches;

    private final long[] sums;
    private final List<int[]> found = new ArrayList<>();
    private long floor;
    private int steps;

    private Sweep(Terms terms, long allowance, Window window, long floor, List<int[]> except, int wanted) {
        this.terms = terms;
        this.allowance = allowance;
        this.window = window;
        this.except = except;
        this.wanted = wanted;
        this.floor = floor;
        better = Comparator.<int[]>comparingLong(set -> -terms.worth(set)).thenComparing(Arrays::compare);
        Settled state = window.settled(floor);
        int[] in = IntStream.range(0, terms.count()).filter(state::in).toArray();
        open = IntStream.range(0, terms.count())
                .filter(state::open)
                .boxed()
                .sorted(Comparator.<Integer>comparingLong(i -> -window.lessened(i))
                        .thenComparing(i -> i))
                .mapToInt(Integer::intValue)
                .toArray();
        prefix = new long[open.length + 1];
        for (int i = 0; i < open.length; i++) {
            prefix[i + 1] = prefix[i] + window.lessened(open[i]);
        }
        settled = in.length;
        chosen = Arrays.copyOf(in, terms.size());
        touches = new int[terms.count()][];
        for (int i : open) {
            touches[i] = IntStream.range(0, terms.rows().size())
                    .filter(row -> terms.rows().get(row).weight()[i] != 0)
                    .toArray();
        }
        sums = terms.rows().stream().mapToLong(row -> row.sum(in)).toArray();
    }

    /**
     * The best sets.
     *
     * @param floor what a set has to add up to
     * @param except sets that are passed over
     * @param wanted how many at most, best first; equal ones by who is in them
     * @return null when there are too many to look at
     */
    static @Nullable List<int[]> best(
            Terms terms, long allowance, Window window, long floor, List<int[]> except, int wanted) {
        Sweep sweep = new Sweep(terms, allowance, window, floor, except, wanted);
        long sum = window.limits();
        for (int i = 0; i < sweep.settled; i++) {
            sum += window.lessened(sweep.chosen[i]);
        }
        return sweep.go(0, sweep.settled, sum) ? sweep.found : null;
    }

    /** Everything that can be made by adding from the open ones at this place or after it; false when it takes too long. */
    private boolean go(int from, int have, long sum) {
        int missing = terms.size() - have;
        if (missing == 0) {
            look();
            return true;
        }
        for (int i = from; i + missing <= open.length; i++) {
            if (!window.reaches(sum + prefix[i + missing] - prefix[i], floor)) {
                return true;
            }
            int candidate = open[i];
            steps += 1 + touches[candidate].length / ROWS_IN_A_STEP;
            if (steps > MOST_STEPS) {
                return false;
            }
            boolean going = true;
            if (add(candidate, 1)) {
                chosen[have] = candidate;
                going = go(i + 1, have + 1, sum + window.lessened(candidate));
            }
            add(candidate, -1);
            if (!going) {
                return false;
            }
        }
        return true;
    }

    /** Counts somebody in or out; false when that is over a limit which nothing brings back. */
    private boolean add(int candidate, int times) {
        boolean within = true;
        for (int r : touches[candidate]) {
            Row row = terms.rows().get(r);
            sums[r] += times * row.weight()[candidate];
            within &= sums[r] <= row.max() || (allowance > 0 && row.priority() > 0);
        }
        return within;
    }

    /** Whether the limits are kept, by what has been counted so far. */
    private boolean within() {
        steps += sums.length / ROWS_IN_A_STEP;
        long relaxation = 0;
        for (int r = 0; r < sums.length; r++) {
            Row row = terms.rows().get(r);
            long missed = Math.max(row.min() - sums[r], sums[r] - row.max());
            if (missed > 0) {
                relaxation += missed * row.priority();
                if (row.priority() == 0 || relaxation > allowance) {
                    return false;
                }
            }
        }
        return true;
    }

    private void look() {
        if (!within()) {
            return;
        }
        int[] set = chosen.clone();
        Arrays.sort(set);
        if (terms.sum(set) >= floor
                && terms.goTogether(set)
                && except.stream().noneMatch(one -> Arrays.equals(one, set))) {
            int place = -1 - Collections.binarySearch(found, set, better);
            found.add(place, set);
            if (found.size() > wanted) {
                found.remove(wanted);
            }
            if (found.size() == wanted) {
                floor = Math.max(floor, terms.sum(found.get(wanted - 1)));
            }
        }
    }
}
