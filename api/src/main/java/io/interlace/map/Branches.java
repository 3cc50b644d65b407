package io.interlace.map;

/** How many people came in by somebody: those they recruited, those whom these recruited, and so on. */
final class Branches {

    private static final int NOBODY = -1;

    private Branches() {}

    /**
     * The size of the whole branch below each person.
     *
     * @param recruiter the number of each person's recruiter, -1 for seeds and people who have not engaged
     * @return people, zero or more; the person is not counted
     * @throws IllegalArgumentException if somebody is above themselves
     */
    static int[] below(int[] recruiter) {
        int[] waiting = new int[recruiter.length];
        for (int above : recruiter) {
            if (above != NOBODY) {
                waiting[above]++;
            }
        }
        int[] ready = new int[recruiter.length];
        int count = 0;
        for (int person = 0; person < recruiter.length; person++) {
            if (waiting[person] == 0) {
                ready[count++] = person;
            }
        }
        int[] below = new int[recruiter.length];
        for (int next = 0; next < count; next++) {
            int person = ready[next];
            int above = recruiter[person];
            if (above != NOBODY) {
                below[above] += 1 + below[person];
                if (--waiting[above] == 0) {
                    ready[count++] = above;
                }
            }
        }
        if (count < recruiter.length) {
            throw new IllegalArgumentException("Somebody is above themselves");
        }
        return below;
    }
}
