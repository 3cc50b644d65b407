package io.interlace.decision;

import io.interlace.event.Changes;
import io.interlace.http.Database;
import io.interlace.http.Problem;
import io.interlace.http.ProblemType;
import io.interlace.identity.Caller;
import io.interlace.identity.Journal;
import io.interlace.mail.MailEnded;
import io.interlace.mail.MailForgotten;
import io.interlace.mail.NewMail;
import io.interlace.mail.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Sends letters, and notes what became of their mails. They answer what somebody sent us: they are no ask of anybody's time. */
@ApplicationScoped
class SendLetters {

    private static final String NOBODY = "there";

    private final Letters letters;
    private final Outbox outbox;
    private final Database database;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    SendLetters(Letters letters, Outbox outbox, Database database, Journal journal, Caller caller, Clock clock) {
        this.letters = letters;
        this.outbox = outbox;
        this.database = database;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws Problem 409 for one that has gone, or that nobody can be sent */
    void one(UUID id) {
        Letter letter = letters.held(id);
        letter.mustBeOpen();
        LetterView view = letters.view(id);
        if (view.obstacle() != null && view.obstacle().forbids()) {
            throw new Problem(
                    ProblemType.CONFLICT,
                    "It cannot go by mail (" + view.obstacle() + "). Hand it over, and say that you have.");
        }
        send(List.of(letter), List.of(mail(view)));
    }

    /** Every letter of a call that has not gone and can go. They are held and read, and written, all at once. */
    LettersSentView all(UUID callId) {
        List<Letter> open = letters.heldOpen(callId);
        Map<UUID, LetterView> views = letters.openViews(callId);
        List<LettersSentView.Left> left = new ArrayList<>();
        List<Letter> going = new ArrayList<>();
        List<NewMail> mails = new ArrayList<>();
        for (Letter letter : open) {
            LetterView view = Objects.requireNonNull(views.get(letter.id()), "It is held, and so as it was");
            if (view.obstacle() == null) {
                going.add(letter);
                mails.add(mail(view));
            } else {
                left.add(new LettersSentView.Left(view.id(), view.proposalTitle(), view.obstacle()));
            }
        }
        send(going, mails);
        return new LettersSentView(going.size(), left);
    }

    private void send(List<Letter> going, List<NewMail> mails) {
        if (going.isEmpty()) {
            return;
        }
        List<UUID> queued = outbox.queueAll(mails);
        for (int i = 0; i < going.size(); i++) {
            going.get(i).send(queued.get(i), outbox.keeps(), clock);
        }
        journal.tellOfEach(
                "letter", "changed", going, Changes.of("state", going.get(0).state()));
    }

    private NewMail mail(LetterView view) {
        LetterView.Recipient recipient = view.recipient();
        String email = recipient == null ? null : recipient.email();
        if (recipient == null || email == null) {
            throw new IllegalStateException("Only a letter without an obstacle is sent");
        }
        String name =
                recipient.name() == null ? NOBODY : recipient.name().strip().replaceAll("\\s+", " ");
        return new NewMail(
                caller.programmeId(),
                recipient.id(),
                email,
                view.subject(),
                view.body().replace(LetterDraft.NAME, name));
    }

    /** Given on paper or told by telephone: nothing more is to be sent. */
    void handOver(UUID id) {
        Letter letter = letters.held(id);
        letter.handOver(clock);
        tell(letter);
    }

    private record Sending(UUID programmeId, UUID id) {}

    /** By index letter_mail. */
    void follow(@Observes MailEnded mail) {
        database.first(
                        "select programme_id, id from letter where mail_id = ? and state = 'SENDING'",
                        row -> new Sending(row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
                        mail.mailId())
                .ifPresent(sending -> settle(sending, mail));
    }

    private void settle(Sending sending, MailEnded mail) {
        caller.worksFor(sending.programmeId());
        Letter letter = letters.held(sending.id());
        if (letter.state() != LetterState.SENDING || !mail.mailId().equals(letter.mailId())) {
            return;
        }
        switch (mail.outcome()) {
            case SENT -> letter.sent(clock);
            case REFUSED -> letter.failed("The mail server did not take it: " + mail.problem(), false, clock);
            case UNKNOWN -> letter.failed("It is not known whether it came: " + mail.problem(), true, clock);
        }
        tell(letter);
    }

    /** Whoever it was for was erased while it was under way, by somebody at work in this programme. By index letter_mail. */
    void follow(@Observes MailForgotten mail) {
        database.first(
                        "select id from letter where programme_id = ? and mail_id = ? and state = 'SENDING'",
                        row -> row.getObject(1, UUID.class),
                        caller.programmeId(),
                        mail.mailId())
                .map(letters::held)
                .filter(letter -> letter.state() == LetterState.SENDING)
                .ifPresent(letter -> {
                    letter.failed("Whoever it was for is not known any more.", true, clock);
                    tell(letter);
                });
    }

    private void tell(Letter letter) {
        journal.tell("letter", "changed", letter, Changes.of("state", letter.state()));
    }
}
