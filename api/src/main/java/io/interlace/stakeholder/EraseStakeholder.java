package io.interlace.stakeholder;

import io.interlace.event.Changes;
import io.interlace.http.Database;
import io.interlace.http.ForgetAnswers;
import io.interlace.identity.Caller;
import io.interlace.identity.Journal;
import io.interlace.mail.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Forgets a person wherever the service knows them by name, and keeps what figures are made of. */
@ApplicationScoped
class EraseStakeholder {

    private final KeptOut keptOut;
    private final Outbox outbox;
    private final Database database;
    private final ForgetAnswers forgetAnswers;
    private final Journal journal;
    private final Caller caller;
    private final Event<StakeholderErased> erased;
    private final Clock clock;

    EraseStakeholder(
            KeptOut keptOut,
            Outbox outbox,
            Database database,
            ForgetAnswers forgetAnswers,
            Journal journal,
            Caller caller,
            Event<StakeholderErased> erased,
            Clock clock) {
        this.keptOut = keptOut;
        this.outbox = outbox;
        this.database = database;
        this.forgetAnswers = forgetAnswers;
        this.journal = journal;
        this.caller = caller;
        this.erased = erased;
        this.clock = clock;
    }

    void erase(Stakeholder person) {
        UUID programme = caller.programmeId();
        UUID id = person.id();
        // as everybody who changes a person and what is kept of them: the person first
        database.list(
                "select 1 from stakeholder where programme_id = ? and id = ? for no key update",
                row -> 1,
                programme,
                id);
        String email = person.email();
        keptOut.add(programme, email, person.externalId());
        for (String alias : aliases(id)) {
            keptOut.add(programme, null, alias);
        }
        database.update(
                "update stakeholder_alias set external_id = null where programme_id = ? and stakeholder_id = ?",
                programme,
                id);
        database.update(
                "update affiliation set organisation_id = null, job_title = null"
                        + " where programme_id = ? and stakeholder_id = ?",
                programme,
                id);
        database.update(
                "update referral set reason = null, version = version + 1, updated_at = ?"
                        + " where programme_id = ? and (from_id = ? or to_id = ?) and reason is not null",
                clock.instant(),
                programme,
                id,
                id);
        // a repetition must not answer with a name any more
        forgetAnswers.naming(programme, id);
        person.erase(clock);
        journal.tell("stakeholder", "erased", person, Changes.NONE);
        erased.fire(new StakeholderErased(programme, id, email));
        // last: who listens takes back what has not left, and knows by that whom it never reached
        outbox.forget(programme, id);
    }

    private List<String> aliases(UUID id) {
        return database.list(
                "select external_id from stakeholder_alias"
                        + " where programme_id = ? and stakeholder_id = ? and external_id is not null",
                row -> row.getString(1),
                caller.programmeId(),
                id);
    }
}
