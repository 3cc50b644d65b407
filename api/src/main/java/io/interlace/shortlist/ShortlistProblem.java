package io.interlace.shortlist;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a shortlist is asked for.
 *
 * @param size how many are to be chosen
 * @param capacity what the chosen may need together
 * @param mustInclude ids that are chosen whatever they score
 * @param mustExclude ids that are not
 * @param incompatible pairs of which at most one is chosen
 * @param names the places and sectors there are, so that a quota can name one from which nothing came
 * @param seed decides the draw between sets that are equal in everything else, and the resamples
 */
record ShortlistProblem(
        List<Candidate> candidates,
        int size,
        List<Quota> quotas,
        Capacity capacity,
        List<String> mustInclude,
        List<String> mustExclude,
        List<Pair> incompatible,
        Names names,
        long seed) {

    /**
     * What there is to support the chosen with; null where it is not limited.
     */
    record Capacity(
            @Nullable Long facilitatorDays, @Nullable Long budgetPounds) {

        static final Capacity UNLIMITED = new Capacity(null, null);
    }

    /** Two proposals that do not go together. */
    record Pair(String first, String second) {}

    /**
     * What places and sectors are called in sentences.
     *
     * @param places words by code
     * @param sectors words by code
     */
    record Names(Map<String, String> places, Map<String, String> sectors) {}
}
