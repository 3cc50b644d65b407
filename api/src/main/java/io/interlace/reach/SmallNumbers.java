package io.interlace.reach;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Hides counts of so few people that they could be told apart. Counts from 1 to 4 are hidden; zero is shown. Further cells
 * of the same breakdown follow, smallest first, until those hidden come to 5 together, and to more than one each, so that
 * subtracting from the total tells nothing about fewer than 5. Whoever knows this rule and the total still has at least two
 * numbers to choose from for each hidden cell.
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
        List<@Nullable Long> shown = new ArrayList<>(counts);
        List<Integer> smallestFirst = IntStream.range(0, counts.size())
                .boxed()
                .filter(cell -> counts.get(cell) > 0)
                .sorted(Comparator.comparing(counts::get))
                .toList();
        long hidden = 0;
        int cells = 0;
        for (int cell : smallestFirst) {
            if (counts.get(cell) >= THRESHOLD && (cells == 0 || (hidden >= THRESHOLD && hidden > cells))) {
                break;
            }
            hidden += counts.get(cell);
            cells++;
            shown.set(cell, null);
        }
        if (cells == smallestFirst.size() && cells >= CROWD && hidden <= cells + 1) {
            shown.replaceAll(count -> null);
        }
        return shown;
    }

    /** A count on its own. */
    public static @Nullable Long hide(long count) {
        return count > 0 && count < THRESHOLD ? null : count;
    }
}
