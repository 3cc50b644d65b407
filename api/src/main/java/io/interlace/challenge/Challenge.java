package io.interlace.challenge;

import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.identity.ProgrammeOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something to be overcome. Whom it affects, what it rests on, and how it came so far are kept beside it. */
@Entity
class Challenge extends ProgrammeOwned {

    @Column
    private String statement;

    @Column
    private @Nullable String why;

    @Column
    private @Nullable String affected;

    @Column
    private @Nullable UUID ownerId;

    @Column
    private @Nullable UUID themeId;

    @Column
    @Enumerated(EnumType.STRING)
    private ChallengeStatus status;

    @Column
    private @Nullable Integer impact;

    @Column
    private @Nullable Integer effort;

    @Column
    private @Nullable Integer spread;

    protected Challenge() {}

    Challenge(NewChallenge draft, Clock clock) {
        super(clock);
        status = ChallengeStatus.OPEN;
        take(draft);
    }

    void revise(NewChallenge draft, Clock clock) {
        take(draft);
        changed(clock);
    }

    private void take(NewChallenge draft) {
        statement = draft.statement().strip();
        why = stripped(draft.why());
        affected = stripped(draft.affected());
        ownerId = draft.ownerId();
        themeId = draft.themeId();
        impact = draft.impact();
        effort = draft.effort();
        spread = draft.spread();
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** @throws Problem 409 that names both statuses, for a step that is not possible from here */
    void become(ChallengeStatus next, Clock clock) {
        if (!status.mayBecome(next)) {
            throw new Problem(
                            ProblemType.ILLEGAL_TRANSITION,
                            "A challenge that is " + status + " cannot become " + next + ".")
                    .with("currentStatus", status);
        }
        status = next;
        changed(clock);
    }
}
