package io.interlace.call;

import java.util.Set;

/** How far a proposal has come. */
public enum ProposalState {
    DRAFT,
    SUBMITTED,
    WITHDRAWN,
    SHORTLISTED,
    LEFT_ON_THE_TABLE;

    boolean mayBecome(ProposalState next) {
        return nextStates().contains(next);
    }

    private Set<ProposalState> nextStates() {
        return switch (this) {
            case DRAFT -> Set.of(SUBMITTED, WITHDRAWN);
            case SUBMITTED -> Set.of(WITHDRAWN, SHORTLISTED, LEFT_ON_THE_TABLE);
            case LEFT_ON_THE_TABLE -> Set.of(SHORTLISTED, WITHDRAWN);
            case SHORTLISTED, WITHDRAWN -> Set.of();
        };
    }
}
