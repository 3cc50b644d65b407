package io.interlace.project;

import io.interlace.http.Database;
import io.interlace.http.Listing;
import io.interlace.http.Problem;
import io.interlace.identity.Caller;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/** The milestones of projects of the programme at hand. */
@ApplicationScoped
class Milestones implements PanacheRepositoryBase<Milestone, UUID> {

    private static final String COLUMNS =
            "id, project_id, title, due_on, done_on, overdue, created_at, updated_at, version";

    private final Database database;
    private final Caller caller;
    private final ProgrammeDay day;

    Milestones(Database database, Caller caller, ProgrammeDay day) {
        this.database = database;
        this.caller = caller;
        this.day = day;
    }

    /** Of one project; the earliest due first, what has no date last (index milestone_due). */
    Listing<MilestoneView> listing() {
        return Listing.of("milestone", COLUMNS, Milestones::read)
                .joined(withOverdue())
                .sort("dueOn", "due_by", "date");
    }

    private String withOverdue() {
        return "(select m.*, m.done_on is null and coalesce(m.due_on < date '" + day.today() + "', false)"
                + " and p.state in " + ProjectState.GOING_ON + " as overdue from %s m"
                + " join project p on (p.programme_id, p.id) = (m.programme_id, m.project_id)) milestone";
    }

    MilestoneView view(UUID id) {
        return database.first(
                        "select " + COLUMNS + " from " + withOverdue().formatted("milestone")
                                + " where programme_id = ? and id = ?",
                        Milestones::read,
                        caller.programmeId(),
                        id)
                .orElseThrow(() -> Problem.notFound("milestone"));
    }

    /** @throws Problem 404 for one that is not of this project */
    Milestone require(UUID projectId, UUID id) {
        return findByIdOptional(id)
                .filter(milestone -> milestone.projectId().equals(projectId))
                .orElseThrow(() -> Problem.notFound("milestone"));
    }

    private static MilestoneView read(ResultSet row) throws SQLException {
        return new MilestoneView(
                row.getObject("id", UUID.class),
                row.getObject("project_id", UUID.class),
                row.getString("title"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("done_on", LocalDate.class),
                row.getBoolean("overdue"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"));
    }
}
