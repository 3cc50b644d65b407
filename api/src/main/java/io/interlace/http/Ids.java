package io.interlace.http;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Makes identifiers: UUIDs of version 7 (RFC 9562), so that rows made together lie together in every index. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /** A new identifier that begins with the clock's milliseconds and goes on at random. */
    public static UUID next(Clock clock) {
        RandomGenerator random = Rehearsal.randomOr(RANDOM);
        long high = (clock.millis() << 16) | 0x7000L | (random.nextLong() & 0x0fffL);
        long low = (random.nextLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /** A new identifier of nothing but chance (version 4), for what must not tell when it was made. */
    public static UUID random() {
        RandomGenerator random = Rehearsal.randomOr(RANDOM);
        long high = (random.nextLong() & ~0xf000L) | 0x4000L;
        long low = (random.nextLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /** A place in an order that tells nothing of when something was put there. */
    public static int randomPlace() {
        return Rehearsal.randomOr(RANDOM).nextInt(Integer.MAX_VALUE);
    }
}
