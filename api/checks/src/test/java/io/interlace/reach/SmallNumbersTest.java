package io.interlace.reach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SmallNumbersTest {

    @Test
    void hidesOneToFourAndShowsZero() {
        assertEquals(Arrays.asList(0L, null, null, 9L), SmallNumbers.hide(List.of(0L, 2L, 4L, 9L)));
    }

    @Test
    void hidesAnotherCellWhereSubtractionWouldTell() {
        assertEquals(Arrays.asList(null, null, 30L), SmallNumbers.hide(List.of(3L, 12L, 30L)));
    }

    @Test
    void hidesEqualCellsTogetherSoThatTheirOrderTellsNothing() {
        assertEquals(Arrays.asList(null, null, null, 9L), SmallNumbers.hide(List.of(5L, 3L, 5L, 9L)));
    }

    @Test
    void hidesAnotherCellWhereThoseHiddenCanOnlyBeAlike() {
        assertEquals(
                Arrays.asList(null, null, null, null, null, null, 30L),
                SmallNumbers.hide(List.of(1L, 1L, 1L, 1L, 1L, 20L, 30L)));
        assertEquals(Arrays.asList(null, null, null, 30L), SmallNumbers.hide(List.of(4L, 4L, 6L, 30L)));
        assertEquals(Arrays.asList(null, null, 6L), SmallNumbers.hide(List.of(3L, 3L, 6L)));
    }

    @Test
    void hidesZerosWhereTheyWouldTellThatThereIsOneInEachOther() {
        assertEquals(Arrays.asList(null, null, null, null), SmallNumbers.hide(List.of(1L, 1L, 0L, 2L)));
        assertEquals(Arrays.asList(null, null, 0L, null), SmallNumbers.hide(List.of(1L, 1L, 0L, 3L)));
    }

    @Test
    void leavesLargeNumbersAlone() {
        assertEquals(List.of(5L, 7L), SmallNumbers.hide(List.of(5L, 7L)));
        assertEquals(List.of(), SmallNumbers.hide(List.of()));
    }

    @Test
    void hidesACountOnItsOwn() {
        assertNull(SmallNumbers.hide(4));
        assertEquals(0L, SmallNumbers.hide(0));
        assertEquals(5L, SmallNumbers.hide(5));
    }

    @Property
    void neverTellsOfFewerThanFive(@ForAll @Size(max = 12) List<@LongRange(max = 40) Long> counts) {
        List<@Nullable Long> shown = SmallNumbers.hide(counts);
        long hidden = 0;
        int cells = 0;
        for (int i = 0; i < counts.size(); i++) {
            Long count = shown.get(i);
            if (count == null) {
                hidden += counts.get(i);
                cells++;
            } else {
                assertEquals(counts.get(i), count);
                assertEquals(false, count > 0 && count < SmallNumbers.THRESHOLD);
            }
        }
        long people = counts.stream().mapToLong(Long::longValue).sum();
        assertEquals(true, cells == 0 || hidden >= SmallNumbers.THRESHOLD || hidden == people);
    }

    @Property(tries = 200)
    void leavesTwoNumbersToChooseFromToWhoKnowsTheRuleAndTheTotal(
            @ForAll @Size(min = 1, max = 5) List<@LongRange(max = 6) Long> counts) {
        List<@Nullable Long> shown = SmallNumbers.hide(counts);
        long people = counts.stream().mapToLong(Long::longValue).sum();
        boolean totalShown = SmallNumbers.hide(people) != null;
        List<Set<Long>> possible = new ArrayList<>();
        counts.forEach(count -> possible.add(new HashSet<>()));
        for (long total = totalShown ? people : 1; total <= (totalShown ? people : 4); total++) {
            long hidden = total;
            for (Long count : shown) {
                hidden -= count == null ? 0 : count;
            }
            guess(shown, 0, hidden, new ArrayList<>(), possible);
        }
        for (int i = 0; i < counts.size(); i++) {
            assertEquals(true, shown.get(i) != null || possible.get(i).size() > 1, counts + " tells " + possible);
        }
    }

    /** Notes each way to fill what is hidden by which the same would be shown. */
    private static void guess(
            List<@Nullable Long> shown, int cell, long left, List<Long> filled, List<Set<Long>> possible) {
        if (cell == shown.size()) {
            if (left == 0 && SmallNumbers.hide(filled).equals(shown)) {
                for (int i = 0; i < cell; i++) {
                    possible.get(i).add(filled.get(i));
                }
            }
            return;
        }
        Long known = shown.get(cell);
        for (long count = known == null ? 0 : known; count <= (known == null ? left : known); count++) {
            filled.add(count);
            guess(shown, cell + 1, known == null ? left - count : left, filled, possible);
            filled.remove(cell);
        }
    }
}
