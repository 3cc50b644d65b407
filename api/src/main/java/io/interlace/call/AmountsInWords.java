package io.interlace.call;

import java.util.Locale;

/** Days and money as people read them. */
public final class AmountsInWords {

    private AmountsInWords() {}

    /** "£12,000" */
    public static String pounds(long pounds) {
        return String.format(Locale.ROOT, "£%,d", pounds);
    }

    /** "1 facilitator day", "12 facilitator days" */
    public static String facilitatorDays(long days) {
        return String.format(Locale.ROOT, "%,d facilitator %s", days, days == 1 ? "day" : "days");
    }
}
