package io.interlace.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.interlace.Production;
import io.interlace.http.Database;
import io.quarkus.mailer.Mailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("strain")
@TestProfile(Production.class)
class SendMailTest {

    @Inject
    Outbox outbox;

    @Inject
    SendMail sendMail;

    @Inject
    Database database;

    @Inject
    Mailer mailer;

    @Inject
    Event<MailEnded> ended;

    @Inject
    Clock clock;

    private record Row(
            String state,
            String body,
            int attempts,
            Instant notBefore,
            @Nullable String problem) {}

    @BeforeEach
    void empty() {
        database.update("delete from mail");
        MailServer.empty();
    }

    private void queue(String subject) {
        QuarkusTransaction.requiringNew()
                .run(() ->
                        outbox.queue(new NewMail(null, null, "priya@example.nhs.uk", subject, "Hello — it’s time.")));
    }

    private Row only() {
        return database.first(
                        "select state, body, attempts, not_before, problem from mail",
                        row -> new Row(
                                row.getString(1),
                                row.getString(2),
                                row.getInt(3),
                                row.getObject(4, OffsetDateTime.class).toInstant(),
                                row.getString(5)))
                .orElseThrow();
    }

    private void makeDue() {
        database.update("update mail set not_before = ?", Instant.now());
    }

    @Test
    void deliversAMailOnce() throws MessagingException, IOException {
        queue("A walk – Thursday");
        sendMail.sendDue();
        sendMail.sendDue();
        List<MimeMessage> received = MailServer.received();
        assertEquals(1, received.size());
        MimeMessage mail = received.get(0);
        assertEquals("A walk – Thursday", mail.getSubject());
        assertEquals("priya@example.nhs.uk", mail.getAllRecipients()[0].toString());
        assertEquals(
                "Hello — it’s time.", new String(mail.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip());
        String kept = database.first("select message_id from mail", row -> row.getString(1))
                .orElseThrow();
        assertEquals(kept, mail.getMessageID());
        assertTrue(kept.endsWith("@localhost>"), kept);
    }

    @Test
    void forgetsTheTextOfAMailThatWasSent() {
        queue("A walk");
        assertFalse(only().body().isEmpty());
        sendMail.sendDue();
        assertEquals("SENT", only().state());
        assertEquals("", only().body());
    }

    @Test
    void sendsWhatSignsPeopleInBeforeWhatAProgrammeSends() throws MessagingException {
        UUID programme = UUID.randomUUID();
        database.update(
                "insert into programme (id, name, slug, purpose, starts_on, time_zone, status, created_at, updated_at, version)"
                        + " values (?, 'A round', ?, '', current_date, 'UTC', 'ACTIVE', now(), now(), 0)",
                programme,
                programme.toString());
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.queue(new NewMail(programme, null, "wren@example.org", "One of a round", "Hello")));
        queue("A link to sign in");
        sendMail.sendDue();
        List<String> subjects = new ArrayList<>();
        for (MimeMessage mail : MailServer.received()) {
            subjects.add(mail.getSubject());
        }
        assertEquals(2, subjects.size());
        List<String> inOrder = database.list(
                "select (programme_id is null)::text from mail order by finished_at", row -> row.getString(1));
        assertEquals(List.of("true", "false"), inOrder);
        database.update("delete from programme where id = ?", programme);
    }

