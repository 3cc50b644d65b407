package io.interlace.servicemodel;

/** Whether the same hands go on, or the work passes into others. */
enum LinkKind {
    SEQUENCE,
    HAND_OFF
}
