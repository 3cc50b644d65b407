package io.interlace.http;

import org.jspecify.annotations.Nullable;

/** Query parameters that are whole numbers: the framework would answer one that is none, or too large, as if the path were wrong. */
public final class WholeNumber {

    private WholeNumber() {}

    /**
     * @param text as sent
     * @param usual what holds where nothing was sent
     * @param least zero or more
     * @param most under 1,000,000
     * @throws Problem 400 naming the parameter when it is no number within these bounds
     */
    public static int in(String parameter, @Nullable String text, int usual, int least, int most) {
        if (text == null) {
            return usual;
        }
        if (text.matches("[0-9]{1,6}")) {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw Problem.inParameter(parameter, parameter + " is a whole number from " + least + " to " + most + ".");
    }
}
