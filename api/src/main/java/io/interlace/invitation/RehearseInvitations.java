package io.interlace.invitation;

import io.interlace.contact.AskPeople;
import io.interlace.http.Ids;
import io.interlace.http.Rehearsal;
import io.interlace.identity.Caller;
import io.interlace.participation.BallotRounds;
import io.interlace.participation.Purpose;
import io.interlace.stakeholder.Invitees;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Asks people in the past of the demonstration, for its parts that tell of what they said to that. */
@ApplicationScoped
public class RehearseInvitations {

    private static final Duration UNTIL_REMINDED = Duration.ofDays(7);

    private final InvitationTemplates templates;
    private final Invitations invitations;
    private final InvitationRounds rounds;
    private final Reminders reminders;
    private final WriteInvitation writeInvitation;
    private final BallotRounds ballotRounds;
    private final AskPeople askPeople;
    private final Invitees invitees;
    private final Caller caller;
    private final Clock clock;

    RehearseInvitations(
            InvitationTemplates templates,
            Invitations invitations,
            InvitationRounds rounds,
            Reminders reminders,
            WriteInvitation writeInvitation,
            BallotRounds ballotRounds,
            AskPeople askPeople,
            Invitees invitees,
            Caller caller,
            Clock clock) {
        this.templates = templates;
        this.invitations = invitations;
        this.rounds = rounds;
        this.reminders = reminders;
        this.writeInvitation = writeInvitation;
        this.ballotRounds = ballotRounds;
        this.askPeople = askPeople;
        this.invitees = invitees;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Asks people for a ballot as far as the contact policy allows, reminds all of them alike after a week, and ends the
     * invitations with the round, as would have come of it if the service had sent them.
     *
     * @param name of the invitations made together
     * @param prioritisationId a round that says when it closes
     */
    public void toVote(String name, List<UUID> people, UUID prioritisationId, Instant sent, Rehearsal rehearsal) {
        LocalDate lastDay = Objects.requireNonNull(ballotRounds.lastDay(prioritisationId));
        Instant end = writeInvitation.endOf(lastDay);
        UUID[] made = new UUID[1];
        rehearsal.at(sent, () -> made[0] = invite(name, people, prioritisationId));
        List<Invitation> all = invitations.list("roundId = ?1 order by id", made[0]);
        rehearsal.at(
                sent,
                () -> all.forEach(invitation -> {
                    invitation.sending(null, end, Ids.next(clock), clock);
                    invitation.sent(clock);
                }));
        rehearsal.at(
                sent.plus(UNTIL_REMINDED),
                () -> all.forEach(invitation -> {
                    reminders.add(caller.programmeId(), invitation.id(), Ids.next(clock), false);
                    invitation.reminded(false, clock);
                }));
        rehearsal.at(end, () -> all.forEach(invitation -> invitation.expired(clock)));
        invitations.flush();
    }

    private UUID invite(String name, List<UUID> people, UUID prioritisationId) {
        InvitationTemplate offered = templates.offered(StandardTemplates.id(caller.programmeId(), Purpose.BALLOT));
        Terms terms = Terms.of(offered, prioritisationId, null, null, clock);
        AskPeople.Ask ask = terms.ask(askPeople);
        WhomToInvite whom = WhomToInvite.of(
                invitees.of(people).values(),
                Purpose.BALLOT,
                invitations.underWay(terms, people),
                askPeople.hold(people, ask));
        InvitationRound round =
                rounds.add(new InvitationRound(offered, terms, name, null, whom, caller.accountId(), clock));
        rounds.invite(round, terms, askPeople.each(whom.ids(), ask));
        return round.id();
    }
}
