package io.interlace.conversation;

import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.identity.ProgrammeOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A talk with people, planned or held. Who takes part is kept beside it. */
@Entity
class Conversation extends ProgrammeOwned {

    @Column
    private String title;

    @Column
    @Enumerated(EnumType.STRING)
    private ConversationState state;

    @Column
    private @Nullable Instant plannedAt;

    @Column
    private @Nullable LocalDate heldOn;

    @Column
    private LocalDate day;

    @Column
    private int minutes;

    @Column
    @Enumerated(EnumType.STRING)
    private ConversationChannel channel;

    @Column
    private @Nullable UUID facilitatorId;

    @Column
    private @Nullable String summary;

    @Column
    private @Nullable String notes;

    @Column
    private @Nullable String cancellationReason;

    protected Conversation() {}

    /** @param day on which it was held, or for which it is planned, where the programme is */
    Conversation(NewConversation draft, LocalDate day, Clock clock) {
        super(clock);
        state = draft.heldOn() == null ? ConversationState.PLANNED : ConversationState.HELD;
        take(draft, day);
    }

    /** @throws Problem 409 for one that was cancelled */
    void revise(NewConversation draft, LocalDate newDay, Clock clock) {
        mayChange();
        take(draft, newDay);
        changed(clock);
    }

    private void take(NewConversation draft, LocalDate newDay) {
        title = draft.title().strip();
        plannedAt = draft.plannedAt();
        heldOn = draft.heldOn();
        day = newDay;
        minutes = draft.minutes();
        channel = draft.channel();
        facilitatorId = draft.facilitatorId();
        summary = draft.summary();
        notes = draft.notes();
    }

    /** @throws Problem 409 for one that was cancelled */
    void mayChange() {
        if (state == ConversationState.CANCELLED) {
            throw new Problem(ProblemType.CONFLICT, "The conversation is CANCELLED and stays as it is.");
        }
    }

    /** @throws Problem 409 that names both states, for one that is not planned */
    void hold(NewConversation draft, LocalDate newDay, Clock clock) {
        become(ConversationState.HELD);
        take(draft, newDay);
        changed(clock);
    }

    /** @throws Problem 409 that names both states, for one that is not planned */
    void cancel(String reason, Clock clock) {
        become(ConversationState.CANCELLED);
        cancellationReason = reason;
        changed(clock);
    }

    /** @throws Problem 409 that names both states, for one that is not planned */
    void mayBecome(ConversationState next) {
        if (state != ConversationState.PLANNED) {
            throw new Problem(
                    ProblemType.ILLEGAL_TRANSITION, "A conversation that is " + state + " cannot become " + next + ".");
        }
    }

    private void become(ConversationState next) {
        mayBecome(next);
        state = next;
    }

    boolean isHeld() {
        return state == ConversationState.HELD;
    }

    LocalDate day() {
        return day;
    }

    int minutes() {
        return minutes;
    }
}
