package io.interlace.reach;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.interlace.reach.Axis.Category;
import io.interlace.reach.InvitationOrder.Pick;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReasonsTest {

    /** Three of Lambeth, one of Bexley, nobody of Bromley; the same three, one and none of each group. */
    private static final Axis PLACES =
            axis(new ReachDimension("PLACE"), new int[] {0, 1, 2}, "Lambeth", "Bexley", "Bromley");

    private static final Axis GROUPS =
            axis(new ReachDimension("GROUP"), new int[] {2, 1, 0}, "GPs", "Nurses", "Patients");

    private static Axis axis(ReachDimension dimension, int[] candidates, String... names) {
        return new Axis(
                dimension,
                List.of(
                        new Category("A", names[0], 40L),
                        new Category("B", names[1], 40L),
                        new Category("C", names[2], 20L)),
                new int[] {0, 0, 0, 1},
                candidates,
                new int[3][Axis.STATUSES.size() + Axis.REASONS.size()],
                false);
    }

    private static String of(int candidate, double... gains) {
        int[] none = new int[4];
        Reading reading = new Reading(
                LocalDate.EPOCH,
                false,
                7,
                none,
                new int[] {-1, -1, -1, -1},
                none,
                0,
                List.of(new UUID(0, 1), new UUID(0, 2), new UUID(0, 3)),
                0,
                Voices.silent(none.length),
                List.of(PLACES, GROUPS));
        return Reasons.of(reading, new Pick(candidate, 0.1, gains));
    }

    @Test
    void beginWithWhatGainsMost() {
        assertEquals("Nurses: heard at 0.63 of their share; Bexley: heard at 0.63 of their share.", of(1, 0.1, 0.2));
        assertEquals("Bexley: heard at 0.63 of their share.", of(1, 0.1, 0));
    }

    @Test
    void sayNothingOfWhoHasTheirShareWhereSomebodyIsMissing() {
        assertEquals("Nobody from Patients is engaged, of 20 there.", of(0, 0.2, 0.1));
        assertEquals("Nobody from Bromley is engaged, of 20 there.", of(2, 0.1, 0.2));
    }

    @Test
    void sayThatWhoHasTheirShareShouldKeepItWhereThereIsNoOther() {
        assertEquals("Lambeth: heard at their share at least, and should still be as others come in.", of(0, 0.1, 0));
    }
}
