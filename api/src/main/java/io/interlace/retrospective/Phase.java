package io.interlace.retrospective;

import java.util.Set;

/** How far a retrospective is. From each phase it goes on to the next or back to the one before; from the last, nowhere. */
enum Phase {
    /** It is being set up. */
    PREPARE,
    /** Everybody writes for themselves. */
    REFLECT,
    /** What was written is shown, and put together. */
    GROUP,
    /** Everybody says what matters most, for themselves. */
    VOTE,
    /** The votes are shown, and what has most is talked about. */
    DISCUSS,
    /** What will be done, by whom and until when. */
    COMMIT,
    /** It stays as it is. */
    CLOSED;

    boolean mayBecome(Phase next) {
        return neighbours().contains(next);
    }

    private Set<Phase> neighbours() {
        return switch (this) {
            case PREPARE -> Set.of(REFLECT);
            case REFLECT -> Set.of(PREPARE, GROUP);
            case GROUP -> Set.of(REFLECT, VOTE);
            case VOTE -> Set.of(GROUP, DISCUSS);
            case DISCUSS -> Set.of(VOTE, COMMIT);
            case COMMIT -> Set.of(DISCUSS, CLOSED);
            case CLOSED -> Set.of();
        };
    }

    /** Whether notes are written, changed and taken back. */
    boolean takesNotes() {
        return this == REFLECT || this == GROUP || this == VOTE || this == DISCUSS;
    }

    /** Whether what is written is shown to others as soon as the phase ends in which it was written. */
    boolean showsNotes() {
        return compareTo(GROUP) >= 0;
    }

    boolean takesGrouping() {
        return this == GROUP;
    }

    /** Whether every note is in a cluster, if only in one of its own. */
    boolean hasGrouped() {
        return compareTo(VOTE) >= 0;
    }

    /** Whether people say if principles helped. */
    boolean takesRatings() {
        return this != PREPARE && this != CLOSED;
    }

    /** @param facilitates whether it is somebody who leads it: they may add what was forgotten */
    boolean takesActionItems(boolean facilitates) {
        return this == DISCUSS || this == COMMIT || (this == CLOSED && facilitates);
    }

    boolean takesVotes() {
        return this == VOTE;
    }

    boolean showsVotes() {
        return compareTo(DISCUSS) >= 0;
    }
}
