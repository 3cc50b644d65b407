package io.interlace.reach;

import io.interlace.http.Database;
import io.interlace.http.Ids;
import io.interlace.http.Listing;
import io.interlace.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What leads of the programme at hand have said of limitations, with every wording. */
@ApplicationScoped
class LimitationRecords {

    /**
     * What was said of one limitation.
     *
     * @param generatedText what the figures said then; null for an own one
     */
    record Said(
            UUID id,
            LimitationCode code,
            @Nullable String dimension,
            @Nullable String value,
            LimitationDraft draft,
            @Nullable String generatedText,
            Instant updatedAt,
            long version) {

        LimitationOrigin origin() {
            if (code == LimitationCode.OWN) {
                return LimitationOrigin.OWN;
            }
            return draft.equals(LimitationDraft.NONE) ? LimitationOrigin.COMPUTED : LimitationOrigin.EDITED;
        }
    }

    private static final String COLUMNS =
            "id, code, dimension, value, text, severity, generated_text, updated_at, version";

    private final Database database;
    private final Caller caller;
    private final Clock clock;

    LimitationRecords(Database database, Caller caller, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    List<Said> all() {
        return database.list(
                "select " + COLUMNS + " from limitation where programme_id = ? order by created_at, id",
                LimitationRecords::read,
                caller.programmeId());
    }

    Optional<Said> find(UUID id) {
        return database.first(
                "select " + COLUMNS + " from limitation where programme_id = ? and id = ?",
                LimitationRecords::read,
                caller.programmeId(),
                id);
    }

    /** What may be changed of a limitation, as it is. */
    LimitationDraft draft(UUID id) {
        return find(id).map(Said::draft).orElse(LimitationDraft.NONE);
    }

    /**
     * Writes the next version, over exactly the one before it.
     *
     * @param severity how much it matters in this version, also where that is computed
     */
    void write(Said said, LimitationSeverity severity) {
        int written = database.update(
                """
                insert into limitation as l (programme_id, id, code, dimension, value, text, severity, generated_text,
                    created_at, updated_at, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (programme_id, id) do update set text = excluded.text, severity = excluded.severity,
                    generated_text = excluded.generated_text, updated_at = excluded.updated_at,
                    version = excluded.version
                where l.version = excluded.version - 1""",
                caller.programmeId(),
                said.id(),
                said.code(),
                said.dimension(),
                said.value(),
                said.draft().text(),
                said.draft().severity(),
                said.generatedText(),
                said.updatedAt(),
                said.updatedAt(),
                said.version());
        if (written == 0) {
            throw new OptimisticLockException("The limitation was changed at the same moment");
        }
        database.update(
                "insert into limitation_version (programme_id, id, limitation_id, limitation_version, origin, text, severity,"
                        + " generated_text, written_at, written_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                caller.programmeId(),
                Ids.next(clock),
                said.id(),
                said.version(),
                said.origin(),
                said.draft().text(),
                severity,
                said.generatedText(),
                said.updatedAt(),
                caller.accountId());
    }

    void remove(UUID id) {
        database.update("delete from limitation where programme_id = ? and id = ?", caller.programmeId(), id);
    }

    /** Every wording of one limitation, to which the scope confines it. */
    Listing<LimitationVersionView> versions() {
        boolean figures = !caller.seesAggregatesOnly();
        boolean names = caller.facilitates();
        return Listing.of(
                        "limitation_version",
                        LimitationVersionView.COLUMNS,
                        row -> LimitationVersionView.read(row, figures, names))
                .joined(LimitationVersionView.WITH_NAMES)
                .newestFirst("version", "limitation_version", "bigint");
    }

    /** A condition on wordings: readers of aggregates do not get what the figures said. */
    String inWordsForAll() {
        return caller.seesAggregatesOnly() ? " and text is not null" : "";
    }

    private static Said read(ResultSet row) throws SQLException {
        String severity = row.getString("severity");
        return new Said(
                row.getObject("id", UUID.class),
                LimitationCode.valueOf(row.getString("code")),
                row.getString("dimension"),
                row.getString("value"),
                new LimitationDraft(
                        row.getString("text"), severity == null ? null : LimitationSeverity.valueOf(severity)),
                row.getString("generated_text"),
                row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"));
    }
}
