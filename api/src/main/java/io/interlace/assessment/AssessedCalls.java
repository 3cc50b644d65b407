package io.interlace.assessment;

import io.interlace.call.CallState;
import io.interlace.call.CallView;
import io.interlace.call.Calls;
import io.interlace.call.WriteCalls;
import io.interlace.http.Database;
import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Calls while they are assessed: from their closing until all is said. */
@ApplicationScoped
class AssessedCalls {

    /** Whether a proposal is to be assessed; it is called p. */
    static final String WANTED = "p.state = 'SUBMITTED' and p.eligible is not false";

    private static final String SCORED = "exists (select from assessment a where (a.programme_id, a.proposal_id) ="
            + " (p.programme_id, p.id) and a.state = 'SUBMITTED')";

    private final Calls calls;
    private final WriteCalls writeCalls;
    private final Database database;
    private final Caller caller;

    AssessedCalls(Calls calls, WriteCalls writeCalls, Database database, Caller caller) {
        this.calls = calls;
        this.writeCalls = writeCalls;
        this.database = database;
        this.caller = caller;
    }

    /**
     * The call, in which until the end of the command nobody else assesses.
     *
     * @throws Problem 409 for one that is not closed
     */
    CallView holdClosed(UUID callId) {
        return closed(calls.held(callId));
    }

    /**
     * The call, whose assessment does not end before the command does.
     *
     * @throws Problem 409 for one that is not closed
     */
    CallView shareClosed(UUID callId) {
        return closed(calls.shared(callId));
    }

    private static CallView closed(CallView call) {
        if (call.state() != CallState.CLOSED) {
            throw new Problem(
                    ProblemType.CONFLICT,
                    "The call is " + call.state() + ". Proposals are assessed once it is CLOSED, until all is said.");
        }
        return call;
    }

    /**
     * Ends the assessment of a call.
     *
     * @param despiteMissing whether the scores there are will do
     * @throws Problem 409 when a proposal was not checked, none was scored, or something is missing that must not be
     */
    void end(UUID callId, boolean despiteMissing) {
        CallView call = holdClosed(callId);
        if (!call.eligibilityChecks().isEmpty()) {
            refuse(
                    count(callId, "p.eligible is null"),
                    "proposal",
                    "proposals",
                    " must be checked for eligibility first.");
        }
        if (count(callId, SCORED) == 0) {
            throw new Problem(ProblemType.CONFLICT, "No proposal that may be chosen was scored by anybody.");
        }
        if (!despiteMissing) {
            refuse(
                    count(callId, "not " + SCORED),
                    "proposal is",
                    "proposals are",
                    " scored by nobody. Say despiteMissing to leave it at that.");
            refuse(
                    toCome(callId),
                    "assessment is",
                    "assessments are",
                    " still to come. Say despiteMissing to go on without.");
        }
        writeCalls.assessed(callId);
    }

    private int toCome(UUID callId) {
        return number(
                "select count(*) from assessment a join proposal p on (p.programme_id, p.id) = (a.programme_id, a.proposal_id)"
                        + " where a.programme_id = ? and a.call_id = ? and a.state in ('ASSIGNED', 'DRAFT') and "
                        + WANTED,
                callId);
    }

    private int count(UUID callId, String which) {
        return number(
                "select count(*) from proposal p where p.programme_id = ? and p.call_id = ? and " + WANTED + " and "
                        + which,
                callId);
    }

    private int number(String sql, UUID callId) {
        return database.first(sql, row -> row.getInt(1), caller.programmeId(), callId)
                .orElse(0);
    }

    private static void refuse(int missing, String one, String several, String detail) {
        if (missing > 0) {
            throw new Problem(ProblemType.CONFLICT, missing + " " + (missing == 1 ? one : several) + detail);
        }
    }
}