    @Test
    void queuesNothingForACommandThatFails() {
        assertThrows(
                IllegalStateException.class,
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    outbox.queue(new NewMail(null, null, "priya@example.nhs.uk", "A walk", "Hello"));
                    throw new IllegalStateException("the command fails");
                }));
        assertEquals(0, count("select count(*) from mail"));
    }

    @Test
    void queuesNothingOutsideACommand() {
        NewMail mail = new NewMail(null, null, "priya@example.nhs.uk", "A walk", "Hello");
        assertThrows(RuntimeException.class, () -> outbox.queue(mail));
        assertEquals(0, count("select count(*) from mail"));
    }

    @Test
    void triesARefusedMailAgainLater() {
        queue("A walk");
        Instant before = Instant.now();
        MailServer.whileRefusing(sendMail::sendDue);
        Row refused = only();
        assertEquals("QUEUED", refused.state());
        assertEquals(1, refused.attempts());
        assertTrue(String.valueOf(refused.problem()).contains("451"), refused.problem());
        assertFalse(refused.notBefore().isBefore(before.plus(SendMail.FIRST_WAIT)));
        sendMail.sendDue();
        assertEquals(0, MailServer.received().size(), "not before its time");
        makeDue();
        sendMail.sendDue();
        assertEquals(1, MailServer.received().size());
        assertEquals("SENT", only().state());
    }

    @Test
    void triesAgainWhenNoServerListens() throws IOException, InterruptedException {
        queue("A walk");
        MailServer.whileAway(sendMail::sendDue);
        assertEquals("QUEUED", only().state());
    }

    @Test
    void waitsLongerAfterEachRefusal() {
        queue("A walk");
        database.update("update mail set attempts = 3");
        Instant before = Instant.now();
        MailServer.whileRefusing(sendMail::sendDue);
        assertFalse(only().notBefore().isBefore(before.plus(Duration.ofMinutes(8))));
    }

    @Test
    void givesUpAfterFiveRefusals() {
        queue("A walk");
        MailServer.whileRefusing(() -> {
            for (int i = 0; i < SendMail.MOST_ATTEMPTS + 1; i++) {
                sendMail.sendDue();
                makeDue();
            }
        });
        Row failed = only();
        assertEquals("FAILED", failed.state());
        assertEquals(SendMail.MOST_ATTEMPTS, failed.attempts());
        assertEquals("", failed.body());
    }

    @Test
    void neverRepeatsAMailThatMayHaveBeenTaken() {
        queue("A walk");
        MailServer.whileDyingAfterTheLastByte(sendMail::sendDue);
        assertEquals("FAILED", only().state());
        assertTrue(String.valueOf(only().problem()).contains("not known"), only().problem());
        makeDue();
        sendMail.sendDue();
        assertEquals(0, MailServer.received().size());
    }

    @Test
    void finishesTheMailInHandBeforeTheNodeEnds() throws InterruptedException {
        SendMail node = new SendMail(database, mailer, ended, clock, false);
        queue("A walk");
        queue("Another walk");
        CompletableFuture<Void> sending = CompletableFuture.runAsync(node::sendDue);
        while (number("SENDING") == 0) {
            assertFalse(sending.isDone(), "a mail is taken in hand first");
        }
        node.end(new ShutdownDelayInitiatedEvent());
        assertEquals(0, number("SENDING"), "nothing is left half-done");
        int sent = number("SENT");
        assertEquals(sent, MailServer.received().size());
        sending.join();
        queue("A walk that is left to another node");
        node.sendDue();
        assertEquals(sent, number("SENT"));
    }

    private int number(String state) {
        return database.list("select 1 from mail where state = ?", row -> 1, state)
                .size();
    }

    @Test
    void givesUpWhatAKilledNodeLeftHalfSent() {
        queue("A walk");
        database.update(
                "update mail set state = 'SENDING', started_at = ?",
                Instant.now().minus(Duration.ofMinutes(9)));
        sendMail.sendDue();
        assertEquals("SENDING", only().state(), "the other node may be at it");
        database.update("update mail set started_at = ?", Instant.now().minus(Duration.ofMinutes(11)));
        sendMail.sendDue();
        assertEquals("FAILED", only().state());
        assertEquals("", only().body());
        assertEquals(0, MailServer.received().size());
    }

    @Test
    void sendsEachMailOnceWhenTwoNodesSend() throws Exception {
        queue("The first mail to an address makes its mailbox");
        sendMail.sendDue();
        empty();
        int mails = 30;
        for (int i = 0; i < mails; i++) {
            queue("Mail " + i);
        }
        var threads = Executors.newFixedThreadPool(4);
        try {
            Callable<Boolean> node = () -> {
                sendMail.sendDue();
                return true;
            };
            for (var done : threads.invokeAll(List.of(node, node, node, node))) {
                assertTrue(done.get());
            }
        } finally {
            threads.shutdown();
        }
        assertEquals(
                List.of(),
                database.list("select problem from mail where problem is not null", row -> row.getString(1)));
        Set<String> ids = new HashSet<>();
        for (MimeMessage mail : MailServer.received()) {
            ids.add(mail.getMessageID());
        }
        assertEquals(mails, MailServer.received().size());
        assertEquals(mails, ids.size());
        assertEquals(mails, count("select count(*) from mail where state = 'SENT' and attempts = 1"));
    }

    private int count(String sql) {
        return database.first(sql, row -> row.getInt(1)).orElseThrow();
    }
}
