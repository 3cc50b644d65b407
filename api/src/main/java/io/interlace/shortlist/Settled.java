package io.interlace.shortlist;

import org.jspecify.annotations.Nullable;

/**
 * Who is in or out before the solver is asked.
 *
 * @param state by candidate: 1 in, -1 out, 0 open
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record Settled(byte[] state) {

    static Settled nobody(int candidates) {
        return new Settled(new byte[candidates]);
    }

    boolean open(int candidate) {
        return state[candidate] == 0;
    }

    /** How many are open. */
    int open() {
        int open = 0;
        for (byte one : state) {
            open += one == 0 ? 1 : 0;
        }
        return open;
    }

    boolean in(int candidate) {
        return state[candidate] > 0;
    }

    /** What both settle; null when one has somebody in whom the other has out. */
    @Nullable
    Settled and(Settled other) {
        byte[] both = new byte[state.length];
        for (int i = 0; i < both.length; i++) {
            if (state[i] * other.state[i] < 0) {
                return null;
            }
            both[i] = (byte) Integer.signum(state[i] + other.state[i]);
        }
        return new Settled(both);
    }
}
