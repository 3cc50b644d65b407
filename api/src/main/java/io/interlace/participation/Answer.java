package io.interlace.participation;

/** What a person said to what they were asked. Nothing follows upon having been erased. */
public enum Answer {
    ACCEPTED,
    DECLINED,
    OPTED_OUT,
    ERASED
}
