package io.interlace.assessment;

import io.interlace.call.EligibilityRevised;
import io.interlace.call.ProposalsRevised;
import io.interlace.http.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * Knows which assessors of a call could see what others say of it: all whose own assessments in it are done, and all whose
 * were at any time. The latter are noted just before they get something to say again.
 */
@ApplicationScoped
class InformedAssessors {

    /** Of the assessments of one member in one call: whether nothing that is still asked for is left. */
    private static final String DONE =
            "bool_and(a.state in ('SUBMITTED', 'CONFLICT') or not (select " + AssessedCalls.WANTED
                    + " from proposal p where (p.programme_id, p.id) = (a.programme_id, a.proposal_id)))";

    private static final String OF_MEMBER =
            "select exists (select from informed_assessor where programme_id = ? and call_id = ? and member_id = ?)"
                    + " or coalesce((select " + DONE
                    + " from assessment a where a.programme_id = ? and a.call_id = ? and a.member_id = ?), false)";

    private static final String NOTE = "insert into informed_assessor (programme_id, call_id, member_id, noted_at)"
            + " select a.programme_id, a.call_id, a.member_id, ? from assessment a"
            + " where a.programme_id = ? and a.call_id = %s group by 1, 2, 3 having " + DONE
            + " on conflict do nothing";

    private static final String IN_CALL = NOTE.formatted("?");

    private static final String IN_CALLS_OF = NOTE.formatted(
            "any(array(select p.call_id from proposal p where p.programme_id = ? and p.id = any(?::text[]::uuid[])))");

    private final Database database;
    private final Clock clock;

    InformedAssessors(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Whether this member had something to assess in the call, and had nothing left, now or earlier. What was withdrawn or is
     * not eligible needs nobody.
     */
    boolean include(UUID programmeId, UUID callId, UUID memberId) {
        return database.first(
                        OF_MEMBER,
                        row -> row.getBoolean(1),
                        programmeId,
                        callId,
                        memberId,
                        programmeId,
                        callId,
                        memberId)
                .orElse(false);
    }

    /** Notes those of today, before some of them get more to say, and reads all. */
    List<UUID> note(UUID programmeId, UUID callId) {
        database.update(IN_CALL, clock.instant(), programmeId, callId);
        return database.list(
                "select member_id from informed_assessor where programme_id = ? and call_id = ?",
                row -> row.getObject(1, UUID.class),
                programmeId,
                callId);
    }

    /** Before their assessments of these proposals are given back to them. */
    void note(ProposalsRevised revised) {
        database.update(
                IN_CALLS_OF,
                clock.instant(),
                revised.programmeId(),
                revised.programmeId(),
                revised.proposalIds().stream().map(UUID::toString).toList());
    }

    /** Before they are asked again. */
    void follow(@Observes EligibilityRevised revised) {
        database.update(IN_CALL, clock.instant(), revised.programmeId(), revised.callId());
    }
}
