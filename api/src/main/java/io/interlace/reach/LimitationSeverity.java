package io.interlace.reach;

/** How much a limitation matters, the most first. */
public enum LimitationSeverity {
    HIGH,
    MEDIUM,
    LOW
}
