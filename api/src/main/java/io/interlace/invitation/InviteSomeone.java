package io.interlace.invitation;

import io.interlace.contact.AskPeople;
import io.interlace.http.Database;
import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.identity.Address;
import io.interlace.identity.Caller;
import io.interlace.identity.Journal;
import io.interlace.participation.BallotRounds;
import io.interlace.participation.Purpose;
import io.interlace.stakeholder.Invitees;
import io.interlace.stakeholder.Invitees.Invitee;
import io.interlace.stakeholder.StakeholderStatus;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Invites one person. */
@ApplicationScoped
class InviteSomeone {

    private static final String SOMEBODY = "Adaeze Winterbourne";
    private static final int USUAL_MINUTES = 15;
    private static final int USUAL_DAYS = 21;

    private final Invitations invitations;
    private final InvitationTemplates templates;
    private final WriteInvitation writeInvitation;
    private final AskPeople askPeople;
    private final BallotRounds rounds;
    private final Invitees invitees;
    private final Address address;
    private final Database database;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    InviteSomeone(
            Invitations invitations,
            InvitationTemplates templates,
            WriteInvitation writeInvitation,
            AskPeople askPeople,
            BallotRounds rounds,
            Invitees invitees,
            Address address,
            Database database,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.invitations = invitations;
        this.templates = templates;
        this.writeInvitation = writeInvitation;
        this.askPeople = askPeople;
        this.rounds = rounds;
        this.invitees = invitees;
        this.address = address;
        this.database = database;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Schedules an invitation and enters it in the ledger.
     *
     * @throws Problem 409 for who opted out, takes part already, is invited already, or would be asked too much; 400 for who
     *     is not there or has no address; 503 when nobody has told where people reach the service
     */
    Invitation from(NewInvitation draft) {
        InvitationTemplate template = templates.offered(draft.templateId());
        InvitationMessage message = draft.message() == null ? template.draft().message() : draft.message();
        CheckMessage.of(message, "/message");
        Terms terms = Terms.of(template, draft.prioritisationId(), draft.minutes(), draft.sendAt(), clock);
        rounds.mayBeAskedFor(terms.purpose(), terms.prioritisationId(), "/prioritisationId");
        address.base();
        UUID person = invitees.lockPresent(draft.stakeholderId());
        requireInvitable(person, terms.purpose(), terms.prioritisationId());
        UUID contact = askPeople.one(person, terms.ask(askPeople), draft.overrideReason());
        Invitation invitation = new Invitation(person, contact, caller.accountId(), terms, message, clock);
        invitations.persist(invitation);
        journal.tell("invitation", "created", invitation, terms.scheduled());
        return invitation;
    }

    private void requireInvitable(UUID person, Purpose purpose, @Nullable UUID prioritisationId) {
        Invitee invitee = present(person);
        if (invitee.status() == StakeholderStatus.OPTED_OUT) {
            throw new Problem(ProblemType.KEPT_OUT, "They asked not to be contacted any more.");
        }
        if (purpose == Purpose.ENGAGE && invitee.status() == StakeholderStatus.ENGAGED) {
            throw new Problem(ProblemType.CONFLICT, "They take part already.");
        }
        if (invitee.email() == null) {
            throw Problem.at("/stakeholderId", "has no e-mail address");
        }
        requireNoneUnderWay(person, purpose, prioritisationId);
    }

    /** @throws Problem 409 that says which is under way */
    void requireNoneUnderWay(UUID person, Purpose purpose, @Nullable UUID prioritisationId) {
        database.first(
                        "select id from invitation where programme_id = ? and stakeholder_id = ? and purpose = ?"
                                + " and prioritisation_id is not distinct from ?::uuid and state = any(?) order by send_at limit 1",
                        row -> row.getObject(1, UUID.class),
                        caller.programmeId(),
                        person,
                        purpose,
                        prioritisationId,
                        InvitationState.open())
                .ifPresent(open -> {
                    throw new Problem(
                                    ProblemType.CONFLICT,
                                    "They are invited for this already, and have not answered yet.")
                            .with("invitationId", open);
                });
    }

    private Invitee present(UUID person) {
        Invitee invitee = invitees.of(List.of(person)).get(person);
        if (invitee == null || invitee.erased()) {
            throw Problem.at("/stakeholderId", "is nobody of this programme");
        }
        return invitee;
    }

    /** @throws Problem 400 for words that cannot be sent, and when there are none */
    InvitationText preview(NewInvitationPreview draft) {
        NewInvitationTemplate template = draft.templateId() == null
                ? null
                : templates.offered(draft.templateId()).draft();
        InvitationMessage message = message(draft, template);
        CheckMessage.of(message, "/message");
        String name = draft.stakeholderId() == null
                ? SOMEBODY
                : present(draft.stakeholderId()).name();
        int days = or(draft.daysToAnswer(), template == null ? USUAL_DAYS : template.daysToAnswer());
        LocalDate answerBy = writeInvitation.answerBy(draft.sendAt() == null ? clock.instant() : draft.sendAt(), days);
        int minutes = or(draft.minutes(), template == null ? USUAL_MINUTES : template.minutes());
        return writeInvitation.text(
                message,
                new WriteInvitation.Particulars(name, caller.accountId(), minutes, answerBy, WriteInvitation.NO_LINK));
    }

    private static InvitationMessage message(NewInvitationPreview draft, @Nullable NewInvitationTemplate template) {
        if (draft.message() != null) {
            return draft.message();
        }
        if (template == null) {
            throw Problem.at("/message", "say which template, or what the words are");
        }
        return template.message();
    }

    private static int or(@Nullable Integer said, int otherwise) {
        return said == null ? otherwise : said;
    }
}
