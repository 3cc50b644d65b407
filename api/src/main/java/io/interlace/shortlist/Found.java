package io.interlace.shortlist;

import org.jspecify.annotations.Nullable;

/**
 * What a search came to.
 *
 * @param set the best set that was found; null when there is none, or none was found before the work ran out
 * @param proven whether there is no better one (or none at all)
 * @param bound no set is worth more; of use when it is not proven
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record Found(int @Nullable [] set, boolean proven, long bound) {

    static final Found NOTHING = new Found(null, true, Long.MIN_VALUE);

    /** Whether it is proven that there is no set. */
    boolean impossible() {
        return set == null && proven;
    }
}
