package io.interlace.decision;

import io.interlace.http.Wrong;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a letter leaves open until it goes: {@value LetterDraft#NAME} in its text, and nothing else. */
final class Placeholders {

    private static final Pattern WRITTEN = Pattern.compile("\\{+[^{}\\n]{0,100}}+");

    private Placeholders() {}

    /**
     * What in these words would be sent as it is written although it looks as if it stood for something. What was there before
     * somebody changed them is no slip of theirs, as in the title of a proposal.
     *
     * @return each with its line
     */
    static List<Wrong> unknown(LetterDraft before, LetterDraft after) {
        List<Wrong> wrong = new ArrayList<>();
        Set<String> subject = written(before.subject());
        each(after.subject(), found -> {
            if (!subject.contains(found.group())) {
                wrong.add(new Wrong("/subject", "holds " + found.group() + ", which stands for nothing in a subject"));
            }
        });
        Set<String> body = written(before.body());
        each(after.body(), found -> {
            if (!found.group().equals(LetterDraft.NAME) && !body.contains(found.group())) {
                wrong.add(new Wrong(
                        "/body",
                        "holds " + found.group() + " in line " + line(after.body(), found.start())
                                + ", which stands for nothing here; there is " + LetterDraft.NAME));
            }
        });
        return wrong;
    }

    private static Set<String> written(String text) {
        return WRITTEN.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(HashSet::new));
    }

    private static void each(String text, Consumer<MatchResult> found) {
        WRITTEN.matcher(text).results().forEach(found);
    }

    private static long line(String text, int index) {
        return 1 + text.substring(0, index).chars().filter(c -> c == '\n').count();
    }
}
