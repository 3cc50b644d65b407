package io.interlace.mail;

import java.util.regex.Pattern;

/** What somebody wrote, in one line of a mail: it begins no other header and no paragraph of its own. */
public final class OneLine {

    private static final Pattern BREAK = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029\\s]+");

    private OneLine() {}

    public static String of(String words) {
        return BREAK.matcher(words).replaceAll(" ").strip();
    }

    /** @param most characters, with the ellipsis that stands for what does not fit */
    public static String of(String words, int most) {
        String line = of(words);
        return line.codePointCount(0, line.length()) <= most
                ? line
                : line.substring(0, line.offsetByCodePoints(0, most - 1)) + "…";
    }
}
