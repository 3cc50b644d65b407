package io.interlace.project;

import io.interlace.http.Database;
import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What others need to know of projects: which ones the caller may see, and who is in their teams. */
@ApplicationScoped
public class ProjectAccess {

    /** Of a table and its column of the project. By index team_member_of. */
    private static final String OWN = "exists (select from team_member m"
            + " join stakeholder s on (s.programme_id, s.id) = (m.programme_id, m.stakeholder_id)"
            + " join account a on a.email = lower(s.email) where (m.programme_id, m.project_id) ="
            + " (%1$s.programme_id, %1$s.%2$s) and a.id = ?)";

    private final Database database;
    private final Caller caller;

    ProjectAccess(Database database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    /**
     * What the caller may see of a table, as SQL with the placeholders of {@link #scopeValues}: contributors what is of
     * projects in whose team they are, which their address tells.
     *
     * @param column of this table, the id of the project
     */
    public String scope(String table, String column) {
        return "programme_id = ?" + (caller.seesAggregatesOnly() ? " and " + inTeam(table, column) : "");
    }

    /** That an account, which the placeholder stands for, is of somebody in the team of the project to which a row belongs. */
    public static String inTeam(String table, String column) {
        return OWN.formatted(table, column);
    }

    /** The values of {@link #scope}. */
    public List<UUID> scopeValues() {
        return caller.seesAggregatesOnly()
                ? List.of(caller.programmeId(), caller.accountId())
                : List.of(caller.programmeId());
    }

    /**
     * Whether something may be added to a project, which does not change its state until the command ends.
     *
     * @param pointer where it is named
     * @throws Problem 400 for one that is not there, 409 for one that was withdrawn
     */
    public void mayTakeMore(UUID projectId, String pointer) {
        String state = database.first(
                        "select state from project where programme_id = ? and id = ? for share",
                        row -> row.getString(1),
                        caller.programmeId(),
                        projectId)
                .orElseThrow(() -> Problem.at(pointer, "is no project of this programme"));
        if (ProjectState.valueOf(state) == ProjectState.WITHDRAWN) {
            throw new Problem(ProblemType.CONFLICT, "The project is WITHDRAWN and stays as it is.");
        }
    }

    /** Whether somebody is in the team of a project. */
    public boolean isInTeam(UUID projectId, UUID stakeholderId) {
        return database.first(
                        "select 1 from team_member where programme_id = ? and project_id = ? and stakeholder_id = ?",
                        row -> 1,
                        caller.programmeId(),
                        projectId,
                        stakeholderId)
                .isPresent();
    }
}
