package io.interlace.identity;

/** What a member does in one programme. There is no ladder: each operation lists the roles it allows. */
public enum Role {
    LEAD,
    FACILITATOR,
    ASSESSOR,
    CONTRIBUTOR,
    VIEWER,
    INTEGRATION
}
