package io.interlace.workshop;

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

/**
 * What becomes of workshops when people are erased or merged. Whoever is erased takes part no more; what they said of
 * principles still counts, in nobody's name.
 */
@ApplicationScoped
class WorkshopPeople {

    private static final Changes PERSON = new Changes(List.of("person"), Map.of());
    private static final Changes ATTENDED = Changes.of("state", AttendanceState.ATTENDED);

    private record Touched(UUID id, long version) {}

    private final Database database;
    private final Journal journal;

    WorkshopPeople(Database database, Journal journal) {
        this.database = database;
        this.journal = journal;
    }

    /** By index workshop_attendance_of. */
    void forget(@Observes StakeholderErased erased) {
        touched(
                        "delete from workshop_attendance where programme_id = ? and stakeholder_id = ? returning id, version",
                        erased.programmeId(),
                        erased.stakeholderId())
                .forEach(gone -> tell(erased.programmeId(), "deleted", gone, Changes.NONE));
    }

    /** Two of one workshop who turn out to be one keep the part of the one who is kept, who attended if either did. */
    void follow(@Observes StakeholderMerged merged) {
        touched(
                        "update workshop_attendance k set state = 'ATTENDED', version = k.version + 1, updated_at = now()"
                                + " from workshop_attendance d where d.programme_id = ? and d.stakeholder_id = ?"
                                + " and d.state = 'ATTENDED' and k.state <> 'ATTENDED'"
                                + " and (k.programme_id, k.workshop_id, k.stakeholder_id)"
                                + " = (d.programme_id, d.workshop_id, ?) returning k.id, k.version",
                        merged.programmeId(),
                        merged.duplicateId(),
                        merged.keptId())
                .forEach(came -> tell(merged.programmeId(), "changed", came, ATTENDED));
        touched(
                        "delete from workshop_attendance d using workshop_attendance k where d.programme_id = ?"
                                + " and d.stakeholder_id = ? and (k.programme_id, k.workshop_id, k.stakeholder_id)"
                                + " = (d.programme_id, d.workshop_id, ?) returning d.id, d.version",
                        merged.programmeId(),
                        merged.duplicateId(),
                        merged.keptId())
                .forEach(gone -> tell(merged.programmeId(), "deleted", gone, Changes.NONE));
        touched(
                        "update workshop_attendance set stakeholder_id = ?, version = version + 1, updated_at = now()"
                                + " where programme_id = ? and stakeholder_id = ? returning id, version",
                        merged.keptId(),
                        merged.programmeId(),
                        merged.duplicateId())
                .forEach(moved -> tell(merged.programmeId(), "changed", moved, PERSON));
    }

    private List<Touched> touched(String sql, UUID... values) {
        return database.list(sql, row -> new Touched(row.getObject(1, UUID.class), row.getLong(2)), (Object[]) values);
    }

    private void tell(UUID programme, String action, Touched attendance, Changes changes) {
        journal.tellOf(programme, WriteAttendances.KIND, action, attendance.id(), attendance.version(), changes);
    }
}
