package io.interlace.ranking;

/**
 * Where an option ranks in nine of ten resamples of the ballots.
 *
 * @param low the better end, from 1
 * @param high the worse end, the number of options at most
 */
public record RankInterval(String option, int low, int high) {}
