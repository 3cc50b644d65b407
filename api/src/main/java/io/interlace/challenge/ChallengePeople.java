package io.interlace.challenge;

import io.interlace.event.Changes;
import io.interlace.http.Database;
import io.interlace.identity.Journal;
import io.interlace.stakeholder.StakeholderMerged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What becomes of challenges when people are merged: the one who is kept sees to them. */
@ApplicationScoped
class ChallengePeople {

    private static final Changes OWNER = new Changes(List.of("ownerId"), Map.of());

    private record Moved(UUID id, long version) {}

    private final Database database;
    private final Journal journal;

    ChallengePeople(Database database, Journal journal) {
        this.database = database;
        this.journal = journal;
    }

    /** By index challenge_owner_created. */
    void follow(@Observes StakeholderMerged merged) {
        database.list(
                        "update challenge set owner_id = ?, version = version + 1, updated_at = now()"
                                + " where programme_id = ? and owner_id = ? returning id, version",
                        row -> new Moved(row.getObject(1, UUID.class), row.getLong(2)),
                        merged.keptId(),
                        merged.programmeId(),
                        merged.duplicateId())
                .forEach(moved -> journal.tellOf(
                        merged.programmeId(), WriteChallenges.KIND, "changed", moved.id(), moved.version(), OWNER));
    }
}
