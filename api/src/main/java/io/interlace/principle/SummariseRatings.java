package io.interlace.principle;

import io.interlace.principle.PrincipleEvidenceView.Cell;
import io.interlace.principle.PrincipleEvidenceView.Counts;
import io.interlace.principle.PrincipleEvidenceView.HelpedShare;
import io.interlace.reach.SmallNumbers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What ratings come to: counts, the share that was helped with its interval, and both by project, sector and group. A part of a
 * breakdown with fewer than five ratings is hidden from everybody, and further parts with it, so that subtracting tells
 * nothing ({@link SmallNumbers}). Readers of aggregates see no count of fewer than five people at all, no share that would
 * tell one, and only the total of parts whose counts would, alone or by subtracting others from those of the whole version.
 */
final class SummariseRatings {

    /** What a part is of; both null for those of whom it is not known. */
    record Part(@Nullable String key, @Nullable String name) {

        static final Part UNKNOWN = new Part(null, null);
    }

    /** Ratings of one version that are alike in all that is told apart. */
    record Rated(int number, Part project, Part sector, Part group, Tally tally) {}

    private static final Comparator<Part> BY_NAME = Comparator.comparing(
                    Part::name, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Part::key, Comparator.nullsLast(Comparator.naturalOrder()));

    private final boolean aggregatesOnly;

    SummariseRatings(boolean aggregatesOnly) {
        this.aggregatesOnly = aggregatesOnly;
    }

    /** All ratings of a version together. */
    Tally of(List<Rated> rated) {
        return rated.stream().map(Rated::tally).reduce(Tally.NOTHING, Tally::plus);
    }

    /** Counts as the reader sees them. */
    Counts counts(Tally tally) {
        if (!aggregatesOnly) {
            return Counts.of(tally);
        }
        Long total = SmallNumbers.hide(tally.total());
        if (total == null) {
            return Counts.HIDDEN;
        }
        List<@Nullable Long> shown = SmallNumbers.hide(List.of(tally.helped(), tally.noDifference(), tally.hindered()));
        return new Counts(shown.get(0), shown.get(1), shown.get(2), total);
    }

    /** The share that was helped; null where nobody said anything, or where it is hidden. */
    static @Nullable HelpedShare share(Counts counts) {
        Long helped = counts.helped();
        Long total = counts.total();
        if (helped == null || total == null || total == 0) {
            return null;
        }
        JeffreysInterval interval = JeffreysInterval.of(helped, total);
        return new HelpedShare((double) helped / total, interval.low(), interval.high());
    }

    /**
     * One breakdown, by name; those of whom it is not known come last.
     *
     * @param by what is told apart
     */
    List<Cell> breakdown(List<Rated> rated, Function<Rated, Part> by) {
        Map<Part, Tally> parts = new TreeMap<>(BY_NAME);
        rated.forEach(one -> parts.merge(by.apply(one), one.tally(), Tally::plus));
        List<@Nullable Long> totals =
                SmallNumbers.hide(parts.values().stream().map(Tally::total).toList());
        Set<Part> opaque = aggregatesOnly ? opaque(parts) : Set.of();
        List<Cell> cells = new ArrayList<>();
        parts.forEach((part, tally) -> {
            Long total = totals.get(cells.size());
            Counts counts =
                    total == null || opaque.contains(part) ? new Counts(null, null, null, total) : Counts.of(tally);
            cells.add(new Cell(part.key(), part.name(), counts, share(counts)));
        });
        return cells;
    }

    /**
     * Parts of which no more than the total can be told: those in which fewer than five say something, and others, the smallest
     * first, until there are two and what they say together is told of nobody who is one of fewer than five.
     */
    private static Set<Part> opaque(Map<Part, Tally> parts) {
        Set<Part> opaque = new HashSet<>();
        Tally together = Tally.NOTHING;
        for (Map.Entry<Part, Tally> few : parts.entrySet()) {
            if (few.getValue().tellsOfFew()) {
                opaque.add(few.getKey());
                together = together.plus(few.getValue());
            }
        }
        List<Map.Entry<Part, Tally>> smallestFirst = parts.entrySet().stream()
                .sorted(Comparator.comparingLong(part -> part.getValue().total()))
                .toList();
        for (Map.Entry<Part, Tally> next : smallestFirst) {
            boolean enough = opaque.isEmpty() || (opaque.size() > 1 && !together.tellsOfFew());
            if (!enough && opaque.add(next.getKey())) {
                together = together.plus(next.getValue());
            }
        }
        return opaque;
    }
}
