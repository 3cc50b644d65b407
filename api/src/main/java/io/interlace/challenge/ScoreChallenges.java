package io.interlace.challenge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quick comparison of challenges: score = impact × spread × (6 − effort), from 1 to 125, for it is worth more the more it
 * matters, the more widely it is met, and the less it takes. The three are set by people, each from 1 to 5. It says nothing of
 * what people want: that is what rounds are for.
 *
 * <p>The product is the usual risk priority number of failure analysis with effort turned round, as in U.S. Department of
 * Defense, MIL-P-1629, 1949.
 */
final class ScoreChallenges {

    /** The greatest a part can be, and one more. */
    private static final int TURNED_ROUND = 6;

    private ScoreChallenges() {}

    /** What people set; null for what nobody has set yet. */
    record Parts(
            @Nullable Integer impact,
            @Nullable Integer effort,
            @Nullable Integer spread) {}

    /**
     * What one comes to.
     *
     * @param index of the challenge among those given
     * @param score null while a part is missing
     * @param rank 1 and so on; equal scores have the same, and as many are left out after them
     */
    record Scored(
            int index, @Nullable Integer score, @Nullable Integer rank) {}

    /** Null while a part is missing. */
    static @Nullable Integer score(Parts parts) {
        Integer impact = parts.impact();
        Integer effort = parts.effort();
        Integer spread = parts.spread();
        return impact == null || effort == null || spread == null
                ? null
                : (Integer) (impact * spread * (TURNED_ROUND - effort));
    }

    /** The highest first, equal ones and those without a score in the order given, the latter at the end. */
    static List<Scored> of(List<Parts> all) {
        List<Scored> scored = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            scored.add(new Scored(i, score(all.get(i)), null));
        }
        scored.sort(Comparator.comparing(Scored::score, Comparator.nullsLast(Comparator.reverseOrder())));
        List<Scored> ranked = new ArrayList<>();
        for (Scored one : scored) {
            Scored before = ranked.isEmpty() ? null : ranked.get(ranked.size() - 1);
            Integer score = one.score();
            Integer rank = before != null && score != null && score.equals(before.score())
                    ? before.rank()
                    : (Integer) (ranked.size() + 1);
            ranked.add(new Scored(one.index(), score, score == null ? null : rank));
        }
        return ranked;
    }
}
