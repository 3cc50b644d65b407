package io.interlace.invitation;

import io.interlace.contact.AskPeople;
import io.interlace.contact.WhoMayBeAsked;
import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.identity.Address;
import io.interlace.identity.Caller;
import io.interlace.participation.BallotRounds;
import io.interlace.participation.Purpose;
import io.interlace.stakeholder.Invitees;
import io.interlace.stakeholder.Invitees.Invitee;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Invites many people at once, all of them or none; those who cannot be invited are left out and named. */
@ApplicationScoped
class InviteMany {

    private static final int MOST = 5_000;

    private final InvitationTemplates templates;
    private final InvitationRounds rounds;
    private final Invitations invitations;
    private final WriteInvitation writeInvitation;
    private final BallotRounds ballotRounds;
    private final AskPeople askPeople;
    private final WhoMayBeAsked whoMayBeAsked;
    private final Invitees invitees;
    private final Address address;
    private final Caller caller;
    private final Clock clock;

    InviteMany(
            InvitationTemplates templates,
            InvitationRounds rounds,
            Invitations invitations,
            WriteInvitation writeInvitation,
            BallotRounds ballotRounds,
            AskPeople askPeople,
            WhoMayBeAsked whoMayBeAsked,
            Invitees invitees,
            Address address,
            Caller caller,
            Clock clock) {
        this.templates = templates;
        this.rounds = rounds;
        this.invitations = invitations;
        this.writeInvitation = writeInvitation;
        this.ballotRounds = ballotRounds;
        this.askPeople = askPeople;
        this.whoMayBeAsked = whoMayBeAsked;
        this.invitees = invitees;
        this.address = address;
        this.caller = caller;
        this.clock = clock;
    }

    /** What would be done; nothing is kept. */
    RoundPreviewView preview(NewInvitationRound draft) {
        InvitationTemplate template = templates.offered(draft.templateId());
        Terms terms = Terms.of(template, draft.prioritisationId(), draft.minutes(), draft.sendAt(), clock);
        ballotRounds.mayBeAskedFor(terms.purpose(), terms.prioritisationId(), "/prioritisationId");
        AskPeople.Ask ask = terms.ask(askPeople);
        List<UUID> people = people(draft, terms.purpose());
        WhomToInvite whom = WhomToInvite.of(
                known(people).values(),
                terms.purpose(),
                invitations.underWay(terms, people),
                whoMayBeAsked.on(ask.on(), people, ask.minutes()));
        InvitationMessage message = template.draft().message();
        return new RoundPreviewView(
                whom.invited().size(),
                whom.leftOut(),
                whom.invited().isEmpty() ? null : example(whom.invited().get(0), terms, message));
    }

    /**
     * Schedules an invitation for everybody who can be invited, and enters them in the ledger.
     *
     * @throws Problem 409 when that is nobody; 400 for who is not there; 503 when nobody has told where people reach the
     *     service
     */
    RoundOutcomeView from(NewInvitationRound draft) {
        InvitationTemplate template = templates.offered(draft.templateId());
        Terms terms = Terms.of(template, draft.prioritisationId(), draft.minutes(), draft.sendAt(), clock);
        ballotRounds.mayBeAskedFor(terms.purpose(), terms.prioritisationId(), "/prioritisationId");
        address.base();
        AskPeople.Ask ask = terms.ask(askPeople);
        List<UUID> people = people(draft, terms.purpose());
        // held before anything is read of them that decides: others who would invite the same people wait
        var availability = askPeople.hold(people, ask);
        WhomToInvite whom = WhomToInvite.of(
                known(people).values(), terms.purpose(), invitations.underWay(terms, people), availability);
        if (whom.invited().isEmpty()) {
            throw new Problem(
                    ProblemType.CONFLICT,
                    "Of these " + people.size() + " people nobody can be invited. The preview says why, one by one.");
        }
        InvitationRound round = rounds.add(
                new InvitationRound(template, terms, draft.name(), draft.wave(), whom, caller.accountId(), clock));
        Map<UUID, UUID> contacts = askPeople.each(whom.ids(), ask);
        rounds.invite(round, terms, contacts);
        return new RoundOutcomeView(round.id(), round.name(), whom.invited().size(), whom.leftOut(), round.version());
    }

    private List<UUID> people(NewInvitationRound draft, Purpose purpose) {
        if ((draft.stakeholderIds() == null) == (draft.wave() == null)) {
            throw Problem.at("/stakeholderIds", "say either who, or a wave");
        }
        if (draft.stakeholderIds() != null) {
            return List.copyOf(new LinkedHashSet<>(draft.stakeholderIds()));
        }
        if (purpose != Purpose.ENGAGE) {
            throw Problem.at("/wave", "is for inviting people to take part; say who is meant for anything else");
        }
        List<UUID> referred = invitees.referredByWave(draft.wave());
        var unsettled = invitations.unsettled(purpose, referred);
        List<UUID> people = referred.stream()
                .filter(person -> !unsettled.contains(person))
                .limit(MOST)
                .toList();
        if (people.isEmpty()) {
            throw new Problem(
                    ProblemType.CONFLICT, "Nobody whom wave " + draft.wave() + " referred is still to be invited.");
        }
        return people;
    }

    private Map<UUID, Invitee> known(List<UUID> people) {
        Map<UUID, Invitee> known = invitees.of(people);
        for (int i = 0; i < people.size(); i++) {
            if (!known.containsKey(people.get(i))) {
                throw Problem.at("/stakeholderIds/" + i, "is nobody of this programme");
            }
        }
        return known;
    }

    private InvitationText example(Invitee first, Terms terms, InvitationMessage message) {
        return writeInvitation.text(
                message,
                new WriteInvitation.Particulars(
                        first.name(),
                        caller.accountId(),
                        terms.minutes(),
                        writeInvitation.answerBy(terms.sendAt(), terms.daysToAnswer()),
                        WriteInvitation.NO_LINK));
    }
}
