package io.interlace.imports;

import io.interlace.http.Database;
import io.interlace.http.Listing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one job in a table of their own, {@code incoming i}, that lasts as long as the transaction around it. Each
 * has {@code id}, {@code line}, what it says, {@code target_id}, {@code action} and {@code changed}. Those that were not well
 * formed are there without what is wrong, as REFUSED, so that whatever else is wrong is told as well.
 */
public final class Incoming {

    private static final String EVENT =
            "insert into event (programme_id, id, epoch, happened_at, actor_id, kind, action,"
                    + " resource_id, resource_version, changed, enum_values)";

    private static final int MANY = 500;

    private final Database database;
    private final UUID programmeId;
    private final UUID importId;
    private final UUID actorId;
    private final Instant now;

    private Incoming(Database database, ImportClaims.Claim job, Instant now) {
        this.database = database;
        this.programmeId = job.programmeId();
        this.importId = job.id();
        this.actorId = job.createdBy();
        this.now = now;
    }

    static Incoming of(ImportClaims.Claim job, ImportDefinition definition, Database database, Instant now) {
        database.update("create temporary table incoming (id uuid not null, line integer not null, "
                + definition.shape() + ", " + definition.findings()
                + ", target_id uuid, action text, changed text[]) on commit drop");
        database.update(
                "insert into incoming select r.id, r.line, x.* from import_row r, jsonb_to_record(r.content) as x("
                        + definition.shape() + ") where r.programme_id = ? and r.import_id = ? order by r.line",
                job.programmeId(),
                job.id());
        database.update(
                "update incoming i set action = 'REFUSED' where exists (select from import_rejection r"
                        + " where r.programme_id = ? and r.import_id = ? and r.line = i.line)",
                job.programmeId(),
                job.id());
        database.update("analyze incoming");
        return new Incoming(database, job, now);
    }

    public UUID programmeId() {
        return programmeId;
    }

    /** The moment at which everything in this import happens. */
    public Instant now() {
        return now;
    }

    public int update(String sql, @Nullable Object... values) {
        return database.update(sql, values);
    }

    public <T> List<T> list(String sql, Listing.Row<T> row, @Nullable Object... values) {
        return database.list(sql, row, values);
    }

    /**
     * Waits for whoever changes these rows right now, and keeps others from it until the import is done. What was found out
     * to name them is counted first: plans would else be made for a table of which nothing is known.
     */
    public void lock(String rows, @Nullable Object... values) {
        database.update("analyze incoming");
        database.list("select count(*) from (" + rows + ") locked", row -> row.getLong(1), values);
    }

    /**
     * Rejects rows that are not decided yet. One that is rejected already is told of all the same, so that everything that is
     * wrong with it is said at once, but only the first thing that is wrong with each of its columns.
     *
     * @param field the column it is about, or null for the row as a whole
     * @param detail SQL for one sentence that repeats nothing the row says of a person, codes apart
     * @param condition SQL over {@code incoming i}
     */
    public void reject(
            @Nullable String field,
            RejectionReason reason,
            String detail,
            String condition,
            @Nullable Object... values) {
        List<@Nullable Object> all = new ArrayList<>(Arrays.asList(values));
        all.addAll(Arrays.asList(programmeId, now, importId, field, reason, programmeId, importId, field));
        database.update(
                "with refused as (update incoming i set action = coalesce(action, 'REJECTED')"
                        + " where (action is null or action in ('REJECTED', 'REFUSED')) and (" + condition
                        + ") returning line, " + detail + " as detail)"
                        + " insert into import_rejection (programme_id, id, import_id, line, field, reason, detail)"
                        + " select ?::uuid, time_ordered_id(?::timestamptz), ?::uuid, line, ?, ?, detail from refused"
                        + " where not exists (select from import_rejection r where r.programme_id = ? and r.import_id = ?"
                        + " and r.line = refused.line and r.field is not distinct from ?)",
                all.toArray());
    }

    /**
     * Decides for rows that have no action yet, by whether they have a target and change anything of it.
     *
     * @param said SQL for the names of what a row says of something new, over {@code incoming}; those without a value null
     */
    public void decide(String said) {
        database.update("update incoming set target_id = coalesce(target_id, id),"
                + " changed = case when target_id is null then array_remove(array[" + said
                + "], null) else changed end,"
                + " action = case"
                + " when target_id is null then 'CREATED' when cardinality(changed) = 0 then 'UNCHANGED'"
                + " else 'UPDATED' end where action is null");
        database.update("create index on incoming (target_id)");
        database.update("analyze incoming");
    }

    /**
     * Counts a table after many rows came into it. Plans would else be made for the programme as it was, and join the few
     * rows it had to all the new ones one by one.
     */
    public void count(String table) {
        if (counts().created() >= MANY) {
            database.update("analyze " + table);
        }
    }

    /**
     * Appends an event for each row that was created or changed.
     *
     * @param kind the resource, in kebab-case
     * @param table where it is kept
     * @param enums SQL for a JSON object of changed enum values, over {@code incoming i} and {@code subject}
     */
    public void tell(String kind, String table, String enums) {
        database.update(
                EVENT + " select ?::uuid, time_ordered_id(?::timestamptz), e.epoch, ?::timestamptz, ?::uuid, ?,"
                        + " case i.action when 'CREATED' then 'created' else 'changed' end, subject.id, subject.version,"
                        + " i.changed, jsonb_strip_nulls(" + enums + ") from event_epoch e, incoming i join " + table
                        + " subject on subject.id = i.target_id"
                        + " where i.action in ('CREATED', 'UPDATED') and subject.programme_id = ? order by i.line",
                programmeId,
                now,
                now,
                actorId,
                kind,
                programmeId);
    }

    /**
     * Appends an event for each row of a table that changed along.
     *
     * @param subjects SQL for rows of id, version, changed and a JSON object of changed enum values
     */
    public void tellAlso(String kind, String subjects, @Nullable Object... values) {
        List<@Nullable Object> all = new ArrayList<>(Arrays.asList(programmeId, now, now, actorId, kind));
        all.addAll(Arrays.asList(values));
        database.update(
                EVENT + " select ?::uuid, time_ordered_id(?::timestamptz), e.epoch, ?::timestamptz, ?::uuid, ?,"
                        + " 'changed', s.id, s.version, s.changed, s.enums from event_epoch e, (" + subjects + ") s",
                all.toArray());
    }

    ImportCounts counts() {
        return database.first(
                        "select count(*) filter (where action = 'CREATED'), count(*) filter (where action = 'UPDATED'),"
                                + " count(*) filter (where action = 'UNCHANGED'),"
                                + " count(*) filter (where action = 'REJECTED') from incoming",
                        row -> new ImportCounts(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4)))
                .orElseThrow(() -> new IllegalStateException("A count is always one row"));
    }

    /** How many rows came to which end. */
    record ImportCounts(int created, int updated, int unchanged, int rejected) {}
}
