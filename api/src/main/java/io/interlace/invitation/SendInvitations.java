package io.interlace.invitation;

import io.interlace.contact.AskPeople;
import io.interlace.event.Changes;
import io.interlace.identity.AddressYetToCome;
import io.interlace.identity.Caller;
import io.interlace.identity.Journal;
import io.interlace.mail.NewMail;
import io.interlace.mail.Outbox;
import io.interlace.participation.BallotRounds;
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
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Hands invitations whose day has come to the outbox. Whether the person may still be asked, their link and their mail are
 * settled in one transaction: whichever node dies, there is one mail or none, and what is none is still due.
 */
@ApplicationScoped
class SendInvitations {

    private static final Duration SEE_WHAT_CAME_OF_IT = Duration.ofDays(28);

    private final DueInvitations due;
    private final WriteInvitation writeInvitation;
    private final AskPeople askPeople;
    private final BallotRounds rounds;
    private final ParticipationLinks links;
    private final Invitees invitees;
    private final FollowMail followMail;
    private final Outbox outbox;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    SendInvitations(
            DueInvitations due,
            WriteInvitation writeInvitation,
            AskPeople askPeople,
            BallotRounds rounds,
            ParticipationLinks links,
            Invitees invitees,
            FollowMail followMail,
            Outbox outbox,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.due = due;
        this.writeInvitation = writeInvitation;
        this.askPeople = askPeople;
        this.rounds = rounds;
        this.links = links;
        this.invitees = invitees;
        this.followMail = followMail;
        this.outbox = outbox;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Scheduled(
            every = "{interlace.invitations-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = AddressYetToCome.class)
    @Transactional(Transactional.TxType.NEVER)
    void sendDue() {
        due.each(DueInvitations.Kind.SENDING, this::send, (invitation, problem) -> {
            invitation.failed("It could not be sent: " + problem.getMessage(), clock);
            tell(invitation);
        });
    }

    private void send(Invitation invitation, Instant now) {
        Invitee person = invitees.require(invitation.stakeholderId());
        Optional<String> idle = whyIdle(invitation, person);
        String address = person.email();
        if (idle.isPresent()) {
            invitation.revoked(idle.get(), clock);
            tell(invitation);
            askPeople.takeBack(caller.programmeId(), List.of(invitation.contactId()));
        } else if (address == null) {
            invitation.failed("They have no e-mail address any more.", clock);
            tell(invitation);
        } else {
            askPeople
                    .putOff(invitation.contactId())
                    .ifPresentOrElse(day -> putOff(invitation, day), () -> dispatch(invitation, person, address, now));
        }
    }

    /** Until another day, at the time of day that was meant. */
    private void putOff(Invitation invitation, LocalDate day) {
        LocalTime meant = invitation.sendAt().atZone(askPeople.zone()).toLocalTime();
        invitation.putOff(day.atTime(meant).atZone(askPeople.zone()).toInstant(), clock);
        journal.tell("invitation", "changed", invitation, new Changes(List.of("sendAt"), Map.of()));
    }

    /** What has happened since it was made, after which it asks for nothing. */
    private static Optional<String> whyIdle(Invitation invitation, Invitee person) {
        if (person.status() == StakeholderStatus.OPTED_OUT) {
            return Optional.of("They asked not to be contacted any more.");
        }
        if (invitation.purpose() == Purpose.ENGAGE && person.status() == StakeholderStatus.ENGAGED) {
            return Optional.of("They took part before it was sent.");
        }
        Instant declined = person.declinedAt();
        return declined != null && declined.isAfter(invitation.createdAt())
                ? Optional.of("They said no before it was sent.")
                : Optional.empty();
    }

    private void dispatch(Invitation invitation, Invitee person, String address, Instant now) {
        ParticipationLinks.Term way = way(invitation, now);
        InvitationText text = writeInvitation.text(
                writeInvitation.messageOf(invitation),
                WriteInvitation.particulars(
                        invitation,
                        person.name(),
                        writeInvitation.lastDay(way.until()),
                        way.link().url()));
        UUID mail = outbox.queue(new NewMail(caller.programmeId(), person.id(), address, text.subject(), text.body()));
        invitation.sending(way.link().id(), way.until(), mail, clock);
        if (outbox.keeps()) {
            followMail.left(invitation);
        }
        tell(invitation);
    }

    /** What is sent once more opens the link it opened before, if that still works: the first mail may have come. */
    private ParticipationLinks.Term way(Invitation invitation, Instant now) {
        UUID known = invitation.linkId();
        Instant end = writeInvitation.endOf(answerBy(invitation, now));
        // who has voted comes again to see what came of it
        Instant linkEnd = invitation.purpose() == Purpose.BALLOT ? end.plus(SEE_WHAT_CAME_OF_IT) : end;
        return known != null && links.works(known)
                ? links.renew(known, end)
                : new ParticipationLinks.Term(
                        links.issue(
                                invitation.stakeholderId(),
                                invitation.purpose(),
                                invitation.prioritisationId(),
                                linkEnd),
                        end);
    }

    /** The last day of the round, where a ballot in one is asked for and somebody has said when it closes. */
    private LocalDate answerBy(Invitation invitation, Instant now) {
        UUID round = invitation.prioritisationId();
        LocalDate today = writeInvitation.answerBy(now, 0);
        LocalDate last = round == null ? null : rounds.lastDay(round);
        return last == null || last.isBefore(today) ? writeInvitation.answerBy(now, invitation.daysToAnswer()) : last;
    }

    private void tell(Invitation invitation) {
        journal.tell("invitation", "changed", invitation, Changes.of("state", invitation.state()));
    }
}
