package io.interlace.reach;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Whom to invite next, so that those who engaged come nearest to who is there: one candidate after the other, always the one
 * who takes most off the shortfall.
 *
 * <p>The shortfall of a dimension is Σ p · max(0, 1 − n ÷ t)² over its categories, with p the category's share of the frame, n
 * those of it who engaged or are picked, and t = p × (all who engaged, category known, + how many are wanted), which is how
 * many there should be. It is squared, so that the emptiest category comes first and each pick in it gains less than the one
 * before. The shortfall as a whole is the mean over dimensions, from 0 to 1.
 *
 * <p>What a set of picks takes off grows with the set, and ever more slowly (it is monotone and submodular), so that picking
 * one by one reaches at least 1 − 1/e of what the best set would. Source: Nemhauser, Wolsey and Fisher, An analysis of
 * approximations for maximizing submodular set functions (1978). Time grows with picks, candidates and dimensions.
 */
final class InvitationOrder {

    /** Gains closer than this are equal, so that rounding decides nothing. */
    private static final double SAME_GAIN = 1e-12;

    /** Less of a person than this is missing only by rounding. */
    private static final double NOBODY = 1e-9;

    /**
     * A dimension with a frame.
     *
     * @param shares the share of each category in the frame, adding up to 1
     * @param engaged how many of each category have engaged
     * @param candidates the category of each candidate, -1 where it is not known
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record Framed(double[] shares, int[] engaged, int[] candidates) {}

    /**
     * One to invite.
     *
     * @param candidate which of the candidates
     * @param gain what this pick, after those before it, takes off the shortfall, over 0
     * @param gainByDimension what it takes off the shortfall of each dimension; the gain is the mean of these
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record Pick(int candidate, double gain, double[] gainByDimension) {}

    /** One dimension as it stands after the picks so far. */
    private static final class Standing {

        private final Framed dimension;
        private final int[] people;
        private final double[] target;
        /** What one more of each category takes off. */
        private final double[] gain;

        Standing(Framed dimension, int size) {
            this.dimension = dimension;
            people = dimension.engaged().clone();
            long there = Arrays.stream(people).asLongStream().sum() + size;
            target = Arrays.stream(dimension.shares())
                    .map(share -> share * there)
                    .toArray();
            gain = new double[people.length];
            Arrays.setAll(gain, this::gainOfOneMore);
        }

        double gain(int candidate) {
            int category = dimension.candidates()[candidate];
            return category < 0 ? 0 : gain[category];
        }

        void pick(int candidate) {
            int category = dimension.candidates()[candidate];
            if (category >= 0) {
                people[category]++;
                gain[category] = gainOfOneMore(category);
            }
        }

        private double gainOfOneMore(int category) {
            double missing = missing(category, people[category]);
            double left = missing(category, people[category] + 1L);
            return dimension.shares()[category] * (missing * missing - left * left);
        }

        /** The share of a category's target that so many people leave open. */
        private double missing(int category, long people) {
            double missing = target[category] - people;
            return missing > NOBODY ? missing / target[category] : 0;
        }
    }

    private InvitationOrder() {}

    /**
     * Picks one by one. Where two gain the same, the earlier candidate is picked.
     *
     * @param dimensions at least those by which a pick can gain; none means no picks
     * @param candidates how many candidates there are
     * @param size how many are wanted, zero or more
     * @return the picks in order; fewer than are wanted when nobody left would gain anything
     * @throws IllegalArgumentException if a dimension has other candidates, or categories and shares that do not belong
     *     together
     */
    static List<Pick> of(List<Framed> dimensions, int candidates, int size) {
        if (size < 0) {
            throw new IllegalArgumentException("Nobody can want fewer than no picks");
        }
        dimensions.forEach(dimension -> check(dimension, candidates));
        List<Standing> standings = dimensions.stream()
                .map(dimension -> new Standing(dimension, size))
                .toList();
        boolean[] picked = new boolean[candidates];
        List<Pick> picks = new ArrayList<>();
        int best = best(standings, picked);
        while (picks.size() < size && best >= 0) {
            int candidate = best;
            double[] gains = standings.stream()
                    .mapToDouble(standing -> standing.gain(candidate))
                    .toArray();
            picks.add(new Pick(candidate, Arrays.stream(gains).sum() / gains.length, gains));
            picked[candidate] = true;
            standings.forEach(standing -> standing.pick(candidate));
            best = best(standings, picked);
        }
        return picks;
    }

    private static void check(Framed dimension, int candidates) {
        int categories = dimension.shares().length;
        if (dimension.engaged().length != categories || dimension.candidates().length != candidates) {
            throw new IllegalArgumentException("Every category has a share, and every candidate a category");
        }
        if (Arrays.stream(dimension.candidates()).anyMatch(own -> own < -1 || own >= categories)) {
            throw new IllegalArgumentException("A candidate's category has no share");
        }
    }

    /** The candidate who gains most, the earliest of several, or -1 when nobody left gains anything. */
    private static int best(List<Standing> standings, boolean[] picked) {
        int best = -1;
        double most = 0;
        for (int candidate = 0; candidate < picked.length; candidate++) {
            if (!picked[candidate]) {
                double gain = 0;
                for (Standing standing : standings) {
                    gain += standing.gain(candidate);
                }
                if (gain > (best < 0 ? 0 : most + SAME_GAIN)) {
                    best = candidate;
                    most = gain;
                }
            }
        }
        return best;
    }
}
