package io.interlace.stakeholder;

/** Why somebody does not take part. Who had no time is part of who is not heard. */
public enum DeclineReason {
    NO_TIME,
    NOT_MY_AREA,
    ASKED_TOO_OFTEN,
    OTHER
}
