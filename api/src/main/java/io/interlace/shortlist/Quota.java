package io.interlace.shortlist;

import org.jspecify.annotations.Nullable;

/**
 * How many of the chosen should have a value.
 *
 * @param dimension PLACE, SECTOR, or ATTRIBUTE: and the name of one
 * @param min at least so many, zero or more
 * @param max at most so many; null for no limit
 * @param priority what giving way by one costs beside other quotas, from 1 to 100
 */
record Quota(
        String dimension, String value, int min, @Nullable Integer max, int priority) {

    static final String PLACE = "PLACE";
    static final String SECTOR = "SECTOR";
    static final int MOST_PRIORITY = 100;

    private static final String ATTRIBUTE = "ATTRIBUTE:";

    /** What the dimension is called in sentences. */
    static String named(String dimension) {
        return dimension.startsWith(ATTRIBUTE) ? dimension.substring(ATTRIBUTE.length()) : dimension;
    }
}
