package io.interlace.imports;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a column may hold: each cell is checked and brought into the form it is kept in. */
public final class Cell {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9_-]{0,39}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@,;:<>()\\[\\]\"\\\\]{1,64}@[\\p{L}\\p{N}]"
            + "(?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?)*");
    private static final int LONGEST_EMAIL = 254;
    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?[0-9]{1,9}");

    private final String inWords;
    private final int most;
    private final boolean number;
    private final boolean severalLines;
    private final Predicate<String> holds;

    private Cell(String inWords, int most, boolean number, boolean severalLines, Predicate<String> holds) {
        this.inWords = inWords;
        this.most = most;
        this.number = number;
        this.severalLines = severalLines;
        this.holds = holds;
    }

    /** Words on one line. */
    public static Cell text(int most) {
        return new Cell("holds " + most + " characters at most, on one line", most, false, false, text -> true);
    }

    /** Words on any number of lines. */
    public static Cell lines(int most) {
        return new Cell("holds " + most + " characters at most", most, false, true, text -> true);
    }

    /** Text that a rule holds for. */
    public static Cell that(String inWords, int most, Predicate<String> holds) {
        return new Cell(inWords, most, false, false, holds);
    }

    /** A code of the programme's reference data. */
    public static Cell code() {
        return that(
                "holds capital letters, digits, - and _, 40 at most, and begins with a letter or digit",
                40,
                text -> CODE.matcher(text).matches());
    }

    /** An address; whoever takes it compares it in lower case. */
    public static Cell email() {
        return that(
                "is an e-mail address",
                LONGEST_EMAIL,
                text -> EMAIL.matcher(text).matches());
    }

    /** A whole number. */
    public static Cell number(int least, int most) {
        return new Cell(
                "is a whole number from " + least + " to " + most,
                Integer.MAX_VALUE,
                true,
                false,
                text -> WHOLE_NUMBER.matcher(text).matches()
                        && Integer.parseInt(text) >= least
                        && Integer.parseInt(text) <= most);
    }

    /** One of the constants of an enum. */
    public static <E extends Enum<E>> Cell oneOf(Class<E> values) {
        var names = Arrays.stream(values.getEnumConstants()).map(Enum::name).collect(Collectors.toSet());
        String list = Arrays.stream(values.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        return that("is one of " + list, Integer.MAX_VALUE, names::contains);
    }

    boolean isNumber() {
        return number;
    }

    String inWords() {
        return inWords;
    }

    /** The text as it is kept. */
    String read(String column, String text) throws Refused {
        String stripped = text.strip();
        for (int i = 0; i < stripped.length(); i++) {
            char c = stripped.charAt(i);
            if (Character.isISOControl(c) && !(severalLines && (c == '\n' || c == '\r' || c == '\t'))) {
                throw new Refused(RejectionReason.INVALID, column, column + " holds a control character.");
            }
            if (Character.isHighSurrogate(c)
                    && i + 1 < stripped.length()
                    && Character.isLowSurrogate(stripped.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                throw new Refused(RejectionReason.INVALID, column, column + " holds half a character.");
            }
        }
        if (stripped.codePointCount(0, stripped.length()) > most) {
            throw new Refused(RejectionReason.TOO_LONG, column, column + " is longer than " + most + " characters.");
        }
        if (!holds.test(stripped)) {
            throw new Refused(RejectionReason.INVALID, column, column + " " + inWords + ".");
        }
        return stripped;
    }
}
