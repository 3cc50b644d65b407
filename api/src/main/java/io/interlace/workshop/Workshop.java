package io.interlace.workshop;

import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.identity.ProgrammeOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A working session with the team of a project. The principles that guide it, and who takes part, are kept beside it. */
@Entity
class Workshop extends ProgrammeOwned {

    @Column(updatable = false)
    private UUID projectId;

    @Column
    private String title;

    @Column
    private Instant startsAt;

    @Column
    private int minutes;

    @Column
    private @Nullable String venue;

    @Column
    private String aim;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private List<AgendaItem> agenda = List.of();

    @Column
    @Enumerated(EnumType.STRING)
    private WorkshopState state;

    @Column
    private @Nullable String cancellationReason;

    @Column
    private @Nullable String notes;

    @Column
    private @Nullable String outputs;

    protected Workshop() {}

    Workshop(UUID projectId, WorkshopDraft draft, Clock clock) {
        super(clock);
        this.projectId = projectId;
        state = WorkshopState.PLANNED;
        take(draft);
    }

    /** @throws Problem 409 for one that was cancelled */
    void revise(WorkshopDraft draft, Clock clock) {
        mayChange();
        take(draft);
        changed(clock);
    }

    private void take(WorkshopDraft draft) {
        title = draft.title().strip();
        startsAt = draft.startsAt();
        minutes = draft.minutes();
        venue = draft.venue();
        aim = draft.aim().strip();
        agenda = draft.agenda();
        notes = draft.notes();
        outputs = draft.outputs();
    }

    /** @throws Problem 409 for one that was cancelled */
    void mayChange() {
        if (state == WorkshopState.CANCELLED) {
            throw new Problem(ProblemType.CONFLICT, "The workshop is CANCELLED and stays as it is.");
        }
    }

    /** @throws Problem 409 for one that is held, of whose principles people may have spoken */
    void mayChoose() {
        if (state != WorkshopState.PLANNED) {
            throw new Problem(ProblemType.CONFLICT, "The workshop is " + state + ", and keeps the principles it had.")
                    .andAt("/principles", "stay as they are once it is held");
        }
    }

    /** @throws Problem 409 for what is not said of a workshop in this state */
    void mayBeAttended(AttendanceState attendance) {
        mayChange();
        if (attendance.isAfterwards() != isHeld()) {
            throw new Problem(
                            ProblemType.CONFLICT,
                            isHeld()
                                    ? "The workshop is HELD: people attended or were absent."
                                    : "The workshop is PLANNED: who attended is said once it is held.")
                    .andAt("/state", isHeld() ? "is ATTENDED or ABSENT" : "is INVITED, COMING or NOT_COMING");
        }
    }

    /** @throws Problem 409 that names both states, for one that is not planned */
    void hold(Clock clock) {
        become(WorkshopState.HELD, clock);
    }

    /** @throws Problem 409 that names both states, for one that is not planned */
    void cancel(String reason, Clock clock) {
        become(WorkshopState.CANCELLED, clock);
        cancellationReason = reason;
    }

    private void become(WorkshopState next, Clock clock) {
        if (state != WorkshopState.PLANNED) {
            throw new Problem(
                    ProblemType.ILLEGAL_TRANSITION, "A workshop that is " + state + " cannot become " + next + ".");
        }
        state = next;
        changed(clock);
    }

    boolean isHeld() {
        return state == WorkshopState.HELD;
    }

    WorkshopState state() {
        return state;
    }

    UUID projectId() {
        return projectId;
    }

    Instant startsAt() {
        return startsAt;
    }

    int minutes() {
        return minutes;
    }
}
