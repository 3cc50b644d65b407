package io.interlace.actionitem;

import io.interlace.event.Changes;
import io.interlace.http.Database;
import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.identity.Caller;
import io.interlace.identity.Journal;
import io.interlace.project.ProgrammeDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Notes what teams agree to do, and what becomes of it. */
@ApplicationScoped
public class WriteActionItems {

    static final String KIND = "action-item";

    private static final int MOST = 100;

    private final ActionItems actionItems;
    private final Event<ActionItemsChanged> changed;
    private final ProgrammeDay day;
    private final Database database;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    WriteActionItems(
            ActionItems actionItems,
            Event<ActionItemsChanged> changed,
            ProgrammeDay day,
            Database database,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.actionItems = actionItems;
        this.changed = changed;
        this.day = day;
        this.database = database;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /** Keeps whoever is to see to something as they are until the command ends: before any board, as whoever changes both. */
    public void holdOwner(UUID id) {
        isThere(id);
    }

    /**
     * Notes what a team agrees to at a retrospective that the caller holds.
     *
     * @throws Problem 400 for an owner who is not there, 409 for more than anybody can follow
     */
    public UUID agree(UUID projectId, UUID retrospectiveId, NewActionItem agreed) {
        checkOwner(agreed.ownerId());
        if (actionItems.count("retrospectiveId", retrospectiveId) >= MOST) {
            throw new Problem(ProblemType.CONFLICT, "A retrospective has " + MOST + " action items at most.");
        }
        ActionItem item = new ActionItem(projectId, retrospectiveId, agreed, clock);
        actionItems.persist(item);
        journal.tell(KIND, "created", item, Changes.of(agreed));
        tellBoards(item);
        return item.id();
    }

    void revise(ActionItem item, ActionItemDraft before, ActionItemDraft after) {
        after.checked();
        if (!before.ownerId().equals(after.ownerId())) {
            checkOwner(after.ownerId());
        }
        item.revise(after, day.today(), clock);
        journal.tell(KIND, "changed", item, Changes.between(before, after));
        tellBoards(item);
    }

    /** @throws Problem 409 for one that a team has looked at again */
    void remove(ActionItem item) {
        boolean reviewed = database.first(
                        "select 1 from action_item_review where programme_id = ? and action_item_id = ? limit 1",
                        row -> 1,
                        caller.programmeId(),
                        item.id())
                .isPresent();
        if (reviewed) {
            throw new Problem(
                    ProblemType.CONFLICT,
                    "The team has looked at it again at a later retrospective. Drop it, and say why, instead.");
        }
        actionItems.delete(item);
        journal.tell(KIND, "deleted", item, Changes.NONE);
        tellBoards(item);
    }

    /** What its board shows when a retrospective is closed was looked at there, and how far it was is kept. */
    public void review(UUID retrospectiveId) {
        List<ActionItemView> back = actionItems.of(retrospectiveId).stream()
                .filter(item -> !item.retrospectiveId().equals(retrospectiveId))
                .toList();
        database.update(
                "insert into action_item_review (programme_id, retrospective_id, action_item_id, state)"
                        + " select ?::uuid, ?::uuid, e.item::uuid, e.state from unnest(?::text[], ?::text[]) e (item, state)",
                caller.programmeId(),
                retrospectiveId,
                back.stream().map(item -> item.id().toString()).toList(),
                back.stream().map(item -> item.state().name()).toList());
    }

    private void tellBoards(ActionItem item) {
        changed.fire(new ActionItemsChanged(caller.programmeId(), item.projectId()));
    }

    private void checkOwner(UUID id) {
        if (!isThere(id)) {
            throw Problem.at("/ownerId", "is nobody of this programme");
        }
    }

    private boolean isThere(UUID id) {
        return database.first(
                        "select 1 from stakeholder where programme_id = ? and id = ? and erased_at is null for share",
                        row -> 1,
                        caller.programmeId(),
                        id)
                .isPresent();
    }
}
