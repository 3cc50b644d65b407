package io.interlace.faults;

import java.util.UUID;

/**
 * Something a client wants once.
 *
 * @param mark its Idempotency-Key, and what to find it by in the database
 * @param subject the person, referral or mail address it is about, where there is one
 * @param version the version a change is of
 * @param rows how many good rows a file holds, or people a round of invitations
 */
record Operation(Kind kind, String mark, Call call, String subject, long version, int rows) {

    /** What clients do. */
    enum Kind {
        CREATE,
        CHANGE,
        REFER,
        ACCEPT,
        IMPORT,
        SIGN_IN_LINK,
        INVITE,
        NOTE
    }

    static Operation create(String mark, Call call) {
        return new Operation(Kind.CREATE, mark, keyed(mark, call), "", 0, 1);
    }

    static Operation refer(String mark, Call call) {
        return new Operation(Kind.REFER, mark, keyed(mark, call), "", 0, 1);
    }

    static Operation accept(String mark, UUID referral, Call call) {
        return new Operation(Kind.ACCEPT, mark, keyed(mark, call), referral.toString(), 0, 1);
    }

    static Operation change(String mark, UUID person, long version, Call call) {
        return new Operation(Kind.CHANGE, mark, call, person.toString(), version, 1);
    }

    static Operation upload(String mark, int rows, Call call) {
        return new Operation(Kind.IMPORT, mark, keyed(mark, call), "", 0, rows);
    }

    /** @param mark also the name of the round of invitations */
    static Operation invite(String mark, int people, Call call) {
        return new Operation(Kind.INVITE, mark, keyed(mark, call), "", 0, people);
    }

    /** The only one that takes no key: whoever asks again asks for another mail. */
    static Operation signInLink(String mark, String address, Call call) {
        return new Operation(Kind.SIGN_IN_LINK, mark, call, address, 0, 1);
    }

    private static Call keyed(String mark, Call call) {
        return call.with("Idempotency-Key", mark);
    }

    static Operation note(String mark, Call call) {
        return new Operation(Kind.NOTE, mark, keyed(mark, call), "", 0, 1);
    }

    boolean mayBeRepeated() {
        return kind != Kind.SIGN_IN_LINK;
    }
}
