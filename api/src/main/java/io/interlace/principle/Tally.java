package io.interlace.principle;

import io.interlace.reach.SmallNumbers;
import java.util.stream.LongStream;

/** How many say of a principle that it helped, made no difference, or hindered. */
record Tally(long helped, long noDifference, long hindered) {

    static final Tally NOTHING = new Tally(0, 0, 0);

    long total() {
        return helped + noDifference + hindered;
    }

    Tally plus(Tally other) {
        return new Tally(helped + other.helped, noDifference + other.noDifference, hindered + other.hindered);
    }

    /** Whether so few say one of these that they could be told apart. */
    boolean tellsOfFew() {
        return LongStream.of(helped, noDifference, hindered).anyMatch(count -> SmallNumbers.hide(count) == null);
    }
}
