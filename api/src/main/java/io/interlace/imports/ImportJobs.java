package io.interlace.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.interlace.event.Changes;
import io.interlace.event.Events;
import io.interlace.event.Fact;
import io.interlace.http.Command;
import io.interlace.http.Database;
import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.http.QueryFailed;
import io.interlace.identity.Caller;
import io.interlace.identity.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Imports, waiting, running and done. */
@ApplicationScoped
class ImportJobs {

    static final String COLUMNS = "id, kind, state, dry_run, mode, read_count, created_count, updated_count,"
            + " unchanged_count, rejected_count, total, problem, created_at, finished_at, version";

    private static final String LEASE = "clock_timestamp() + interval '15 s'";
    private static final int MOST_ATTEMPTS = 5;
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private final Database database;
    private final ObjectMapper json;
    private final Journal journal;
    private final Events events;
    private final Caller caller;
    private final Clock clock;

    ImportJobs(Database database, ObjectMapper json, Journal journal, Events events, Caller caller, Clock clock) {
        this.database = database;
        this.json = json;
        this.journal = journal;
        this.events = events;
        this.caller = caller;
        this.clock = clock;
    }

    /** What somebody asks for with a file. */
    record Order(UUID id, ImportKind kind, ImportMode mode, boolean dryRun, String mediaType) {}

    /** A job in the hands of one worker, as long as {@code token} is what the row says. */
    record Claim(
            UUID programmeId,
            UUID id,
            ImportKind kind,
            ImportMode mode,
            boolean dryRun,
            String mediaType,
            UUID createdBy,
            int read,
            int rejected,
            @Nullable Integer total,
            int attempts,
            UUID token) {

        boolean isWornOut() {
            return attempts > MOST_ATTEMPTS;
        }
    }

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
        dropFile(caller.programmeId(), id);
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

    /** The oldest job that nobody works on, if any; held for 15 seconds from now. */
    Optional<Claim> claim() {
        UUID token = UUID.randomUUID();
        return database.first(
                "update import_job set state = 'RUNNING', claimed_by = ?, claimed_until = " + LEASE
                        + ", attempts = attempts + 1, version = version + 1 where (programme_id, id) ="
                        + " (select programme_id, id from import_job where state = 'QUEUED'"
                        + " or (state = 'RUNNING' and claimed_until < clock_timestamp())"
                        + " order by created_at, id limit 1 for update skip locked)"
                        + " returning programme_id, id, kind, mode, dry_run, media_type, created_by, read_count,"
                        + " rejected_count, total, attempts",
                row -> new Claim(
                        row.getObject("programme_id", UUID.class),
                        row.getObject("id", UUID.class),
                        ImportKind.valueOf(row.getString("kind")),
                        ImportMode.valueOf(row.getString("mode")),
                        row.getBoolean("dry_run"),
                        row.getString("media_type"),
                        row.getObject("created_by", UUID.class),
                        row.getInt("read_count"),
                        row.getInt("rejected_count"),
                        row.getObject("total", Integer.class),
                        row.getInt("attempts"),
                        token),
                token);
    }

    /** Notes progress and holds the job on; false when it was cancelled or taken over meanwhile. */
    boolean advance(Claim job, int read, int rejected, @Nullable Integer total) {
        return database.update(
                        "update import_job set read_count = ?, rejected_count = ?, total = ?, claimed_until = " + LEASE
                                + ", version = version + 1"
                                + " where programme_id = ? and id = ? and claimed_by = ? and state = 'RUNNING'",
                        read,
                        rejected,
                        total,
                        job.programmeId(),
                        job.id(),
                        job.token())
                == 1;
    }

    /** Locks the job for the rest of this transaction: until then nobody cancels it or takes it over. */
    boolean hold(Claim job) {
        return database.first(
                        "select 1 from import_job where programme_id = ? and id = ? and claimed_by = ?"
                                + " and state = 'RUNNING' for update",
                        row -> true,
                        job.programmeId(),
                        job.id(),
                        job.token())
                .isPresent();
    }

    /** How many rows were rejected while the file was read. */
    int rejected(Claim job) {
        return database.first(
                        "select rejected_count from import_job where programme_id = ? and id = ?",
                        row -> row.getInt(1),
                        job.programmeId(),
                        job.id())
                .orElseThrow(() -> new IllegalStateException("The job is held"));
    }

    boolean isArchived(Claim job) {
        return database.first(
                        "select 1 from programme where id = ? and status = 'ARCHIVED'", row -> 1, job.programmeId())
                .isPresent();
    }

    /** Ends a job that is held, in the transaction that did its work, and drops its file. */
    void succeed(Claim job, Incoming.ImportCounts counts) {
        count(job, counts);
        end(job, ImportState.SUCCEEDED, null);
    }

    /** Ends a job that is held, because of its rows. */
    void fail(Claim job, Incoming.ImportCounts counts, ImportProblem problem) {
        count(job, counts);
        end(job, ImportState.FAILED, problem);
    }

    /** Ends a job that is held. */
    void fail(Claim job, ImportProblem problem) {
        end(job, ImportState.FAILED, problem);
    }

    private void count(Claim job, Incoming.ImportCounts counts) {
        database.update(
                "update import_job set created_count = ?, updated_count = ?, unchanged_count = ?,"
                        + " rejected_count = rejected_count + ? where programme_id = ? and id = ?",
                counts.created(),
                counts.updated(),
                counts.unchanged(),
                counts.rejected(),
                job.programmeId(),
                job.id());
    }

    private void end(Claim job, ImportState state, @Nullable ImportProblem problem) {
        Instant now = clock.instant();
        long version = database.first(
                        "update import_job set state = ?, problem = ?::jsonb, finished_at = ?, claimed_by = null,"
                                + " claimed_until = null, version = version + 1 where programme_id = ? and id = ?"
                                + " returning version",
                        row -> row.getLong(1),
                        state,
                        problem == null ? null : write(problem),
                        now,
                        job.programmeId(),
                        job.id())
                .orElseThrow(() -> new IllegalStateException("The job is held"));
        dropFile(job.programmeId(), job.id());
        events.append(new Fact(
                job.programmeId(),
                job.createdBy(),
                "import",
                state == ImportState.SUCCEEDED ? "succeeded" : "failed",
                job.id(),
                version,
                List.of("state"),
                Map.of("state", state.name())));
    }

    /** Lets go of a job that could not be done just now: it is tried again a little later, by whichever node comes first. */
    void giveBack(Claim job) {
        database.update(
                "update import_job set claimed_until = clock_timestamp() + interval '1 s'"
                        + " where programme_id = ? and id = ? and claimed_by = ?",
                job.programmeId(),
                job.id(),
                job.token());
    }

    private void dropFile(UUID programmeId, UUID id) {
        database.update("delete from import_row where programme_id = ? and import_id = ?", programmeId, id);
        database.update("delete from import_chunk where programme_id = ? and import_id = ?", programmeId, id);
    }

    ImportJobView read(ResultSet row) throws SQLException {
        OffsetDateTime finished = row.getObject("finished_at", OffsetDateTime.class);
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
                finished == null ? null : finished.toInstant(),
                row.getLong("version"));
    }

    private ImportProblem parse(String problem) {
        try {
            return json.readValue(problem, ImportProblem.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The column holds what was written to it", e);
        }
    }

    private String write(ImportProblem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A record is always JSON", e);
        }
    }
}
