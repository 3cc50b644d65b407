package io.interlace.decision;

/** How far a letter has come. */
enum LetterState {
    DRAFT,
    SENDING,
    SENT,
    FAILED,
    HANDED_OVER;

    /** Whether its words can still be changed, and it can go. */
    boolean isOpen() {
        return this == DRAFT || this == FAILED;
    }
}
