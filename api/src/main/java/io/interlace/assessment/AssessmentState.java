package io.interlace.assessment;

/** How far an assessor has come with a proposal. */
public enum AssessmentState {
    /** Not begun. */
    ASSIGNED,
    /** Begun; seen by nobody else. */
    DRAFT,
    /** Said. */
    SUBMITTED,
    /** The assessor must not assess it. */
    CONFLICT;

    boolean isDone() {
        return this == SUBMITTED || this == CONFLICT;
    }
}
