package io.interlace.shortlist;

/**
 * A limit on what the chosen add up to.
 *
 * @param kind what it limits
 * @param quota which of the quotas, or -1
 * @param weight what each candidate adds
 * @param min at least so much
 * @param max at most so much
 * @param priority what giving way by one costs; only quotas give way
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record Row(Kind kind, int quota, long[] weight, long min, long max, int priority) {

    /** What is limited. */
    enum Kind {
        QUOTA,
        FACILITATOR_DAYS,
        BUDGET
    }

    Row within(long least, long most) {
        return new Row(kind, quota, weight, least, most, priority);
    }

    long sum(int[] set) {
        long sum = 0;
        for (int candidate : set) {
            sum += weight[candidate];
        }
        return sum;
    }

    /** How far the chosen are outside, 0 when the limit is kept. */
    long missed(int[] set) {
        long sum = sum(set);
        return Math.max(0, Math.max(min - sum, sum - max));
    }
}
