package io.interlace.invitation;

import io.interlace.event.Changes;
import io.interlace.http.Database;
import io.interlace.http.Listing;
import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.identity.Caller;
import io.interlace.identity.Journal;
import io.interlace.participation.Purpose;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * The templates of the programme at hand. For a purpose that has none yet it is given that of the {@link StandardTemplates} by
 * whoever comes first; since one for each purpose always stays, each has none only once.
 */
@ApplicationScoped
class InvitationTemplates implements PanacheRepositoryBase<InvitationTemplate, UUID> {

    private static final Listing<InvitationTemplateView> LISTING = Listing.of(
                    "invitation_template", InvitationTemplateView.COLUMNS, InvitationTemplateView::read)
            .sort("name", "name", "text")
            .filter("purpose", "purpose = ?", Purpose.class, "name")
            .filter("status", "status = ?", TemplateStatus.class, "name");

    private final Database database;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    InvitationTemplates(Database database, Journal journal, Caller caller, Clock clock) {
        this.database = database;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    Listing<InvitationTemplateView> listing() {
        begin();
        return LISTING;
    }

    InvitationTemplate require(UUID id) {
        begin();
        return findByIdOptional(id).orElseThrow(() -> Problem.notFound("invitation template"));
    }

    /** @throws Problem 400 at the template, for one that is not there or not offered */
    InvitationTemplate offered(UUID id) {
        begin();
        InvitationTemplate template = findByIdOptional(id)
                .orElseThrow(() -> Problem.at("/templateId", "is no invitation template of this programme"));
        if (!template.isOffered()) {
            throw Problem.at("/templateId", "is archived; choose another, or offer it again");
        }
        return template;
    }

    InvitationTemplate add(NewInvitationTemplate draft) {
        begin();
        CheckMessage.of(draft.message(), "");
        InvitationTemplate template = new InvitationTemplate(draft, clock);
        persist(template);
        journal.tell("invitation-template", "created", template, Changes.of(draft));
        return template;
    }

    void revise(InvitationTemplate template, NewInvitationTemplate after) {
        CheckMessage.of(after.message(), "");
        NewInvitationTemplate before = template.draft();
        Purpose purpose = before.purpose();
        boolean offered = template.isOfferedFor(purpose);
        template.revise(after, clock);
        if (offered && !template.isOfferedFor(purpose)) {
            keepAnother(template, purpose);
        }
        journal.tell("invitation-template", "changed", template, Changes.between(before, after));
    }

    /** @throws Problem 409 for one that something was written from, and for the last one of its purpose */
    void remove(InvitationTemplate template) {
        boolean cited = database.first(
                        "select 1 from invitation where programme_id = ? and template_id = ? limit 1",
                        row -> 1,
                        caller.programmeId(),
                        template.id())
                .isPresent();
        if (cited) {
            throw new Problem(
                            ProblemType.IN_USE,
                            "Invitations were written from it. Archive it instead: it is offered no more, and they keep"
                                    + " what they cite.")
                    .with("citedBy", "invitation");
        }
        if (template.isOffered()) {
            keepAnother(template, template.purpose());
        }
        delete(template);
        journal.tell("invitation-template", "deleted", template, Changes.NONE);
    }

    /** Refuses to leave a purpose without a template, also when two go at once. */
    private void keepAnother(InvitationTemplate going, Purpose purpose) {
        boolean another = database
                .list(
                        "select id from invitation_template where programme_id = ? and purpose = ? and status = 'ACTIVE'"
                                + " order by id for update",
                        row -> row.getObject(1, UUID.class),
                        caller.programmeId(),
                        purpose)
                .stream()
                .anyMatch(id -> !id.equals(going.id()));
        if (!another) {
            throw new Problem(
                    ProblemType.CONFLICT,
                    "It is the last template for " + purpose + " that is offered. Make another first.");
        }
    }

    private void begin() {
        Set<String> missing = new HashSet<>(database.list(
                "select p from unnest(?::text[]) p where (select 1 from invitation_template t where t.programme_id = ?"
                        + " and t.purpose = p limit 1) is null",
                row -> row.getString(1),
                StandardTemplates.ALL.stream()
                        .map(standard -> standard.purpose().name())
                        .toList(),
                caller.programmeId()));
        if (!missing.isEmpty()) {
            QuarkusTransaction.joiningExisting()
                    .run(() -> StandardTemplates.ALL.stream()
                            .filter(standard ->
                                    missing.contains(standard.purpose().name()))
                            .forEach(this::enter));
        }
    }

    private void enter(NewInvitationTemplate standard) {
        Instant now = clock.instant();
        database.update(
                "insert into invitation_template (programme_id, id, name, purpose, subject, body, minutes, days_to_answer,"
                        + " reminder_after_days, status, created_at, updated_at, version)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0) on conflict do nothing",
                caller.programmeId(),
                StandardTemplates.id(caller.programmeId(), standard.purpose()),
                standard.name(),
                standard.purpose(),
                standard.subject(),
                standard.body(),
                standard.minutes(),
                standard.daysToAnswer(),
                standard.reminderAfterDays(),
                TemplateStatus.ACTIVE,
                now,
                now);
    }
}
