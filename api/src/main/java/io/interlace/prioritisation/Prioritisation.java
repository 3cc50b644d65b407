package io.interlace.prioritisation;

import io.interlace.http.DayInWords;
import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.identity.ProgrammeOwned;
import io.interlace.programme.Dimension;
import io.interlace.ranking.Unranked;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A round in which people rank challenges. */
@Entity
class Prioritisation extends ProgrammeOwned {

    @Column
    private String title;

    @Column
    private String question;

    @Column
    @Enumerated(EnumType.STRING)
    private Unranked unranked;

    @Column
    private @Nullable LocalDate opensOn;

    @Column
    private @Nullable LocalDate closesOn;

    @Column
    private boolean resultsHiddenUntilClosed;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private List<Dimension> weightingDimensions;

    @Column
    private boolean membersVote;

    @Column
    @Enumerated(EnumType.STRING)
    private PrioritisationState state;

    @Column
    private @Nullable String cancellationReason;

    @Column
    private @Nullable Instant openedAt;

    @Column
    private @Nullable Instant closedAt;

    @Column
    private @Nullable Integer ballots;

    protected Prioritisation() {}

    Prioritisation(PrioritisationDraft draft, Clock clock) {
        super(clock);
        state = PrioritisationState.DRAFT;
        take(draft);
    }

    private void take(PrioritisationDraft draft) {
        title = draft.title();
        question = Objects.requireNonNull(draft.question());
        unranked = Objects.requireNonNull(draft.unranked());
        opensOn = draft.opensOn();
        closesOn = draft.closesOn();
        resultsHiddenUntilClosed = Boolean.TRUE.equals(draft.resultsHiddenUntilClosed());
        weightingDimensions = Objects.requireNonNull(draft.weightingDimensions());
        membersVote = Boolean.TRUE.equals(draft.membersVote());
    }

    /**
     * What voters were told stays: of a round that is open only its last day and what there is to discuss may change.
     *
     * @throws Problem 409 for anything else of one that is open, and for one that is over
     */
    void revise(PrioritisationDraft before, PrioritisationDraft after, LocalDate today, Clock clock) {
        if (state == PrioritisationState.CLOSED || state == PrioritisationState.CANCELLED) {
            throw new Problem(ProblemType.ILLEGAL_TRANSITION, "A round that is " + state + " stays as it is.");
        }
        if (state == PrioritisationState.OPEN && !asWhileOpen(before, after).equals(after)) {
            throw new Problem(
                    ProblemType.ILLEGAL_TRANSITION,
                    "Of a round that is OPEN only closesOn and discussions may change: people vote on what they were told."
                            + " To take a challenge out, withdraw it.");
        }
        LocalDate end = after.closesOn();
        if (state == PrioritisationState.OPEN && end != null && end.isBefore(today)) {
            throw Problem.at("/closesOn", "is over. To end the round now, close it");
        }
        take(after);
        changed(clock);
    }

    private static PrioritisationDraft asWhileOpen(PrioritisationDraft before, PrioritisationDraft after) {
        return new PrioritisationDraft(
                before.title(),
                before.challengeIds(),
                before.unranked(),
                before.question(),
                before.opensOn(),
                after.closesOn(),
                before.resultsHiddenUntilClosed(),
                before.weightingDimensions(),
                before.membersVote(),
                after.discussions());
    }

    /** @throws Problem 409 for one that is no draft, or whose last day is over */
    void open(LocalDate today, Clock clock) {
        check(PrioritisationState.OPEN);
        if (closesOn != null && closesOn.isBefore(today)) {
            throw new Problem(
                    ProblemType.CONFLICT,
                    "Its last day, " + DayInWords.of(closesOn) + ", is over. Choose another day, or none.");
        }
        state = PrioritisationState.OPEN;
        openedAt = clock.instant();
        changed(clock);
    }

    /**
     * Why no ballots are taken on this day, in words; null where they are.
     */
    @Nullable
    String notNow(LocalDate today) {
        return switch (state) {
            case DRAFT -> "The round is not open yet.";
            case CANCELLED -> "The round was cancelled: " + cancellationReason;
            case CLOSED -> "The round is closed.";
            case OPEN -> {
                if (opensOn != null && today.isBefore(opensOn)) {
                    yield "The round opens on " + DayInWords.of(opensOn) + ".";
                }
                yield closesOn != null && today.isAfter(closesOn)
                        ? "The round closed on " + DayInWords.of(closesOn) + "."
                        : null;
            }
        };
    }

    /** @throws Problem 409 that says since or from when no ballots are taken */
    void takesBallots(LocalDate today) {
        String why = notNow(today);
        if (why == null) {
            return;
        }
        Problem problem = new Problem(ProblemType.ROUND_NOT_OPEN, why).with("state", state);
        if (opensOn != null) {
            problem.with("opensOn", opensOn);
        }
        if (closesOn != null) {
            problem.with("closesOn", closesOn);
        }
        if (closedAt != null) {
            problem.with("closedAt", closedAt);
        }
        throw problem;
    }

    /** @throws Problem 409 for one that is not open: paper is taken on other days, too, until it is closed */
    void takesPaper() {
        if (state != PrioritisationState.OPEN) {
            throw new Problem(
                            ProblemType.ROUND_NOT_OPEN,
                            "Paper ballots are taken while a round is OPEN; it is " + state + ".")
                    .with("state", state);
        }
    }

    /** @throws Problem 409 for one that is not open */
    void mayClose() {
        check(PrioritisationState.CLOSED);
    }

    /** @param counted how many ballots there were */
    void close(int counted, Clock clock) {
        mayClose();
        state = PrioritisationState.CLOSED;
        ballots = counted;
        closedAt = clock.instant();
        changed(clock);
    }

    /** @throws Problem 409 for one that is over */
    void cancel(String reason, Clock clock) {
        check(PrioritisationState.CANCELLED);
        state = PrioritisationState.CANCELLED;
        cancellationReason = reason;
        changed(clock);
    }

    /** @throws Problem 409 for one that is not open: of a draft a challenge is just left out */
    void withdrawsChallenge(Clock clock) {
        if (state != PrioritisationState.OPEN) {
            throw new Problem(
                    ProblemType.ILLEGAL_TRANSITION,
                    "Challenges are withdrawn from a round that is OPEN; this one is " + state + ".");
        }
        changed(clock);
    }

    /** @throws Problem 409 for one that anybody has seen */
    void mayGo() {
        if (state != PrioritisationState.DRAFT) {
            throw new Problem(
                    ProblemType.IN_USE,
                    "The round is " + state + ". What people were asked is kept; it can be cancelled.");
        }
    }

    private void check(PrioritisationState next) {
        if (!state.mayBecome(next)) {
            throw new Problem(
                    ProblemType.ILLEGAL_TRANSITION, "A round that is " + state + " cannot become " + next + ".");
        }
    }

    PrioritisationDraft draft(List<UUID> challengeIds, List<DiscussionPoint> discussions) {
        return new PrioritisationDraft(
                title,
                challengeIds,
                unranked,
                question,
                opensOn,
                closesOn,
                resultsHiddenUntilClosed,
                weightingDimensions,
                membersVote,
                discussions);
    }

    PrioritisationState state() {
        return state;
    }

    Unranked unranked() {
        return unranked;
    }

    List<Dimension> weightingDimensions() {
        return weightingDimensions;
    }

    boolean membersVote() {
        return membersVote;
    }

    boolean hidesResults() {
        return resultsHiddenUntilClosed;
    }
}
