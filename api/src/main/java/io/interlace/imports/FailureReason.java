package io.interlace.imports;

/** Why a whole import came to nothing. */
enum FailureReason {
    EMPTY,
    NOT_UTF8,
    MALFORMED,
    UNKNOWN_COLUMN,
    DUPLICATE_COLUMN,
    MISSING_COLUMN,
    ROWS_REJECTED,
    PROGRAMME_ARCHIVED,
    INTERNAL_ERROR
}
