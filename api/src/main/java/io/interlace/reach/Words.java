package io.interlace.reach;

import java.util.Locale;

/** Numbers as sentences have them. */
final class Words {

    private Words() {}

    /** 7,900. */
    static String count(long number) {
        return String.format(Locale.UK, "%,d", number);
    }

    /** 0.41 or 2.2. */
    static String ratio(double ratio) {
        return String.format(Locale.UK, ratio < 1 ? "%.2f" : "%.1f", ratio);
    }

    /** 37%. */
    static String percent(double share) {
        return String.format(Locale.UK, "%.0f%%", 100 * share);
    }

    /** How a category is heard: "Lambeth: heard at 2.2 times their share". */
    static String heard(String name, double representation) {
        return name + ": heard at " + ratio(representation) + (representation < 1 ? " of" : " times") + " their share";
    }

    /** That a category has its share, and needs more people to keep it. */
    static String keepingUp(String name) {
        return name + ": heard at their share at least, and should still be as others come in";
    }

    /** That nobody of a category is heard: "Nobody from Lambeth is engaged, of 9,400 there". */
    static String nobody(String name, long frameSize) {
        return "Nobody from " + name + " is engaged, of " + count(frameSize) + " there";
    }
}
