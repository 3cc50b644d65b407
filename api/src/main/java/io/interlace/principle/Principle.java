package io.interlace.principle;

import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.identity.ProgrammeOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** A principle for working together. What it says is in its versions; it knows the number and the title of the current one. */
@Entity
class Principle extends ProgrammeOwned {

    @Column
    private @Nullable String family;

    @Column
    @Enumerated(EnumType.STRING)
    private PrincipleStatus status;

    @Column
    @Enumerated(EnumType.STRING)
    private @Nullable PrincipleStatus statusBefore;

    @Column
    private @Nullable String retirementReason;

    @Column
    private int currentNumber;

    @Column
    private String title;

    protected Principle() {}

    Principle(PrincipleDraft draft, PrincipleText text, Clock clock) {
        super(clock);
        family = draft.family();
        status = PrincipleStatus.PROPOSED;
        currentNumber = 1;
        title = text.title();
    }

    void revise(PrincipleDraft draft, Clock clock) {
        family = draft.family();
        changed(clock);
    }

    PrincipleDraft draft() {
        return new PrincipleDraft(family);
    }

    /**
     * Whether another version may be written over the one with this number.
     *
     * @throws Problem 409 for one that is retired, and where somebody has refined it meanwhile
     */
    void mayBeRefined(int basedOn) {
        check(PrincipleStatus.REFINED);
        if (basedOn != currentNumber) {
            throw new Problem(
                            ProblemType.CONFLICT,
                            "The current version is " + currentNumber + ", and yours is based on " + basedOn
                                    + ". Read what it says now, and decide again.")
                    .with("currentNumber", currentNumber);
        }
    }

    /** @throws Problem 409 for one that is retired */
    void refine(PrincipleText text, Clock clock) {
        become(PrincipleStatus.REFINED, clock);
        currentNumber++;
        title = text.title();
    }

    /** @throws Problem 409 that names both statuses, for a step that is not possible from here */
    void test(Clock clock) {
        become(PrincipleStatus.IN_TEST, clock);
    }

    /** @throws Problem 409 for one that is retired already */
    void retire(String reason, Clock clock) {
        PrincipleStatus before = status;
        become(PrincipleStatus.RETIRED, clock);
        statusBefore = before;
        retirementReason = reason;
    }

    /**
     * Goes back to what it was before.
     *
     * @throws Problem 409 for one that is not retired
     */
    void reinstate(Clock clock) {
        if (statusBefore == null) {
            throw new Problem(
                    ProblemType.ILLEGAL_TRANSITION,
                    "A principle that is " + status + " cannot be reinstated: only one that is RETIRED can.");
        }
        status = statusBefore;
        statusBefore = null;
        retirementReason = null;
        changed(clock);
    }

    /**
     * Whether it may be deleted.
     *
     * @param rated whether anybody has said of it that it helped or did not
     * @param found whether any finding speaks about it
     * @throws Problem 409 for one that was tested, refined, retired, rated or found something of
     */
    void mayGo(boolean rated, boolean found) {
        if (status != PrincipleStatus.PROPOSED || currentNumber > 1) {
            throw new Problem(
                    ProblemType.IN_USE,
                    "The principle is " + status + ". What was tested or refined is kept"
                            + (status == PrincipleStatus.RETIRED ? "." : ": retire it instead."));
        }
        if (rated) {
            throw new Problem(
                    ProblemType.IN_USE,
                    "People have said whether the principle helped. What they said is kept: retire it instead.");
        }
        if (found) {
            throw new Problem(
                            ProblemType.IN_USE,
                            "Retrospectives found something about the principle, which is kept: retire it instead.")
                    .with("citedBy", "finding");
        }
    }

    private void become(PrincipleStatus next, Clock clock) {
        check(next);
        status = next;
        changed(clock);
    }

    private void check(PrincipleStatus next) {
        if (!status.mayBecome(next)) {
            throw new Problem(
                    ProblemType.ILLEGAL_TRANSITION, "A principle that is " + status + " cannot become " + next + ".");
        }
    }

    PrincipleStatus status() {
        return status;
    }

    int currentNumber() {
        return currentNumber;
    }
}
