package io.interlace.invitation;

import io.interlace.event.Changes;
import io.interlace.http.Database;
import io.interlace.identity.Caller;
import io.interlace.identity.Journal;
import io.interlace.mail.MailEnded;
import io.interlace.participation.Purpose;
import io.interlace.stakeholder.Invitees;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.UUID;

/** Notes what became of the mails of invitations and reminders, in the transaction that settles it. */
@ApplicationScoped
class FollowMail {

    private final Invitations invitations;
    private final Reminders reminders;
    private final Invitees invitees;
    private final Database database;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    FollowMail(
            Invitations invitations,
            Reminders reminders,
            Invitees invitees,
            Database database,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.invitations = invitations;
        this.reminders = reminders;
        this.invitees = invitees;
        this.database = database;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    private record Sending(UUID programmeId, UUID id) {}

    /** Whoever answered before the mail server had said its last word stays as they are. */
    void follow(@Observes MailEnded mail) {
        database.first(
                        "select programme_id, id from invitation where mail_id = ? and state = 'SENDING'",
                        row -> new Sending(row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
                        mail.mailId())
                .ifPresent(sending -> settle(sending, mail));
        reminders.ended(
                mail.mailId(), mail.outcome() == MailEnded.Outcome.SENT ? ReminderState.SENT : ReminderState.FAILED);
    }

    private void settle(Sending sending, MailEnded mail) {
        caller.worksFor(sending.programmeId());
        Invitation invitation = invitations.held(sending.id());
        if (invitation.state() != InvitationState.SENDING || !mail.mailId().equals(invitation.mailId())) {
            return;
        }
        switch (mail.outcome()) {
            case SENT -> left(invitation);
            case REFUSED -> invitation.failed("The mail server did not take it: " + mail.problem(), clock);
            case UNKNOWN -> invitation.lostSightOf("It is not known whether it came: " + mail.problem(), clock);
        }
        journal.tell("invitation", "changed", invitation, Changes.of("state", invitation.state()));
    }

    /** A mail of it has left. Only now have they been asked: silence after a mail that never did would be nobody's. */
    void left(Invitation invitation) {
        invitation.sent(clock);
        if (invitation.purpose() == Purpose.ENGAGE) {
            invitees.invited(invitation.stakeholderId());
        }
    }
}
