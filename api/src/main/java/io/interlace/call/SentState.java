package io.interlace.call;

/** How far a proposal has come, as whoever sent it is told here: what was decided is told to them by letter. */
enum SentState {
    DRAFT,
    SUBMITTED,
    WITHDRAWN;

    static SentState of(ProposalState state) {
        return switch (state) {
            case DRAFT -> DRAFT;
            case WITHDRAWN -> WITHDRAWN;
            case SUBMITTED, SHORTLISTED, LEFT_ON_THE_TABLE -> SUBMITTED;
        };
    }
}
