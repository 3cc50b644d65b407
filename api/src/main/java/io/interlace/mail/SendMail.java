package io.interlace.mail;

import io.interlace.http.Database;
import io.interlace.mail.MailEnded.Outcome;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.scheduler.Scheduled;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import javax.net.ssl.SSLHandshakeException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Sends what waits in the {@link Outbox}, at most once. That a mail is being sent is committed before its first byte
 * leaves; only a mail that the other side has definitely not taken is tried again. Where nobody can tell, because the
 * node or the connection died half-way, it is given up: a mail that fails to come can be asked for again, one that
 * came twice cannot be taken back.
 */
@ApplicationScoped
class SendMail {

    static final int MOST_ATTEMPTS = 5;
    static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(20);

    private static final Logger LOG = Logger.getLogger(SendMail.class);

    private final Database database;
    private final Mailer mailer;
    private final Event<MailEnded> ended;
    private final Clock clock;
    private final boolean demonstration;
    private final ReentrantLock hands = new ReentrantLock();
    private volatile boolean ending;

    SendMail(
            Database database,
            Mailer mailer,
            Event<MailEnded> ended,
            Clock clock,
            @ConfigProperty(name = "interlace.demonstration") boolean demonstration) {
        this.database = database;
        this.mailer = mailer;
        this.ended = ended;
        this.clock = clock;
        this.demonstration = demonstration;
    }

    /** A mail in our hands, and the how-manieth attempt this is. */
    private record Claimed(UUID id, String recipient, String subject, String body, String messageId, int attempts) {

        static Claimed read(ResultSet row) throws SQLException {
            return new Claimed(
                    row.getObject("id", UUID.class),
                    row.getString("recipient"),
                    row.getString("subject"),
                    row.getString("body"),
                    row.getString("message_id"),
                    row.getInt("attempts"));
        }
    }

