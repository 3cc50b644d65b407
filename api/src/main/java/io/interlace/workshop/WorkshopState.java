package io.interlace.workshop;

/** How far a workshop is. */
enum WorkshopState {
    PLANNED,
    HELD,
    CANCELLED
}
