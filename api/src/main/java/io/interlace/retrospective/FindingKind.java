package io.interlace.retrospective;

/** What a finding is of use for. */
enum FindingKind {
    /** It says how principles hold in practice. */
    EVIDENCE,
    /** It shows where working together is difficult. */
    SYMPTOM,
    /** It is something to be tackled, or to be made use of. */
    INSIGHT
}
