package io.interlace.ranking;

import java.util.List;
import java.util.Map;

/**
 * What one voter said: options in order of preference, perhaps not all of them.
 *
 * @param ranks the options by id, best first; those in one list are equal to the voter, which counts for neither. None is named
 *     twice. No list, or only empty ones, is a ballot that says nothing and counts as cast
 * @param weight what it counts for, in millionths of a ballot, from 0 to {@link #MOST}
 * @param categories what the voter is, by dimension, such as {@code GROUP} and {@code GP}; without those that are not known
 */
public record Ballot(List<List<String>> ranks, long weight, Map<String, String> categories) {

    /** One whole ballot, in millionths. */
    public static final long ONE = 1_000_000;

    /** The greatest weight; sums over a million such ballots and all pairs of 100 options are still exact. */
    public static final long MOST = 1_000 * ONE;

    public Ballot {
        ranks = ranks.stream().map(List::copyOf).toList();
        categories = Map.copyOf(categories);
        if (weight < 0 || weight > MOST) {
            throw new IllegalArgumentException("A ballot weighs from nothing to a thousand ballots");
        }
    }

    /** A ballot of somebody of whom nothing is known, that counts once. */
    public static Ballot of(List<List<String>> ranks) {
        return new Ballot(ranks, ONE, Map.of());
    }

    /** The same, counting otherwise. */
    public Ballot weighing(long millionths) {
        return new Ballot(ranks, millionths, categories);
    }
}
