package io.interlace.retrospective;

/** How far a mail with a link has come. */
enum SeatLinkState {
    SENDING,
    SENT,
    /** The other side did not take it. */
    REFUSED,
    /** It was under way when something broke: it may have come. */
    UNKNOWN,
    /** Whatever became of it, what it holds opens nothing. */
    REVOKED
}
