package io.interlace.assessment;

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

/** What one member says of one proposal. */
@Entity
class Assessment extends ProgrammeOwned {

    @Column(updatable = false)
    private UUID callId;

    @Column(updatable = false)
    private UUID proposalId;

    @Column(updatable = false)
    private UUID memberId;

    @Column
    @Enumerated(EnumType.STRING)
    private AssessmentState state;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private List<Score> scores;

    @Column
    private @Nullable String note;

    @Column
    private @Nullable String conflictReason;

    @Column
    private @Nullable Instant submittedAt;

    protected Assessment() {}

    Assessment(UUID callId, UUID proposalId, UUID memberId, Clock clock) {
        super(clock);
        this.callId = callId;
        this.proposalId = proposalId;
        this.memberId = memberId;
        state = AssessmentState.ASSIGNED;
        scores = List.of();
    }

    void revise(AssessmentDraft draft, Clock clock) {
        undone("changed");
        state = AssessmentState.DRAFT;
        scores = draft.scores();
        note = draft.note();
        changed(clock);
    }

    void submit(Clock clock) {
        undone("submitted");
        state = AssessmentState.SUBMITTED;
        submittedAt = clock.instant();
        changed(clock);
    }

    void takeBack(Clock clock) {
        if (state != AssessmentState.SUBMITTED) {
            throw new Problem(ProblemType.ILLEGAL_TRANSITION, "An assessment that is " + state + " is not taken back.");
        }
        state = AssessmentState.DRAFT;
        submittedAt = null;
        changed(clock);
    }

    /** What was said of it so far is forgotten: it was not theirs to say. */
    void declareConflict(String reason, Clock clock) {
        state = AssessmentState.CONFLICT;
        conflictReason = reason;
        scores = List.of();
        note = null;
        submittedAt = null;
        changed(clock);
    }

    private void undone(String what) {
        if (state.isDone()) {
            throw new Problem(
                    ProblemType.ILLEGAL_TRANSITION, "An assessment that is " + state + " is not " + what + ".");
        }
    }

    UUID callId() {
        return callId;
    }

    UUID proposalId() {
        return proposalId;
    }

    UUID memberId() {
        return memberId;
    }

    AssessmentState state() {
        return state;
    }
}
