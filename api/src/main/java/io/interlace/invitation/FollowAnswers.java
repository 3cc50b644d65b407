package io.interlace.invitation;

import io.interlace.event.Changes;
import io.interlace.identity.Journal;
import io.interlace.participation.ParticipationAnswered;
import io.interlace.participation.ParticipationLinkRevoked;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Notes what people answer by the links of invitations, and that a link was withdrawn. */
@ApplicationScoped
class FollowAnswers {

    private final Invitations invitations;
    private final Reminders reminders;
    private final Journal journal;
    private final Clock clock;

    FollowAnswers(Invitations invitations, Reminders reminders, Journal journal, Clock clock) {
        this.invitations = invitations;
        this.reminders = reminders;
        this.journal = journal;
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
                invitation.revoked("Its link was withdrawn.", clock);
                journal.tell("invitation", "changed", invitation, Changes.of("state", invitation.state()));
                reminders.withdraw(revoked.programmeId(), List.of(invitation.id()));
            }
        });
    }
}
