package io.interlace.http;

import java.time.Instant;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Work done as if at another moment, with identifiers that come out the same each time: so the demonstration programme is
 * made by the services themselves, and is the same at every start.
 */
public final class Rehearsal {

    private static final ThreadLocal<@Nullable Rehearsal> CURRENT = new ThreadLocal<>();

    private final RandomGenerator random;
    private Instant now = Instant.EPOCH;

    /** @param seed two rehearsals with the same seed make the same identifiers in the same order */
    public Rehearsal(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** Does the work on this thread as if at this moment. */
    public void at(Instant moment, Runnable work) {
        now = moment;
        Rehearsal outer = CURRENT.get();
        CURRENT.set(this);
        try {
            work.run();
        } finally {
            CURRENT.set(outer);
        }
    }

    static Instant nowOr(Instant real) {
        Rehearsal rehearsal = CURRENT.get();
        return rehearsal == null ? real : rehearsal.now;
    }

    static RandomGenerator randomOr(RandomGenerator real) {
        Rehearsal rehearsal = CURRENT.get();
        return rehearsal == null ? real : rehearsal.random;
    }
}
