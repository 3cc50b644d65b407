package io.interlace.decision;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LetterWordsTest {

    @Test
    void countHowManyWereChosen() {
        says(LetterOutcome.SHORTLISTED, 2, 4, "It is one of the 2 that were chosen from 4.");
        says(LetterOutcome.SHORTLISTED, 1, 4, "It is the one that was chosen from 4.");
        says(LetterOutcome.SHORTLISTED, 1, 1, "It is the only one that came in, and it was chosen.");
        says(
                LetterOutcome.LEFT_ON_THE_TABLE,
                2,
                4,
                "4 proposals came in, and 2 could be chosen. Yours is not among them");
        says(LetterOutcome.LEFT_ON_THE_TABLE, 1, 4, "4 proposals came in, and one could be chosen. It is another");
    }

    private static void says(LetterOutcome outcome, int chosen, int proposals, String words) {
        LetterWords letter = new LetterWords("Programme", "Call", null, "Proposal", chosen, proposals, "Scored third.");
        String body = letter.as(outcome).body();
        assertTrue(body.contains(words), body);
        assertTrue(body.contains("\n\nScored third."), body);
    }
}
