package io.interlace.invitation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Text with placeholders in double braces: whether it can be sent, and what it says to one person. */
final class MessageText {

    static final int LONGEST_SUBJECT = 200;

    private static final Pattern WRITTEN = Pattern.compile("\\{\\{([^{}\\n]*)}}");
    private static final Pattern BREAK = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]");

    private MessageText() {}

    /** What a text may leave open. */
    enum Placeholder {
        NAME("name"),
        PROGRAMME("programme"),
        /** What the programme is to change. */
        PURPOSE("purpose"),
        SENDER("sender"),
        /** In the body alone: a subject is kept, and must not tell what opens the link. */
        LINK("link"),
        MINUTES("minutes"),
        ANSWER_BY("answerBy");

        private final String word;

        Placeholder(String word) {
            this.word = word;
        }

        private String written() {
            return "{{" + word + "}}";
        }
    }

    /** Something that keeps a text from being sent. */
    record Fault(String property, String detail) {}

    /** Everything that is wrong with these words; nothing when they can be sent. */
    static List<Fault> faults(String subject, String body) {
        List<Fault> faults = new ArrayList<>();
        if (BREAK.matcher(subject).find()) {
            faults.add(new Fault("subject", "is one line, without breaks or tabs"));
        }
        Set<Placeholder> inSubject = EnumSet.complementOf(EnumSet.of(Placeholder.LINK));
        faults.addAll(unknown("subject", subject, inSubject));
        faults.addAll(unknown("body", body, EnumSet.allOf(Placeholder.class)));
        boolean linked = WRITTEN.matcher(body)
                .results()
                .anyMatch(found -> found.group(1).strip().equals(Placeholder.LINK.word));
        if (!linked) {
            faults.add(new Fault("body", "holds no {{link}}, without which nobody could answer"));
        }
        return faults;
    }

    private static List<Fault> unknown(String property, String text, Set<Placeholder> allowed) {
        List<Fault> faults = new ArrayList<>();
        Set<String> known =
                allowed.stream().map(placeholder -> placeholder.word).collect(Collectors.toSet());
        Matcher found = WRITTEN.matcher(text);
        while (found.find()) {
            if (!known.contains(found.group(1).strip())) {
                faults.add(new Fault(
                        property,
                        "holds " + found.group() + at(text, found.start())
                                + ", which stands for nothing here; there are " + words(allowed)));
            }
        }
        int open = WRITTEN.matcher(text)
                .replaceAll(written -> ".".repeat(written.group().length()))
                .indexOf("{{");
        if (open >= 0) {
            faults.add(new Fault(property, "opens {{" + at(text, open) + " and does not close it with }}"));
        }
        return faults;
    }

    private static String at(String text, int index) {
        return " in line "
                + (1 + text.substring(0, index).chars().filter(c -> c == '\n').count());
    }

    private static String words(Set<Placeholder> placeholders) {
        return placeholders.stream().map(Placeholder::written).collect(Collectors.joining(", "));
    }

    /**
     * The text with its placeholders filled in. What is filled in is text, too, whatever it looks like.
     *
     * @param values one for each placeholder that the text may hold
     */
    static String filled(String text, Map<Placeholder, String> values) {
        return WRITTEN.matcher(text).replaceAll(found -> {
            String word = found.group(1).strip();
            return Arrays.stream(Placeholder.values())
                    .filter(placeholder -> placeholder.word.equals(word))
                    .map(values::get)
                    .findFirst()
                    .map(Matcher::quoteReplacement)
                    .orElseThrow(() -> new IllegalArgumentException("A text is looked at before it is sent"));
        });
    }

    /** As {@link #filled}, in one line that is not too long for a header. */
    static String subject(String text, Map<Placeholder, String> values) {
        String line = BREAK.matcher(filled(text, values)).replaceAll(" ");
        return line.codePointCount(0, line.length()) <= LONGEST_SUBJECT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_SUBJECT - 1)) + "…";
    }
}
