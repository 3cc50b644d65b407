package io.interlace.actionitem;

import io.interlace.http.Database;
import io.interlace.http.Listing;
import io.interlace.http.Problem;
import io.interlace.identity.Caller;
import io.interlace.project.ProgrammeDay;
import io.interlace.project.ProjectAccess;
import io.interlace.stakeholder.PersonName;
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
import org.jspecify.annotations.Nullable;

/** The action items of the programme at hand. Contributors see those of their teams, and their own. */
@ApplicationScoped
public class ActionItems implements PanacheRepositoryBase<ActionItem, UUID> {

    /** The day is put in for :today. By the primary keys of what is joined. */
    private static final String WITH_PARTS = """
            (select i.*, p.title as project_title, r.title as retrospective_title, c.title as cluster_title,
                case when s.erased_at is null then s.name end as owner_name,
                i.state = 'OPEN' and i.due_on < date ':today' as overdue,
                (select count(*) from action_item_review v where (v.programme_id, v.action_item_id) = (i.programme_id, i.id)
                    and v.state = 'OPEN') as carried_over
                from %s i join project p on (p.programme_id, p.id) = (i.programme_id, i.project_id)
                join retrospective r on (r.programme_id, r.id) = (i.programme_id, i.retrospective_id)
                join stakeholder s on (s.programme_id, s.id) = (i.programme_id, i.owner_id)
                left join retrospective_cluster c on (c.programme_id, c.id) = (i.programme_id, i.cluster_id)) action_item""";

    private static final String COLUMNS =
            "id, project_id, project_title, retrospective_id, retrospective_title, cluster_id, cluster_title, text, owner_id,"
                    + " owner_name, due_on, state, outcome, closed_on, overdue, carried_over, created_at, updated_at, version";

    /** Whoever has an account is known by their address. */
    private static final String OF_TEAM_OR_OWN = "programme_id = ? and ("
            + ProjectAccess.inTeam("action_item", "project_id")
            + " or exists (select from stakeholder s join account a on a.email = lower(s.email)"
            + " where (s.programme_id, s.id) = (action_item.programme_id, action_item.owner_id) and a.id = ?))";

    private final ProjectAccess projects;
    private final Database database;
    private final Caller caller;
    private final ProgrammeDay day;

    ActionItems(ProjectAccess projects, Database database, Caller caller, ProgrammeDay day) {
        this.projects = projects;
        this.database = database;
        this.caller = caller;
        this.day = day;
    }

    /** To be confined to {@link #scope}; what is due first comes first. */
    Listing<ActionItemView> listing() {
        return Listing.of("action_item", COLUMNS, ActionItems::read)
                .joined(withParts())
                .sort("dueOn", "due_on", "date")
                .search("search", caller.programmeId(), "dueOn")
                .filter("state", "state = ?", ActionItemState.class, "dueOn")
                .filter("projectId", "project_id = ?::uuid", "dueOn")
                .filter("retrospectiveId", "retrospective_id = ?::uuid", "dueOn")
                .filter("ownerId", "owner_id = ?::uuid", "dueOn")
                .range("dueOn", "due_on", "date", "dueOn");
    }

    private String withParts() {
        return WITH_PARTS.replace(":today", day.today().toString());
    }

    /** What the caller may see, with the values of its placeholders. */
    String scope() {
        return caller.seesAggregatesOnly() ? OF_TEAM_OR_OWN : projects.scope("action_item", "project_id");
    }

    List<UUID> scopeValues() {
        return caller.seesAggregatesOnly()
                ? List.of(caller.programmeId(), caller.accountId(), caller.accountId())
                : projects.scopeValues();
    }

    /**
     * The action item as readers see it; a command has written what it changed when it told the journal.
     *
     * @throws Problem 404 for one that is not there, or not for the caller to see
     */
    ActionItemView view(UUID id) {
        List<Object> values = new ArrayList<>(scopeValues());
        values.add(id);
        return read(scope() + " and id = ?", values).orElseThrow(() -> Problem.notFound("action item"));
    }

    /**
     * As {@link #view}, for whoever is at the board on which it is shown.
     *
     * @throws Problem 404 for one that is not there
     */
    public ActionItemView atBoard(UUID id) {
        return read("programme_id = ? and id = ?", List.of(caller.programmeId(), id))
                .orElseThrow(() -> Problem.notFound("action item"));
    }

    private Optional<ActionItemView> read(String condition, List<?> values) {
        return database.first(
                "select " + COLUMNS + " from " + withParts().formatted("action_item") + " where " + condition,
                ActionItems::read,
                values.toArray());
    }

    /**
     * What came back at a retrospective, and what was agreed to there, the earlier first: all its team agreed to before that is
     * still open, or whose end it has not looked at. Of one that is closed, what it looked at then. By index
     * action_item_project_due.
     */
    public List<ActionItemView> of(UUID retrospectiveId) {
        return database.list(
                "select " + COLUMNS + " from " + withParts().formatted("action_item") + """
                        , (select id as at_id, project_id as at_project, starts_at as at_starts, closed_at as at_closed
                            from retrospective where programme_id = ? and id = ?) here
                        where programme_id = ? and project_id = at_project and (retrospective_id = at_id or case
                            when at_closed is not null then exists (select from action_item_review v
                                where (v.programme_id, v.action_item_id, v.retrospective_id)
                                    = (action_item.programme_id, action_item.id, at_id))
                            else exists (select from retrospective o where (o.programme_id, o.id)
                                    = (action_item.programme_id, action_item.retrospective_id) and o.starts_at < at_starts)
                                and (state = 'OPEN' or not exists (select from action_item_review v
                                    where (v.programme_id, v.action_item_id) = (action_item.programme_id, action_item.id)
                                    and v.state <> 'OPEN')) end)
                        order by retrospective_id = at_id, due_on, id""",
                ActionItems::read,
                caller.programmeId(),
                retrospectiveId,
                caller.programmeId());
    }

    private static ActionItemView read(ResultSet row) throws SQLException {
        UUID ownerId = row.getObject("owner_id", UUID.class);
        @Nullable String owner = row.getString("owner_name");
        return new ActionItemView(
                row.getObject("id", UUID.class),
                row.getObject("project_id", UUID.class),
                row.getString("project_title"),
                row.getObject("retrospective_id", UUID.class),
                row.getString("retrospective_title"),
                row.getObject("cluster_id", UUID.class),
                row.getString("cluster_title"),
                row.getString("text"),
                owner == null ? null : new PersonName(ownerId, owner),
                row.getObject("due_on", LocalDate.class),
                ActionItemState.valueOf(row.getString("state")),
                row.getString("outcome"),
                row.getObject("closed_on", LocalDate.class),
                row.getBoolean("overdue"),
                row.getInt("carried_over"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"));
    }
}
