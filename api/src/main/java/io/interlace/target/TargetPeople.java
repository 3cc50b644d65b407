package io.interlace.target;

import io.interlace.event.Changes;
import io.interlace.http.Database;
import io.interlace.identity.Journal;
import io.interlace.stakeholder.StakeholderMerged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What becomes of targets when people are merged: the one who is kept sees to them. */
@ApplicationScoped
class TargetPeople {

    private static final Changes OWNER = new Changes(List.of("ownerId"), Map.of());

    private record Moved(UUID id, long version) {}

    private final Database database;
    private final Journal journal;

    TargetPeople(Database database, Journal journal) {
        this.database = database;
        this.journal = journal;
    }

    /** By index target_owner_due. */
    void follow(@Observes StakeholderMerged merged) {
        database.list(
                        "update target set owner_id = ?, version = version + 1, updated_at = now()"
                                + " where programme_id = ? and owner_id = ? returning id, version",
                        row -> new Moved(row.getObject(1, UUID.class), row.getLong(2)),
                        merged.keptId(),
                        merged.programmeId(),
                        merged.duplicateId())
                .forEach(moved -> journal.tellOf(
                        merged.programmeId(), WriteTargets.KIND, "changed", moved.id(), moved.version(), OWNER));
    }
}
