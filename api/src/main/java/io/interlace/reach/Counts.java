package io.interlace.reach;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many people of each category of a dimension are engaged, as far as a reader may know. Whatever is told of a category
 * is derived from these, so that what is hidden cannot be computed back.
 */
final class Counts {

    /** What people take for far less, or far more, than their share. */
    static final double UNDER_HEARD = 0.5;

    static final double OVER_HEARD = 2;

    private final Axis axis;
    private final @Nullable Long total;
    private final List<@Nullable Long> engaged;
    private final @Nullable Long unknown;
    private final double[] frameShares;

    private Counts(Axis axis, @Nullable Long total, List<@Nullable Long> engaged, @Nullable Long unknown) {
        this.axis = axis;
        this.total = total;
        this.engaged = engaged;
        this.unknown = unknown;
        frameShares = axis.frameShares();
    }

    /** @param suppressed whether the reader is one of aggregates only */
    static Counts of(Axis axis, boolean suppressed) {
        List<Long> cells = new ArrayList<>(
                Arrays.stream(axis.engaged()).asLongStream().boxed().toList());
        long total = axis.category().length;
        cells.add(total - cells.stream().mapToLong(Long::longValue).sum());
        List<@Nullable Long> shown = suppressed ? SmallNumbers.hide(cells) : new ArrayList<>(cells);
        return new Counts(
                axis,
                suppressed ? SmallNumbers.hide(total) : (Long) total,
                shown.subList(0, axis.categories().size()),
                shown.get(axis.categories().size()));
    }

    Axis axis() {
        return axis;
    }

    @Nullable
    Long engaged(int category) {
        return engaged.get(category);
    }

    /** People engaged of whom nobody knows the category. */
    @Nullable
    Long unknown() {
        return unknown;
    }

    /** People engaged of whom the category is known; null where that is hidden. */
    @Nullable
    Long known() {
        return total == null || unknown == null ? null : (Long) (total - unknown);
    }

    boolean hidesAny() {
        return unknown == null || engaged.contains(null);
    }

    /** Whether nobody is engaged of a category in which the frame counts people. */
    boolean isMissing(int category) {
        Long size = axis.categories().get(category).frameSize();
        Long people = engaged.get(category);
        return size != null && size > 0 && people != null && people == 0;
    }

    @Nullable
    Double share(int category) {
        return share(engaged.get(category));
    }

    private @Nullable Double share(@Nullable Long people) {
        Long all = known();
        return people == null || all == null || all == 0 ? null : (Double) ((double) people / all);
    }

    @Nullable
    Double frameShare(int category) {
        return axis.categories().get(category).frameSize() == null || axis.frameTotal() == 0
                ? null
                : (Double) frameShares[category];
    }

    /** Share of the engaged over share of the frame. */
    @Nullable
    Double representation(int category) {
        return over(share(category), frameShare(category));
    }

    private static @Nullable Double over(@Nullable Double share, @Nullable Double frameShare) {
        return share == null || frameShare == null || frameShare == 0 ? null : (Double) (share / frameShare);
    }

    /** The most people that a hidden category can have by what is shown; null for one that is not hidden, or where all is. */
    @Nullable
    Long mostHidden(int category) {
        if (engaged.get(category) != null || total == null) {
            return null;
        }
        long shown = unknown == null ? 0 : unknown;
        for (Long people : engaged) {
            shown += people == null ? 0 : people;
        }
        return total - shown;
    }

    /** What the representation of a hidden category is at most by what is shown. */
    @Nullable
    Double mostRepresentation(int category) {
        return over(share(mostHidden(category)), frameShare(category));
    }
}
