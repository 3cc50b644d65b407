package io.interlace.reach;

import io.interlace.reach.VoiceConcentration.Voice;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What each person engaged gave of the insights: how many that are kept rest on a conversation they took part in, or on their
 * own words. An insight counts once for each who gave it, so that to say what others say too makes nobody less heard; what
 * several gave is the voice of all of them.
 *
 * @param insights how many different insights they gave between them
 * @param given how many each of them gave, by number
 * @param protectedTime whether they have protected time, by number
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares or shows these
record Voices(int insights, int[] given, boolean[] protectedTime) {

    private static final int TENTH = 10;

    /** Of people who gave none. */
    static Voices silent(int people) {
        return new Voices(0, new int[people], new boolean[people]);
    }

    /**
     * How unevenly they gave them, as far as a reader may know: those of aggregates are told nothing that rests on one to four
     * people, nor what would tell of as few others, and whole percents of the rest.
     *
     * @param suppressed whether the reader is one of aggregates only
     */
    Voice known(boolean suppressed) {
        Voice all = VoiceConcentration.of(given, protectedTime);
        if (!suppressed) {
            return all;
        }
        long speakers = IntStream.of(given).filter(own -> own > 0).count();
        boolean few = SmallNumbers.hide(speakers) == null;
        boolean fewOnTop = SmallNumbers.hide((given.length + TENTH - 1) / TENTH) == null;
        return new Voice(
                all.contributions(),
                few ? null : percents(all.gini()),
                few || fewOnTop ? null : percents(all.topTenthShare()),
                hidesTime(false) || hidesTime(true) ? null : percents(all.withProtectedTimeShare()));
    }

    /** Whether there are few with protected time, or without, among all or among those who gave something. */
    private boolean hidesTime(boolean speakersOnly) {
        long with = 0;
        long without = 0;
        for (int person = 0; person < given.length; person++) {
            if (!speakersOnly || given[person] > 0) {
                with += protectedTime[person] ? 1 : 0;
                without += protectedTime[person] ? 0 : 1;
            }
        }
        return SmallNumbers.hide(List.of(with, without)).contains(null);
    }

    /**
     * The share of each category in all that people of known categories gave, from 0 to 1; null while nobody gave anything.
     * Shares add up to 1, so that with one hidden none is told.
     *
     * @param counts what the reader may know of the dimension
     * @param suppressed whether the reader is one of aggregates only
     */
    @Nullable
    Double[] shares(Counts counts, boolean suppressed) {
        Axis axis = counts.axis();
        long[] sums = new long[axis.categories().size()];
        long[] speakers = new long[sums.length];
        long total = 0;
        for (int person = 0; person < given.length; person++) {
            int own = axis.category()[person];
            if (own >= 0 && given[person] > 0) {
                sums[own] += given[person];
                speakers[own]++;
                total += given[person];
            }
        }
        @Nullable Double[] shares = new Double[sums.length];
        boolean hidden = suppressed
                && (counts.hidesAny()
                        || SmallNumbers.hide(Arrays.stream(speakers).boxed().toList())
                                .contains(null));
        for (int i = 0; i < sums.length && total > 0 && !hidden; i++) {
            double share = (double) sums[i] / total;
            shares[i] = suppressed ? percents(share) : (Double) share;
        }
        return shares;
    }

    private static @Nullable Double percents(@Nullable Double share) {
        return share == null ? null : (Double) (Math.round(share * 100) / 100.0);
    }
}
