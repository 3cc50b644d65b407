package io.interlace.reach;

import io.interlace.stakeholder.DeclineReason;
import io.interlace.stakeholder.StakeholderStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One dimension as people of the programme stand in it.
 *
 * @param categories in the order in which they are told of
 * @param category the category of each person engaged, -1 where it is not known
 * @param candidates the category of each person who might be invited next, -1 where it is not known
 * @param silent for each category, its people who never engaged: by status, then by reason for declining
 * @param tooFine whether there are more categories than figures of each are told
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares or shows these
record Axis(
        ReachDimension dimension,
        List<Category> categories,
        int[] category,
        int[] candidates,
        int[][] silent,
        boolean tooFine) {

    /** The chain estimates take the third power of these, and the matrix of who recruited whom their square. */
    static final int MOST_CATEGORIES = 500;

    /** In the order in which those who never engaged are counted by them. */
    static final List<StakeholderStatus> STATUSES = List.of(StakeholderStatus.values());

    static final List<DeclineReason> REASONS = List.of(DeclineReason.values());

    /**
     * A place, sector, group, or value of an attribute.
     *
     * @param frameSize people of it in the population; null where the frame does not count it
     */
    record Category(String value, String label, @Nullable Long frameSize) {}

    boolean framed() {
        return categories.stream().anyMatch(category -> category.frameSize() != null);
    }

    /** People of the population in this dimension. */
    long frameTotal() {
        return categories.stream()
                .mapToLong(category -> category.frameSize() == null ? 0 : category.frameSize())
                .sum();
    }

    /** The share of each category in the frame: 0 where it does not count it. */
    double[] frameShares() {
        double total = Math.max(1, frameTotal());
        return categories.stream()
                .mapToDouble(category -> category.frameSize() == null ? 0 : category.frameSize() / total)
                .toArray();
    }

    /** People engaged of each category. */
    int[] engaged() {
        int[] engaged = new int[categories.size()];
        for (int own : category) {
            if (own >= 0) {
                engaged[own]++;
            }
        }
        return engaged;
    }

    /** People of a category who never engaged, by how far they have come. */
    int silent(int number, StakeholderStatus status) {
        return silent[number][STATUSES.indexOf(status)];
    }

    /** Of those who declined, how many did for this reason. */
    int declined(int number, DeclineReason reason) {
        return silent[number][STATUSES.size() + REASONS.indexOf(reason)];
    }

    /** What a sentence calls a category. */
    String named(int number) {
        Category category = categories.get(number);
        return dimension.isAttribute() ? category.label() + " (" + dimension.word() + ")" : category.label();
    }
}
