package io.interlace.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.interlace.http.Database;
import io.interlace.http.Ids;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file to its end into rows, and rejections of those that are not well formed, a batch at a time. Each
 * batch commits with how far it came, so that whoever takes the job over goes on after it.
 */
@ApplicationScoped
class StageRows {

    private static final int BATCH = 2_000;
    private static final String CSV = "text/csv";

    private final Database database;
    private final ImportUploads uploads;
    private final ImportClaims claims;
    private final ObjectMapper json;
    private final Clock clock;

    StageRows(Database database, ImportUploads uploads, ImportClaims claims, ObjectMapper json, Clock clock) {
        this.database = database;
        this.uploads = uploads;
        this.claims = claims;
        this.json = json;
        this.clock = clock;
    }

    /** What a batch adds. */
    private static final class Batch {
        int read;
        int rejected;
        final List<String> rowIds = new ArrayList<>();
        final List<String> rowLines = new ArrayList<>();
        final List<String> contents = new ArrayList<>();
        final List<String> lines = new ArrayList<>();
        final List<@Nullable String> fields = new ArrayList<>();
        final List<String> reasons = new ArrayList<>();
        final List<String> details = new ArrayList<>();

        void refuse(int line, Refused refused) {
            lines.add(Integer.toString(line));
            fields.add(refused.field());
            reasons.add(refused.reason().name());
            details.add(refused.detail());
        }
    }

    /**
     * Stages what is not staged yet.
     *
     * @return false when the job was cancelled or taken over meanwhile
     * @throws Unreadable when the file as a whole cannot be read
     */
    boolean of(ImportClaims.Claim job, ImportDefinition definition) {
        Columns columns = definition.columns();
        ImportDefinition.Rule rule = definition.rule(job.programmeId());
        var text = new StrictText(uploads.open(job.programmeId(), job.id()));
        RowReader rows = job.mediaType().equals(CSV) ? new CsvRows(text, columns) : new NdjsonRows(text, columns);
        int read = 0;
        while (read < job.read()) {
            rows.next();
            read++;
        }
        int rejected = job.rejected();
        while (true) {
            Batch batch = new Batch();
            RowReader.Row row = rows.next();
            while (row != null) {
                take(row, columns, rule, batch);
                row = batch.read < BATCH ? rows.next() : null;
            }
            read += batch.read;
            rejected += batch.rejected;
            boolean last = batch.read < BATCH;
            if (last && read == 0) {
                throw new Unreadable(FailureReason.EMPTY, 1, "The file holds no rows.");
            }
            if (!write(job, batch, read, rejected, last ? read : null)) {
                return false;
            }
            if (last) {
                return true;
            }
        }
    }

    private void take(RowReader.Row row, Columns columns, ImportDefinition.Rule rule, Batch batch) {
        batch.read++;
        if (row.refused() != null) {
            batch.rejected++;
            batch.refuse(row.line(), row.refused());
            return;
        }
        List<Refused> refusals = new ArrayList<>();
        Map<String, Object> content = columns.read(row.values(), refusals);
        rule.apply(content, refusals);
        // also what is refused already: what else is wrong with it is told at once
        batch.rowIds.add(Ids.next(clock).toString());
        batch.rowLines.add(Integer.toString(row.line()));
        batch.contents.add(write(content));
        if (!refusals.isEmpty()) {
            batch.rejected++;
            refusals.forEach(refused -> batch.refuse(row.line(), refused));
        }
    }

    private boolean write(ImportClaims.Claim job, Batch batch, int read, int rejected, @Nullable Integer total) {
        return QuarkusTransaction.requiringNew().call(() -> {
            if (!claims.advance(job, read, rejected, total)) {
                return false;
            }
            database.update(
                    "insert into import_row (programme_id, id, import_id, line, content) select ?::uuid, id::uuid,"
                            + " ?::uuid, line::integer, content::jsonb from unnest(?::text[], ?::text[], ?::text[])"
                            + " as staged (id, line, content)",
                    job.programmeId(),
                    job.id(),
                    batch.rowIds,
                    batch.rowLines,
                    batch.contents);
            database.update(
                    "insert into import_rejection (programme_id, id, import_id, line, field, reason, detail)"
                            + " select ?::uuid, time_ordered_id(?::timestamptz), ?::uuid, line::integer, field, reason,"
                            + " detail from unnest(?::text[], ?::text[], ?::text[], ?::text[])"
                            + " as refused (line, field, reason, detail)",
                    job.programmeId(),
                    clock.instant(),
                    job.id(),
                    batch.lines,
                    batch.fields,
                    batch.reasons,
                    batch.details);
            return true;
        });
    }

    private String write(Map<String, Object> content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Text in maps is always JSON", e);
        }
    }
}
