package io.interlace.faults;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waiting, with an end. */
final class Patience {

    private static final int STEP_MILLIS = 20;

    private Patience() {}

    /** Waits until something holds; false when it did not within this time. */
    static boolean until(Duration most, BooleanSupplier holds) {
        long end = System.nanoTime() + most.toNanos();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            pause(STEP_MILLIS);
        }
        return true;
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }
}
