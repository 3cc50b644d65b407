package io.interlace.actionitem;

import io.interlace.event.Changes;
import io.interlace.http.Database;
import io.interlace.identity.Journal;
import io.interlace.stakeholder.StakeholderMerged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What becomes of action items when people are merged: the one who is kept sees to them. */
@ApplicationScoped
class ActionItemPeople {

    private static final Changes OWNER = new Changes(List.of("ownerId"), Map.of());

    private record Moved(UUID id, long version, UUID projectId) {}

    private final Event<ActionItemsChanged> changed;
    private final Database database;
    private final Journal journal;

    ActionItemPeople(Event<ActionItemsChanged> changed, Database database, Journal journal) {
        this.changed = changed;
        this.database = database;
        this.journal = journal;
    }

    /** By index action_item_owner_due. */
    void follow(@Observes StakeholderMerged merged) {
        List<Moved> moved = database.list(
                "update action_item set owner_id = ?, version = version + 1, updated_at = now()"
                        + " where programme_id = ? and owner_id = ? returning id, version, project_id",
                row -> new Moved(row.getObject(1, UUID.class), row.getLong(2), row.getObject(3, UUID.class)),
                merged.keptId(),
                merged.programmeId(),
                merged.duplicateId());
        for (Moved item : moved) {
            journal.tellOf(merged.programmeId(), WriteActionItems.KIND, "changed", item.id(), item.version(), OWNER);
        }
        moved.stream()
                .map(Moved::projectId)
                .distinct()
                .forEach(project -> changed.fire(new ActionItemsChanged(merged.programmeId(), project)));
    }
}
