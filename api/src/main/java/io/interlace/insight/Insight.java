package io.interlace.insight;

import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.identity.ProgrammeOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Clock;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** Something that was learned from what people said. Its conversations, themes and voices are kept beside it. */
@Entity
@DynamicUpdate
class Insight extends ProgrammeOwned {

    /**
     * How an insight came to be.
     *
     * @param suggestedBy the account of a member who suggested it
     * @param linkId by which it came
     * @param splitFromId what was taken apart to make it
     */
    record Source(
            InsightOrigin origin,
            InsightState state,
            @Nullable UUID suggestedBy,
            @Nullable UUID linkId,
            @Nullable UUID splitFromId) {

        static Source keptFrom(InsightOrigin origin) {
            return new Source(origin, InsightState.KEPT, null, null, null);
        }
    }

    @Column
    @Enumerated(EnumType.STRING)
    private InsightKind kind;

    @Column
    private String statement;

    @Column
    private @Nullable String detail;

    @Column
    @Enumerated(EnumType.STRING)
    private @Nullable WhoCouldAct whoCouldAct;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private InsightOrigin origin;

    @Column
    @Enumerated(EnumType.STRING)
    private InsightState state;

    /** Only what was kept is for everybody, whatever became of it later. */
    @Column
    private boolean wasKept;

    @Column
    private @Nullable String declineReason;

    @Column(updatable = false)
    private @Nullable UUID suggestedBy;

    @Column(updatable = false)
    private @Nullable UUID linkId;

    @Column
    private @Nullable UUID mergedIntoId;

    @Column(updatable = false)
    private @Nullable UUID splitFromId;

    protected Insight() {}

    Insight(NewInsight draft, Source source, Clock clock) {
        super(clock);
        origin = source.origin();
        state = source.state();
        wasKept = state == InsightState.KEPT;
        suggestedBy = source.suggestedBy();
        linkId = source.linkId();
        splitFromId = source.splitFromId();
        take(draft);
    }

    /** @throws Problem 409 for one that is history */
    void revise(NewInsight draft, Clock clock) {
        if (state == InsightState.SPLIT || state == InsightState.MERGED) {
            throw new Problem(
                    ProblemType.ILLEGAL_TRANSITION, "This insight is " + state + ". What it said is kept as it was.");
        }
        take(draft);
        changed(clock);
    }

    private void take(NewInsight draft) {
        kind = draft.kind();
        statement = draft.statement().strip();
        detail = draft.detail();
        whoCouldAct = draft.whoCouldAct();
    }

    /** @throws Problem 409 that names both states, for one from which there is no way there */
    void become(InsightState next, Clock clock) {
        if (!state.mayBecome(next)) {
            throw new Problem(
                    ProblemType.ILLEGAL_TRANSITION, "This insight is " + state + ", and cannot become " + next + ".");
        }
        state = next;
        wasKept |= next == InsightState.KEPT;
        declineReason = null;
        changed(clock);
    }

    /** @throws Problem 409 for one that is no suggestion */
    void accept(Clock clock) {
        is(InsightState.SUGGESTED, InsightState.DECLINED);
        become(InsightState.KEPT, clock);
    }

    /** @throws Problem 409 for one that is not archived */
    void restore(Clock clock) {
        is(InsightState.ARCHIVED, InsightState.ARCHIVED);
        become(InsightState.KEPT, clock);
    }

    private void is(InsightState one, InsightState other) {
        if (state != one && state != other) {
            throw new Problem(
                    ProblemType.ILLEGAL_TRANSITION,
                    "This insight is " + state + ", and cannot become KEPT in this way.");
        }
    }

    /** It was put into a theme, or taken out of one. */
    void place(Clock clock) {
        changed(clock);
    }

    /** Others became part of it. */
    void grow(Clock clock) {
        changed(clock);
    }

    void decline(String reason, Clock clock) {
        become(InsightState.DECLINED, clock);
        declineReason = reason.strip();
    }

    void mergeInto(UUID keptId, Clock clock) {
        become(InsightState.MERGED, clock);
        mergedIntoId = keptId;
    }

    InsightState state() {
        return state;
    }

    InsightOrigin origin() {
        return origin;
    }
}
