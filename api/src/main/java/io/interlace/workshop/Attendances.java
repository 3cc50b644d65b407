package io.interlace.workshop;

import io.interlace.http.Database;
import io.interlace.http.Listing;
import io.interlace.http.Problem;
import io.interlace.identity.Caller;
import io.interlace.stakeholder.PersonName;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who takes part in workshops of the programme at hand. */
@ApplicationScoped
class Attendances {

    /** Confines a list of what belongs to one workshop. */
    static final String OF_ONE = "programme_id = ? and workshop_id = ?";

    private static final String COLUMNS = "stakeholder_id, name, state, in_team, created_at, updated_at";

    private static final String WITH_NAME = """
            (select a.*, s.name, exists (select from team_member m where (m.programme_id, m.project_id, m.stakeholder_id)
                    = (w.programme_id, w.project_id, a.stakeholder_id)) as in_team
                from %s a join workshop w on (w.programme_id, w.id) = (a.programme_id, a.workshop_id)
                join stakeholder s on (s.programme_id, s.id) = (a.programme_id, a.stakeholder_id)) workshop_attendance""";

    /**
     * Somebody's part as it is kept.
     *
     * @param contactId the ask of their time; null for who is of the team, or came unasked
     */
    record Attendance(
            UUID id, AttendanceState state, @Nullable UUID contactId, long version) {}

    private final Database database;
    private final Caller caller;

    Attendances(Database database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    /** Of one workshop, in the order in which they were invited (index workshop_attendance_created). */
    Listing<AttendanceView> listing() {
        return Listing.of("workshop_attendance", COLUMNS, Attendances::read)
                .joined(WITH_NAME)
                .sort("createdAt", "created_at", "timestamptz");
    }

    /** @throws Problem 404 for somebody who does not take part */
    AttendanceView view(UUID workshopId, UUID stakeholderId) {
        return database.first(
                        "select " + COLUMNS + " from " + WITH_NAME.formatted("workshop_attendance") + " where " + OF_ONE
                                + " and stakeholder_id = ?",
                        Attendances::read,
                        caller.programmeId(),
                        workshopId,
                        stakeholderId)
                .orElseThrow(() -> Problem.notFound("participant"));
    }

    Optional<Attendance> find(UUID workshopId, UUID stakeholderId) {
        return database.first(
                "select id, state, contact_id, version from workshop_attendance where " + OF_ONE
                        + " and stakeholder_id = ?",
                row -> new Attendance(
                        row.getObject(1, UUID.class),
                        AttendanceState.valueOf(row.getString(2)),
                        row.getObject(3, UUID.class),
                        row.getLong(4)),
                caller.programmeId(),
                workshopId,
                stakeholderId);
    }

    /** @throws Problem 404 for somebody who does not take part */
    Attendance require(UUID workshopId, UUID stakeholderId) {
        return find(workshopId, stakeholderId).orElseThrow(() -> Problem.notFound("participant"));
    }

    long count(UUID workshopId) {
        return database.first(
                        "select count(*) from workshop_attendance where " + OF_ONE,
                        row -> row.getLong(1),
                        caller.programmeId(),
                        workshopId)
                .orElse(0L);
    }

    /** The asks that were made for this workshop. */
    List<UUID> asks(UUID workshopId) {
        return database.list(
                "select contact_id from workshop_attendance where " + OF_ONE + " and contact_id is not null",
                row -> row.getObject(1, UUID.class),
                caller.programmeId(),
                workshopId);
    }

    private static AttendanceView read(ResultSet row) throws SQLException {
        return new AttendanceView(
                new PersonName(row.getObject("stakeholder_id", UUID.class), row.getString("name")),
                AttendanceState.valueOf(row.getString("state")),
                row.getBoolean("in_team"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }
}
