package io.interlace.principle;

import java.util.Set;

/** How far a principle has come. */
enum PrincipleStatus {
    PROPOSED,
    IN_TEST,
    REFINED,
    RETIRED;

    /** From RETIRED it only goes back to what it was, which is no step forward. */
    boolean mayBecome(PrincipleStatus next) {
        return nextStatuses().contains(next);
    }

    private Set<PrincipleStatus> nextStatuses() {
        return switch (this) {
            case PROPOSED, REFINED -> Set.of(IN_TEST, REFINED, RETIRED);
            case IN_TEST -> Set.of(REFINED, RETIRED);
            case RETIRED -> Set.of();
        };
    }
}
