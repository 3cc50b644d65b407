package io.interlace.project;

import io.interlace.call.CallView;
import io.interlace.call.Calls;
import io.interlace.event.Changes;
import io.interlace.http.Database;
import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.identity.Caller;
import io.interlace.identity.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts teams together. Who stands in for their members is paid from the call's money, which is therefore held meanwhile. */
@ApplicationScoped
class WriteTeams {

    private static final int MOST = 50;
    private static final Changes OVERRIDE = new Changes(List.of("overrideReason"), Map.of());

    private final TeamMembers members;
    private final Projects projects;
    private final Calls calls;
    private final Capacities capacities;
    private final Database database;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    WriteTeams(
            TeamMembers members,
            Projects projects,
            Calls calls,
            Capacities capacities,
            Database database,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.members = members;
        this.projects = projects;
        this.calls = calls;
        this.capacities = capacities;
        this.database = database;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    UUID join(UUID projectId, NewTeamMember wanted) {
        CallView call = calls.held(projects.callOf(projectId));
        Project project = projects.held(projectId);
        project.mayChange();
        TeamMemberDraft draft = wanted.draft().checked();
        check(projectId, wanted.stakeholderId());
        promise(call, project, Promise.NOTHING, draft.promise(), draft.overrideReason());
        return join(project, wanted.stakeholderId(), draft);
    }

    /** Without asking whether the call can give it. */
    UUID join(Project project, UUID stakeholderId, TeamMemberDraft draft) {
        TeamMember member = new TeamMember(project.id(), stakeholderId, draft, clock);
        members.persist(member);
        journal.tell("team-member", "created", member, Changes.of(draft));
        return member.id();
    }

    /** Somebody who is erased at this moment is waited for. */
    private void check(UUID projectId, UUID stakeholderId) {
        boolean known = database.first(
                        "select 1 from stakeholder where programme_id = ? and id = ? and erased_at is null for share",
                        row -> 1,
                        caller.programmeId(),
                        stakeholderId)
                .isPresent();
        if (!known) {
            throw Problem.at("/stakeholderId", "is nobody of this programme");
        }
        if (members.has(projectId, stakeholderId)) {
            throw new Problem(ProblemType.ALREADY_EXISTS, "They are in this team already.")
                    .andAt("/stakeholderId", "is in this team already");
        }
        if (members.count("projectId", projectId) >= MOST) {
            throw new Problem(ProblemType.CONFLICT, "A team has " + MOST + " members at most.");
        }
    }

    void revise(TeamMember member, TeamMemberDraft before, TeamMemberDraft after) {
        CallView call = calls.held(projects.callOf(member.projectId()));
        Project project = projects.held(member.projectId());
        project.mayChange();
        after.checked();
        promise(call, project, before.promise(), after.promise(), after.overrideReason());
        member.revise(after, clock);
        journal.tell("team-member", "changed", member, Changes.between(before, after));
    }

    void leave(TeamMember member) {
        CallView call = calls.held(projects.callOf(member.projectId()));
        Project project = projects.held(member.projectId());
        project.mayChange();
        promise(call, project, member.draft().promise(), Promise.NOTHING, null);
        members.delete(member);
        journal.tell("team-member", "deleted", member, Changes.NONE);
    }

    private void promise(CallView call, Project project, Promise before, Promise after, @Nullable String reason) {
        Promise promised = capacities.ofProject(project.id());
        String kept = capacities.allow(
                call,
                project.id(),
                promised,
                promised.less(before).plus(after),
                new Capacities.Asked(project.overrideReason(), reason, "", "/backfill/pounds"));
        if (project.promises(kept, clock)) {
            journal.tell("project", "changed", project, OVERRIDE);
        }
    }
}
