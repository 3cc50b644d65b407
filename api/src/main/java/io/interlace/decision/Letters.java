package io.interlace.decision;

import io.interlace.http.Database;
import io.interlace.http.Listing;
import io.interlace.http.Problem;
import io.interlace.http.Rows;
import io.interlace.identity.Caller;
import io.interlace.stakeholder.Participants;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The letters of the programme at hand. */
@ApplicationScoped
class Letters implements PanacheRepositoryBase<Letter, UUID> {

    /** Letters with whom they go to: who sent the form that the proposal came by, or the stakeholder who leads it. */
    private static final String WITH_RECIPIENT = """
            (select l.*, p.title as proposal_title, coalesce(f.id, s.id) as recipient_id,
                coalesce(fp.name, s.name) as recipient_name, coalesce(fp.email, s.email) as recipient_email,
                s.opted_out_at is not null as left_alone,
                p.state <> case l.outcome when 'SHORTLISTED' then 'SHORTLISTED' else 'LEFT_ON_THE_TABLE' end as outdated
            from %s l
            join proposal p on (p.programme_id, p.id) = (l.programme_id, l.proposal_id)
            left join proposal_form f on (f.programme_id, f.proposal_id) = (p.programme_id, p.id)
            left join proposal_form_person fp on (fp.programme_id, fp.form_id) = (f.programme_id, f.id)
                and fp.part = 'SENDER'
            left join stakeholder s on (s.programme_id, s.id) = (p.programme_id, p.lead_id)
                and s.erased_at is null and f.id is null) letter""";

    private static final String COLUMNS =
            "id, call_id, proposal_id, proposal_title, outcome, recipient_id, recipient_name,"
                    + " recipient_email, left_alone, outdated, may_have_reached, subject, body, state, problem, sent_at, created_at, updated_at, version";

    private final Participants participants;
    private final Database database;
    private final Caller caller;

    Letters(Participants participants, Database database, Caller caller) {
        this.participants = participants;
        this.database = database;
        this.caller = caller;
    }

    Listing<LetterView> listing() {
        return Listing.of("letter", COLUMNS, Letters::read)
                .joined(WITH_RECIPIENT)
                .sort("createdAt", "created_at", "timestamptz")
                .filter("state", "state = ?", LetterState.class, "createdAt")
                .filter("outcome", "outcome = ?", LetterOutcome.class, "createdAt");
    }

    /**
     * The letter as readers see it; a command has written what it changed when it told the journal.
     *
     * @throws Problem 404 for one that is not there
     */
    LetterView view(UUID id) {
        return database.first(
                        "select " + COLUMNS + " from " + WITH_RECIPIENT.formatted("letter")
                                + " where programme_id = ? and id = ?",
                        Letters::read,
                        caller.programmeId(),
                        id)
                .map(letter -> leavingAlone(List.of(letter)).get(0))
                .orElseThrow(() -> Problem.notFound("letter"));
    }

    /** The same letters; whoever asked to be left out by the address that a form gave is left out here, too. */
    List<LetterView> leavingAlone(List<LetterView> letters) {
        Set<String> leftOut = participants.leftOut(letters.stream()
                .map(LetterView::recipient)
                .filter(Objects::nonNull)
                .map(LetterView.Recipient::email)
                .filter(Objects::nonNull)
                .toList());
        return letters.stream()
                .map(letter -> letter.recipient() != null
                                && leftOut.contains(letter.recipient().email())
                        ? letter.hinderedBy(LetterObstacle.WANTS_NO_MAIL)
                        : letter)
                .toList();
    }

    /** The letter, which until the command ends nobody else changes or sends. */
    Letter held(UUID id) {
        database.list(
                "select 1 from letter where programme_id = ? and id = ? for update",
                row -> 1,
                caller.programmeId(),
                id);
        return findByIdOptional(id).orElseThrow(() -> Problem.notFound("letter"));
    }

    /** Those of a call that have not gone, which until the command ends nobody else changes or sends. By index letter_state. */
    List<Letter> heldOpen(UUID callId) {
        List<UUID> ids = database.list(
                "select id from letter where programme_id = ? and call_id = ? and state in ('DRAFT', 'FAILED') order by id"
                        + " for update",
                row -> row.getObject(1, UUID.class),
                caller.programmeId(),
                callId);
        return ids.isEmpty() ? List.of() : list("id in ?1 order by id", ids);
    }

    /** These letters of a call as readers see them, by id. By index letter_state. */
    Map<UUID, LetterView> openViews(UUID callId) {
        return leavingAlone(database.list(
                        "select " + COLUMNS + " from " + WITH_RECIPIENT.formatted("letter")
                                + " where programme_id = ? and call_id = ? and state in ('DRAFT', 'FAILED')",
                        Letters::read,
                        caller.programmeId(),
                        callId))
                .stream()
                .collect(Collectors.toMap(LetterView::id, Function.identity()));
    }

    /** Those of a call that have not gone. By index letter_state. */
    List<UUID> open(UUID callId) {
        return database.list(
                "select id from letter where programme_id = ? and call_id = ? and state in ('DRAFT', 'FAILED') order by id",
                row -> row.getObject(1, UUID.class),
                caller.programmeId(),
                callId);
    }

    /** How many proposals of a call were up for choice: each has a letter. By index letter_created. */
    int drafted(UUID callId) {
        return database.first(
                        "select count(*) from letter where programme_id = ? and call_id = ?",
                        row -> row.getInt(1),
                        caller.programmeId(),
                        callId)
                .orElse(0);
    }

    private static @Nullable LetterObstacle obstacle(LetterView.@Nullable Recipient recipient, ResultSet row)
            throws SQLException {
        if (row.getBoolean("outdated")) {
            return LetterObstacle.OUTDATED;
        }
        if (recipient == null) {
            return LetterObstacle.NOBODY_TO_WRITE_TO;
        }
        if (row.getBoolean("left_alone")) {
            return LetterObstacle.WANTS_NO_MAIL;
        }
        if (recipient.email() == null) {
            return LetterObstacle.NO_ADDRESS;
        }
        return row.getBoolean("may_have_reached") ? LetterObstacle.MAY_HAVE_COME : null;
    }

    private static LetterView read(ResultSet row) throws SQLException {
        UUID recipientId = row.getObject("recipient_id", UUID.class);
        LetterView.Recipient recipient = recipientId == null
                ? null
                : new LetterView.Recipient(
                        recipientId, row.getString("recipient_name"), row.getString("recipient_email"));
        return new LetterView(
                row.getObject("id", UUID.class),
                row.getObject("call_id", UUID.class),
                row.getObject("proposal_id", UUID.class),
                row.getString("proposal_title"),
                LetterOutcome.valueOf(row.getString("outcome")),
                recipient,
                obstacle(recipient, row),
                row.getString("subject"),
                row.getString("body"),
                LetterState.valueOf(row.getString("state")),
                row.getString("problem"),
                Rows.instant(row, "sent_at"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"));
    }
}
