package io.interlace.faults;

/** Something that must not be. */
record Finding(Kind kind, String text) {

    /** The two that count most have their own columns. */
    enum Kind {
        /** Acknowledged, and not there. */
        LOST,
        /** Done more than once. */
        DUPLICATED,
        OTHER
    }

    static Finding lost(String text) {
        return new Finding(Kind.LOST, text);
    }

    static Finding duplicated(String text) {
        return new Finding(Kind.DUPLICATED, text);
    }

    static Finding other(String text) {
        return new Finding(Kind.OTHER, text);
    }
}
