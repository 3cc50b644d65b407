package io.interlace.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.interlace.event.Events;
import io.interlace.event.Fact;
import io.interlace.http.Database;
import io.interlace.http.Lease;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Jobs in the hands of workers, of whatever programme, each held from its last sign of progress: see {@link Lease}. */
@ApplicationScoped
class ImportClaims {

    private static final int MOST_ATTEMPTS = 5;

    private final Database database;
    private final ImportUploads uploads;
    private final ObjectMapper json;
    private final Events events;
    private final Clock clock;

    ImportClaims(Database database, ImportUploads uploads, ObjectMapper json, Events events, Clock clock) {
        this.database = database;
        this.uploads = uploads;
        this.json = json;
        this.events = events;
        this.clock = clock;
    }

    /** A job in the hands of one worker. */
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

    /** The oldest job that nobody works on, if any. */
    Optional<Claim> claim() {
        UUID token = UUID.randomUUID();
        return database.first(
                Lease.take(
                        "import_job",
                        "programme_id, id, kind, mode, dry_run, media_type, created_by, read_count, rejected_count, total,"
                                + " attempts"),
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
                        "update import_job set read_count = ?, rejected_count = ?, total = ?, claimed_until = "
                                + Lease.UNTIL + ", version = version + 1" + Lease.HELD,
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
                        "select 1 from import_job" + Lease.HELD + " for update",
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
        uploads.drop(job.programmeId(), job.id());
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
        database.update(Lease.giveBack("import_job"), job.programmeId(), job.id(), job.token());
    }

    private String write(ImportProblem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A record is always JSON", e);
        }
    }
}
