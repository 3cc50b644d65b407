package io.interlace.retrospective;

import io.interlace.contact.AskPeople;
import io.interlace.http.Database;
import io.interlace.identity.Address;
import io.interlace.identity.Caller;
import io.interlace.mail.NewMail;
import io.interlace.mail.OneLine;
import io.interlace.participation.Keeping;
import io.interlace.programme.Reference;
import io.interlace.stakeholder.Invitees.Invitee;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The words of mails that bring people to a board. */
@ApplicationScoped
class SeatMail {

    private static final int LONGEST_SUBJECT = 200;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm", Locale.UK);

    private static final String INVITES = """
            Dear %s,

            %s asks you to look back with the team of "%s": %s.

            The team meets on %s, for about %d minutes.%s

            This link opens it for you, on a phone, too. You need no account:

            %s

            It is yours alone: whoever has it takes part in your name, so please do not pass it on. Opening it changes nothing.%s

            %s""";

    private static final String REMINDS = """
            Dear %s,

            The team of "%s" looks back: %s. You can write until %s; if you have written all you want to, there is nothing to do.

            This link opens it for you, on a phone, too:

            %s

            It is yours alone: whoever has it takes part in your name, so please do not pass it on. Opening it changes nothing.%s

            %s""";

    private static final String ANONYMOUS =
            "\n\nIt is anonymous: nobody who uses Interlace sees who wrote or voted for what.";
    private static final String ANONYMOUS_REMINDER =
            ANONYMOUS + " So this goes to everybody alike, whether they have written or not.";

    private final Address address;
    private final AskPeople askPeople;
    private final Reference reference;
    private final Database database;
    private final Caller caller;

    SeatMail(Address address, AskPeople askPeople, Reference reference, Database database, Caller caller) {
        this.address = address;
        this.askPeople = askPeople;
        this.reference = reference;
        this.database = database;
        this.caller = caller;
    }

    /** @param sender who asks, as {@link #sender} says it */
    NewMail inviting(RetrospectiveView at, Invitee person, String sender, SeatLinks.Going link) {
        Instant until = at.writeUntil();
        return mail(
                person,
                "Your link to look back: " + at.title(),
                INVITES.formatted(
                        OneLine.of(person.name()),
                        sender,
                        OneLine.of(at.projectTitle()),
                        OneLine.of(at.title()),
                        moment(at.startsAt()),
                        at.minutes(),
                        until == null
                                ? ""
                                : " You can write before that, until " + moment(until)
                                        + ", and come back as often as you like.",
                        url(at.id(), link),
                        at.anonymity() == Anonymity.ANONYMOUS ? ANONYMOUS : "",
                        ending()));
    }

    NewMail reminding(RetrospectiveView at, Invitee person, Instant until, SeatLinks.Going link) {
        return mail(
                person,
                "Reminder: write until " + moment(until) + ": " + at.title(),
                REMINDS.formatted(
                        OneLine.of(person.name()),
                        OneLine.of(at.projectTitle()),
                        OneLine.of(at.title()),
                        moment(until),
                        url(at.id(), link),
                        at.anonymity() == Anonymity.ANONYMOUS ? ANONYMOUS_REMINDER : "",
                        ending()));
    }

    /** What follows # is sent to no server by opening the link. */
    private String url(UUID id, SeatLinks.Going link) {
        return address.base() + "/board/" + caller.programmeId() + "/" + id + "#"
                + link.secret().text();
    }

    /** What the member with this account is called; who keeps the programme where there is none. */
    String sender(UUID account) {
        return database.first(
                        "select name from member where programme_id = ? and account_id = ?",
                        row -> OneLine.of(row.getString(1)),
                        caller.programmeId(),
                        account)
                .orElse(keeping().keptBy());
    }

    private Keeping keeping() {
        return Keeping.by(OneLine.of(reference.programme().name()));
    }

    /** Who keeps what and why, and the ways to hear less. */
    private String ending() {
        return String.join(
                "\n",
                keeping().inMail(),
                "To get no more reminders of this, or no more mail from us at all, open your link and press “Remind me no more” or"
                        + " “Stop all messages to me”.",
                "");
    }

    private String moment(@Nullable Instant moment) {
        return moment == null ? "" : MOMENT.format(moment.atZone(askPeople.zone()));
    }

    private NewMail mail(Invitee person, String subject, String body) {
        return new NewMail(
                caller.programmeId(),
                person.id(),
                Objects.requireNonNull(person.mailTo(), "whoever is written to may be"),
                OneLine.of(subject, LONGEST_SUBJECT),
                body);
    }
}
