package io.interlace.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.interlace.shortlist.ScoredProposal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PanelWordsTest {

    private static final String OTHERWISE = " The panel weighed more than scores and limits, and chose otherwise.";

    private final ScoredProposal amber = scored("Amber", 90.0, true);
    private final ScoredProposal birch = scored("Birch", 80.0, true);
    private final ScoredProposal cedar = scored("Cedar", 70.0, true);
    private final ScoredProposal unscored = scored("Dogwood", null, true);
    private final ScoredProposal barred = scored("Elm", 60.0, false);

    private static ScoredProposal scored(String title, @Nullable Double score, boolean eligible) {
        return new ScoredProposal(
                UUID.randomUUID(),
                title,
                score,
                null,
                null,
                eligible,
                eligible ? null : "Late",
                1,
                List.of(),
                List.of(),
                Map.of(),
                1,
                0);
    }

    /** Amber was computed; Birch is chosen in its place. */
    private String said(@Nullable String reason, ScoredProposal to) {
        return new PanelWords(
                        reason,
                        Set.of(birch.proposalId()),
                        Set.of(amber.proposalId()),
                        List.of(amber, birch, cedar, unscored, barred))
                .to(to);
    }

    @Test
    void givesThePanelsReasonToWhoeverWasTakenOut() {
        assertEquals(
                OTHERWISE + " Its reason, in its own words:\n\n“The ward closes.”", said(" The ward closes.\n", amber));
    }

    @Test
    void keepsAReasonThatNamesAnotherProposalHoweverItIsWritten() {
        assertEquals(OTHERWISE, said("We would rather see “BIRCH” tried", amber));
        assertEquals(
                OTHERWISE + " Its reason, in its own words:\n\n“Amber is tried already”",
                said("Amber is tried already", amber));
        assertEquals(OTHERWISE, said(null, amber));
    }

    @Test
    void tellsWhoScoredLowerThanAllThatWereChosenThatItIsSo() {
        assertEquals(" All that were chosen scored higher.", said("The ward closes", cedar));
        assertEquals(
                OTHERWISE + " Its reason, in its own words:\n\n“The ward closes”", said("The ward closes", unscored));
    }

    @Test
    void addsNothingForWhatWasChosenOrCouldNotBe() {
        assertEquals("", said("The ward closes", birch));
        assertEquals("", said("The ward closes", barred));
    }
}
