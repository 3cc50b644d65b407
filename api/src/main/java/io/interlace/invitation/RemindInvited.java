package io.interlace.invitation;

import io.interlace.contact.AskPeople;
import io.interlace.contact.Availability;
import io.interlace.contact.Obstacle;
import io.interlace.contact.WhoMayBeAsked;
import io.interlace.event.Changes;
import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.identity.AddressYetToCome;
import io.interlace.identity.Caller;
import io.interlace.identity.Journal;
import io.interlace.mail.NewMail;
import io.interlace.mail.Outbox;
import io.interlace.participation.ParticipationLinks;
import io.interlace.participation.Purpose;
import io.interlace.stakeholder.Invitees;
import io.interlace.stakeholder.Invitees.Invitee;
import io.interlace.stakeholder.StakeholderStatus;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reminds people of what they have not answered: by itself after some days, or when a member asks for it. */
@ApplicationScoped
class RemindInvited {

    private static final Duration A_DAY = Duration.ofDays(1);

    private final DueInvitations due;
    private final Invitations invitations;
    private final Reminders reminders;
    private final WriteInvitation writeInvitation;
    private final AskPeople askPeople;
    private final WhoMayBeAsked whoMayBeAsked;
    private final ParticipationLinks links;
    private final Invitees invitees;
    private final Outbox outbox;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    RemindInvited(
            DueInvitations due,
            Invitations invitations,
            Reminders reminders,
            WriteInvitation writeInvitation,
            AskPeople askPeople,
            WhoMayBeAsked whoMayBeAsked,
            ParticipationLinks links,
            Invitees invitees,
            Outbox outbox,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.due = due;
        this.invitations = invitations;
        this.reminders = reminders;
        this.writeInvitation = writeInvitation;
        this.askPeople = askPeople;
        this.whoMayBeAsked = whoMayBeAsked;
        this.links = links;
        this.invitees = invitees;
        this.outbox = outbox;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /** What keeps somebody from being reminded now, and perhaps not tomorrow. */
    private record Hindrance(ProblemType type, String words, boolean passes) {

        static Hindrance lasting(ProblemType type, String words) {
            return new Hindrance(type, words, false);
        }
    }

    @Scheduled(
            every = "{interlace.invitations-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = AddressYetToCome.class)
    @Transactional(Transactional.TxType.NEVER)
    void remindDue() {
        due.each(
                DueInvitations.Kind.REMINDING,
                (invitation, now) -> {
                    Hindrance hindrance = hindrance(invitation);
                    if (hindrance == null) {
                        remind(invitation, false);
                    } else {
                        putOff(invitation, hindrance.passes() ? now.plus(A_DAY) : null);
                    }
                },
                (invitation, problem) -> putOff(invitation, null));
    }

    private void putOff(Invitation invitation, @Nullable Instant until) {
        invitation.remindAt(until, clock);
        tell(invitation);
    }

    /** @throws Problem 409 that says what stands in the way */
    Invitation byHand(UUID id) {
        Invitation invitation = invitations.held(id);
        Hindrance hindrance = hindrance(invitation);
        if (hindrance != null) {
            throw new Problem(hindrance.type(), hindrance.words());
        }
        remind(invitation, true);
        return invitation;
    }

    private @Nullable Hindrance hindrance(Invitation invitation) {
        if (invitation.state() != InvitationState.SENT) {
            return Hindrance.lasting(
                    ProblemType.ILLEGAL_TRANSITION,
                    "Only who was SENT an invitation and has not answered is reminded; this one is "
                            + invitation.state() + ".");
        }
        if (invitation.hasExpired(clock)) {
            return Hindrance.lasting(ProblemType.CONFLICT, "Its link has expired.");
        }
        Invitee person = invitees.require(invitation.stakeholderId());
        if (person.status() == StakeholderStatus.OPTED_OUT) {
            return Hindrance.lasting(ProblemType.KEPT_OUT, "They asked not to be contacted any more.");
        }
        if (invitation.purpose() == Purpose.ENGAGE && person.status() == StakeholderStatus.ENGAGED) {
            return Hindrance.lasting(ProblemType.CONFLICT, "They take part already.");
        }
        Instant declined = person.declinedAt();
        if (declined != null && declined.isAfter(invitation.createdAt())) {
            return Hindrance.lasting(ProblemType.CONFLICT, "They have said no since.");
        }
        if (person.email() == null) {
            return Hindrance.lasting(ProblemType.CONFLICT, "They have no e-mail address any more.");
        }
        int most = askPeople.mostReminders();
        if (invitation.reminders() >= most) {
            return Hindrance.lasting(
                    ProblemType.CONFLICT,
                    "They were reminded " + invitation.reminders() + " times; the contact policy allows " + most + ".");
        }
        if (invitations.anotherEndsLater(invitation)) {
            return Hindrance.lasting(
                    ProblemType.CONFLICT, "Another invitation for the same has gone to them, and its link ends later.");
        }
        return quiet(person.id());
    }

    /** A reminder takes nothing from the budget, so that only days on which nobody is asked stand in the way. */
    private @Nullable Hindrance quiet(UUID person) {
        Availability today = whoMayBeAsked.today(List.of(person), 0).get(person);
        Obstacle obstacle = today == null ? null : today.obstacle();
        return obstacle == Obstacle.QUIET_PERIOD || obstacle == Obstacle.RECENTLY_DECLINED
                ? new Hindrance(ProblemType.CONFLICT, obstacle.explanation(), true)
                : null;
    }

    private void remind(Invitation invitation, boolean byHand) {
        Invitee person = invitees.require(invitation.stakeholderId());
        UUID link = invitation.linkId();
        Instant until = invitation.expiresAt();
        Instant sent = invitation.sentAt();
        String address = person.email();
        if (link == null || until == null || sent == null || address == null) {
            throw new IllegalStateException("What was sent has a link, an end and somebody it was sent to");
        }
        InvitationText text = writeInvitation.reminder(
                writeInvitation.messageOf(invitation),
                WriteInvitation.particulars(
                        invitation,
                        person.name(),
                        writeInvitation.lastDay(until),
                        links.renew(link).url()),
                sent,
                invitation.purpose());
        UUID mail = outbox.queue(new NewMail(caller.programmeId(), person.id(), address, text.subject(), text.body()));
        reminders.add(caller.programmeId(), invitation.id(), mail, byHand);
        invitation.reminded(invitation.reminders() + 1 < askPeople.mostReminders(), clock);
        tell(invitation);
    }

    private void tell(Invitation invitation) {
        journal.tell("invitation", "changed", invitation, new Changes(List.of("reminders"), Map.of()));
    }
}
