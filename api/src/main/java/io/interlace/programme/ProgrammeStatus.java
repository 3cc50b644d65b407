package io.interlace.programme;

/** Whether a programme takes changes. */
public enum ProgrammeStatus {
    ACTIVE,
    ARCHIVED
}
