package io.interlace.reach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Arrays;
import java.util.List;
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
}
