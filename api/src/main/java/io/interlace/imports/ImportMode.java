package io.interlace.imports;

/** What becomes of the good rows of a file that holds bad ones too. */
public enum ImportMode {
    /** Nothing is written unless every row is good. */
    ATOMIC,
    /** The good rows are written, the others rejected. */
    SKIP_INVALID
}
