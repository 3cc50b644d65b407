package io.interlace.project;

import io.interlace.event.Changes;
import io.interlace.http.Database;
import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.identity.Caller;
import io.interlace.identity.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Sets milestones of a project that is not withdrawn, and notes that they are reached. */
@ApplicationScoped
class WriteMilestones {

    private static final int MOST = 50;

    private final Milestones milestones;
    private final Projects projects;
    private final ProgrammeDay day;
    private final Database database;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    WriteMilestones(
            Milestones milestones,
            Projects projects,
            ProgrammeDay day,
            Database database,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.milestones = milestones;
        this.projects = projects;
        this.day = day;
        this.database = database;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    UUID add(UUID projectId, NewMilestone draft) {
        projects.held(projectId).mayChange();
        if (milestones.count("projectId", projectId) >= MOST) {
            throw new Problem(ProblemType.CONFLICT, "A project has " + MOST + " milestones at most.");
        }
        Milestone milestone = new Milestone(projectId, draft.checked(day.today()), clock);
        milestones.persist(milestone);
        journal.tell("milestone", "created", milestone, Changes.of(draft));
        follow(projectId);
        return milestone.id();
    }

    void revise(Milestone milestone, NewMilestone before, NewMilestone after) {
        projects.held(milestone.projectId()).mayChange();
        milestone.revise(after.checked(day.today()), clock);
        journal.tell("milestone", "changed", milestone, Changes.between(before, after));
        follow(milestone.projectId());
    }

    void remove(Milestone milestone) {
        projects.held(milestone.projectId()).mayChange();
        milestones.delete(milestone);
        journal.tell("milestone", "deleted", milestone, Changes.NONE);
        follow(milestone.projectId());
    }

    /** The project is held: nobody else changes its milestones meanwhile. By index milestone_due. */
    private void follow(UUID projectId) {
        database.update(
                "update project p set next_due_on = (select min(m.due_on) from milestone m where (m.programme_id, m.project_id)"
                        + " = (p.programme_id, p.id) and m.done_on is null) where p.programme_id = ? and p.id = ?",
                caller.programmeId(),
                projectId);
    }
}
