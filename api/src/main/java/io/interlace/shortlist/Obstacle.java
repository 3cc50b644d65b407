package io.interlace.shortlist;

/**
 * What stands against putting one proposal in place of another.
 *
 * @param row the limit, or -1
 * @param other who does not go together with it, or -1
 */
record Obstacle(Kind kind, int row, int other) {

    /** In the order in which they are named first. */
    enum Kind {
        TOO_MANY,
        TOO_FEW,
        CAPACITY,
        INCOMPATIBLE,
        MUST_STAY
    }
}
