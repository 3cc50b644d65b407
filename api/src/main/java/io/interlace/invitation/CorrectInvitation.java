package io.interlace.invitation;

import io.interlace.contact.AskPeople;
import io.interlace.event.Changes;
import io.interlace.http.Database;
import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.identity.Caller;
import io.interlace.identity.Journal;
import io.interlace.mail.Outbox;
import io.interlace.participation.ParticipationLinks;
import io.interlace.stakeholder.Invitees;
import io.interlace.stakeholder.StakeholderStatus;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

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

    /** Whether its mail has left, as far as is known; one that waits in the outbox never does after this. */
    boolean mayHaveReached(Invitation invitation) {
        UUID mail = invitation.mailId();
        return switch (invitation.state()) {
            case SENDING -> mail != null && outbox.withdraw(List.of(mail)).isEmpty();
            case SCHEDULED, FAILED, BOUNCED -> false;
            case SENT, ANSWERED, EXPIRED, REVOKED -> true;
        };
    }

    /**
     * Sends again what failed or came back.
     *
     * @throws Problem 409 for any other state, and for somebody who opted out, has no address, or was invited again since
     */
    Invitation again(UUID id) {
        Invitation invitation = invitations.held(id);
        invitation.again(clock);
        var person = invitees.require(invitation.stakeholderId());
        if (person.status() == StakeholderStatus.OPTED_OUT) {
            throw new Problem(ProblemType.KEPT_OUT, "They asked not to be contacted any more.");
        }
        if (person.email() == null) {
            throw new Problem(ProblemType.CONFLICT, "They have no e-mail address.");
        }
        inviteSomeone.requireNoneUnderWay(person.id(), invitation.purpose());
        tell(invitation);
        return invitation;
    }

    /**
     * Notes that its mail came back; the same again changes nothing.
     *
     * @throws Problem 400 for a mail that is none of an invitation's, 409 for an invitation that has not been sent or is over
     */
    Invitation bounced(NewInvitationBounce bounce) {
        Invitation invitation = invitations.held(meant(bounce));
        if (invitation.state() != InvitationState.BOUNCED) {
            invitation.bounced("It came back: " + bounce.reason(), clock);
            tell(invitation);
            reminders.withdraw(caller.programmeId(), List.of(invitation.id()));
        }
        return invitation;
    }

    private UUID meant(NewInvitationBounce bounce) {
        UUID id = bounce.invitationId();
        String messageId = bounce.messageId();
        if ((id == null) == (messageId == null)) {
            throw Problem.at("/invitationId", "say either which invitation, or the Message-ID");
        }
        if (messageId == null) {
            return invitations
                    .findByIdOptional(id)
                    .orElseThrow(() -> Problem.at("/invitationId", "is no invitation of this programme"))
                    .id();
        }
        return outbox.withMessageId(messageId)
                .flatMap(mail -> database.first(
                        "select id from invitation where programme_id = ? and mail_id = ? union all"
                                + " select invitation_id from invitation_reminder where programme_id = ? and mail_id = ?",
                        row -> row.getObject(1, UUID.class),
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
