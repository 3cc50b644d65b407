package io.interlace.retrospective;

/** Who sees a note. */
enum NoteState {
    /** Its author, and whoever leads the retrospective. */
    PRIVATE,
    /** Everybody at the board. */
    SHOWN,
    /** Its author alone, who is told why. */
    MODERATED,
    /** Nobody: it is gone, and those who saw it are told so. */
    REMOVED
}
