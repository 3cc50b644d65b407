package io.interlace.imports;

/** How far an import has come. */
enum ImportState {
    QUEUED,
    RUNNING,
    SUCCEEDED,
    FAILED,
    CANCELLED
}
