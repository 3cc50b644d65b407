package io.interlace.http;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as people write them here: "3 June 2026". */
public final class DayInWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private DayInWords() {}

    public static String of(LocalDate day) {
        return DAY.format(day);
    }
}
