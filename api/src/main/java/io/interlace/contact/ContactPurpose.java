package io.interlace.contact;

/** What somebody's time is asked for. */
public enum ContactPurpose {
    ENGAGE,
    CONVERSATION,
    BALLOT,
    WORKSHOP,
    RETROSPECTIVE,
    REVIEW,
    INSIGHT,
    PROJECT_WORK,
    OTHER;

    /** Whether it takes from the budget. Work that somebody agreed to in a project does not: it has its own. */
    boolean counts() {
        return this != PROJECT_WORK;
    }
}
