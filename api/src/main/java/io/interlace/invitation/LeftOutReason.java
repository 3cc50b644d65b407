package io.interlace.invitation;

/** Why somebody is not invited in a round. */
enum LeftOutReason {
    ERASED,
    OPTED_OUT,
    /** They take part already. */
    ENGAGED,
    /** An invitation for the same is under way. */
    ALREADY_INVITED,
    /** They said no; who wants to ask again does so one by one. */
    DECLINED,
    NO_ADDRESS,
    QUIET,
    OVER_BUDGET
}
