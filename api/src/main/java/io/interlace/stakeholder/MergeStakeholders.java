package io.interlace.stakeholder;

import io.interlace.event.Changes;
import io.interlace.http.Database;
import io.interlace.http.Problem;
import io.interlace.identity.Caller;
import io.interlace.identity.Journal;
import io.interlace.mail.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Joins two entries of one person. Every referral of the duplicate goes over; of a pair that then stands twice, the one
 * that went further stays and the other is marked as a duplicate; referrals between the two vanish.
 */
@ApplicationScoped
class MergeStakeholders {

    private final Stakeholders stakeholders;
    private final KeptOut keptOut;
    private final Waves waves;
    private final Outbox outbox;
    private final Database database;
    private final Journal journal;
    private final Caller caller;
    private final Event<StakeholderMerged> merged;
    private final Event<StakeholderOptedOut> optedOut;
    private final Clock clock;

    MergeStakeholders(
            Stakeholders stakeholders,
            KeptOut keptOut,
            Waves waves,
            Outbox outbox,
            Database database,
            Journal journal,
            Caller caller,
            Event<StakeholderMerged> merged,
            Event<StakeholderOptedOut> optedOut,
            Clock clock) {
        this.stakeholders = stakeholders;
        this.keptOut = keptOut;
        this.waves = waves;
        this.outbox = outbox;
        this.database = database;
        this.journal = journal;
        this.caller = caller;
        this.merged = merged;
        this.optedOut = optedOut;
        this.clock = clock;
    }

    void into(UUID keptId, UUID duplicateId) {
        if (keptId.equals(duplicateId)) {
            throw Problem.at("/duplicateId", "is the same person");
        }
        waves.lock();
        // whoever asks one of them for something meanwhile waits, and finds the one who is left
        database.list(
                "select id from stakeholder where programme_id = ? and id in (?, ?) order by id for update",
                row -> 1,
                caller.programmeId(),
                keptId,
                duplicateId);
        Stakeholder kept = stakeholders.require(keptId);
        Stakeholder duplicate = stakeholders.findById(duplicateId);
        if (duplicate == null || duplicate.isErased()) {
            throw Problem.at("/duplicateId", "is nobody of this programme");
        }
        List<NewAffiliation> roles = new ArrayList<>(roles(keptId));
        roles(duplicateId).stream().filter(role -> !roles.contains(role)).forEach(roles::add);
        List<Affiliated> resolved = stakeholders.resolve(roles, "");
        String externalId = duplicate.externalId();
        moveReferrals(keptId, duplicateId);
        database.update(
                "update stakeholder set recruiter_id = null where programme_id = ? and recruiter_id = ?",
                caller.programmeId(),
                duplicateId);
        database.update(
                "update stakeholder_alias set stakeholder_id = ? where programme_id = ? and stakeholder_id = ?",
                keptId,
                caller.programmeId(),
                duplicateId);
        outbox.handOver(caller.programmeId(), duplicateId, keptId);
        merged.fire(new StakeholderMerged(caller.programmeId(), keptId, duplicateId));
        stakeholders.delete(duplicate);
        journal.tell("stakeholder", "merged", duplicate, Changes.NONE);
        boolean takesExternalId = kept.externalId() == null;
        kept.absorb(duplicate, resolved, clock);
        stakeholders.keepFurther(keptId, resolved);
        database.update(
                "insert into stakeholder_alias (programme_id, id, stakeholder_id, external_id) values (?, ?, ?, ?)",
                caller.programmeId(),
                duplicateId,
                keptId,
                takesExternalId ? null : externalId);
        journal.tell("stakeholder", "changed", kept, Changes.NONE);
        if (kept.status() == StakeholderStatus.OPTED_OUT) {
            keptOut.add(caller.programmeId(), kept.email(), null);
            optedOut.fire(new StakeholderOptedOut(caller.programmeId(), keptId));
        }
        waves.changed();
    }

    private List<NewAffiliation> roles(UUID id) {
        return stakeholders.view(id).draft().affiliations();
    }

    private void moveReferrals(UUID kept, UUID duplicate) {
        UUID programme = caller.programmeId();
        database.update(
                "delete from referral where programme_id = ? and (from_id, to_id) in ((?, ?), (?, ?))",
                programme,
                kept,
                duplicate,
                duplicate,
                kept);
        // which of a pair that would stand twice is kept: the accepted one first, then the earlier one
        database.update(
                "with moved as (select id, status, referred_at, case from_id when ? then ? else from_id end as f,"
                        + " case to_id when ? then ? else to_id end as t from referral"
                        + " where programme_id = ? and (from_id in (?, ?) or to_id in (?, ?)) and status <> 'DUPLICATE'),"
                        + " ranked as (select id, row_number() over (partition by f, t order by"
                        + " case status when 'ACCEPTED' then 0 when 'PROPOSED' then 1 else 2 end, referred_at, id) as rank"
                        + " from moved)"
                        + " update referral r set status = 'DUPLICATE', version = version + 1,"
                        + " updated_at = ? from ranked where r.programme_id = ? and r.id = ranked.id and ranked.rank > 1",
                duplicate,
                kept,
                duplicate,
                kept,
                programme,
                kept,
                duplicate,
                kept,
                duplicate,
                clock.instant(),
                programme);
        database.update(
                "update referral set from_id = case from_id when ? then ? else from_id end,"
                        + " to_id = case to_id when ? then ? else to_id end, version = version + 1, updated_at = ?"
                        + " where programme_id = ? and (from_id = ? or to_id = ?)",
                duplicate,
                kept,
                duplicate,
                kept,
                clock.instant(),
                programme,
                duplicate,
                duplicate);
    }
}
