package io.interlace.project;

import io.interlace.http.Database;
import io.interlace.http.Listing;
import io.interlace.http.Problem;
import io.interlace.identity.Caller;
import io.interlace.stakeholder.PersonName;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;

/** The teams of projects of the programme at hand. */
@ApplicationScoped
class TeamMembers implements PanacheRepositoryBase<TeamMember, UUID> {

    private static final String COLUMNS = "id, project_id, stakeholder_id, name, role, protected_minutes_per_month,"
            + " backfill_funded, backfill_pounds, created_at, updated_at, version";

    private static final String WITH_NAME = "(select m.*, s.name from %s m join stakeholder s"
            + " on (s.programme_id, s.id) = (m.programme_id, m.stakeholder_id)) team_member";

    private final Database database;
    private final Caller caller;

    TeamMembers(Database database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    /** Of one project, in the order in which they joined (index team_member_created). */
    Listing<TeamMemberView> listing() {
        return Listing.of("team_member", COLUMNS, TeamMembers::read)
                .joined(WITH_NAME)
                .sort("createdAt", "created_at", "timestamptz");
    }

    TeamMemberView view(UUID id) {
        return database.first(
                        "select " + COLUMNS + " from " + WITH_NAME.formatted("team_member")
                                + " where programme_id = ? and id = ?",
                        TeamMembers::read,
                        caller.programmeId(),
                        id)
                .orElseThrow(() -> Problem.notFound("team member"));
    }

    /** @throws Problem 404 for one that is not of this project */
    TeamMember require(UUID projectId, UUID id) {
        return findByIdOptional(id)
                .filter(member -> member.projectId().equals(projectId))
                .orElseThrow(() -> Problem.notFound("team member"));
    }

    boolean has(UUID projectId, UUID stakeholderId) {
        return count("projectId = ?1 and stakeholderId = ?2", projectId, stakeholderId) > 0;
    }

    private static TeamMemberView read(ResultSet row) throws SQLException {
        return new TeamMemberView(
                row.getObject("id", UUID.class),
                row.getObject("project_id", UUID.class),
                new PersonName(row.getObject("stakeholder_id", UUID.class), row.getString("name")),
                row.getString("role"),
                row.getObject("protected_minutes_per_month", Integer.class),
                new Backfill(row.getBoolean("backfill_funded"), row.getObject("backfill_pounds", Integer.class)),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"));
    }
}
