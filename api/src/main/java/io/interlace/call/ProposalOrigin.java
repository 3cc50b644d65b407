package io.interlace.call;

/** How a proposal came. */
public enum ProposalOrigin {
    /** Entered by the team of the programme. */
    TEAM,
    /** Sent by the public form of the call. */
    FORM
}
