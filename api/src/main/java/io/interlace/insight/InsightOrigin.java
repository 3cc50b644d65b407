package io.interlace.insight;

/** Where an insight comes from. */
enum InsightOrigin {
    /** Drawn from conversations, or noted by whoever works on what people say. */
    CONVERSATION,
    /** Found in a retrospective. */
    FINDING,
    /** Said by somebody without an account, by a link. */
    LINK,
    /** Suggested by a member. */
    MEMBER
}
