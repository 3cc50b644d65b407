package io.interlace.reach;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Hides counts of so few people that they could be told apart. Counts from 1 to 4 are hidden; zero is shown. Further cells
 * of the same breakdown follow, smallest first, until those hidden come to 5 together, so that subtracting from the total
 * tells nothing about fewer than 5.
 */
public final class SmallNumbers {

    /** The smallest count that is shown. */
    public static final long THRESHOLD = 5;

    private SmallNumbers() {}

    /**
     * One breakdown of people into cells.
     *
     * @param counts numbers of people, zero or more
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
        for (int cell : smallestFirst) {
            if (counts.get(cell) >= THRESHOLD && (hidden == 0 || hidden >= THRESHOLD)) {
                break;
            }
            hidden += counts.get(cell);
            shown.set(cell, null);
        }
        return shown;
    }

    /** A count on its own. */
    public static @Nullable Long hide(long count) {
        return count > 0 && count < THRESHOLD ? null : count;
    }
}
