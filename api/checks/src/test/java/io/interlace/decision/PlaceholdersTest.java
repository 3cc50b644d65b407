package io.interlace.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceholdersTest {

    private static final LetterDraft BEFORE =
            new LetterDraft("What became of “{Re}start”", "Dear {name},\n“{Re}start”");

    private static List<String> faults(String subject, String body) {
        return Placeholders.unknown(BEFORE, new LetterDraft(subject, body)).stream()
                .map(place -> place.pointer() + " " + place.detail())
                .toList();
    }

    @Test
    void takesTheNameInTheTextAndWhatWasThereBefore() {
        assertEquals(List.of(), faults("Of “{Re}start”", "Dear {name}, once more {name}: {Re}, } or { alone\n"));
    }

    @Test
    void refusesEachThatStandsForNothingWithItsLine() {
        assertEquals(
                List.of(
                        "/subject holds {name}, which stands for nothing in a subject",
                        "/body holds {{naem}} in line 1, which stands for nothing here; there is {name}",
                        "/body holds {{name}} in line 3, which stands for nothing here; there is {name}"),
                faults("News, {name}", "Dear {{naem}},\n\nyes, {{name}}"));
    }

    @Test
    void refusesBracesThatAreNotEven() {
        assertEquals(
                List.of("/body holds {name}} in line 1, which stands for nothing here; there is {name}"),
                faults("News", "Dear {name}}"));
    }
}
