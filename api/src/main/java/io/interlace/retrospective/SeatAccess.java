package io.interlace.retrospective;

/** What others need to know of seats: who takes part where. */
public final class SeatAccess {

    private static final String OWN =
            "exists (select from retrospective_seat s join stakeholder p on (p.programme_id, p.id) ="
                    + " (s.programme_id, s.stakeholder_id) join account a on a.email = lower(p.email)"
                    + " where (s.programme_id, s.retrospective_id) = (%1$s.programme_id, %1$s.%2$s) and a.id = ?)";

    private SeatAccess() {}

    /**
     * That an account, which the placeholder stands for, is of somebody who takes part in the retrospective to which a row
     * belongs. By the unique key of seats; whoever has an account is known by their address.
     *
     * @param column of this table, the id of the retrospective
     */
    public static String hasSeat(String table, String column) {
        return OWN.formatted(table, column);
    }
}
