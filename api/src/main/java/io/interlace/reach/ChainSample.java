package io.interlace.reach;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The people who engaged, as one dimension sees them. Every array has one entry for each person, and nobody changes it:
 * arrays, since there may be 100,000 of them.
 *
 * @param categories how many categories the dimension has
 * @param category the category of each person, from 0, or -1 where it is not known
 * @param networkSize how many others each person says they know, 0 where it is missing or zero
 * @param recruiter the place of each person's recruiter in the sample, -1 for seeds
 * @param wave referrals between each person and their seed, 0 for seeds; always later than the recruiter's, so that there
 *     are no cycles
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record ChainSample(int categories, int[] category, int[] networkSize, int[] recruiter, int[] wave) {

    /** @throws IllegalArgumentException if the arrays differ in length or hold what cannot be */
    ChainSample {
        int people = category.length;
        if (networkSize.length != people || recruiter.length != people || wave.length != people) {
            throw new IllegalArgumentException("Every array has one entry for each person");
        }
        for (int person = 0; person < people; person++) {
            if (category[person] < -1 || category[person] >= categories) {
                throw new IllegalArgumentException("There is no such category: " + category[person]);
            }
            if (networkSize[person] < 0 || wave[person] < 0) {
                throw new IllegalArgumentException("Network sizes and waves begin at 0");
            }
            int by = recruiter[person];
            if (by < -1 || by >= people || (by >= 0 && wave[by] >= wave[person])) {
                throw new IllegalArgumentException("A recruiter is in the sample, in an earlier wave");
            }
        }
    }

    /** How many people there are, whatever is known of them. */
    int people() {
        return category.length;
    }

    /** The people in each category. */
    int[] engaged() {
        int[] engaged = new int[categories];
        for (int own : category) {
            if (own >= 0) {
                engaged[own]++;
            }
        }
        return engaged;
    }

    /** The network size of each person; one that is missing or zero is taken as the largest that anybody reported. */
    int[] sizes() {
        int largest = Arrays.stream(networkSize).max().orElse(0);
        return Arrays.stream(networkSize).map(size -> size > 0 ? size : largest).toArray();
    }

    /**
     * How much each person counts for: 1 ÷ network size, since who knows many is referred more often.
     *
     * @return one positive number for each person, or null when nobody reported a size
     */
    double @Nullable [] weights() {
        int[] sizes = sizes();
        return sizes.length == 0 || sizes[0] == 0
                ? null
                : Arrays.stream(sizes).mapToDouble(size -> 1.0 / size).toArray();
    }
}
