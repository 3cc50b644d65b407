package io.interlace.call;

import io.interlace.event.Changes;
import io.interlace.http.Database;
import io.interlace.http.ForgetAnswers;
import io.interlace.identity.Journal;
import io.interlace.mail.Outbox;
import io.interlace.stakeholder.StakeholderErased;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Forgets who sent proposals by a form: those who ask for it, those who have written nothing after two weeks,
 * and everybody a year after the call has closed. What was submitted stays, without them.
 */
@ApplicationScoped
class ForgetForms {

    static final Duration UNWRITTEN = Duration.ofDays(14);
    static final Duration AFTER_CLOSING = Duration.ofDays(366);
    private static final int AT_ONCE = 500;

    private final Database database;
    private final ForgetAnswers forgetAnswers;
    private final Outbox outbox;
    private final Journal journal;
    private final Clock clock;

    ForgetForms(Database database, ForgetAnswers forgetAnswers, Outbox outbox, Journal journal, Clock clock) {
        this.database = database;
        this.forgetAnswers = forgetAnswers;
        this.outbox = outbox;
        this.journal = journal;
        this.clock = clock;
    }

    private record Draft(UUID id, long version) {}

    private record Key(UUID programmeId, UUID formId) {

        static Key read(ResultSet row) throws SQLException {
            return new Key(row.getObject(1, UUID.class), row.getObject(2, UUID.class));
        }
    }

    /** By indexes proposal_form_unopened and proposal_form_token_form; where somebody writes just now is left for the next time. */
    @Scheduled(every = "1h", delayed = "2m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional(Transactional.TxType.NEVER)
    void whatIsOld() {
        Instant now = clock.instant();
        forget(
                "select programme_id, id from proposal_form where proposal_id is null and created_at < ?"
                        + " order by created_at, id limit " + AT_ONCE + " for update skip locked",
                now.minus(UNWRITTEN));
        forget(
                "select f.programme_id, f.id from call c join proposal_form f on (f.programme_id, f.call_id) ="
                        + " (c.programme_id, c.id) where c.state not in ('DRAFT', 'OPEN') and c.closes_at < ?"
                        + " and exists (select from proposal_form_token t where (t.programme_id, t.form_id) ="
                        + " (f.programme_id, f.id)) limit " + AT_ONCE + " for update of f skip locked",
                now.minus(AFTER_CLOSING));
    }

    private void forget(String which, @Nullable Object... values) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.list(which, Key::read, values)
                        .forEach(form -> forget(form.programmeId(), form.formId())));
    }

    /** Whoever sent it, whom it names, what opens it, and the mail about it; a draft goes whole. */
    @Transactional(Transactional.TxType.MANDATORY)
    void forget(UUID programmeId, UUID formId) {
        // whoever saves just now has saved before, so that nothing of it stays
        database.list(
                "select 1 from proposal_form where programme_id = ? and id = ? for update",
                row -> 1,
                programmeId,
                formId);
        forgetAnswers(programmeId, formId);
        for (String table : List.of("proposal_form_person", "proposal_form_token")) {
            database.update("delete from " + table + " where programme_id = ? and form_id = ?", programmeId, formId);
        }
        database.list(
                        "delete from proposal where programme_id = ? and state = 'DRAFT' and id = (select proposal_id"
                                + " from proposal_form where programme_id = ? and id = ?) returning id, version",
                        row -> new Draft(row.getObject(1, UUID.class), row.getLong(2)),
                        programmeId,
                        programmeId,
                        formId)
                .forEach(draft ->
                        journal.tellOf(programmeId, "proposal", "deleted", draft.id(), draft.version(), Changes.NONE));
        database.update(
                "delete from proposal_form where programme_id = ? and id = ? and proposal_id is null",
                programmeId,
                formId);
        outbox.forget(programmeId, formId);
    }

    /** What was answered to them, and to the team about them or what they proposed. */
    private void forgetAnswers(UUID programmeId, UUID formId) {
        forgetAnswers.to(formId);
        forgetAnswers.naming(programmeId, formId);
        database.list(
                        "select proposal_id from proposal_form where programme_id = ? and id = ? and proposal_id is not null",
                        row -> row.getObject(1, UUID.class),
                        programmeId,
                        formId)
                .forEach(proposalId -> forgetAnswers.naming(programmeId, proposalId));
    }

    /** By index proposal_form_person_email; whom the team knows as lead or partner is known so under another address, too. */
    void follow(@Observes StakeholderErased erased) {
        database.list(
                        "select programme_id, form_id from proposal_form_person where programme_id = ? and email = ?"
                                + " and part = 'SENDER'",
                        Key::read,
                        erased.programmeId(),
                        erased.email())
                .forEach(form -> forget(form.programmeId(), form.formId()));
        forgetNames(
                erased.programmeId(),
                "delete from proposal_form_person where programme_id = ? and email = ?",
                erased.programmeId(),
                erased.email());
        forgetNames(
                erased.programmeId(),
                "delete from proposal_form_person n using proposal_form f, proposal p where n.programme_id = ?"
                        + " and (f.programme_id, f.id) = (n.programme_id, n.form_id)"
                        + " and (p.programme_id, p.id) = (f.programme_id, f.proposal_id)"
                        + " and ((n.part = 'LEAD' and p.lead_id = ?) or (n.part = 'PARTNER' and p.partner_id = ?))",
                erased.programmeId(),
                erased.stakeholderId(),
                erased.stakeholderId());
    }

    /** Answers that told these names are not given again. */
    private void forgetNames(UUID programmeId, String delete, @Nullable Object... values) {
        database.list(delete + " returning form_id", row -> row.getObject(1, UUID.class), values)
                .forEach(formId -> forgetAnswers(programmeId, formId));
    }
}
