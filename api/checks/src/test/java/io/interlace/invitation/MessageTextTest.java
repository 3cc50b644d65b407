package io.interlace.invitation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.interlace.invitation.MessageText.Fault;
import io.interlace.invitation.MessageText.Placeholder;
import io.interlace.participation.Purpose;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MessageTextTest {

    private static final Map<Placeholder, String> VALUES = Arrays.stream(Placeholder.values())
            .collect(Collectors.toMap(placeholder -> placeholder, placeholder -> "<" + placeholder + ">"));

    private static List<String> faults(String subject, String body) {
        return MessageText.faults(subject, body).stream().map(Fault::toString).toList();
    }

    private static void refuses(String subject, String body, String property, String words) {
        List<Fault> faults = MessageText.faults(subject, body);
        assertEquals(1, faults.size(), faults.toString());
        assertEquals(property, faults.get(0).property());
        assertTrue(faults.get(0).detail().contains(words), faults.get(0).detail());
    }

    @Test
    void takesEveryPlaceholderAndSpacesAroundItsName() {
        assertEquals(
                List.of(),
                faults(
                        "{{name}} {{programme}} {{purpose}} {{sender}} {{minutes}} {{answerBy}}",
                        "{{ link }} {{name}} {{programme}} {{purpose}} {{sender}} {{minutes}} {{answerBy}}"));
        assertEquals("<LINK> <NAME>", MessageText.filled("{{ link }} {{name}}", VALUES));
    }

    @Test
    void namesWhatStandsForNothingAndItsLine() {
        refuses("Hello", "{{link}}\n\nDear {{nmae}}", "body", "{{nmae}} in line 3");
        refuses("Hello {{Name}}", "{{link}}", "subject", "{{Name}} in line 1");
        refuses("Hello", "{{link}} {{}}", "body", "{{}}");
    }

    @Test
    void asksForALinkInTheBodyAndForNoneInTheSubject() {
        refuses("Hello", "Dear {{name}}", "body", "no {{link}}");
        refuses("{{link}}", "{{link}}", "subject", "stands for nothing here");
    }

    @Test
    void noticesABraceThatIsNotClosed() {
        refuses("Hello", "{{link}}\n{{name}", "body", "opens {{ in line 2");
        refuses("Hello {{name", "{{link}}", "subject", "opens {{");
    }

    @Test
    void keepsASubjectInOneLine() {
        for (String character : List.of("\n", "\r\n", "\t", "\u0085", "\u2028")) {
            refuses("Hello" + character + "Bcc: all@example.org", "{{link}}", "subject", "one line");
        }
        String subject = MessageText.subject("{{name}}", Map.of(Placeholder.NAME, "Ada\r\nBcc: all@example.org"));
        assertEquals("Ada  Bcc: all@example.org", subject);
        assertEquals(
                MessageText.LONGEST_SUBJECT,
                MessageText.subject("{{name}}", Map.of(Placeholder.NAME, "x".repeat(500)))
                        .length());
    }

    @Test
    void fillsInTextAsItIs() {
        assertEquals(
                "Ada $1 \\ {{link}}",
                MessageText.filled("{{name}}", Map.of(Placeholder.NAME, "Ada $1 \\ {{link}}")),
                "nothing in a name is a placeholder");
        assertThrows(IllegalArgumentException.class, () -> MessageText.filled("{{nmae}}", VALUES));
    }

    @Test
    void aProgrammeBeginsWithWordsThatCanBeSentForEachPurpose() {
        assertEquals(
                List.of(Purpose.values()),
                StandardTemplates.ALL.stream()
                        .map(NewInvitationTemplate::purpose)
                        .toList());
        for (NewInvitationTemplate template : StandardTemplates.ALL) {
            assertEquals(List.of(), faults(template.subject(), template.body()), template.name());
            String body = MessageText.filled(template.body(), VALUES);
            assertTrue(body.contains("<MINUTES> minutes") && body.contains("<ANSWER_BY>"), body);
            assertTrue(body.contains("What happens"), "it says what happens with the answer: " + body);
            assertFalse(body.contains("\n\n\n"), body);
        }
    }
}
