package io.interlace.contact;

/** Where an ask stands. It follows from its day and from whether it was cancelled. */
enum ContactStatus {
    PLANNED,
    ASKED,
    CANCELLED
}
