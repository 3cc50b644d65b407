package io.interlace.invitation;

import com.fasterxml.jackson.core.type.TypeReference;
import io.interlace.http.Database;
import io.interlace.http.JsonColumns;
import io.interlace.http.Listing;
import io.interlace.http.Problem;
import io.interlace.http.Rows;
import io.interlace.identity.Caller;
import io.interlace.participation.Answer;
import io.interlace.participation.Purpose;
import io.interlace.stakeholder.DeclineReason;
import io.interlace.stakeholder.Invitees;
import io.interlace.stakeholder.PersonName;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The invitations of the programme at hand. */
@ApplicationScoped
class Invitations implements PanacheRepositoryBase<Invitation, UUID> {

    /** Invitations with names and their reminders. */
    private static final String WITH_NAMES = """
            (select i.*, s.name as stakeholder_name, t.name as template_name, m.name as member_name, c.override_reason,
                (select json_agg(json_build_object('at', r.created_at, 'state', r.state, 'byHand', r.by_hand)
                        order by r.created_at, r.id)
                    from invitation_reminder r where (r.programme_id, r.invitation_id) = (i.programme_id, i.id)) as reminded
            from %s i
            left join stakeholder s on (s.programme_id, s.id) = (i.programme_id, i.stakeholder_id)
            left join invitation_template t on (t.programme_id, t.id) = (i.programme_id, i.template_id)
            left join member m on (m.programme_id, m.account_id) = (i.programme_id, i.invited_by)
            left join contact c on (c.programme_id, c.id) = (i.programme_id, i.contact_id)) invitation""";

    private static final String COLUMNS = """
            id, stakeholder_id, stakeholder_name, template_id, template_name, round_id, purpose, prioritisation_id, minutes, state, reason,
            send_at, sent_at, expires_at, remind_at, reminded, answer, decline_reason_code, answered_at, member_name,
            override_reason, contact_id, link_id, created_at, updated_at, version""";

    private static final TypeReference<List<InvitationView.Reminder>> REMINDERS = new TypeReference<>() {};

    private final Invitees invitees;
    private final Database database;
    private final Caller caller;
    private final JsonColumns json;

    Invitations(Invitees invitees, Database database, Caller caller, JsonColumns json) {
        this.invitees = invitees;
        this.database = database;
        this.caller = caller;
        this.json = json;
    }

    Listing<InvitationView> listing() {
        return Listing.of("invitation", COLUMNS, this::read)
                .joined(WITH_NAMES)
                .newestFirst("sendAt", "send_at", "timestamptz")
                .filter("state", "state = ?", InvitationState.class, "sendAt")
                .filter("purpose", "purpose = ?", Purpose.class, "sendAt")
                .filter("stakeholderId", "stakeholder_id = ?::uuid", "sendAt")
                .filter("roundId", "round_id = ?::uuid", "sendAt")
                .filter("prioritisationId", "prioritisation_id = ?::uuid", "sendAt")
                .filter("templateId", "template_id = ?::uuid", "sendAt");
    }

    InvitationView view(UUID id) {
        return database.first(
                        "select " + COLUMNS + " from " + WITH_NAMES.formatted("invitation")
                                + " where programme_id = ? and id = ?",
                        this::read,
                        caller.programmeId(),
                        id)
                .orElseThrow(Invitations::missing);
    }

    private static Problem missing() {
        return Problem.notFound("invitation");
    }

    Invitation require(UUID id) {
        return findByIdOptional(id).orElseThrow(Invitations::missing);
    }

    /** As {@link #require}, to be changed: the person's row is held first, as by everybody who changes either. */
    Invitation held(UUID id) {
        Invitation invitation = require(id);
        invitees.lock(invitation.stakeholderId());
        getEntityManager().refresh(invitation, LockModeType.PESSIMISTIC_WRITE);
        return invitation;
    }

    /** The invitation whose link this is, to be changed; none for a link that somebody handed over in person. */
    Optional<Invitation> ofLink(UUID link) {
        return find("linkId", link).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** Those of these people for whom an invitation for this is under way (index invitation_of). */
    Set<UUID> underWay(Terms terms, Collection<UUID> people) {
        return inOneOf(InvitationState.open(), terms.purpose(), terms.prioritisationId(), people);
    }

    /** As {@link #underWay}, with those whose invitation failed or came back. */
    Set<UUID> unsettled(Purpose purpose, Collection<UUID> people) {
        return inOneOf(InvitationState.unsettled(), purpose, null, people);
    }

    private Set<UUID> inOneOf(
            List<InvitationState> states, Purpose purpose, @Nullable UUID prioritisationId, Collection<UUID> people) {
        return new HashSet<>(database.list(
                "select stakeholder_id from invitation where programme_id = ? and stakeholder_id = any(?::text[]::uuid[])"
                        + " and purpose = ? and prioritisation_id is not distinct from ?::uuid and state = any(?)",
                row -> row.getObject(1, UUID.class),
                caller.programmeId(),
                people.stream().map(UUID::toString).toList(),
                purpose,
                prioritisationId,
                states));
    }

    /** Whether one for the same that ends later is on its way to the same person, as after a merge (index invitation_of). */
    boolean anotherEndsLater(Invitation invitation) {
        return database.first(
                        "select 1 from invitation where programme_id = ? and stakeholder_id = ? and purpose = ?"
                                + " and prioritisation_id is not distinct from ?::uuid and state in ('SENDING', 'SENT') and (expires_at, id) > (?, ?) limit 1",
                        row -> 1,
                        caller.programmeId(),
                        invitation.stakeholderId(),
                        invitation.purpose(),
                        invitation.prioritisationId(),
                        invitation.expiresAt(),
                        invitation.id())
                .isPresent();
    }

    private InvitationView read(ResultSet row) throws SQLException {
        String answer = row.getString("answer");
        String declined = row.getString("decline_reason_code");
        return new InvitationView(
                row.getObject("id", UUID.class),
                new PersonName(row.getObject("stakeholder_id", UUID.class), row.getString("stakeholder_name")),
                row.getObject("template_id", UUID.class),
                row.getString("template_name"),
                row.getObject("round_id", UUID.class),
                Purpose.valueOf(row.getString("purpose")),
                row.getObject("prioritisation_id", UUID.class),
                row.getInt("minutes"),
                InvitationState.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getObject("send_at", OffsetDateTime.class).toInstant(),
                Rows.instant(row, "sent_at"),
                Rows.instant(row, "expires_at"),
                Rows.instant(row, "remind_at"),
                json.list(row.getString("reminded"), REMINDERS),
                answer == null ? null : Answer.valueOf(answer),
                declined == null ? null : DeclineReason.valueOf(declined),
                Rows.instant(row, "answered_at"),
                row.getString("member_name"),
                row.getString("override_reason"),
                row.getObject("contact_id", UUID.class),
                row.getObject("link_id", UUID.class),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"));
    }
}
