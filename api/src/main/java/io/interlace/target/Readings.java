package io.interlace.target;

import io.interlace.http.Database;
import io.interlace.http.Listing;
import io.interlace.http.Problem;
import io.interlace.identity.Caller;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** What was measured of targets of the programme at hand. */
@ApplicationScoped
class Readings implements PanacheRepositoryBase<TargetReading, UUID> {

    private static final String COLUMNS = "id, taken_on, value, note, created_at, updated_at, version";

    /** Confines a list to the readings of one target. */
    static final String OF_ONE = "programme_id = ? and target_id = ?";

    private final Database database;
    private final Caller caller;

    Readings(Database database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    /** Of one target, the latest day first (index target_reading_taken). */
    Listing<ReadingView> listing() {
        return Listing.of("target_reading", COLUMNS, Readings::read)
                .newestFirst("on", "taken_on", "date")
                .csv("on", ReadingView::on)
                .csv("value", ReadingView::value)
                .csv("note", ReadingView::note);
    }

    /** @throws Problem 404 for one that is not of this target */
    ReadingView view(UUID targetId, UUID id) {
        return database.first(
                        "select " + COLUMNS + " from target_reading where " + OF_ONE + " and id = ?",
                        Readings::read,
                        caller.programmeId(),
                        targetId,
                        id)
                .orElseThrow(() -> Problem.notFound("reading"));
    }

    /** @throws Problem 404 for one that is not of this target */
    TargetReading require(UUID targetId, UUID id) {
        return findByIdOptional(id)
                .filter(reading -> reading.targetId().equals(targetId))
                .orElseThrow(() -> Problem.notFound("reading"));
    }

    /** All of a target, the earliest first. By index target_reading_taken. */
    List<NewReading> of(UUID targetId) {
        return database.list(
                "select taken_on, value, note from target_reading where " + OF_ONE + " order by taken_on",
                row -> new NewReading(row.getObject(1, LocalDate.class), row.getBigDecimal(2), row.getString(3)),
                caller.programmeId(),
                targetId);
    }

    private static ReadingView read(ResultSet row) throws SQLException {
        return new ReadingView(
                row.getObject("id", UUID.class),
                row.getObject("taken_on", LocalDate.class),
                TargetPoint.plain(row.getBigDecimal("value")),
                row.getString("note"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"));
    }
}
