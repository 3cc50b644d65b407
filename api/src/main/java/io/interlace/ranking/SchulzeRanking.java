package io.interlace.ranking;

import java.util.ArrayList;
import java.util.List;

/**
 * Options by the strongest paths between them. A path goes from option to option, each preferred to the next by some margin, and
 * is as strong as its least margin; an option is above another when its strongest path to it is stronger than the one back.
 *
 * <p>That leaves some pairs undecided. Best are those that nobody is above of, next those that nobody is above of once these are
 * gone, and so on; so every decided pair is in that order, and an undecided one may be in either or together.
 *
 * <p>Source: Schulze, A new monotonic, clone-independent, reversal symmetric, and Condorcet-consistent single-winner election
 * method (2011), with margins; strongest paths by Floyd and Warshall. Time grows with the cube of options.
 *
 * @param groups ids, best first, equal ones together in order of id
 */
public record SchulzeRanking(List<List<String>> groups) {

    /** Ranks. */
    public static SchulzeRanking of(PairwiseTable table) {
        int[] level = levels(table.margins());
        List<List<String>> groups = new ArrayList<>();
        for (int i = 0; i < level.length; i++) {
            while (groups.size() <= level[i]) {
                groups.add(new ArrayList<>());
            }
        }
        for (int i = 0; i < level.length; i++) {
            groups.get(level[i]).add(table.options().get(i));
        }
        return new SchulzeRanking(groups.stream().map(List::copyOf).toList());
    }

    /** In which group each is, from 0. */
    static int[] levels(long[][] margins) {
        long[][] strength = strongestPaths(margins);
        int[] level = new int[margins.length];
        boolean changed = true;
        // the relation has no circles, so that levels only rise to the length of its longest chain
        while (changed) {
            changed = false;
            for (int a = 0; a < level.length; a++) {
                for (int b = 0; b < level.length; b++) {
                    if (strength[a][b] > strength[b][a] && level[b] <= level[a]) {
                        level[b] = level[a] + 1;
                        changed = true;
                    }
                }
            }
        }
        return level;
    }

    /** The strength of the strongest path from each to each other; 0 where only equal or losing pairs lead there. */
    static long[][] strongestPaths(long[][] margins) {
        int count = margins.length;
        long[][] strength = new long[count][count];
        for (int a = 0; a < count; a++) {
            for (int b = 0; b < count; b++) {
                strength[a][b] = Math.max(0, margins[a][b]);
            }
        }
        for (int via = 0; via < count; via++) {
            for (int a = 0; a < count; a++) {
                for (int b = 0; b < count; b++) {
                    if (a != b) {
                        strength[a][b] = Math.max(strength[a][b], Math.min(strength[a][via], strength[via][b]));
                    }
                }
            }
        }
        return strength;
    }
}
