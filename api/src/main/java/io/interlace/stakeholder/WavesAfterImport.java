package io.interlace.stakeholder;

import io.interlace.http.Database;
import io.interlace.imports.AfterImport;
import io.interlace.imports.ImportKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * People who were imported move waves, and those who engaged by it accept what was open until then. Referrals move waves
 * in the write by which they let people engage, under the same lock.
 */
@ApplicationScoped
class WavesAfterImport implements AfterImport {

    private static final String ACCEPT_OPEN = """
            with accepted as (
                update referral r set status = 'ACCEPTED', decided_at = s.engaged_at, version = r.version + 1,
                    updated_at = now()
                from stakeholder s
                where r.programme_id = ? and r.status = 'PROPOSED' and (s.programme_id, s.id) = (r.programme_id, r.to_id)
                    and s.status = 'ENGAGED' and r.referred_at <= s.engaged_at
                returning r.id, r.version)
            insert into event (programme_id, id, epoch, happened_at, kind, action, resource_id, resource_version, changed,
                enum_values)
            select ?, time_ordered_id(now()), epoch, now(), 'referral', 'accepted', id, version, '{status}',
                '{"status": "ACCEPTED"}' from accepted, event_epoch""";

    private final Waves waves;
    private final Database database;

    WavesAfterImport(Waves waves, Database database) {
        this.waves = waves;
        this.database = database;
    }

    @Override
    public void beforeRowsAreLocked(ImportKind kind, UUID programmeId) {
        if (kind == ImportKind.STAKEHOLDERS || kind == ImportKind.REFERRALS) {
            waves.lock(programmeId);
        }
    }

    @Override
    public void applied(ImportKind kind, UUID programmeId) {
        if (kind == ImportKind.STAKEHOLDERS) {
            database.update(ACCEPT_OPEN, programmeId, programmeId);
            waves.recompute(programmeId);
        }
    }
}
