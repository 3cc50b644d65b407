package io.interlace.ranking;

/** What it means that a ballot leaves an option out. */
public enum Unranked {
    /** Nothing: the option is compared with no other. */
    NO_OPINION,
    /** It is below all that are ranked, and equal to the others left out. */
    LAST
}
