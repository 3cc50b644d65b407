package io.interlace.call;

import com.fasterxml.jackson.core.type.TypeReference;
import io.interlace.http.Database;
import io.interlace.http.JsonColumns;
import io.interlace.http.Listing;
import io.interlace.http.Problem;
import io.interlace.http.Rows;
import io.interlace.identity.Caller;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** The calls of the programme at hand. Whoever looks finds none open whose time is over. */
@ApplicationScoped
public class Calls implements PanacheRepositoryBase<Call, UUID> {

    private static final String WITH_QUOTAS = "(select c.*, " + CallQuotas.AS_JSON + " as quotas from %s c) call";

    private static final String COLUMNS = "id, title, purpose, who_may_apply, promise, places, facilitator_days,"
            + " budget_pounds, opens_at, closes_at, state, criteria, eligibility_checks, quotas, created_at, updated_at,"
            + " version";

    private static final TypeReference<List<Criterion>> CRITERIA = new TypeReference<>() {};
    private static final TypeReference<List<EligibilityCheck>> CHECKS = new TypeReference<>() {};
    private static final TypeReference<List<Quota>> QUOTAS = new TypeReference<>() {};

    private final EndCalls endCalls;
    private final Database database;
    private final Caller caller;
    private final JsonColumns json;

    Calls(EndCalls endCalls, Database database, Caller caller, JsonColumns json) {
        this.endCalls = endCalls;
        this.database = database;
        this.caller = caller;
        this.json = json;
    }

    Listing<CallView> listing() {
        endCalls.in(caller.programmeId());
        return Listing.of("call", COLUMNS, this::read)
                .joined(WITH_QUOTAS)
                .newestFirst("createdAt", "created_at", "timestamptz")
                .sort("title", "title", "text")
                .filter("state", "state = ?", CallState.class, "createdAt");
    }

    /**
     * The call as readers see it; a command has written what it changed when it told the journal.
     *
     * @throws Problem 404 for one that is not there
     */
    public CallView view(UUID id) {
        endCalls.in(caller.programmeId());
        return database.first(
                        "select " + COLUMNS + " from " + WITH_QUOTAS.formatted("call")
                                + " where programme_id = ? and id = ?",
                        this::read,
                        caller.programmeId(),
                        id)
                .orElseThrow(() -> Problem.notFound("call"));
    }

    /**
     * The call as readers see it, which does not leave its state before the command ends.
     *
     * @throws Problem 404 for one that is not there
     */
    public CallView shared(UUID id) {
        return locked(id, "for share");
    }

    /**
     * The call as readers see it, which until the command ends nobody else takes further or works on.
     *
     * @throws Problem 404 for one that is not there
     */
    public CallView held(UUID id) {
        return locked(id, "for update");
    }

    private CallView locked(UUID id, String lock) {
        view(id);
        database.list(
                "select 1 from call where programme_id = ? and id = ? " + lock, row -> 1, caller.programmeId(), id);
        return view(id);
    }

    Call require(UUID id) {
        endCalls.in(caller.programmeId());
        return findByIdOptional(id).orElseThrow(() -> Problem.notFound("call"));
    }

    private CallView read(ResultSet row) throws SQLException {
        return new CallView(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getString("purpose"),
                row.getString("who_may_apply"),
                row.getString("promise"),
                row.getObject("places", Integer.class),
                new Capacity(
                        row.getObject("facilitator_days", Integer.class),
                        row.getObject("budget_pounds", Integer.class)),
                Rows.instant(row, "opens_at"),
                Rows.instant(row, "closes_at"),
                CallState.valueOf(row.getString("state")),
                json.list(row.getString("criteria"), CRITERIA),
                json.list(row.getString("eligibility_checks"), CHECKS),
                json.list(row.getString("quotas"), QUOTAS),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"));
    }
}
