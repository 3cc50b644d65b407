package io.interlace.target;

/** Whether what was measured leads to the target. */
enum TargetStatus {
    MET,
    ON_TRACK,
    AT_RISK,
    OFF_TRACK,
    NO_DATA
}
