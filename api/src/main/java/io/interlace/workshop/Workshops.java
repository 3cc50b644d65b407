package io.interlace.workshop;

import com.fasterxml.jackson.core.type.TypeReference;
import io.interlace.http.Database;
import io.interlace.http.JsonColumns;
import io.interlace.http.Listing;
import io.interlace.http.Problem;
import io.interlace.identity.Caller;
import io.interlace.principle.ChosenPrincipleView;
import io.interlace.project.ProjectAccess;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The workshops of the programme at hand. Contributors see those of projects in whose team they are. */
@ApplicationScoped
class Workshops implements PanacheRepositoryBase<Workshop, UUID> {

    /** By the primary keys of workshop_principle and workshop_attendance. */
    private static final String WITH_PARTS = """
            (select w.*, p.title as project_title, chosen.principles, people.participants, people.attended
                from %s w join project p on (p.programme_id, p.id) = (w.programme_id, w.project_id)
            cross join lateral (select json_agg(json_build_object('principleId', c.principle_id, 'number', c.number,
                    'title', v.title, 'statement', v.statement) order by c.position) as principles
                from workshop_principle c join principle_version v
                    on (v.programme_id, v.principle_id, v.number) = (c.programme_id, c.principle_id, c.number)
                where (c.programme_id, c.workshop_id) = (w.programme_id, w.id)) chosen
            cross join lateral (select count(*) as participants, count(*) filter (where a.state = 'ATTENDED') as attended
                from workshop_attendance a where (a.programme_id, a.workshop_id) = (w.programme_id, w.id)) people) workshop""";

    private static final String COLUMNS =
            "id, project_id, project_title, title, starts_at, minutes, venue, aim, agenda,"
                    + " principles, state, cancellation_reason, notes, outputs, participants, attended, created_at, updated_at, version";

    private static final TypeReference<List<AgendaItem>> AGENDA = new TypeReference<>() {};
    private static final TypeReference<List<ChosenPrincipleView>> PRINCIPLES = new TypeReference<>() {};

    private final ProjectAccess projects;
    private final Database database;
    private final Caller caller;
    private final JsonColumns json;

    Workshops(ProjectAccess projects, Database database, Caller caller, JsonColumns json) {
        this.projects = projects;
        this.database = database;
        this.caller = caller;
        this.json = json;
    }

    /** To be confined to {@link #scope}. */
    Listing<WorkshopView> listing() {
        return Listing.of("workshop", COLUMNS, this::read)
                .joined(WITH_PARTS)
                .newestFirst("startsAt", "starts_at", "timestamptz")
                .filter("projectId", "project_id = ?::uuid", "startsAt")
                .filter("state", "state = ?", WorkshopState.class, "startsAt");
    }

    /** What the caller may see, with the values of its placeholders. */
    String scope() {
        return projects.scope("workshop", "project_id");
    }

    List<UUID> scopeValues() {
        return projects.scopeValues();
    }

    /**
     * The workshop as readers see it; a command has written what it changed when it told the journal.
     *
     * @throws Problem 404 for one that is not there, or not for the caller to see
     */
    WorkshopView view(UUID id) {
        List<UUID> values = new ArrayList<>(scopeValues());
        values.add(id);
        return database.first(
                        "select " + COLUMNS + " from " + WITH_PARTS.formatted("workshop") + " where " + scope()
                                + " and id = ?",
                        this::read,
                        values.toArray())
                .orElseThrow(() -> Problem.notFound("workshop"));
    }

    /** @throws Problem 404 for one that is not there */
    Workshop require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problem.notFound("workshop"));
    }

    /**
     * The workshop as it stays until the command ends.
     *
     * @throws Problem 404 for one that is not there
     */
    Workshop held(UUID id) {
        database.list(
                "select 1 from workshop where programme_id = ? and id = ? for update",
                row -> 1,
                caller.programmeId(),
                id);
        return require(id);
    }

    private WorkshopView read(ResultSet row) throws SQLException {
        return new WorkshopView(
                row.getObject("id", UUID.class),
                row.getObject("project_id", UUID.class),
                row.getString("project_title"),
                row.getString("title"),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getInt("minutes"),
                row.getString("venue"),
                row.getString("aim"),
                json.list(row.getString("agenda"), AGENDA),
                json.list(row.getString("principles"), PRINCIPLES),
                WorkshopState.valueOf(row.getString("state")),
                row.getString("cancellation_reason"),
                row.getString("notes"),
                row.getString("outputs"),
                row.getLong("participants"),
                row.getLong("attended"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"));
    }
}
