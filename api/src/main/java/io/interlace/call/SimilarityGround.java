package io.interlace.call;

/** Why two proposals may be the same. */
enum SimilarityGround {
    TITLE,
    LEAD,
    AIMS
}
