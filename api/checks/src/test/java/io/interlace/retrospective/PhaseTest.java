package io.interlace.retrospective;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever is asked for, a retrospective goes a step at a time, and nowhere once it is closed. */
class PhaseTest {

    private static final List<Phase> IN_ORDER = Arrays.asList(Phase.values());

    @Property
    void goesAStepAtATime(@ForAll List<Phase> asked) {
        Phase now = Phase.PREPARE;
        for (Phase next : asked) {
            int steps = Math.abs(IN_ORDER.indexOf(next) - IN_ORDER.indexOf(now));
            assertEquals(now != Phase.CLOSED && steps == 1, now.mayBecome(next), now + " to " + next);
            now = now.mayBecome(next) ? next : now;
        }
    }

    @Property
    void takesNothingOnceItIsClosedOrBeforeItBegins(@ForAll Phase phase) {
        if (phase == Phase.PREPARE || phase == Phase.CLOSED) {
            assertFalse(phase.takesNotes() || phase.takesGrouping() || phase.takesVotes() || phase.takesRatings());
        } else {
            assertTrue(phase.takesRatings());
        }
    }

    @Property
    void showsVotesOnlyWhereItTakesNone(@ForAll Phase phase) {
        assertFalse(phase.showsVotes() && phase.takesVotes());
        assertTrue(!phase.showsVotes() || phase.showsNotes());
    }
}