    /** Never in a transaction: each step must be seen by the other nodes before the next one begins. */
    @Scheduled(every = "{interlace.mail-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional(Transactional.TxType.NEVER)
    void sendDue() {
        if (demonstration) {
            return;
        }
        giveUpWhatWasLeftBehind();
        boolean sent = sendNext();
        while (sent) {
            sent = sendNext();
        }
    }

    /** Answers whether there was one. */
    private boolean sendNext() {
        hands.lock();
        try {
            Optional<Claimed> next = ending ? Optional.empty() : claim();
            next.ifPresent(this::send);
            return next.isPresent();
        } finally {
            hands.unlock();
        }
    }

    /**
     * A node that is asked to end finishes the mail it has in hand, and leaves the others to the next. It does so while
     * everything still runs: when a shutdown is observed, part of what sends mail is gone already.
     */
    void end(@Observes ShutdownDelayInitiatedEvent event) throws InterruptedException {
        ending = true;
        if (hands.tryLock(LONGEST_GOODBYE.toSeconds(), TimeUnit.SECONDS)) {
            hands.unlock();
        } else {
            LOG.warn("A mail is cut off in the middle: nobody took it for too long");
        }
    }

    /** Uses index mail_due: what signs people in goes before a round of thousands. Another node's claim is stepped over. */
    private Optional<Claimed> claim() {
        Instant now = clock.instant();
        return database.first(
                "update mail set state = 'SENDING', started_at = ?, attempts = attempts + 1 where id ="
                        + " (select id from mail where state = 'QUEUED' and not_before <= ?"
                        + " order by (programme_id is not null), not_before, id limit 1 for update skip locked)"
                        + " returning id, recipient, subject, body, message_id, attempts",
                Claimed::read,
                now,
                now);
    }

    private void send(Claimed mail) {
        try {
            mailer.send(Mail.withText(mail.recipient(), mail.subject(), mail.body())
                    .addHeader("Message-ID", mail.messageId()));
        } catch (RuntimeException failure) {
            if (!refused(failure)) {
                giveUp(mail, Outcome.UNKNOWN, failure);
            } else if (mail.attempts() < MOST_ATTEMPTS) {
                tryAgainLater(mail, "Refused: " + failure);
            } else {
                giveUp(mail, Outcome.REFUSED, failure);
            }
            return;
        }
        QuarkusTransaction.requiringNew().run(() -> {
            tell(new MailEnded(mail.id(), Outcome.SENT, null));
            database.update(
                    "update mail set state = 'SENT', body = '', finished_at = ?, problem = null where id = ?",
                    clock.instant(),
                    mail.id());
        });
    }

    /**
     * Nobody is told of a mail that was forgotten meanwhile with its person. It is told before it is marked: whoever listens
     * waits for people, and whoever erases somebody holds them before their mail.
     */
    private void tell(MailEnded end) {
        database.first("select 1 from mail where id = ?", row -> 1, end.mailId())
                .ifPresent(known -> ended.fire(end));
    }

    /** Whether the other side has said no, or was never reached. */
    static boolean refused(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof SMTPException
                    || t instanceof ConnectException
                    || t instanceof UnknownHostException
                    || t instanceof SSLHandshakeException) {
                return true;
            }
        }
        return false;
    }

    private void tryAgainLater(Claimed mail, String problem) {
        Duration wait = FIRST_WAIT.multipliedBy(1L << (mail.attempts() - 1));
        LOG.infof("Mail %s was refused, attempt %d; again in %s", mail.id(), mail.attempts(), wait);
        database.update(
                "update mail set state = 'QUEUED', not_before = ?, problem = ? where id = ?",
                clock.instant().plus(wait),
                problem,
                mail.id());
    }

    private void giveUp(Claimed mail, Outcome outcome, RuntimeException failure) {
        LOG.warnf("Mail %s is given up; its row says why", mail.id());
        String problem =
                (outcome == Outcome.UNKNOWN ? "It is not known whether it was taken: " : "Refused: ") + failure;
        String withoutAddress = problem.replace(mail.recipient(), "the address");
        QuarkusTransaction.requiringNew().run(() -> {
            tell(new MailEnded(mail.id(), outcome, said(failure)));
            database.update(
                    "update mail set state = 'FAILED', body = '', finished_at = ?, problem = ? where id = ?",
                    clock.instant(),
                    withoutAddress,
                    mail.id());
        });
    }

    /** What was said at the bottom of it, without names of classes. */
    private static String said(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage() == null ? "no reason was given" : cause.getMessage();
    }

    /** One by one: each may be of another programme, and what cannot be settled holds up no other mail. */
    private void giveUpWhatWasLeftBehind() {
        try {
            boolean given = giveUpNext();
            while (given) {
                given = giveUpNext();
            }
        } catch (RuntimeException failure) {
            LOG.error("A mail that was left half-sent cannot be given up", failure);
        }
    }

    /**
     * Uses index mail_under_way. No send takes this long, so whoever began has died. Answers whether there was one. Of two nodes
     * that find the same one the second has nothing left to settle.
     */
    private boolean giveUpNext() {
        Instant now = clock.instant();
        return QuarkusTransaction.requiringNew().call(() -> {
            Optional<UUID> left = database.first(
                    "select id from mail where state = 'SENDING' and started_at < ? order by started_at limit 1",
                    row -> row.getObject(1, UUID.class),
                    now.minus(PATIENCE));
            left.ifPresent(id -> {
                LOG.warnf("Mail %s was left half-sent and is given up", id);
                ended.fire(new MailEnded(id, Outcome.UNKNOWN, "the node that sent it died"));
                database.update(
                        "update mail set state = 'FAILED', body = '', finished_at = ?, problem ="
                                + " 'The node that sent it died; it is not known whether it was taken'"
                                + " where id = ? and state = 'SENDING'",
                        now,
                        id);
            });
            return left.isPresent();
        });
    }
}
