package io.interlace.retrospective;

/** What a note is called that nobody has put together with others. */
final class LoneNotes {

    private static final int LONGEST = 80;

    private LoneNotes() {}

    /**
     * The first line of its text, cut between words.
     *
     * @param text of the note; not blank
     * @return 80 characters at most, with an ellipsis where something was cut
     */
    static String title(String text) {
        String line = text.strip().lines().findFirst().orElse("").strip();
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = line.lastIndexOf(' ', LONGEST - 1);
        if (end <= 0) {
            end = line.offsetByCodePoints(0, line.codePointCount(0, LONGEST - 1));
        }
        return line.substring(0, end) + "…";
    }
}
