package io.interlace.call;

import java.util.Set;

/** How far a call has come. What is over by its closing time is CLOSED for everybody, whoever looks first. */
public enum CallState {
    DRAFT,
    OPEN,
    CLOSED,
    ASSESSED,
    DECIDED;

    boolean mayBecome(CallState next) {
        return nextStates().contains(next);
    }

    private Set<CallState> nextStates() {
        return switch (this) {
            case DRAFT -> Set.of(OPEN);
            case OPEN -> Set.of(CLOSED);
            case CLOSED -> Set.of(OPEN, ASSESSED);
            case ASSESSED -> Set.of(DECIDED);
            case DECIDED -> Set.of();
        };
    }
}
