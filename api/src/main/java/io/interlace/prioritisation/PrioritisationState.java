package io.interlace.prioritisation;

/** How far a round has come. */
enum PrioritisationState {
    DRAFT,
    OPEN,
    CLOSED,
    CANCELLED;

    boolean mayBecome(PrioritisationState next) {
        return switch (next) {
            case DRAFT -> false;
            case OPEN -> this == DRAFT;
            case CLOSED -> this == OPEN;
            case CANCELLED -> this == DRAFT || this == OPEN;
        };
    }
}
