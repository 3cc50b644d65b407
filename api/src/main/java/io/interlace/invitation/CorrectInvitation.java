package io.interlace.invitation;

import io.interlace.contact.AskPeople;
import io.interlace.contact.ContactPurpose;
import io.interlace.event.Changes;
import io.interlace.http.Database;
import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.identity.Caller;
import io.interlace.identity.Journal;
import io.interlace.mail.Outbox;
import io.interlace.participation.ParticipationLinks;
import io.interlace.participation.Purpose;
import io.interlace.stakeholder.Invitees;
import io.interlace.stakeholder.StakeholderStatus;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What members do about an invitation that was made: take it back, say that it came back, send it again. */
@ApplicationScoped
class CorrectInvitation {

    private final Invitations invitations;
    private final Reminders reminders;
    private final InviteSomeone inviteSomeone;
    private final AskPeople askPeople;
    private final ParticipationLinks links;
    private final Invitees invitees;
    private final Outbox outbox;
    private final Database database;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    CorrectInvitation(
            Invitations invitations,
            Reminders reminders,
            InviteSomeone inviteSomeone,
            AskPeople askPeople,
            ParticipationLinks links,
            Invitees invitees,
            Outbox outbox,
            Database database,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.invitations = invitations;
        this.reminders = reminders;
        this.inviteSomeone = inviteSomeone;
        this.askPeople = askPeople;
        this.links = links;
        this.invitees = invitees;
        this.outbox = outbox;
        this.database = database;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Takes an invitation back; the same again changes nothing.
     *
     * @throws Problem 409 for one that is answered or has expired
     */
    Invitation revoke(UUID id) {
        Invitation invitation = invitations.held(id);
        if (invitation.state() == InvitationState.REVOKED) {
            return invitation;
        }
        boolean reached = mayHaveReached(invitation);
        invitation.revoked("Taken back by hand.", clock);
        tell(invitation);
        if (invitation.linkId() != null) {
            links.revoke(invitation.linkId());
        }
        reminders.withdraw(caller.programmeId(), List.of(id));
        if (!reached) {
            askPeople.takeBack(caller.programmeId(), List.of(invitation.contactId()));
        }
        return invitation;
    }

    /** Whether a mail of it may have come, as far as is known; one that waits in the outbox never does after this. */
    boolean mayHaveReached(Invitation invitation) {
        UUID mail = invitation.mailId();
        boolean underWay = invitation.state() == InvitationState.SENDING
                && mail != null
                && outbox.withdraw(List.of(mail)).isEmpty();
        return underWay || invitation.mayHaveReached();
    }

    /**
     * Sends again what failed or came back. Where no mail of it can have come, the ask in the ledger stands; otherwise it is one
     * more ask.
     *
     * @param overrideReason why a lead asks once more although it is over budget
     * @throws Problem 409 for any other state, for somebody who opted out, has no address, or was invited again since, and
     *     where one more ask is over budget
     */
    Invitation again(UUID id, @Nullable String overrideReason) {
        Invitation invitation = invitations.held(id);
        boolean asked = invitation.mayHaveReached() || !askPeople.stands(invitation.contactId());
        invitation.again(clock);
        var person = invitees.require(invitation.stakeholderId());
        if (person.status() == StakeholderStatus.OPTED_OUT) {
            throw new Problem(ProblemType.KEPT_OUT, "They asked not to be contacted any more.");
        }
        if (person.email() == null) {
            throw new Problem(ProblemType.CONFLICT, "They have no e-mail address.");
        }
        inviteSomeone.requireNoneUnderWay(person.id(), invitation.purpose(), invitation.prioritisationId());
        if (asked) {
            invitation.asksAnew(askPeople.one(person.id(), askOf(invitation), overrideReason));
        }
        tell(invitation);
        return invitation;
    }

    private AskPeople.Ask askOf(Invitation invitation) {
        return new AskPeople.Ask(
                ContactPurpose.valueOf(invitation.purpose().name()),
                invitation.minutes(),
                askPeople.day(clock.instant()));
    }

    /**
     * Notes that its mail came back; the same again changes nothing.
     *
     * @throws Problem 400 for a mail that is none of an invitation's, 409 for an invitation that has not been sent or is over
     */
    Invitation bounced(NewInvitationBounce bounce) {
        Meant meant = meant(bounce);
        Invitation invitation = invitations.held(meant.invitation());
        if (invitation.state() != InvitationState.BOUNCED) {
            invitation.bounced("It came back: " + bounce.reason(), meant.reminderAlone(), clock);
            tell(invitation);
            reminders.withdraw(caller.programmeId(), List.of(invitation.id()));
            if (!meant.reminderAlone() && invitation.purpose() == Purpose.ENGAGE) {
                notInvited(invitation);
            }
        }
        return invitation;
    }

    /** Unless another invitation to take part may have reached them, as of an entry that was merged (index invitation_of). */
    private void notInvited(Invitation invitation) {
        database.first(
                        "select min(sent_at) from invitation where programme_id = ? and stakeholder_id = ?"
                                + " and purpose = 'ENGAGE'"
                                + " having not bool_or(may_have_reached and sent_at is not null and id <> ?)",
                        row -> row.getObject(1, OffsetDateTime.class).toInstant(),
                        caller.programmeId(),
                        invitation.stakeholderId(),
                        invitation.id())
                .ifPresent(first -> invitees.notInvitedAfterAll(invitation.stakeholderId(), first));
    }

    /** @param reminderAlone whether it is a reminder that came back, and not the mail before it */
    private record Meant(UUID invitation, boolean reminderAlone) {}

    private Meant meant(NewInvitationBounce bounce) {
        UUID id = bounce.invitationId();
        String messageId = bounce.messageId();
        if ((id == null) == (messageId == null)) {
            throw Problem.at("/invitationId", "say either which invitation, or the Message-ID");
        }
        if (messageId == null) {
            UUID known = invitations
                    .findByIdOptional(id)
                    .orElseThrow(() -> Problem.at("/invitationId", "is no invitation of this programme"))
                    .id();
            return new Meant(known, false);
        }
        return outbox.withMessageId(messageId)
                .flatMap(mail -> database.first(
                        "select id, false from invitation where programme_id = ? and mail_id = ? union all"
                                + " select invitation_id, true from invitation_reminder where programme_id = ? and mail_id = ?",
                        row -> new Meant(row.getObject(1, UUID.class), row.getBoolean(2)),
                        caller.programmeId(),
                        mail,
                        caller.programmeId(),
                        mail))
                .orElseThrow(() -> Problem.at("/messageId", "is of no invitation of this programme"));
    }

    private void tell(Invitation invitation) {
        journal.tell("invitation", "changed", invitation, Changes.of("state", invitation.state()));
    }
}
