package io.interlace.imports;

/** Why a row is not taken. */
public enum RejectionReason {
    MISSING,
    INVALID,
    TOO_LONG,
    UNKNOWN_REFERENCE,
    DUPLICATE_IN_FILE,
    TAKEN,
    SELF_REFERRAL,
    KEPT_OUT,
    ILLEGAL_TRANSITION,
    MALFORMED
}
