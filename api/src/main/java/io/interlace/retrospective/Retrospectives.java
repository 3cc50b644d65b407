package io.interlace.retrospective;

import com.fasterxml.jackson.core.type.TypeReference;
import io.interlace.http.Database;
import io.interlace.http.JsonColumns;
import io.interlace.http.Listing;
import io.interlace.http.Problem;
import io.interlace.http.Rows;
import io.interlace.identity.Caller;
import io.interlace.principle.ChosenPrincipleView;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The retrospectives of the programme at hand. Contributors see those in which they take part. */
@ApplicationScoped
class Retrospectives implements PanacheRepositoryBase<Retrospective, UUID> {

    /** By the unique keys of seats and chosen principles. */
    private static final String WITH_PARTS = """
            (select r.*, p.title as project_title, (select count(*) from retrospective_seat s
                    where (s.programme_id, s.retrospective_id) = (r.programme_id, r.id)) as participants,
                (select json_agg(json_build_object('principleId', c.principle_id, 'number', c.number, 'title', v.title,
                        'statement', v.statement) order by c.position)
                    from retrospective_principle c join principle_version v
                        on (v.programme_id, v.principle_id, v.number) = (c.programme_id, c.principle_id, c.number)
                    where (c.programme_id, c.retrospective_id) = (r.programme_id, r.id)) as principles
                from %s r join project p on (p.programme_id, p.id) = (r.programme_id, r.project_id)) retrospective""";

    private static final String COLUMNS = "id, project_id, project_title, title, looks_back_on, starts_at, minutes,"
            + " write_until, anonymity, phase, columns, votes_each, discussed_cluster_id, timer_ends_at, participants, principles,"
            + " closed_at, created_at, updated_at, version";

    private static final TypeReference<List<BoardColumn>> BOARD_COLUMNS = new TypeReference<>() {};
    private static final TypeReference<List<ChosenPrincipleView>> PRINCIPLES = new TypeReference<>() {};

    private final Database database;
    private final Caller caller;
    private final JsonColumns json;

    Retrospectives(Database database, Caller caller, JsonColumns json) {
        this.database = database;
        this.caller = caller;
        this.json = json;
    }

    /** To be confined to {@link #scope}. */
    Listing<RetrospectiveView> listing() {
        return Listing.of("retrospective", COLUMNS, this::read)
                .joined(WITH_PARTS)
                .newestFirst("startsAt", "starts_at", "timestamptz")
                .filter("projectId", "project_id = ?::uuid", "startsAt")
                .filter("phase", "phase = ?", Phase.class, "startsAt");
    }

    /** What the caller may see, with the values of its placeholders. */
    String scope() {
        return scope("retrospective", "id");
    }

    /**
     * The same of a table with what belongs to retrospectives.
     *
     * @param column of this table, the id of the retrospective
     */
    String scope(String table, String column) {
        return "programme_id = ?" + (caller.seesAggregatesOnly() ? " and " + SeatAccess.hasSeat(table, column) : "");
    }

    List<UUID> scopeValues() {
        return caller.seesAggregatesOnly()
                ? List.of(caller.programmeId(), caller.accountId())
                : List.of(caller.programmeId());
    }

    /**
     * The retrospective as readers see it; a command has written what it changed when it told the journal.
     *
     * @throws Problem 404 for one that is not there, or not for the caller to see
     */
    RetrospectiveView view(UUID id) {
        List<UUID> values = new ArrayList<>(scopeValues());
        values.add(id);
        return one(scope(), values.toArray());
    }

    /**
     * As {@link #view}, for somebody who has a seat at it, whether they are of the team or not.
     *
     * @throws Problem 404 for one that is not there
     */
    RetrospectiveView atBoard(UUID id) {
        return one("programme_id = ?", caller.programmeId(), id);
    }

    private RetrospectiveView one(String scope, Object... values) {
        return database.first(
                        "select " + COLUMNS + " from " + WITH_PARTS.formatted("retrospective") + " where " + scope
                                + " and id = ?",
                        this::read,
                        values)
                .orElseThrow(() -> Problem.notFound("retrospective"));
    }

    /**
     * The retrospective, which until the command ends nobody else takes further; what is put on its board meanwhile waits.
     *
     * @throws Problem 404 for one that is not there
     */
    Retrospective held(UUID id) {
        return locked(id, "for update");
    }

    /**
     * The retrospective, whose phase does not end before the command does.
     *
     * @throws Problem 404 for one that is not there
     */
    Retrospective shared(UUID id) {
        return locked(id, "for share");
    }

    private Retrospective locked(UUID id, String lock) {
        database.list(
                "select 1 from retrospective where programme_id = ? and id = ? " + lock,
                row -> 1,
                caller.programmeId(),
                id);
        return findByIdOptional(id).orElseThrow(() -> Problem.notFound("retrospective"));
    }

    private RetrospectiveView read(ResultSet row) throws SQLException {
        return new RetrospectiveView(
                row.getObject("id", UUID.class),
                row.getObject("project_id", UUID.class),
                row.getString("project_title"),
                row.getString("title"),
                row.getString("looks_back_on"),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getInt("minutes"),
                Rows.instant(row, "write_until"),
                Anonymity.valueOf(row.getString("anonymity")),
                Phase.valueOf(row.getString("phase")),
                json.list(row.getString("columns"), BOARD_COLUMNS),
                row.getInt("votes_each"),
                json.list(row.getString("principles"), PRINCIPLES),
                row.getObject("discussed_cluster_id", UUID.class),
                Rows.instant(row, "timer_ends_at"),
                row.getLong("participants"),
                Rows.instant(row, "closed_at"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"));
    }
}
