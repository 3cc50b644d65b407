package io.interlace.decision;

/** What a proposer is told became of the proposal. */
enum LetterOutcome {
    SHORTLISTED,
    LEFT_ON_THE_TABLE,
    NOT_ELIGIBLE
}
