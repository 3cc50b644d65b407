package io.interlace.retrospective;

import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.identity.ProgrammeOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A look back of a project's team on a stretch of work. What is on its board is kept beside it. */
@Entity
class Retrospective extends ProgrammeOwned {

    private static final Duration REMINDED_BEFORE = Duration.ofDays(1);

    @Column(updatable = false)
    private UUID projectId;

    @Column
    private String title;

    @Column
    private @Nullable String looksBackOn;

    @Column
    private Instant startsAt;

    @Column
    private int minutes;

    @Column
    private @Nullable Instant writeUntil;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private Anonymity anonymity;

    @Column
    @Enumerated(EnumType.STRING)
    private Phase phase;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private List<BoardColumn> columns = List.of();

    @Column
    private int votesEach;

    @Column
    private @Nullable UUID discussedClusterId;

    @Column
    private @Nullable Instant timerEndsAt;

    @Column
    private @Nullable Instant closedAt;

    @Column
    private @Nullable Instant remindAt;

    @Column
    private @Nullable Instant remindedAt;

    protected Retrospective() {}

    Retrospective(UUID projectId, Anonymity anonymity, RetrospectiveDraft draft, Clock clock) {
        super(clock);
        this.projectId = projectId;
        this.anonymity = anonymity;
        phase = Phase.PREPARE;
        take(draft);
    }

    /** @throws Problem 409 for one that is closed, and for what notes have begun to answer */
    void revise(RetrospectiveDraft draft, Clock clock) {
        mayChange();
        if (phase.hasGrouped() && votesEach != draft.votesEach()) {
            throw new Problem(ProblemType.CONFLICT, "How many votes there are stays as it is once people vote.")
                    .andAt("/votesEach", "can be changed before VOTE only");
        }
        take(draft);
        remindInTime(clock);
        changed(clock);
    }

    /** Once, a day before the time to write is over; not of what was opened so late that everybody knows. */
    private void remindInTime(Clock clock) {
        Instant until = writeUntil;
        Instant moment = until == null ? null : until.minus(REMINDED_BEFORE);
        boolean due = phase == Phase.REFLECT && remindedAt == null && moment != null && moment.isAfter(clock.instant());
        remindAt = due ? moment : null;
    }

    private void take(RetrospectiveDraft draft) {
        title = draft.title().strip();
        looksBackOn = draft.looksBackOn();
        startsAt = draft.startsAt();
        minutes = draft.minutes();
        writeUntil = draft.writeUntil();
        columns = draft.columns();
        votesEach = draft.votesEach();
    }

    /** @throws Problem 409 once people write */
    void mayAskOther(boolean written) {
        mayChange();
        if (phase != Phase.PREPARE || written) {
            throw new Problem(ProblemType.CONFLICT, "What is asked stays as it is once people write.")
                    .andAt("/columns", "can be changed in PREPARE only, before anything is written");
        }
    }

    /** @throws Problem 409 for one that has begun, or of whose principles people have spoken */
    void mayChoose(boolean rated) {
        if (phase != Phase.PREPARE || rated) {
            throw new Problem(ProblemType.CONFLICT, "The retrospective has begun, and keeps the principles it had.")
                    .andAt("/principles", "stay as they are once it has begun");
        }
    }

    /** @throws Problem 409 for one that is closed */
    void mayChange() {
        if (phase == Phase.CLOSED) {
            throw new Problem(ProblemType.CONFLICT, "The retrospective is CLOSED and stays as it is.");
        }
    }

    /**
     * Goes on, or back.
     *
     * @throws Problem 409 that names both phases, for a step that is not possible from here
     */
    void become(Phase next, Clock clock) {
        if (!phase.mayBecome(next)) {
            throw new Problem(
                            ProblemType.ILLEGAL_TRANSITION,
                            "A retrospective in " + phase + " does not go to " + next + ".")
                    .with("phase", phase);
        }
        phase = next;
        remindInTime(clock);
        timerEndsAt = null;
        if (next != Phase.DISCUSS) {
            discussedClusterId = null;
        }
        closedAt = next == Phase.CLOSED ? clock.instant() : null;
        changed(clock);
    }

    /** @param clusterId what is talked about; null for nothing in particular */
    void discuss(@Nullable UUID clusterId, Clock clock) {
        if (clusterId != null && phase != Phase.DISCUSS) {
            throw new Problem(ProblemType.CONFLICT, "The retrospective is in " + phase + ", and discusses nothing.")
                    .with("phase", phase);
        }
        discussedClusterId = clusterId;
        changed(clock);
    }

    /** @param until when the time is over; null for no time */
    void time(@Nullable Instant until, Clock clock) {
        mayChange();
        timerEndsAt = until;
        changed(clock);
    }

    UUID projectId() {
        return projectId;
    }

    Phase phase() {
        return phase;
    }

    Anonymity anonymity() {
        return anonymity;
    }

    int votesEach() {
        return votesEach;
    }

    List<BoardColumn> columns() {
        return columns;
    }
}
