package io.interlace.target;

import io.interlace.http.Database;
import io.interlace.http.Ids;
import io.interlace.identity.Caller;
import io.interlace.imports.ImportMode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes files of readings. A day has one reading, so repeating a file changes nothing. */
@ApplicationScoped
class ImportReadings {

    private static final String WRITE = """
            insert into target_reading as r (programme_id, id, target_id, taken_on, value, note, created_at, updated_at, version)
            select ?::uuid, e.id::uuid, ?::uuid, e.taken_on::date, e.value::numeric, nullif(e.note, ''), ?, ?, 0
            from unnest(?::text[], ?::text[], ?::text[], ?::text[]) e (id, taken_on, value, note)
            on conflict (programme_id, target_id, taken_on) do update set value = excluded.value, note = excluded.note,
                updated_at = excluded.updated_at, version = r.version + 1""";

    private final Readings readings;
    private final AssessTargets assessTargets;
    private final Database database;
    private final Caller caller;
    private final Clock clock;

    ImportReadings(Readings readings, AssessTargets assessTargets, Database database, Caller caller, Clock clock) {
        this.readings = readings;
        this.assessTargets = assessTargets;
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Takes what is good of it, unless that is nothing but all.
     *
     * @param target which the caller holds
     * @throws io.interlace.http.Problem 409 for more than a target has room for
     */
    ReadingImportView take(Target target, ReadingsFile file, ImportMode mode, boolean dryRun) {
        Map<LocalDate, NewReading> there = new HashMap<>();
        readings.of(target.id()).forEach(reading -> there.put(reading.on(), reading));
        int before = there.size();
        int updated = 0;
        List<NewReading> changed = new ArrayList<>();
        for (NewReading row : file.rows()) {
            @Nullable NewReading known = there.get(row.on());
            NewReading wanted = row.orNoteOf(known);
            if (!wanted.equals(known)) {
                changed.add(wanted);
                updated += known == null ? 0 : 1;
            }
        }
        int created = changed.size() - updated;
        WriteReadings.checkRoom(before + created);
        boolean takes = mode == ImportMode.SKIP_INVALID || file.rejections().isEmpty();
        if (takes && !dryRun && !changed.isEmpty()) {
            write(target.id(), changed);
            assessTargets.again(target);
        }
        return new ReadingImportView(
                dryRun,
                takes ? created : 0,
                takes ? updated : 0,
                file.rows().size() - changed.size(),
                file.rejected(),
                file.rejections());
    }

    private void write(UUID targetId, List<NewReading> changed) {
        database.update(
                WRITE,
                caller.programmeId(),
                targetId,
                clock.instant(),
                clock.instant(),
                changed.stream().map(one -> Ids.next(clock).toString()).toList(),
                changed.stream().map(one -> one.on().toString()).toList(),
                changed.stream().map(one -> one.value().toPlainString()).toList(),
                changed.stream()
                        .map(one -> one.note() == null ? "" : one.note())
                        .toList());
    }
}
