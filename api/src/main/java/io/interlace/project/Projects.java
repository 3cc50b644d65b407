package io.interlace.project;

import com.fasterxml.jackson.core.type.TypeReference;
import io.interlace.http.Database;
import io.interlace.http.JsonColumns;
import io.interlace.http.Listing;
import io.interlace.http.Problem;
import io.interlace.identity.Caller;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The projects of the programme at hand. Contributors see those in whose team they are, which their address tells. */
@ApplicationScoped
class Projects implements PanacheRepositoryBase<Project, UUID> {

    private static final String CODES_OF = """
            (select json_agg(k.code order by pc.position) from proposal_category pc
                join category k on (k.programme_id, k.id) = (pc.programme_id, pc.category_id)
                where (pc.programme_id, pc.proposal_id) = (p.programme_id, p.proposal_id) and pc.dimension = '%s')""";

    /** The day is put in for :today. By indexes team_member_created and milestone_due. */
    private static final String WITH_PARTS = "(select p.*, c.title as call_title, "
            + CODES_OF.formatted("PLACE") + " as place_codes, " + CODES_OF.formatted("SECTOR") + " as sector_codes, "
            + """
            team.*, reached.* from %s p join call c on (c.programme_id, c.id) = (p.programme_id, p.call_id)
            cross join lateral (select count(*) as team_members,
                    coalesce(sum(protected_minutes_per_month), 0) as protected_minutes,
                    coalesce(sum(backfill_pounds), 0) as backfill_pounds
                from team_member m where (m.programme_id, m.project_id) = (p.programme_id, p.id)) team
            cross join lateral (select count(*) as milestones, count(done_on) as milestones_reached,
                    count(*) filter (where done_on is null and due_on < date ':today' and p.state in :goingOn)
                        as milestones_overdue
                from milestone m where (m.programme_id, m.project_id) = (p.programme_id, p.id)) reached) project""".replace(":goingOn", ProjectState.GOING_ON);

    private static final String COLUMNS =
            "id, call_id, call_title, proposal_id, title, state, place_codes, sector_codes,"
                    + " goals, starts_on, ends_on, facilitator_days, budget_pounds, team_members,"
                    + " protected_minutes, backfill_pounds, milestones, milestones_reached, milestones_overdue,"
                    + " next_due_on, override_reason, withdrawal_reason, promoted_proposal_id, created_at, updated_at, version";

    /** One row of a programme at a time: a place can be that of every project. */
    private static final String IN_CATEGORY = "(select true from proposal_category k where k.programme_id ="
            + " project.programme_id and k.proposal_id = project.proposal_id and k.category_id = ?::uuid)";

    private static final String WITH_PERSON = "(select true from team_member m where m.programme_id ="
            + " project.programme_id and m.project_id = project.id and m.stakeholder_id = ?::uuid)";

    private static final TypeReference<List<String>> WORDS = new TypeReference<>() {};

    /** Confines a list of what belongs to one project, with {@link #partOf}. */
    static final String PART_OF = "programme_id = ? and project_id = ?";

    private final ProjectAccess access;
    private final Database database;
    private final Caller caller;
    private final JsonColumns json;
    private final ProgrammeDay day;

    Projects(ProjectAccess access, Database database, Caller caller, JsonColumns json, ProgrammeDay day) {
        this.access = access;
        this.database = database;
        this.caller = caller;
        this.json = json;
        this.day = day;
    }

    /** To be confined to {@link #scope}; filters by code expect ids. */
    Listing<ProjectView> listing() {
        return Listing.of("project", COLUMNS, this::read)
                .joined(withParts())
                .sort("title", "title", "text")
                .sort("createdAt", "created_at", "timestamptz")
                .search("search", caller.programmeId(), "title", "createdAt")
                .filter("state", "state = ?", ProjectState.class, "title", "createdAt")
                .filter("callId", "call_id = ?::uuid", "title", "createdAt")
                .filter("stakeholderId", WITH_PERSON, "title", "createdAt")
                .range("nextDueOn", "next_due_on", "date", "title", "createdAt")
                .filter("placeCode", IN_CATEGORY, "title", "createdAt")
                .filter("sectorCode", IN_CATEGORY, "title", "createdAt");
    }

    private String withParts() {
        return WITH_PARTS.replace(":today", day.today().toString());
    }

    /** What the caller may see, with the values of its placeholders. */
    String scope() {
        return access.scope("project", "id");
    }

    List<UUID> scopeValues() {
        return access.scopeValues();
    }

    /**
     * The project as readers see it; a command has written what it changed when it told the journal.
     *
     * @throws Problem 404 for one that is not there, or not for the caller to see
     */
    ProjectView view(UUID id) {
        List<UUID> values = new ArrayList<>(scopeValues());
        values.add(id);
        return database.first(
                        "select " + COLUMNS + " from " + withParts().replace("%s", "project") + " where " + scope()
                                + " and id = ?",
                        this::read,
                        values.toArray())
                .orElseThrow(() -> Problem.notFound("project"));
    }

    Project require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problem.notFound("project"));
    }

    /**
     * The values of {@link #PART_OF}.
     *
     * @throws Problem 404 for one that is not there, or not for the caller to see
     */
    List<UUID> partOf(UUID id) {
        return List.of(caller.programmeId(), view(id).id());
    }

    /** @throws Problem 404 for one that is not there */
    UUID callOf(UUID id) {
        return database.first(
                        "select call_id from project where programme_id = ? and id = ?",
                        row -> row.getObject(1, UUID.class),
                        caller.programmeId(),
                        id)
                .orElseThrow(() -> Problem.notFound("project"));
    }

    /**
     * The project as it stays until the command ends.
     *
     * @throws Problem 404 for one that is not there
     */
    Project held(UUID id) {
        database.list(
                "select 1 from project where programme_id = ? and id = ? for update",
                row -> 1,
                caller.programmeId(),
                id);
        return require(id);
    }

    /** The project that a proposal became. */
    Optional<Project> of(UUID proposalId) {
        return find("proposalId", proposalId).firstResultOptional();
    }

    private ProjectView read(ResultSet row) throws SQLException {
        return new ProjectView(
                row.getObject("id", UUID.class),
                row.getObject("call_id", UUID.class),
                row.getString("call_title"),
                row.getObject("proposal_id", UUID.class),
                row.getString("title"),
                ProjectState.valueOf(row.getString("state")),
                json.list(row.getString("place_codes"), WORDS),
                json.list(row.getString("sector_codes"), WORDS),
                json.list(row.getString("goals"), WORDS),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getInt("facilitator_days"),
                row.getInt("budget_pounds"),
                row.getLong("team_members"),
                row.getLong("protected_minutes"),
                row.getLong("backfill_pounds"),
                row.getLong("milestones"),
                row.getLong("milestones_reached"),
                row.getLong("milestones_overdue"),
                row.getObject("next_due_on", LocalDate.class),
                row.getString("override_reason"),
                row.getString("withdrawal_reason"),
                row.getObject("promoted_proposal_id", UUID.class),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"));
    }
}
