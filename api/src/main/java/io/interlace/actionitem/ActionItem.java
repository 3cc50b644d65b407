package io.interlace.actionitem;

import io.interlace.identity.ProgrammeOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/**
 * What a team agreed to do at a retrospective. Only what is changed is written: a reminder at the same moment raises no version,
 * and stays.
 */
@Entity
@DynamicUpdate
class ActionItem extends ProgrammeOwned {

    @Column(updatable = false)
    private UUID projectId;

    @Column(updatable = false)
    private UUID retrospectiveId;

    @Column(updatable = false)
    private @Nullable UUID clusterId;

    @Column
    private String text;

    @Column
    private UUID ownerId;

    @Column
    private LocalDate dueOn;

    @Column
    @Enumerated(EnumType.STRING)
    private ActionItemState state;

    @Column
    private @Nullable String outcome;

    @Column
    private @Nullable LocalDate closedOn;

    @Column
    @OptimisticLock(excluded = true)
    private int reminders;

    @Column
    @OptimisticLock(excluded = true)
    private @Nullable LocalDate remindOn;

    protected ActionItem() {}

    ActionItem(UUID projectId, UUID retrospectiveId, NewActionItem agreed, Clock clock) {
        super(clock);
        this.projectId = projectId;
        this.retrospectiveId = retrospectiveId;
        clusterId = agreed.clusterId();
        state = ActionItemState.OPEN;
        take(agreed.draft());
        remindFromTheDayAfter();
    }

    /** @param today when it is done or dropped, if it is so now and was not before */
    void revise(ActionItemDraft draft, LocalDate today, Clock clock) {
        if (draft.state() == ActionItemState.OPEN) {
            closedOn = null;
        } else if (draft.state() != state) {
            closedOn = today;
        }
        boolean begins = draft.state() != state
                || !draft.dueOn().equals(dueOn)
                || !draft.ownerId().equals(ownerId);
        take(draft);
        if (begins) {
            remindFromTheDayAfter();
        }
        changed(clock);
    }

    private void take(ActionItemDraft draft) {
        text = draft.text().strip();
        ownerId = draft.ownerId();
        dueOn = draft.dueOn();
        state = draft.state();
        outcome = draft.outcome() == null || draft.outcome().isBlank()
                ? null
                : draft.outcome().strip();
    }

    /** Its owner hears of it when its day is over, and as if for the first time. */
    private void remindFromTheDayAfter() {
        reminders = 0;
        remindOn = state == ActionItemState.OPEN ? dueOn.plusDays(1) : null;
    }

    /** Its owner was reminded; null when they hear no more of it. */
    void reminded(@Nullable LocalDate next) {
        reminders++;
        remindOn = next;
    }

    /** Its owner is not reminded today. */
    void remindOn(@Nullable LocalDate next) {
        remindOn = next;
    }

    UUID projectId() {
        return projectId;
    }

    UUID ownerId() {
        return ownerId;
    }

    String text() {
        return text;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    int reminders() {
        return reminders;
    }

    ActionItemDraft draft() {
        return new ActionItemDraft(text, ownerId, dueOn, state, outcome);
    }
}
