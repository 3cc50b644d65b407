package io.interlace.project;

import java.util.Set;

/** How far a project is. */
enum ProjectState {
    PLANNED,
    ACTIVE,
    PAUSED,
    COMPLETED,
    WITHDRAWN;

    /** As SQL: those in which something can still be overdue. */
    static final String GOING_ON = "('PLANNED', 'ACTIVE', 'PAUSED')";

    boolean mayBecome(ProjectState next) {
        return nextStates().contains(next);
    }

    private Set<ProjectState> nextStates() {
        return switch (this) {
            case PLANNED -> Set.of(ACTIVE, WITHDRAWN);
            case ACTIVE -> Set.of(PAUSED, COMPLETED, WITHDRAWN);
            case PAUSED -> Set.of(ACTIVE, WITHDRAWN);
            case COMPLETED, WITHDRAWN -> Set.of();
        };
    }
}
