package io.interlace.reach;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hides counts of so few people that they could be told apart. Counts from 1 to 4 are hidden; zero is shown. Further cells
 * of the same breakdown follow, smallest first and equal ones together, until those hidden come to 5 together, so that
 * subtracting from the total tells nothing about fewer than 5.
 *
 * <p>Whoever knows this rule and the total still has at least two numbers to choose from for each hidden cell: where hidden
 * cells differ, they could be each other's; where they are all alike, two of them could be one more and one less. That fails
 * for ones, which cannot be less, and for fours, which cannot be more: there one more cell follows.
 */
public final class SmallNumbers {

    /** The smallest count that is shown. */
    public static final long THRESHOLD = 5;

    /** With fewer cells than these nearly one person in each is not all that can be hidden. */
    private static final int CROWD = 3;

    private SmallNumbers() {}

    /**
     * One breakdown of people into cells, each person in one. Where everybody is hidden, with hardly more than one person in
     * each cell, zeros are hidden too: they would say that there is one in each of the others.
     *
     * @param counts numbers of people, zero or more; their sum is shown, if at all, as {@link #hide(long)} shows it
     * @return the same cells, null where hidden
     */
    public static List<@Nullable Long> hide(List<Long> counts) {
        List<Long> smallestFirst =
                counts.stream().filter(count -> count > 0).sorted().toList();
        long hidden = 0;
        int cells = 0;
        long largest = 0;
        for (long count : smallestFirst) {
            boolean alike = hidden == cells || (largest < THRESHOLD && hidden == (THRESHOLD - 1) * cells);
            boolean enough = cells == 0 || (hidden >= THRESHOLD && !alike);
            if (count >= THRESHOLD && count > largest && enough) {
                break;
            }
            hidden += count;
            cells++;
            largest = count;
        }
        boolean crowded = cells == smallestFirst.size() && cells >= CROWD && hidden <= cells + 1;
        List<@Nullable Long> shown = new ArrayList<>();
        for (long count : counts) {
            shown.add(crowded || (count > 0 && count <= largest) ? null : (Long) count);
        }
        return shown;
    }

    /** A count on its own. */
    public static @Nullable Long hide(long count) {
        return count > 0 && count < THRESHOLD ? null : count;
    }
}
