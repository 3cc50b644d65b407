package io.interlace.reach;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.interlace.reach.VoiceConcentration.Voice;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** What people gave of the insights, and what of it readers of aggregates are told. */
class VoicesTest {

    private static Voices given(int people, int each, int withTime) {
        int[] given = new int[people];
        Arrays.fill(given, each);
        boolean[] time = new boolean[people];
        Arrays.fill(time, 0, withTime, true);
        return new Voices(each, given, time);
    }

    private static Axis places(int... category) {
        int categories = 2;
        return new Axis(
                new ReachDimension("PLACE"),
                List.of(new Axis.Category("A", "A", null), new Axis.Category("B", "B", null)),
                category,
                new int[0],
                new int[categories][Axis.STATUSES.size() + Axis.REASONS.size()],
                false);
    }

    /** So many people of A, then so many of B, then so many of whom nobody knows. */
    private static int[] people(int a, int b, int unknown) {
        int[] category = new int[a + b + unknown];
        Arrays.fill(category, a, a + b, 1);
        Arrays.fill(category, a + b, category.length, -1);
        return category;
    }

    @Test
    void sharesWhatPeopleOfEachCategoryGave() {
        Voices voices = new Voices(4, new int[] {3, 0, 1, 2, 9}, new boolean[5]);
        Counts counts = Counts.of(places(people(2, 2, 1)), false);
        assertArrayEquals(new Double[] {0.5, 0.5}, voices.shares(counts, false));
        assertArrayEquals(new Double[] {null, null}, Voices.silent(5).shares(counts, false), "nobody gave anything");
    }

    @Test
    void tellsReadersOfAggregatesNoSharesWhereOneIsHidden() {
        Counts few = Counts.of(places(people(20, 3, 0)), true);
        assertArrayEquals(new Double[] {null, null}, given(23, 1, 0).shares(few, true));
        int[] given = new int[40];
        Arrays.fill(given, 0, 26, 1);
        Counts many = Counts.of(places(people(20, 20, 0)), true);
        assertArrayEquals(new Double[] {0.77, 0.23}, new Voices(1, given, new boolean[40]).shares(many, true));
        given[20] = 0;
        given[21] = 0;
        assertArrayEquals(
                new Double[] {null, null},
                new Voices(1, given, new boolean[40]).shares(many, true),
                "four people of B gave all that it gave");
    }

    @Test
    void tellsReadersOfAggregatesWholePercentsOfWhatManyGave() {
        int[] given = new int[60];
        Arrays.fill(given, 0, 6, 5);
        Arrays.fill(given, 6, 37, 1);
        boolean[] time = new boolean[60];
        Arrays.fill(time, 0, 12, true);
        Voices voices = new Voices(61, given, time);
        Voice all = voices.known(false);
        Voice known = voices.known(true);
        assertEquals(61, known.contributions());
        assertEquals(30 / 61.0, all.topTenthShare());
        assertEquals(0.49, known.topTenthShare());
        assertEquals(36 / 61.0, all.withProtectedTimeShare());
        assertEquals(0.59, known.withProtectedTimeShare());
        assertNotNull(known.gini());
    }

    @Test
    void hidesWhatRestsOnFew() {
        assertNotNull(given(41, 1, 20).known(true).topTenthShare(), "five are the most vocal tenth");
        assertNull(given(40, 1, 20).known(true).topTenthShare(), "four are");
        assertNotNull(given(40, 1, 20).known(true).gini());
        int[] four = new int[60];
        Arrays.fill(four, 0, 4, 2);
        Voice known = new Voices(2, four, new boolean[60]).known(true);
        assertNull(known.gini());
        assertNull(known.topTenthShare());
        assertNull(given(60, 1, 4).known(true).withProtectedTimeShare());
        assertNull(given(60, 1, 56).known(true).withProtectedTimeShare());
        boolean[] time = new boolean[60];
        Arrays.fill(time, 0, 20, true);
        int[] fewWithTime = new int[60];
        Arrays.fill(fewWithTime, 16, 60, 1);
        assertNull(new Voices(1, fewWithTime, time).known(true).withProtectedTimeShare(), "four with time spoke");
        assertNotNull(new Voices(1, fewWithTime, time).known(false).withProtectedTimeShare());
    }

    @Property
    void sharesAddUpToAll(@ForAll @Size(min = 2, max = 30) List<@IntRange(max = 9) Integer> each) {
        int[] given = each.stream().mapToInt(Integer::intValue).toArray();
        int half = given.length / 2;
        Double[] shares = new Voices(9, given, new boolean[given.length])
                .shares(Counts.of(places(people(half, given.length - half, 0)), false), false);
        if (Arrays.stream(given).sum() > 0) {
            assertEquals(1, shares[0] + shares[1], 1e-12);
        }
    }
}
