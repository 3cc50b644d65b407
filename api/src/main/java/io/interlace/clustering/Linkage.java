package io.interlace.clustering;

/**
 * Groups that are joined two by two, those first that are most alike in the mean over the pairs between them (average linkage),
 * of equals those that stand first. Each begins as one note.
 *
 * <p>Each group knows which later one is most like it; to join two, only those look anew to whom one of the two was that. So n
 * notes take memory for n² / 2 numbers and, as a rule, time for a few n².
 */
final class Linkage {

    private static final int NONE = -1;

    /** Of two groups the sum over the pairs between them; the later one first. */
    private final double[][] sums;

    private final int[] sizes;
    private final int[] bests;

    Linkage(int notes) {
        sums = new double[notes][];
        sizes = new int[notes];
        bests = new int[notes];
        for (int i = 0; i < notes; i++) {
            sums[i] = new double[i];
            sizes[i] = 1;
        }
    }

    /**
     * Makes two notes more alike.
     *
     * @param one stands before the other
     */
    void add(int one, int other, double likeness) {
        sums[other][one] += likeness;
    }

    /** As {@link #mostAlike}, once all likenesses are known. */
    int begin() {
        for (int i = 0; i < sizes.length; i++) {
            look(i);
        }
        return mostAlike();
    }

    /** The group that is next to be joined with the one most like it; -1 where no two are alike enough. */
    int mostAlike() {
        int most = NONE;
        for (int i = 0; i < sizes.length; i++) {
            if (sizes[i] > 0 && bests[i] != NONE && (most == NONE || mean(i, bests[i]) > mean(most, bests[most]))) {
                most = i;
            }
        }
        return most;
    }

    /**
     * Joins a group with the one most like it.
     *
     * @return that one, which is none any more
     */
    int join(int one) {
        int other = bests[one];
        for (int third = 0; third < sizes.length; third++) {
            if (sizes[third] > 0 && third != one && third != other) {
                sums[Math.max(one, third)][Math.min(one, third)] += sum(other, third);
            }
        }
        sizes[one] += sizes[other];
        sizes[other] = 0;
        for (int i = 0; i < sizes.length; i++) {
            if (sizes[i] > 0) {
                if (i == one || bests[i] == one || bests[i] == other) {
                    look(i);
                } else if (i < one && fits(i, one) && (bests[i] == NONE || isBetter(i, one, bests[i]))) {
                    bests[i] = one;
                }
            }
        }
        return other;
    }

    /** Finds which of those that stand after it is most like a group, if any is alike enough. */
    private void look(int one) {
        bests[one] = NONE;
        for (int other = one + 1; other < sizes.length; other++) {
            if (sizes[other] > 0 && fits(one, other) && (bests[one] == NONE || isBetter(one, other, bests[one]))) {
                bests[one] = other;
            }
        }
    }

    private boolean fits(int one, int other) {
        return sizes[one] + sizes[other] <= SuggestClusters.MOST_NOTES && mean(one, other) >= SuggestClusters.ALIKE;
    }

    private boolean isBetter(int of, int one, int other) {
        double mean = mean(of, one);
        double before = mean(of, other);
        return mean > before || (mean == before && one < other);
    }

    private double mean(int one, int other) {
        return sum(one, other) / ((double) sizes[one] * sizes[other]);
    }

    private double sum(int one, int other) {
        return sums[Math.max(one, other)][Math.min(one, other)];
    }
}
