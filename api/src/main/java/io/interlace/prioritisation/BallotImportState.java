package io.interlace.prioritisation;

/** What became of a file of ballots. */
enum BallotImportState {
    SUCCEEDED,
    FAILED
}
