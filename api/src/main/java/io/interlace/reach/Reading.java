package io.interlace.reach;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The people of a programme as reach sees them on one day, those who engaged by number.
 *
 * @param asOf the day in the programme's time zone, itself included
 * @param past whether a day was asked for, so that only acceptances up to then count
 * @param stakeholders how many people there are
 * @param networkSize what each person engaged says, 0 where they do not
 * @param recruiter the number of who recruited them, -1 for seeds
 * @param wave referrals between them and their seed
 * @param withProtectedTime how many of them have protected time
 * @param candidates people who might be invited next, with an e-mail address, in the order of their ids
 * @param withoutAddress people who might be, had they one
 * @param voices what they gave of the insights
 * @param axes place, sector and group, the attributes that are framed, and the dimension asked for
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares or shows these
record Reading(
        LocalDate asOf,
        boolean past,
        int stakeholders,
        int[] networkSize,
        int[] recruiter,
        int[] wave,
        int withProtectedTime,
        List<UUID> candidates,
        int withoutAddress,
        Voices voices,
        List<Axis> axes) {

    int engaged() {
        return wave.length;
    }

    @Nullable
    Axis along(ReachDimension dimension) {
        return axes.stream()
                .filter(axis -> axis.dimension().equals(dimension))
                .findFirst()
                .orElse(null);
    }

    List<Axis> framed() {
        return axes.stream().filter(Axis::framed).toList();
    }

    ChainSample sample(Axis axis) {
        return new ChainSample(axis.categories().size(), axis.category(), networkSize, recruiter, wave);
    }

    long[] waveSizes() {
        return waveSizes(wave);
    }

    /** People of each wave, from the seeds on. */
    static long[] waveSizes(int[] wave) {
        long[] sizes = new long[Arrays.stream(wave).max().orElse(-1) + 1];
        for (int own : wave) {
            sizes[own]++;
        }
        return sizes;
    }

    /** People engaged of each category who gave a network size. */
    int[] reported(Axis axis) {
        int[] reported = new int[axis.categories().size()];
        for (int person = 0; person < networkSize.length; person++) {
            int own = axis.category()[person];
            if (own >= 0 && networkSize[person] > 0) {
                reported[own]++;
            }
        }
        return reported;
    }

    /** People engaged who gave no network size. */
    long withoutSize() {
        return Arrays.stream(networkSize).filter(size -> size == 0).count();
    }
}
