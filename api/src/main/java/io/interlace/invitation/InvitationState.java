package io.interlace.invitation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** How far an invitation has come. Each state knows those that may follow it. */
enum InvitationState {
    /** Waits for its day. */
    SCHEDULED,
    /** Its mail is in the outbox or under way. */
    SENDING,
    SENT,
    ANSWERED,
    /** Its link ended without an answer. */
    EXPIRED,
    /** Its mail was not taken, or nobody knows. */
    FAILED,
    /** Its mail was taken and came back. */
    BOUNCED,
    /** Taken back, by hand or since the person left. */
    REVOKED;

    /** Who has one of these for a purpose is not invited for it once more. */
    static List<InvitationState> open() {
        return List.of(SCHEDULED, SENDING, SENT);
    }

    /** Who has one of these to take part is not asked by whole waves: what failed or came back is put right one by one. */
    static List<InvitationState> unsettled() {
        return List.of(SCHEDULED, SENDING, SENT, FAILED, BOUNCED);
    }

    boolean mayBecome(InvitationState next) {
        return following().contains(next);
    }

    /** A mail of which nobody knows whether it came, or that came back, may have come: an answer always counts. */
    private Set<InvitationState> following() {
        return switch (this) {
            case SCHEDULED -> EnumSet.of(SENDING, FAILED, REVOKED);
            case SENDING -> EnumSet.of(SENT, ANSWERED, EXPIRED, FAILED, REVOKED);
            case SENT -> EnumSet.of(ANSWERED, EXPIRED, BOUNCED, REVOKED);
            case FAILED, BOUNCED -> EnumSet.of(SCHEDULED, ANSWERED, REVOKED);
            case ANSWERED, EXPIRED -> EnumSet.of(ANSWERED);
            case REVOKED -> EnumSet.noneOf(InvitationState.class);
        };
    }
}
