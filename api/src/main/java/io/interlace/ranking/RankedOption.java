package io.interlace.ranking;

/**
 * An option in the listed order.
 *
 * @param rank from 1; each once, also between options that are tied
 * @param unweightedRank where it is listed when each ballot counts once
 */
public record RankedOption(String option, int rank, int unweightedRank) {

    /** How many places weighting moved it, up when more than zero. */
    public int moved() {
        return unweightedRank - rank;
    }
}
