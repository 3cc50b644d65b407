package io.interlace.shortlist;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A proposal that might be chosen.
 *
 * @param title as it stands in sentences
 * @param notEligibleBecause the check that it failed, in words; null when it is eligible
 * @param score in points; null when nobody scored it, and then it cannot be chosen
 * @param places codes, one or more
 * @param sectors codes, one or more
 * @param attributes values by dimension, which is not PLACE or SECTOR
 */
record Candidate(
        String id,
        String title,
        @Nullable String notEligibleBecause,
        @Nullable Double score,
        Set<String> places,
        Set<String> sectors,
        Map<String, String> attributes,
        Needs needs) {

    /** What carrying it out takes from the call. */
    record Needs(long facilitatorDays, long budgetPounds) {

        static final Needs NOTHING = new Needs(0, 0);
    }

    Candidate scored(@Nullable Double points) {
        return new Candidate(id, title, notEligibleBecause, points, places, sectors, attributes, needs);
    }

    boolean eligible() {
        return notEligibleBecause == null;
    }

    /** Whether it counts for a quota. */
    boolean has(String dimension, String value) {
        return switch (dimension) {
            case Quota.PLACE -> places.contains(value);
            case Quota.SECTOR -> sectors.contains(value);
            default -> value.equals(attributes.get(dimension));
        };
    }
}
