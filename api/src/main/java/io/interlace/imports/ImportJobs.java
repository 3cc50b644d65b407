package io.interlace.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.interlace.event.Changes;
import io.interlace.http.Command;
import io.interlace.http.Database;
import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.http.QueryFailed;
import io.interlace.http.Rows;
import io.interlace.identity.Caller;
import io.interlace.identity.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The imports of the programme at hand, waiting, running and done. */
@ApplicationScoped
class ImportJobs {

    static final String COLUMNS = "id, kind, state, dry_run, mode, read_count, created_count, updated_count,"
            + " unchanged_count, rejected_count, total, problem, created_at, finished_at, version";

    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private final Database database;
    private final ObjectMapper json;
    private final Journal journal;
    private final ImportUploads uploads;
    private final Event<Queued> queued;
    private final Caller caller;
    private final Clock clock;

    ImportJobs(
            Database database,
            ObjectMapper json,
            Journal journal,
            ImportUploads uploads,
            Event<Queued> queued,
            Caller caller,
            Clock clock) {
        this.database = database;
        this.json = json;
        this.journal = journal;
        this.uploads = uploads;
        this.queued = queued;
        this.caller = caller;
        this.clock = clock;
    }

    /** What somebody asks for with a file. */
    record Order(UUID id, ImportKind kind, ImportMode mode, boolean dryRun, String mediaType) {}

    /** Said once a file is taken over. */
    record Queued(UUID id) {}

    /** Takes over an uploaded file; once for each Idempotency-Key. */
    @Command
    ImportJobView queue(Order order) {
        database.update(
                "insert into import_job (programme_id, id, kind, state, dry_run, mode, media_type, created_by, created_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                caller.programmeId(),
                order.id(),
                order.kind(),
                ImportState.QUEUED,
                order.dryRun(),
                order.mode(),
                order.mediaType(),
                caller.accountId(),
                clock.instant());
        ImportJobView job = require(order.kind(), order.id());
        journal.tell(
                "import",
                "queued",
                job,
                new Changes(
                        List.of("kind", "mode", "dryRun"),
                        Map.of("kind", job.kind().name(), "mode", job.mode().name())));
        queued.fire(new Queued(job.id()));
        return job;
    }

    ImportJobView require(ImportKind kind, UUID id) {
        return database.first(
                        "select " + COLUMNS + " from import_job where programme_id = ? and id = ? and kind = ?",
                        this::read,
                        caller.programmeId(),
                        id,
                        kind)
                .orElseThrow(() -> Problem.notFound("import"));
    }

    /** Stops a job that has not begun to write. */
    @Command
    ImportJobView cancel(ImportKind kind, UUID id) {
        ImportState state = lock(kind, id);
        if (state != ImportState.QUEUED && state != ImportState.RUNNING) {
            throw new Problem(ProblemType.ILLEGAL_TRANSITION, "The import is " + state + " already.");
        }
        database.update(
                "update import_job set state = ?, finished_at = ?, claimed_by = null, claimed_until = null,"
                        + " version = version + 1 where programme_id = ? and id = ?",
                ImportState.CANCELLED,
                clock.instant(),
                caller.programmeId(),
                id);
        uploads.drop(caller.programmeId(), id);
        ImportJobView job = require(kind, id);
        journal.tell("import", "cancelled", job, Changes.of("state", ImportState.CANCELLED));
        return job;
    }

    private ImportState lock(ImportKind kind, UUID id) {
        database.update("set local lock_timeout = '3s'");
        try {
            return database.first(
                            "select state from import_job where programme_id = ? and id = ? and kind = ? for update",
                            row -> ImportState.valueOf(row.getString(1)),
                            caller.programmeId(),
                            id,
                            kind)
                    .orElseThrow(() -> Problem.notFound("import"));
        } catch (QueryFailed e) {
            if (e.getCause() instanceof SQLException sql && LOCK_NOT_AVAILABLE.equals(sql.getSQLState())) {
                throw new Problem(ProblemType.CONFLICT, "The import is being written and can no longer be cancelled.");
            }
            throw e;
        }
    }

    ImportJobView read(ResultSet row) throws SQLException {
        String problem = row.getString("problem");
        return new ImportJobView(
                row.getObject("id", UUID.class),
                ImportKind.valueOf(row.getString("kind")),
                ImportState.valueOf(row.getString("state")),
                row.getBoolean("dry_run"),
                ImportMode.valueOf(row.getString("mode")),
                row.getInt("read_count"),
                row.getInt("created_count"),
                row.getInt("updated_count"),
                row.getInt("unchanged_count"),
                row.getInt("rejected_count"),
                row.getObject("total", Integer.class),
                problem == null ? null : parse(problem),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                Rows.instant(row, "finished_at"),
                row.getLong("version"));
    }

    private ImportProblem parse(String problem) {
        try {
            return json.readValue(problem, ImportProblem.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The column holds what was written to it", e);
        }
    }
}
