package io.interlace.project;

import io.interlace.identity.ProgrammeOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something a project wants to have reached. */
@Entity
class Milestone extends ProgrammeOwned {

    @Column(updatable = false)
    private UUID projectId;

    @Column
    private String title;

    @Column
    private @Nullable LocalDate dueOn;

    @Column
    private @Nullable LocalDate doneOn;

    protected Milestone() {}

    Milestone(UUID projectId, NewMilestone draft, Clock clock) {
        super(clock);
        this.projectId = projectId;
        take(draft);
    }

    void revise(NewMilestone draft, Clock clock) {
        take(draft);
        changed(clock);
    }

    private void take(NewMilestone draft) {
        title = draft.title().strip();
        dueOn = draft.dueOn();
        doneOn = draft.doneOn();
    }

    UUID projectId() {
        return projectId;
    }

    NewMilestone draft() {
        return new NewMilestone(title, dueOn, doneOn);
    }
}
