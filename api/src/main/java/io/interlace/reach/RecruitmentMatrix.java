package io.interlace.reach;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Who recruited whom, by category: how many people of each category (column) those of each category (row) recruited. Counted
 * are recruits whose category and whose recruiter's category are known.
 */
final class RecruitmentMatrix {

    private final long[][] counts;
    private final long[] rows;
    private final long[] columns;
    private final long total;

    private RecruitmentMatrix(long[][] counts) {
        this.counts = counts;
        rows = new long[counts.length];
        columns = new long[counts.length];
        for (int from = 0; from < counts.length; from++) {
            for (int to = 0; to < counts.length; to++) {
                rows[from] += counts[from][to];
                columns[to] += counts[from][to];
            }
        }
        total = Arrays.stream(rows).sum();
    }

    static RecruitmentMatrix of(ChainSample sample) {
        long[][] counts = new long[sample.categories()][sample.categories()];
        int[] category = sample.category();
        for (int person = 0; person < category.length; person++) {
            int recruiter = sample.recruiter()[person];
            if (recruiter >= 0 && category[recruiter] >= 0 && category[person] >= 0) {
                counts[category[recruiter]][category[person]]++;
            }
        }
        return new RecruitmentMatrix(counts);
    }

    long[][] counts() {
        return counts;
    }

    /**
     * Recruitments within categories, as a multiple of what chance would make: Σ T_kk ÷ Σ (row_k · column_k ÷ total). 1 is
     * no preference, more is keeping to one's own.
     *
     * @return null when chance makes none
     */
    @Nullable
    Double homophily() {
        double within = 0;
        double byChance = 0;
        for (int k = 0; k < counts.length; k++) {
            within += counts[k][k];
            byChance += (double) rows[k] * columns[k];
        }
        return byChance == 0 ? null : (Double) (within * total / byChance);
    }

    /**
     * For each category, recruitments within it as a multiple of T_kk expected from its share of recruiters: T_kk ÷ (row_k²
     * ÷ total).
     *
     * @return null where the category recruited nobody
     */
    @Nullable
    Double[] homophilyByCategory() {
        @Nullable Double[] homophily = new Double[counts.length];
        for (int k = 0; k < counts.length; k++) {
            homophily[k] =
                    rows[k] == 0 ? null : (Double) ((double) counts[k][k] * total / ((double) rows[k] * rows[k]));
        }
        return homophily;
    }

    /**
     * Where recruitment would lead if it went on as it did: the shares of the categories that no longer change from one wave
     * to the next.
     *
     * <p>Source: the elimination of Grassmann, Taksar and Heyman, Regenerative analysis and steady state distributions for
     * Markov chains (1985), which subtracts nothing and so loses no digits.
     *
     * @param engaged people in each category; those without people are left out, with share 0
     * @return one share for each category; null when there are no people, when a category with people recruited nobody, or
     *     when chains could come to rest in more than one place
     */
    double @Nullable [] stationary(int[] engaged) {
        int[] peopled =
                IntStream.range(0, counts.length).filter(k -> engaged[k] > 0).toArray();
        if (peopled.length == 0 || Arrays.stream(peopled).anyMatch(k -> rows[k] == 0)) {
            return null;
        }
        int sink = reachedFromAll(peopled);
        if (sink < 0) {
            return null;
        }
        boolean[] closed = new boolean[counts.length];
        mark(sink, false, closed);
        int[] lasting = Arrays.stream(peopled).filter(k -> closed[k]).toArray();
        double[] steady = steady(lasting);
        double[] shares = new double[counts.length];
        for (int i = 0; i < lasting.length; i++) {
            shares[lasting[i]] = steady[i];
        }
        return shares;
    }

    /** A category to which chains from every other one can lead, or -1: going backwards, it is the last not yet met. */
    private int reachedFromAll(int[] peopled) {
        boolean[] met = new boolean[counts.length];
        int candidate = -1;
        for (int k : peopled) {
            if (!met[k]) {
                candidate = k;
                mark(k, true, met);
            }
        }
        boolean[] leading = new boolean[counts.length];
        mark(candidate, true, leading);
        return Arrays.stream(peopled).allMatch(k -> leading[k]) ? candidate : -1;
    }

    /** Marks this category and all that recruitments lead to from it, or from which they lead to it. */
    private void mark(int start, boolean backwards, boolean[] marked) {
        int[] waiting = new int[counts.length];
        int count = 0;
        waiting[count++] = start;
        marked[start] = true;
        while (count > 0) {
            int here = waiting[--count];
            for (int other = 0; other < counts.length; other++) {
                long link = backwards ? counts[other][here] : counts[here][other];
                if (link > 0 && !marked[other]) {
                    marked[other] = true;
                    waiting[count++] = other;
                }
            }
        }
    }

    private double[] steady(int[] states) {
        int size = states.length;
        double[][] p = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                p[i][j] = (double) counts[states[i]][states[j]] / rows[states[i]];
            }
        }
        for (int last = size - 1; last > 0; last--) {
            double leaving = 0;
            for (int j = 0; j < last; j++) {
                leaving += p[last][j];
            }
            for (int i = 0; i < last; i++) {
                p[i][last] /= leaving;
                for (int j = 0; j < last; j++) {
                    p[i][j] += p[i][last] * p[last][j];
                }
            }
        }
        double[] steady = new double[size];
        steady[0] = 1;
        double sum = 1;
        for (int j = 1; j < size; j++) {
            for (int i = 0; i < j; i++) {
                steady[j] += steady[i] * p[i][j];
            }
            sum += steady[j];
        }
        for (int i = 0; i < size; i++) {
            steady[i] /= sum;
        }
        return steady;
    }
}
