package io.interlace.principle;

/** Where people say whether a principle helped. */
public enum RatingSource {
    WORKSHOP,
    RETROSPECTIVE
}
