package io.interlace.invitation;

import io.interlace.contact.AskCancelled;
import io.interlace.contact.AskPeople;
import io.interlace.event.Changes;
import io.interlace.http.Database;
import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.identity.Caller;
import io.interlace.identity.Journal;
import io.interlace.participation.ParticipationAnswered;
import io.interlace.participation.ParticipationLinkRevoked;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Notes what people answer by the links of invitations, that a link was withdrawn, and what the ledger may not lose. */
@ApplicationScoped
class FollowAnswers {

    private final Invitations invitations;
    private final Reminders reminders;
    private final CorrectInvitation correct;
    private final AskPeople askPeople;
    private final Database database;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    FollowAnswers(
            Invitations invitations,
            Reminders reminders,
            CorrectInvitation correct,
            AskPeople askPeople,
            Database database,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.invitations = invitations;
        this.reminders = reminders;
        this.correct = correct;
        this.askPeople = askPeople;
        this.database = database;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /** An answer that is known already, as of somebody who left, is not noted again. */
    void follow(@Observes ParticipationAnswered answered) {
        invitations.ofLink(answered.linkId()).ifPresent(invitation -> {
            if (invitation.state().mayBecome(InvitationState.ANSWERED)
                    && !invitation.hasSaid(answered.answer(), answered.reason())) {
                invitation.answered(answered.answer(), answered.reason(), clock);
                journal.tell(
                        "invitation",
                        "changed",
                        invitation,
                        new Changes(
                                List.of("state", "answer"),
                                Map.of(
                                        "state",
                                        invitation.state().name(),
                                        "answer",
                                        answered.answer().name())));
                reminders.withdraw(answered.programmeId(), List.of(invitation.id()));
            }
        });
    }

    void follow(@Observes ParticipationLinkRevoked revoked) {
        invitations.ofLink(revoked.linkId()).ifPresent(invitation -> {
            if (InvitationState.open().contains(invitation.state())) {
                boolean reached = correct.mayHaveReached(invitation);
                invitation.revoked("Its link was withdrawn.", clock);
                journal.tell("invitation", "changed", invitation, Changes.of("state", invitation.state()));
                reminders.withdraw(revoked.programmeId(), List.of(invitation.id()));
                if (!reached) {
                    askPeople.takeBack(revoked.programmeId(), List.of(invitation.contactId()));
                }
            }
        });
    }

    /** Uses index invitation_contact. @throws Problem 409 while the invitation that asked is under way */
    void follow(@Observes AskCancelled ask) {
        database.first(
                        "select id from invitation where programme_id = ? and contact_id = ? and state = any(?)",
                        row -> row.getObject(1, UUID.class),
                        caller.programmeId(),
                        ask.contactId(),
                        InvitationState.open())
                .ifPresent(open -> {
                    throw new Problem(
                                    ProblemType.CONFLICT,
                                    "It was asked by an invitation that is under way. Take the invitation back instead.")
                            .with("invitationId", open);
                });
    }
}
