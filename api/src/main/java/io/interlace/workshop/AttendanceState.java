package io.interlace.workshop;

/** What is known of somebody's part in a workshop: before it is held whether they come, after that whether they did. */
enum AttendanceState {
    INVITED,
    COMING,
    NOT_COMING,
    ATTENDED,
    ABSENT;

    /** Whether it is said of workshops that are over. */
    boolean isAfterwards() {
        return this == ATTENDED || this == ABSENT;
    }
}
