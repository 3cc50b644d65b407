package io.interlace.shortlist;

/** How far the computing of a shortlist has come. */
public enum ShortlistState {
    QUEUED,
    RUNNING,
    FINISHED,
    FAILED,
    CANCELLED;

    public boolean isUnderWay() {
        return this == QUEUED || this == RUNNING;
    }
}
