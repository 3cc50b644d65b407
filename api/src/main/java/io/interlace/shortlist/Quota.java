package io.interlace.shortlist;

import org.jspecify.annotations.Nullable;

/**
 * How many of the chosen should have a value.
 *
 * @param dimension PLACE, SECTOR or the name of an attribute
 * @param min at least so many, zero or more
 * @param max at most so many; null for no limit
 * @param priority what giving way by one costs beside other quotas, from 1 to 100
 */
record Quota(
        String dimension, String value, int min, @Nullable Integer max, int priority) {

    static final String PLACE = "PLACE";
    static final String SECTOR = "SECTOR";
    static final int MOST_PRIORITY = 100;
}
