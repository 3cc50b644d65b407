package io.interlace.challenge;

import java.util.Set;

/** How far a challenge is. */
public enum ChallengeStatus {
    OPEN,
    IN_PROGRESS,
    RESOLVED,
    DROPPED;

    boolean mayBecome(ChallengeStatus next) {
        return nextStatuses().contains(next);
    }

    /** What was resolved or dropped can be taken up again. */
    private Set<ChallengeStatus> nextStatuses() {
        return switch (this) {
            case OPEN -> Set.of(IN_PROGRESS, RESOLVED, DROPPED);
            case IN_PROGRESS -> Set.of(OPEN, RESOLVED, DROPPED);
            case RESOLVED, DROPPED -> Set.of(OPEN, IN_PROGRESS);
        };
    }
}
