package io.interlace.invitation;

import io.interlace.contact.AskPeople;
import io.interlace.http.Database;
import io.interlace.http.DayInWords;
import io.interlace.identity.Caller;
import io.interlace.invitation.MessageText.Placeholder;
import io.interlace.participation.Keeping;
import io.interlace.participation.Purpose;
import io.interlace.programme.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/** Puts the words of invitations into the mail that one person reads. */
@ApplicationScoped
class WriteInvitation {

    /** Stands where the link will be, for those who look at a mail before, or after, it is sent. */
    static final String NO_LINK = "[a link of their own]";

    private static final String NOT_HEARD =
            " and have not heard from you yet. If it does not suit you, say no by the same"
                    + " link, and you hear nothing more about it.";

    private static final String ALIKE =
            ". If you have sent us your ranking since, thank you: there is nothing more to do. We do"
                    + " not look up who has, so everybody gets this reminder.";

    private final Reference reference;
    private final AskPeople askPeople;
    private final Database database;
    private final Caller caller;

    WriteInvitation(Reference reference, AskPeople askPeople, Database database, Caller caller) {
        this.reference = reference;
        this.askPeople = askPeople;
        this.database = database;
        this.caller = caller;
    }

    /**
     * What is said to one person.
     *
     * @param sender account of the member who invites
     * @param answerBy last day on which the link works
     */
    record Particulars(String name, UUID sender, int minutes, LocalDate answerBy, String link) {}

    /** The last day of a link that is sent at this moment and works for so many days. */
    LocalDate answerBy(Instant sent, int daysToAnswer) {
        return LocalDate.ofInstant(sent, askPeople.zone()).plusDays(daysToAnswer);
    }

    /** When a link ends that works until this day, that day included. */
    Instant endOf(LocalDate answerBy) {
        return answerBy.plusDays(1).atStartOfDay(askPeople.zone()).toInstant();
    }

    /** The last day of a link that ends at this moment. */
    LocalDate lastDay(Instant expiresAt) {
        return LocalDate.ofInstant(expiresAt.minusMillis(1), askPeople.zone());
    }

    InvitationText text(InvitationMessage message, Particulars particulars) {
        var programme = reference.programme();
        Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
        values.put(Placeholder.NAME, inOneLine(particulars.name()));
        values.put(Placeholder.PROGRAMME, inOneLine(programme.name()));
        values.put(Placeholder.PURPOSE, programme.purpose());
        values.put(Placeholder.SENDER, inOneLine(sender(particulars.sender(), programme.name())));
        values.put(Placeholder.LINK, particulars.link());
        values.put(Placeholder.MINUTES, String.valueOf(particulars.minutes()));
        values.put(Placeholder.ANSWER_BY, DayInWords.of(particulars.answerBy()));
        return new InvitationText(
                MessageText.subject(message.subject(), values),
                MessageText.filled(message.body(), values).strip()
                        + "\n\n"
                        + ending(Keeping.by(programme.name()), particulars.link()));
    }

    /** A name cannot begin a paragraph of its own. */
    private static String inOneLine(String name) {
        return name.strip().replaceAll("\\s+", " ");
    }

    /** The same mail once more, which says so. It is told to nobody who has voted: all are reminded of that alike. */
    InvitationText reminder(InvitationMessage message, Particulars particulars, Instant sent, Purpose purpose) {
        InvitationText text = text(message, particulars);
        String subject = "Reminder: " + text.subject();
        String again = purpose == Purpose.BALLOT ? ALIKE : NOT_HEARD;
        return new InvitationText(
                subject.length() <= MessageText.LONGEST_SUBJECT ? subject : text.subject(),
                "We wrote to you on " + DayInWords.of(LocalDate.ofInstant(sent, askPeople.zone())) + again + "\n\n"
                        + text.body());
    }

    /** Whoever was a member then may be none now. */
    private String sender(UUID account, String programme) {
        return database.first(
                        "select name from member where programme_id = ? and account_id = ?",
                        row -> row.getString(1),
                        caller.programmeId(),
                        account)
                .orElse(Keeping.by(programme).keptBy());
    }

    /** What no template can leave out: who keeps what and why, as the person's page says it, and the way to hear no more. */
    private static String ending(Keeping keeping, String link) {
        return String.join(
                "\n",
                keeping.inMail(),
                "To hear no more from us, open your link and press “Stop all messages to me”. Opening it changes nothing.",
                link,
                "");
    }

    /** What an invitation says, or will say, to its person: without the link, which is theirs alone. */
    InvitationText asRead(Invitation invitation, String name) {
        Instant until = invitation.expiresAt();
        LocalDate answerBy = until == null ? answerBy(invitation.sendAt(), invitation.daysToAnswer()) : lastDay(until);
        return text(messageOf(invitation), particulars(invitation, name, answerBy, NO_LINK));
    }

    static Particulars particulars(Invitation invitation, String name, LocalDate answerBy, String link) {
        return new Particulars(name, invitation.invitedBy(), invitation.minutes(), answerBy, link);
    }

    /** Its own words, or the round's. */
    InvitationMessage messageOf(Invitation invitation) {
        InvitationMessage own = invitation.message();
        if (own != null) {
            return own;
        }
        return database.first(
                        "select subject, body from invitation_round where programme_id = ? and id = ?",
                        row -> new InvitationMessage(row.getString(1), row.getString(2)),
                        caller.programmeId(),
                        invitation.roundId())
                .orElseThrow(() -> new IllegalStateException("Words are forgotten with the person alone"));
    }
}
