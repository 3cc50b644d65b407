package io.interlace.assessment;

import io.interlace.call.Calls;
import io.interlace.http.Database;
import io.interlace.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Reads how far the panel of a call is. Nobody waits for what was withdrawn or is not eligible. */
@ApplicationScoped
class Panels {

    private static final String STILL_ASKED = "p.state <> 'WITHDRAWN' and p.eligible is not false";

    private final Calls calls;
    private final Database database;
    private final Caller caller;

    Panels(Calls calls, Database database, Caller caller) {
        this.calls = calls;
        this.database = database;
        this.caller = caller;
    }

    /** @throws io.interlace.http.Problem 404 for a call that is not there */
    PanelView of(UUID callId) {
        calls.view(callId);
        return new PanelView(
                database.list(
                        """
                        select m.id, m.name,
                            count(*) filter (where a.state = 'SUBMITTED' or a.state <> 'CONFLICT' and %1$s),
                            count(*) filter (where a.state = 'DRAFT' and %1$s),
                            count(*) filter (where a.state = 'SUBMITTED'),
                            count(*) filter (where a.state = 'CONFLICT')
                        from assessment a join member m on (m.programme_id, m.id) = (a.programme_id, a.member_id)
                        join proposal p on (p.programme_id, p.id) = (a.programme_id, a.proposal_id)
                        where a.programme_id = ? and a.call_id = ? group by m.id, m.name order by m.name, m.id""".formatted(STILL_ASKED),
                        row -> new PanelView.Assessor(
                                row.getObject(1, UUID.class),
                                row.getString(2),
                                row.getInt(3),
                                row.getInt(4),
                                row.getInt(5),
                                row.getInt(6)),
                        caller.programmeId(),
                        callId),
                database.list(
                        """
                        select p.id, p.title, count(a.id) filter (where a.state <> 'CONFLICT'),
                            count(a.id) filter (where a.state = 'SUBMITTED')
                        from proposal p
                        left join assessment a on (a.programme_id, a.proposal_id) = (p.programme_id, p.id)
                        where p.programme_id = ? and p.call_id = ?
                            and p.state in ('SUBMITTED', 'SHORTLISTED', 'LEFT_ON_THE_TABLE')
                            and p.eligible is not false
                        group by p.id, p.title order by p.title, p.id""",
                        row -> new PanelView.Assessed(
                                row.getObject(1, UUID.class), row.getString(2), row.getInt(3), row.getInt(4)),
                        caller.programmeId(),
                        callId));
    }
}
