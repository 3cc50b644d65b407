package io.interlace.insight;

import java.util.Set;

/** How an insight stands. Until it is KEPT, or once it is DECLINED, only those see it who decide that, and who suggested it. */
enum InsightState {
    SUGGESTED,
    KEPT,
    DECLINED,
    ARCHIVED,
    MERGED,
    SPLIT;

    boolean mayBecome(InsightState next) {
        return nextStates().contains(next);
    }

    private Set<InsightState> nextStates() {
        return switch (this) {
            case SUGGESTED -> Set.of(KEPT, DECLINED, MERGED);
            case KEPT -> Set.of(ARCHIVED, MERGED, SPLIT);
            case DECLINED, ARCHIVED -> Set.of(KEPT);
            case MERGED, SPLIT -> Set.of();
        };
    }
}
