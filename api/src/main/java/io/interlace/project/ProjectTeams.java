package io.interlace.project;

import io.interlace.event.Changes;
import io.interlace.http.Database;
import io.interlace.identity.Journal;
import io.interlace.stakeholder.StakeholderErased;
import io.interlace.stakeholder.StakeholderMerged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What becomes of teams when people are erased or merged. Whoever is erased leaves, and the project goes on. */
@ApplicationScoped
class ProjectTeams {

    private static final Changes PERSON = new Changes(List.of("person"), Map.of());

    private record Touched(UUID id, long version) {}

    private final Database database;
    private final Journal journal;

    ProjectTeams(Database database, Journal journal) {
        this.database = database;
        this.journal = journal;
    }

    /** By index team_member_of. */
    void forget(@Observes StakeholderErased erased) {
        touched(
                        "delete from team_member where programme_id = ? and stakeholder_id = ? returning id, version",
                        erased.programmeId(),
                        erased.stakeholderId())
                .forEach(gone -> tell(erased.programmeId(), "deleted", gone, Changes.NONE));
    }

    /** Two of one team who turn out to be one keep the part of the one who is kept. */
    void follow(@Observes StakeholderMerged merged) {
        touched(
                        "delete from team_member d using team_member k where d.programme_id = ? and d.stakeholder_id = ?"
                                + " and (k.programme_id, k.project_id, k.stakeholder_id) = (d.programme_id, d.project_id, ?)"
                                + " returning d.id, d.version",
                        merged.programmeId(),
                        merged.duplicateId(),
                        merged.keptId())
                .forEach(gone -> tell(merged.programmeId(), "deleted", gone, Changes.NONE));
        touched(
                        "update team_member set stakeholder_id = ?, version = version + 1, updated_at = now()"
                                + " where programme_id = ? and stakeholder_id = ? returning id, version",
                        merged.keptId(),
                        merged.programmeId(),
                        merged.duplicateId())
                .forEach(moved -> tell(merged.programmeId(), "changed", moved, PERSON));
    }

    private List<Touched> touched(String sql, UUID... values) {
        return database.list(sql, row -> new Touched(row.getObject(1, UUID.class), row.getLong(2)), (Object[]) values);
    }

    private void tell(UUID programme, String action, Touched member, Changes changes) {
        journal.tellOf(programme, "team-member", action, member.id(), member.version(), changes);
    }
}
