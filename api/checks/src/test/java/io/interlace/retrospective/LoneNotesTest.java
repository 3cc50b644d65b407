package io.interlace.retrospective;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class LoneNotesTest {

    @Test
    void areCalledByTheirFirstLine() {
        assertEquals("The card is old", LoneNotes.title("  The card is old\nand stained"));
    }

    @Test
    void areCutBetweenWords() {
        String title = LoneNotes.title("word ".repeat(30));
        assertEquals("word ".repeat(16).strip() + "…", title);
    }

    @Test
    void areCutWithinAWordThatIsTooLong() {
        assertEquals("x".repeat(79) + "…", LoneNotes.title("x".repeat(200)));
    }

    @Property
    void areNeverCalledByMoreThanEightyCharacters(@ForAll @NotBlank @StringLength(max = 1000) String text) {
        String title = LoneNotes.title(text);
        assertTrue(title.codePointCount(0, title.length()) <= 80, title);
        assertTrue(!title.contains("\n"), title);
    }
}
