package io.interlace.invitation;

import com.fasterxml.jackson.databind.JsonNode;
import io.interlace.contact.AskPeople;
import io.interlace.http.Database;
import io.interlace.http.Ids;
import io.interlace.http.Rehearsal;
import io.interlace.identity.Caller;
import io.interlace.participation.Answer;
import io.interlace.participation.Purpose;
import io.interlace.programme.DemonstrationPart;
import io.interlace.programme.LoadDemonstration;
import io.interlace.stakeholder.DeclineReason;
import io.interlace.stakeholder.DemonstratedPeople;
import io.interlace.stakeholder.Invitees;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * The invitations of the demonstration: those of its past, as they would stand if the service had sent them, and a round of
 * second letters that it sends itself once it has started, since only then their links lead somewhere.
 */
@ApplicationScoped
class DemonstrateInvitations implements DemonstrationPart {

    private static final LocalTime MORNING = LocalTime.of(8, 30);
    private static final Instant SECOND_LETTERS = Instant.parse("2026-11-20T09:00:00Z");
    private static final int WRITTEN_TWICE = 3;

    /** What came back from the first of those who have not answered. */
    private static final List<String> NEVER_REACHED =
            List.of("552 5.2.2 The mailbox is full", "550 5.1.1 No such user here");

    private static final int REMINDERS = 2;

    private final LoadDemonstration content;
    private final InvitationTemplates templates;
    private final Invitations invitations;
    private final InvitationRounds rounds;
    private final Reminders reminders;
    private final WriteInvitation writeInvitation;
    private final AskPeople askPeople;
    private final Invitees invitees;
    private final DemonstratedPeople demonstratedPeople;
    private final Database database;
    private final Caller caller;
    private final Clock clock;

    DemonstrateInvitations(
            LoadDemonstration content,
            InvitationTemplates templates,
            Invitations invitations,
            InvitationRounds rounds,
            Reminders reminders,
            WriteInvitation writeInvitation,
            AskPeople askPeople,
            Invitees invitees,
            DemonstratedPeople demonstratedPeople,
            Database database,
            Caller caller,
            Clock clock) {
        this.content = content;
        this.templates = templates;
        this.invitations = invitations;
        this.rounds = rounds;
        this.reminders = reminders;
        this.writeInvitation = writeInvitation;
        this.askPeople = askPeople;
        this.invitees = invitees;
        this.demonstratedPeople = demonstratedPeople;
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public void load(JsonNode programme, Rehearsal rehearsal) {
        LocalDate start = LocalDate.parse(programme.get("startsOn").asText());
        UUID engage = StandardTemplates.id(caller.programmeId(), Purpose.ENGAGE);
        rehearsal.at(morning(start), () -> templates.require(engage));
        Map<String, UUID> people = demonstratedPeople.byKey();
        List<UUID> silent = new ArrayList<>();
        for (JsonNode person : content.read("stakeholders").get("stakeholders")) {
            if (person.hasNonNull("invitedOn")) {
                UUID id = Objects.requireNonNull(people.get(person.get("key").asText()));
                invite(person, id, engage, silent.size(), rehearsal);
                if (person.get("status").asText().equals("INVITED")) {
                    silent.add(id);
                }
            }
        }
        List<UUID> again = silent.subList(NEVER_REACHED.size(), NEVER_REACHED.size() + WRITTEN_TWICE);
        rehearsal.at(SECOND_LETTERS.minusSeconds(3600), () -> writeAgain(again, engage));
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(MORNING).toInstant(ZoneOffset.UTC);
    }

    /** @param silent how many before this one have not answered */
    private void invite(JsonNode person, UUID id, UUID template, int silent, Rehearsal rehearsal) {
        LocalDate day = LocalDate.parse(person.get("invitedOn").asText());
        Instant sent = morning(day);
        UUID[] made = new UUID[2];
        // written down the day after: what is past is recorded whatever the policy says
        rehearsal.at(sent.plusSeconds(86_400), () -> {
            Terms terms = Terms.of(templates.offered(template), null, null, null, clock);
            made[0] = askPeople.one(id, new AskPeople.Ask(terms.ask(askPeople).purpose(), terms.minutes(), day), null);
        });
        rehearsal.at(sent, () -> made[1] = sent(id, made[0], template));
        Invitation invitation = invitations.require(made[1]);
        boolean waits = person.get("status").asText().equals("INVITED");
        if (waits && silent < NEVER_REACHED.size()) {
            rehearsal.at(sent.plusSeconds(3_600), () -> comesBack(invitation, sent, NEVER_REACHED.get(silent)));
        } else if (waits) {
            expire(invitation, sent, rehearsal);
        } else {
            answer(person, invitation, rehearsal);
        }
        invitations.flush();
    }

    private UUID sent(UUID person, UUID contact, UUID template) {
        InvitationTemplate offered = templates.offered(template);
        Terms terms = Terms.of(offered, null, null, null, clock);
        Invitation invitation = new Invitation(
                person, contact, caller.accountId(), terms, offered.draft().message(), clock);
        // one that was changed before it was written could not be changed again: its tenant is not known by then
        invitations.persistAndFlush(invitation);
        LocalDate answerBy = writeInvitation.answerBy(clock.instant(), terms.daysToAnswer());
        invitation.sending(null, writeInvitation.endOf(answerBy), Ids.next(clock), clock);
        invitation.sent(clock);
        return invitation.id();
    }

    /** They are as the others who were never asked, whatever their list says. */
    private void comesBack(Invitation invitation, Instant sent, String said) {
        invitation.bounced("It came back: " + said, false, clock);
        invitees.notInvitedAfterAll(invitation.stakeholderId(), sent);
    }

    private void expire(Invitation invitation, Instant sent, Rehearsal rehearsal) {
        for (int time = 1; time <= REMINDERS; time++) {
            boolean more = time < REMINDERS;
            rehearsal.at(sent.plusSeconds(time * 7L * 86_400), () -> {
                reminders.add(caller.programmeId(), invitation.id(), Ids.next(clock), false);
                invitation.reminded(more, clock);
            });
        }
        Instant end = invitation.expiresAt();
        rehearsal.at(end == null ? sent : end, () -> invitation.expired(clock));
    }

    private void answer(JsonNode person, Invitation invitation, Rehearsal rehearsal) {
        boolean declined = person.hasNonNull("declinedOn");
        LocalDate day = LocalDate.parse(
                person.get(declined ? "declinedOn" : "optedOutOn").asText());
        DeclineReason reason = declined ? reason(invitation.stakeholderId()) : null;
        rehearsal.at(
                day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC),
                () -> invitation.answered(declined ? Answer.DECLINED : Answer.OPTED_OUT, reason, clock));
    }

    /** As it stands with the person. */
    private DeclineReason reason(UUID person) {
        return database.first(
                        "select decline_reason_code from stakeholder where programme_id = ? and id = ?",
                        row -> DeclineReason.valueOf(row.getString(1)),
                        caller.programmeId(),
                        person)
                .orElseThrow();
    }

    private void writeAgain(List<UUID> people, UUID template) {
        InvitationTemplate offered = templates.offered(template);
        Terms terms = Terms.of(offered, null, null, SECOND_LETTERS, clock);
        WhomToInvite whom = new WhomToInvite(List.copyOf(invitees.of(people).values()), List.of());
        InvitationRound round = rounds.add(
                new InvitationRound(offered, terms, "Second letters", null, whom, caller.accountId(), clock));
        rounds.invite(round, terms, askPeople.each(people, terms.ask(askPeople)));
    }
}
