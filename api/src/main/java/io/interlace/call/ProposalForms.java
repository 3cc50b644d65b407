package io.interlace.call;

import io.interlace.http.Database;
import io.interlace.http.Ids;
import io.interlace.http.Problem;
import io.interlace.http.Rows;
import io.interlace.identity.Caller;
import io.interlace.identity.Secret;
import io.interlace.stakeholder.Participants;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The forms of the programme at hand, with whom they name and what opens them. */
@ApplicationScoped
class ProposalForms {

    private static final String COLUMNS = "id, call_id, proposal_id, title, organisations, created_at, saved_at";

    private final Database database;
    private final Caller caller;
    private final Clock clock;

    ProposalForms(Database database, Caller caller, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    /** What somebody is to a proposal. */
    enum Part {
        SENDER,
        LEAD,
        PARTNER
    }

    /**
     * @param proposalId none before it was first saved
     * @param savedAt when it was last saved by its link
     */
    record Form(
            UUID id,
            UUID callId,
            @Nullable UUID proposalId,
            String title,
            @Nullable String organisations,
            Instant createdAt,
            @Nullable Instant savedAt) {}

    UUID add(UUID callId, String title, ProposalPerson sender) {
        UUID id = Ids.next(clock);
        database.update(
                "insert into proposal_form (programme_id, id, call_id, title, created_at) values (?, ?, ?, ?, ?)",
                caller.programmeId(),
                id,
                callId,
                title,
                clock.instant());
        name(id, Part.SENDER, sender);
        name(id, Part.LEAD, sender);
        return id;
    }

    Form require(UUID id) {
        return find("id", id).orElseThrow(() -> Problem.notFound("link"));
    }

    /** The form that a proposal came by. */
    Optional<Form> of(UUID proposalId) {
        return find("proposal_id", proposalId);
    }

    private Optional<Form> find(String column, UUID id) {
        return database.first(
                "select " + COLUMNS + " from proposal_form where programme_id = ? and " + column + " = ?",
                row -> new Form(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getObject(3, UUID.class),
                        row.getString(4),
                        row.getString(5),
                        row.getObject(6, OffsetDateTime.class).toInstant(),
                        Rows.instant(row, "saved_at")),
                caller.programmeId(),
                id);
    }

    /** Those that were begun for a call with this address; that whose link was sent last comes last. */
    List<UUID> begunBy(String email, UUID callId) {
        return database.list(
                "select f.id from proposal_form_person s join proposal_form f on (f.programme_id, f.id) ="
                        + " (s.programme_id, s.form_id) where s.programme_id = ? and s.email = ? and s.part = 'SENDER'"
                        + " and f.call_id = ? order by (select max(t.created_at) from proposal_form_token t"
                        + " where (t.programme_id, t.form_id) = (f.programme_id, f.id)), f.id",
                row -> row.getObject(1, UUID.class),
                caller.programmeId(),
                email,
                callId);
    }

    /** How many links were sent to an address for a call since then; others who ask for the same wait until the command ends. */
    int linksSince(Instant since, String email, UUID callId) {
        database.list("select pg_advisory_xact_lock(hashtextextended(?, 3))", row -> 1, callId + " " + email);
        return database.first(
                        "select count(*) from proposal_form_person s"
                                + " join proposal_form f on (f.programme_id, f.id) = (s.programme_id, s.form_id)"
                                + " join proposal_form_token t on (t.programme_id, t.form_id) = (f.programme_id, f.id)"
                                + " where s.programme_id = ? and s.email = ? and s.part = 'SENDER' and f.call_id = ?"
                                + " and t.created_at > ?",
                        row -> row.getInt(1),
                        caller.programmeId(),
                        email,
                        callId,
                        since)
                .orElseThrow();
    }

    /** One more way into a form; the others go on working. */
    Secret link(UUID formId) {
        Secret token = Secret.random();
        database.update(
                "insert into proposal_form_token (programme_id, hash, form_id, created_at) values (?, ?, ?, ?)",
                caller.programmeId(),
                token.digest(),
                formId,
                clock.instant());
        return token;
    }

    Map<Part, ProposalPerson> people(UUID formId) {
        Map<Part, ProposalPerson> people = new EnumMap<>(Part.class);
        database.list(
                "select part, name, email, role, organisation from proposal_form_person"
                        + " where programme_id = ? and form_id = ?",
                row -> people.put(
                        Part.valueOf(row.getString(1)),
                        new ProposalPerson(row.getString(2), row.getString(3), row.getString(4), row.getString(5))),
                caller.programmeId(),
                formId);
        return people;
    }

    /** Keeps the words that are the form's own. */
    void keep(UUID formId, UUID proposalId, PublicProposalDraft draft) {
        database.update(
                "update proposal_form set proposal_id = ?, organisations = ?, saved_at = ? where programme_id = ? and id = ?",
                proposalId,
                draft.organisations(),
                clock.instant(),
                caller.programmeId(),
                formId);
        name(formId, Part.LEAD, draft.lead());
        name(formId, Part.PARTNER, draft.partner());
    }

    private void name(UUID formId, Part part, @Nullable ProposalPerson person) {
        database.update(
                "delete from proposal_form_person where programme_id = ? and form_id = ? and part = ?",
                caller.programmeId(),
                formId,
                part);
        if (person != null) {
            database.update(
                    "insert into proposal_form_person (programme_id, form_id, part, name, email, role, organisation)"
                            + " values (?, ?, ?, ?, ?, ?, ?)",
                    caller.programmeId(),
                    formId,
                    part,
                    person.name(),
                    person.email() == null ? null : Participants.normalised(person.email()),
                    person.role(),
                    person.organisation());
        }
    }

    /**
     * Only one acts by a form at a time: others who hold its link wait until the command ends.
     *
     * @throws Problem 404 where whoever sent it was forgotten meanwhile
     */
    void lock(UUID formId) {
        database.list(
                "select 1 from proposal_form where programme_id = ? and id = ? for update",
                row -> 1,
                caller.programmeId(),
                formId);
        boolean opens = database.first(
                        "select 1 from proposal_form_token where programme_id = ? and form_id = ? limit 1",
                        row -> 1,
                        caller.programmeId(),
                        formId)
                .isPresent();
        if (!opens) {
            throw Problem.notFound("link");
        }
    }
}
