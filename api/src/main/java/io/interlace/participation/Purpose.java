package io.interlace.participation;

/** What a person is asked for. */
public enum Purpose {
    ENGAGE,
    CONVERSATION,
    BALLOT,
    WORKSHOP,
    REVIEW,
    INSIGHT
}
