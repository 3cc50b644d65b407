package io.interlace.insight;

/** Who could do something about it, as those see it who said so: themselves, somebody else, or they together. */
public enum WhoCouldAct {
    US,
    OTHERS,
    BOTH
}
