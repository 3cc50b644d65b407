package io.interlace.http;

/**
 * How a row of a table of work is in the hands of one worker, on whichever node: as long as {@code claimed_by} is the token that
 * the worker chose, and for 15 seconds from the last sign of life. Whoever is silent longer has died, and another goes on. A
 * table of work has programme_id, id, state (QUEUED, RUNNING, …), claimed_by, claimed_until, attempts, created_at and version,
 * and an index of what is QUEUED or RUNNING by created_at and id.
 */
public final class Lease {

    /** When a sign of life given now is over, as SQL. */
    public static final String UNTIL = "clock_timestamp() + interval '15 s'";

    /** Confines SQL to a row that is still held; of its programme, its id and the token. */
    public static final String HELD = " where programme_id = ? and id = ? and claimed_by = ? and state = 'RUNNING'";

    private Lease() {}

    /** SQL that takes the oldest row that nobody works on; of the token. */
    public static String take(String table, String returning) {
        return "update %1$s set state = 'RUNNING', claimed_by = ?, claimed_until = %2$s, attempts = attempts + 1,"
                        .formatted(table, UNTIL)
                + " version = version + 1 where (programme_id, id) = (select programme_id, id from %1$s where state = 'QUEUED'"
                        .formatted(table)
                + " or (state = 'RUNNING' and claimed_until < clock_timestamp())"
                + " order by created_at, id limit 1 for update skip locked) returning " + returning;
    }

    /** SQL that lets go of a row, so that it is taken again a little later, by whichever node comes first. */
    public static String giveBack(String table) {
        return "update " + table + " set claimed_until = clock_timestamp() + interval '1 s'" + HELD;
    }
}
