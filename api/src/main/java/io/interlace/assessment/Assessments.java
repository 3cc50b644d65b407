package io.interlace.assessment;

import com.fasterxml.jackson.core.type.TypeReference;
import io.interlace.call.CallState;
import io.interlace.call.Calls;
import io.interlace.call.ProposalState;
import io.interlace.http.Database;
import io.interlace.http.JsonColumns;
import io.interlace.http.Listing;
import io.interlace.http.Lists;
import io.interlace.http.Page;
import io.interlace.http.Problem;
import io.interlace.http.Rows;
import io.interlace.identity.Caller;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * The assessments of the programme at hand, of which each member sees their own; those of others once all of their own in
 * that call were done, but not of a proposal of which they still have something to say, or must not; all once the call is
 * assessed.
 */
@ApplicationScoped
class Assessments implements PanacheRepositoryBase<Assessment, UUID> {

    private static final String WITH_NAMES = """
            (select a.*, p.title as proposal_title, p.state as proposal_state, m.name as member_name from %s a
            join proposal p on (p.programme_id, p.id) = (a.programme_id, a.proposal_id)
            join member m on (m.programme_id, m.id) = (a.programme_id, a.member_id)) assessment""";

    private static final String COLUMNS =
            "id, call_id, proposal_id, proposal_title, proposal_state, member_id, member_name,"
                    + " state, scores, note, conflict_reason, submitted_at, created_at, updated_at, version";

    private static final String GIVEN = "state in ('SUBMITTED', 'CONFLICT')";

    /** Whether a member may be told of a proposal of which they neither have something to say nor must not. */
    private static final String OF_NO_CONCERN =
            "not exists (select from assessment own where (own.programme_id, own.proposal_id) = (assessment.programme_id,"
                    + " assessment.proposal_id) and own.member_id = ? and own.state <> 'SUBMITTED')";

    private static final TypeReference<List<Score>> SCORES = new TypeReference<>() {};

    private final InformedAssessors informed;
    private final Calls calls;
    private final Lists lists;
    private final Database database;
    private final Caller caller;
    private final JsonColumns json;

    Assessments(
            InformedAssessors informed, Calls calls, Lists lists, Database database, Caller caller, JsonColumns json) {
        this.informed = informed;
        this.calls = calls;
        this.lists = lists;
        this.database = database;
        this.caller = caller;
        this.json = json;
    }

    /**
     * What of a call the caller may see.
     *
     * @throws Problem 404 for a call that is not there
     */
    Page<AssessmentView> page(UUID callId, MultivaluedMap<String, String> query) {
        UUID programme = caller.programmeId();
        UUID member = caller.memberId();
        if (isOver(callId)) {
            return page(GIVEN, List.of(programme, callId), query);
        }
        return informed.include(programme, callId, member)
                ? page(
                        "member_id = ? or " + GIVEN + " and " + OF_NO_CONCERN,
                        List.of(programme, callId, member, member),
                        query)
                : page("member_id = ?", List.of(programme, callId, member), query);
    }

    private Page<AssessmentView> page(String which, List<UUID> values, MultivaluedMap<String, String> query) {
        Listing<AssessmentView> listing = Listing.of("assessment", COLUMNS, this::read)
                .joined(WITH_NAMES)
                .sort("createdAt", "created_at", "timestamptz")
                .filter("state", "state = ?", AssessmentState.class, "createdAt");
        return lists.page(listing, "programme_id = ? and call_id = ? and (" + which + ")", values, query);
    }

    /** Whether all who may read assessments may read all of this call. */
    private boolean isOver(UUID callId) {
        CallState state = calls.view(callId).state();
        return state == CallState.ASSESSED || state == CallState.DECIDED;
    }

    private boolean seesOthers(AssessmentView view) {
        return isOver(view.callId())
                || (informed.include(caller.programmeId(), view.callId(), caller.memberId())
                        && database.first(
                                        "select 1 from assessment where programme_id = ? and id = ? and "
                                                + OF_NO_CONCERN,
                                        row -> 1,
                                        caller.programmeId(),
                                        view.id(),
                                        caller.memberId())
                                .isPresent());
    }

    /**
     * The assessment as readers see it; a command has written what it changed when it told the journal.
     *
     * @throws Problem 404 for one that is not there, or not for the caller to see
     */
    AssessmentView view(UUID id) {
        AssessmentView view = database.first(
                        "select " + COLUMNS + " from " + WITH_NAMES.formatted("assessment")
                                + " where programme_id = ? and id = ?",
                        this::read,
                        caller.programmeId(),
                        id)
                .orElseThrow(() -> Problem.notFound("assessment"));
        boolean mayKnow = view.memberId().equals(caller.memberId())
                || (view.state() == AssessmentState.CONFLICT && caller.facilitates())
                || (view.state().isDone() && seesOthers(view));
        if (!mayKnow) {
            throw Problem.notFound("assessment");
        }
        return view;
    }

    Assessment require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problem.notFound("assessment"));
    }

    /** @throws Problem 404 for one that is not there or somebody else's, which are the same to the caller */
    Assessment requireOwn(UUID id) {
        Assessment assessment = require(id);
        if (!assessment.memberId().equals(caller.memberId())) {
            throw Problem.notFound("assessment");
        }
        return assessment;
    }

    private AssessmentView read(ResultSet row) throws SQLException {
        return new AssessmentView(
                row.getObject("id", UUID.class),
                row.getObject("call_id", UUID.class),
                row.getObject("proposal_id", UUID.class),
                row.getString("proposal_title"),
                ProposalState.valueOf(row.getString("proposal_state")),
                row.getObject("member_id", UUID.class),
                row.getString("member_name"),
                AssessmentState.valueOf(row.getString("state")),
                json.read(row.getString("scores"), SCORES),
                row.getString("note"),
                row.getString("conflict_reason"),
                Rows.instant(row, "submitted_at"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"));
    }
}
