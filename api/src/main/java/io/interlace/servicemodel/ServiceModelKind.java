package io.interlace.servicemodel;

/** Whether a model shows how it is, or how it could be. */
enum ServiceModelKind {
    CURRENT,
    FUTURE
}
