package io.interlace.project;

import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.identity.ProgrammeOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What became of a proposal that was chosen. Its team and its milestones are resources of their own. */
@Entity
class Project extends ProgrammeOwned {

    @Column(updatable = false)
    private UUID callId;

    @Column(updatable = false)
    private UUID proposalId;

    @Column
    private String title;

    @Column
    @Enumerated(EnumType.STRING)
    private ProjectState state;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> goals = List.of();

    @Column
    private @Nullable LocalDate startsOn;

    @Column
    private @Nullable LocalDate endsOn;

    @Column
    private int facilitatorDays;

    @Column
    private int budgetPounds;

    @Column
    private @Nullable String overrideReason;

    @Column
    private @Nullable String withdrawalReason;

    @Column
    private @Nullable UUID promotedProposalId;

    protected Project() {}

    /** @param overrideReason why more is promised than the call can give; null where it fits */
    Project(UUID callId, UUID proposalId, ProjectDraft draft, @Nullable String overrideReason, Clock clock) {
        super(clock);
        this.callId = callId;
        this.proposalId = proposalId;
        state = ProjectState.PLANNED;
        take(draft, overrideReason);
    }

    /** @throws Problem 409 for one that was withdrawn */
    void mayChange() {
        if (state == ProjectState.WITHDRAWN) {
            throw new Problem(ProblemType.CONFLICT, "The project is WITHDRAWN and stays as it is.");
        }
    }

    /** @throws Problem 409 for one that was withdrawn */
    void revise(ProjectDraft draft, @Nullable String overrideReason, Clock clock) {
        mayChange();
        take(draft, overrideReason);
        changed(clock);
    }

    /**
     * Notes why more is promised than the call can give, or that it fits.
     *
     * @return whether that is new
     */
    boolean promises(@Nullable String reason, Clock clock) {
        boolean told = !Objects.equals(overrideReason, reason);
        if (told) {
            overrideReason = reason;
            changed(clock);
        }
        return told;
    }

    private void take(ProjectDraft draft, @Nullable String reason) {
        title = draft.title().strip();
        goals = draft.goals();
        startsOn = draft.startsOn();
        endsOn = draft.endsOn();
        facilitatorDays = draft.facilitatorDays();
        budgetPounds = draft.budgetPounds();
        overrideReason = reason;
    }

    /** @throws Problem 409 that names both states, for a step that is not possible from here */
    void become(ProjectState next, Clock clock) {
        if (!state.mayBecome(next)) {
            throw new Problem(
                    ProblemType.ILLEGAL_TRANSITION, "A project that is " + state + " cannot become " + next + ".");
        }
        state = next;
        changed(clock);
    }

    /** @param promoted the proposal that takes its place, if any */
    void withdraw(String reason, @Nullable UUID promoted, Clock clock) {
        become(ProjectState.WITHDRAWN, clock);
        withdrawalReason = reason;
        promotedProposalId = promoted;
    }

    UUID callId() {
        return callId;
    }

    ProjectState state() {
        return state;
    }

    @Nullable
    String overrideReason() {
        return overrideReason;
    }
}
