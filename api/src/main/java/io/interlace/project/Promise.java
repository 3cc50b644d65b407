package io.interlace.project;

/** What projects take of the capacity of a call. */
record Promise(long facilitatorDays, long pounds) {

    static final Promise NOTHING = new Promise(0, 0);

    Promise plus(Promise other) {
        return new Promise(facilitatorDays + other.facilitatorDays, pounds + other.pounds);
    }

    Promise less(Promise other) {
        return new Promise(facilitatorDays - other.facilitatorDays, pounds - other.pounds);
    }
}
