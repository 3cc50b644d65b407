package io.interlace.invitation;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.interlace.Api;
import io.interlace.Production;
import io.interlace.http.Database;
import io.interlace.identity.People;
import io.interlace.mail.MailServer;
import io.interlace.mail.Postman;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Invitations as real mail: from the member who invites to the person who answers, once, whatever breaks. */
@QuarkusTest
@Tag("strain")
@TestProfile(Production.class)
class SendInvitationsTest {

    private static final Pattern LINK = Pattern.compile("https://interlace\\.example\\.nhs\\.uk/p#([A-Za-z0-9_-]{43})");

    @Inject
    People people;

    @Inject
    SendInvitations sendInvitations;

    @Inject
    RemindInvited remindInvited;

    @Inject
    Postman postman;

    @Inject
    Database database;

    private Inviting inviting;
    private String ada;

    @BeforeEach
    void aProgramme() {
        database.update("delete from mail");
        database.update("delete from invitation");
        MailServer.empty();
        inviting = Inviting.ledBy(people.founder());
        ada = inviting.person("Ada Winter");
    }

    private void send() {
        sendInvitations.sendDue();
        postman.goOut();
    }

    private static List<MimeMessage> arrived() {
        return MailServer.received();
    }

    private static String text(MimeMessage mail) {
        try {
            return new String(mail.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String token(MimeMessage mail) {
        Matcher link = LINK.matcher(text(mail));
        assertTrue(link.find(), text(mail));
        return link.group(1);
    }

    private static Response open(String token) {
        return Api.given().get("/api/v1/participation/" + token);
    }

    private int mailsWaiting() {
        return database.list("select 1 from mail where state = 'QUEUED'", row -> 1)
                .size();
    }

    @Test
    void leadsFromAnInvitationThroughItsMailToTakingPart() throws MessagingException {
        String bea = inviting.programme().person(Map.of("name", "Bea", "status", "ENGAGED"));
        inviting.programme().referral(bea, ada);
        String id = inviting.invite(ada);
        sendInvitations.sendDue();
        assertEquals("SENDING", inviting.state(id));
        postman.goOut();
        inviting.read(id).body("state", equalTo("SENT"));
        assertEquals(1, arrived().size());
        MimeMessage mail = arrived().get(0);
        assertEquals("ada.winter@example.org", mail.getAllRecipients()[0].toString());
        assertEquals("Would you take part in A programme?", mail.getSubject());
        String text = text(mail);
        assertTrue(text.startsWith("Dear Ada Winter,") && text.contains("about 5 minutes"), text);
        String token = token(mail);
        Response page = open(token);
        page.then().statusCode(200).body("answer", nullValue());
        for (String kept : List.of("keptBy", "what", "why", "until")) {
            assertTrue(text.contains(page.path("keeping." + kept)), "the page and the mail say the same: " + kept);
        }
        assertTrue(text.contains("Stop all messages to me"), text);
        assertEquals("SENT", inviting.state(id), "opening a link changes nothing");
        Inviting.press(token, "acceptance", Map.of()).then().statusCode(200);
        Inviting.press(token, "acceptance", Map.of()).then().statusCode(200);
        inviting.read(id).body("state", equalTo("ANSWERED")).body("answer", equalTo("ACCEPTED"));
        inviting.statusOf(ada).then().body("status", equalTo("ENGAGED")).body("recruiterId", equalTo(bea));
        send();
        send();
        assertEquals(1, arrived().size());
    }

    @Test
    void keepsTheTokenNowhereOnceItIsSent() {
        inviting.invite(ada);
        send();
        String token = token(arrived().get(0));
        for (String table : database.list(
                "select table_name from information_schema.tables where table_schema = 'public'",
                row -> row.getString(1))) {
            assertEquals(
                    0,
                    database.first(
                                    "select count(*) from " + table + " t where strpos(t::text, ?) > 0",
                                    row -> row.getInt(1),
                                    token)
                            .orElseThrow(),
                    table);
        }
    }

    @Test
    void writesToNobodyWhoOptedOutMeanwhile() {
        String id = inviting.invite(ada);
        inviting.become(ada, "OPTED_OUT");
        send();
        assertEquals("REVOKED", inviting.state(id));
        assertEquals(0, arrived().size());
    }

    @Test
    void takesTheMailOutOfTheOutboxOfWhoOptsOut() {
        String id = inviting.invite(ada);
        sendInvitations.sendDue();
        assertEquals(1, mailsWaiting());
        inviting.become(ada, "OPTED_OUT");
        assertEquals(0, mailsWaiting());
        send();
        inviting.read(id).body("state", equalTo("REVOKED"));
        inviting.contactOf(id).body("status", equalTo("CANCELLED"));
        assertEquals(0, arrived().size());
    }

    @Test
    void takesTheReminderOutOfTheOutboxOfWhoAnswers() {
        String id = inviting.invite(ada);
        send();
        String token = token(arrived().get(0));
        inviting.act(id, "reminder").then().statusCode(200).body("reminders[0].state", equalTo("SENDING"));
        assertEquals(1, mailsWaiting());
        Inviting.press(token, "decline", Map.of("reasonCode", "NOT_MY_AREA"))
                .then()
                .statusCode(200);
        assertEquals(0, mailsWaiting());
        inviting.read(id).body("reminders", equalTo(List.of()));
    }

    @Test
    void takesTheMailOutOfTheOutboxWhenItIsTakenBack() {
        String id = inviting.invite(ada);
        sendInvitations.sendDue();
        inviting.act(id, "revocation").then().statusCode(200);
        postman.goOut();
        inviting.contactOf(id).body("status", equalTo("CANCELLED"));
        assertEquals(0, arrived().size());
        assertEquals("REVOKED", inviting.state(id));
    }

    @Test
    void aLinkThatWasTakenBackOpensNothing() {
        String id = inviting.invite(ada);
        send();
        String token = token(arrived().get(0));
        inviting.act(id, "revocation").then().statusCode(200);
        open(token).then().statusCode(410).body("type", endsWith("/link-revoked"));
        Inviting.press(token, "acceptance", Map.of()).then().statusCode(410);
    }

    @Test
    void saysThatAMailWasRefusedAndSendsItAgain() {
        String id = inviting.invite(ada);
        sendInvitations.sendDue();
        MailServer.whileRefusing(() -> {
            for (int attempt = 0; attempt < 5; attempt++) {
                database.update("update mail set not_before = now()");
                postman.goOut();
            }
        });
        inviting.read(id)
                .body("state", equalTo("FAILED"))
                .body("reason", containsString("did not take it"))
                .body("reason", containsString("451"))
                .body("sentAt", nullValue());
        inviting.sendAgain(id).then().statusCode(200);
        send();
        assertEquals("SENT", inviting.state(id));
        assertEquals(1, arrived().size());
        open(token(arrived().get(0))).then().statusCode(200);
    }

    @Test
    void saysWhyNothingCouldBeSent() {
        String id = inviting.invite(ada);
        database.update("update invitation set days_to_answer = 400 where id = ?::uuid", id);
        send();
        inviting.read(id).body("state", equalTo("FAILED")).body("reason", containsString("could not be sent"));
        String without = inviting.invite(inviting.person("Bea"));
        database.update("update stakeholder set email = null where name = 'Bea'");
        send();
        inviting.read(without).body("state", equalTo("FAILED")).body("reason", containsString("no e-mail address"));
        assertEquals(0, arrived().size());
    }

    @Test
    void writesToNobodyWhoAnsweredOtherwiseMeanwhile() {
        String id = inviting.invite(ada);
        inviting.become(ada, "ENGAGED");
        String bea = inviting.person("Bea");
        String declined = inviting.invite(bea);
        inviting.become(bea, "DECLINED");
        send();
        assertEquals("REVOKED", inviting.state(id));
        assertEquals("REVOKED", inviting.state(declined));
        inviting.contactOf(id).body("status", equalTo("CANCELLED"));
        assertEquals(0, arrived().size());
    }

    @Test
    void saysThatNobodyKnowsWhetherAMailCame() {
        String id = inviting.invite(ada);
        sendInvitations.sendDue();
        MailServer.whileDyingAfterTheLastByte(postman::goOut);
        inviting.read(id).body("state", equalTo("FAILED")).body("reason", containsString("not known whether it came"));
        send();
        assertEquals(0, arrived().size(), "nothing is sent twice by itself");
    }

    @Test
    void saysSoOfAMailThatAKilledNodeLeft() {
        String id = inviting.invite(ada);
        sendInvitations.sendDue();
        database.update("update mail set state = 'SENDING', started_at = now() - interval '11 minutes'");
        postman.goOut();
        inviting.read(id).body("state", equalTo("FAILED")).body("reason", containsString("not known whether it came"));
    }

    @Test
    void saysSoOfMailsOfSeveralProgrammesThatNodesLeft() {
        String id = inviting.invite(ada);
        Inviting elsewhere = Inviting.ledBy(people.founder());
        String other = elsewhere.invite(elsewhere.person("Bea"));
        sendInvitations.sendDue();
        database.update("update mail set state = 'SENDING', started_at = now() - interval '11 minutes'");
        postman.goOut();
        assertEquals("FAILED", inviting.state(id));
        assertEquals("FAILED", elsewhere.state(other));
    }

    @Test
    void writesToNobodyWhoseAddressAsksToBeLeftOut() {
        Map<String, Object> same = Map.of("name", "Ada Winter again", "email", Inviting.address("Ada Winter"));
        String again = inviting.programme().person(same);
        String id = inviting.invite(again);
        inviting.become(ada, "OPTED_OUT");
        send();
        assertEquals("REVOKED", inviting.state(id));
        assertEquals(0, arrived().size());
        inviting.post(again, "REVIEW", Map.of()).then().statusCode(409).body("type", endsWith("/kept-out"));
        String bea = inviting.person("Bea");
        inviting.programme()
                .patch("/stakeholders/" + bea, Map.of("email", Inviting.address("Ada Winter")), 0)
                .then()
                .statusCode(409)
                .body("errors[0].pointer", equalTo("/email"));
    }

    @Test
    void sendsNothingOnceItsLinkIsWithdrawn() {
        String id = inviting.invite(ada);
        sendInvitations.sendDue();
        String link = inviting.read(id).extract().path("participationLinkId");
        inviting.programme()
                .asking()
                .post(inviting.programme()
                        .path("/stakeholders/" + ada + "/participation-links/" + link + "/revocation"))
                .then()
                .statusCode(200);
        postman.goOut();
        assertEquals("REVOKED", inviting.state(id));
        assertEquals(0, arrived().size());
        inviting.contactOf(id).body("status", equalTo("CANCELLED"));
    }

    @Test
    void keepsTheAskOfAnInvitationThatIsUnderWay() {
        String id = inviting.invite(ada);
        String contact = inviting.read(id).extract().path("contactId");
        String cancellation = inviting.programme().path("/contacts/" + contact + "/cancellation");
        inviting.programme().asking().post(cancellation).then().statusCode(409).body("invitationId", equalTo(id));
        inviting.contactOf(id).body("counts", equalTo(true));
        inviting.act(id, "revocation").then().statusCode(200);
        inviting.contactOf(id).body("status", equalTo("CANCELLED"));
    }

    @Test
    void anAnswerCountsEvenWhereNobodyKnewWhetherTheMailCame() {
        String id = inviting.invite(ada);
        send();
        String token = token(arrived().get(0));
        database.update("update invitation set state = 'FAILED' where id = ?::uuid", id);
        Inviting.press(token, "acceptance", Map.of()).then().statusCode(200);
        inviting.read(id).body("state", equalTo("ANSWERED")).body("reason", nullValue());
    }

    @Test
    void queuesEachOnceWhenManyNodesDoSo() throws Exception {
        List<String> ids = IntStream.range(0, 30)
                .mapToObj(n -> inviting.invite(inviting.person("Person " + n)))
                .toList();
        Callable<Boolean> node = () -> {
            inRequest(sendInvitations::sendDue);
            return true;
        };
        var threads = Executors.newFixedThreadPool(4);
        try {
            for (var done : threads.invokeAll(List.of(node, node, node, node))) {
                assertTrue(done.get());
            }
        } finally {
            threads.shutdown();
        }
        assertEquals(ids.size(), mailsWaiting());
        assertEquals(
                ids.size(),
                database.list("select distinct recipient from mail", row -> row.getString(1))
                        .size());
        for (String id : ids) {
            assertEquals("SENDING", inviting.state(id));
        }
    }

    private static void inRequest(Runnable work) {
        var context = Arc.container().requestContext();
        context.activate();
        try {
            work.run();
        } finally {
            context.terminate();
        }
    }

    /** Whatever fails after the mail is queued takes the mail back with it, as the death of the node or the database would. */
    @Test
    void losesAndDoublesNothingWhenItBreaksAtTheLastStep() {
        String id = inviting.invite(ada);
        database.update("create function breaks() returns trigger language plpgsql as"
                + " $$ begin raise exception 'broken' using errcode = '57P01'; end $$");
        database.update("create constraint trigger breaks after update on invitation deferrable initially deferred"
                + " for each row execute function breaks()");
        try {
            send();
            assertEquals(0, arrived().size());
            assertEquals("SCHEDULED", inviting.state(id));
            assertEquals(0, database.list("select 1 from mail", row -> 1).size());
            inviting.statusOf(ada).then().body("status", equalTo("IDENTIFIED"));
            inviting.programme()
                    .get("/stakeholders/" + ada + "/participation-links")
                    .then()
                    .body("results", equalTo(List.of()));
        } finally {
            database.update("drop trigger breaks on invitation");
            database.update("drop function breaks()");
        }
        send();
        send();
        assertEquals(1, arrived().size());
        assertEquals("SENT", inviting.state(id));
    }

    @Test
    void leavesWhoeverIsHeldJustNowForTheNextTime() throws Exception {
        String id = inviting.invite(ada);
        String bea = inviting.invite(inviting.person("Bea"));
        QuarkusTransaction.requiringNew().run(() -> {
            database.list("select 1 from stakeholder where id = ?::uuid for update", row -> 1, ada);
            var other = Executors.newSingleThreadExecutor();
            try {
                other.submit(() -> inRequest(sendInvitations::sendDue)).get();
            } catch (InterruptedException | ExecutionException e) {
                throw new IllegalStateException(e);
            } finally {
                other.shutdown();
            }
        });
        assertEquals("SCHEDULED", inviting.state(id));
        assertEquals("SENDING", inviting.state(bea));
        send();
        assertEquals("SENT", inviting.state(id));
    }

    @Test
    void sendsNothingOfAProgrammeThatIsArchived() {
        String id = inviting.invite(ada);
        inviting.programme()
                .asking()
                .post(inviting.programme().path("/archive"))
                .then()
                .statusCode(200);
        send();
        assertEquals("SCHEDULED", inviting.state(id));
        assertFalse(arrived().stream().findAny().isPresent());
    }

    @Test
    void remindsByRealMailWithAnotherWayIn() {
        String id = inviting.invite(ada);
        send();
        database.update("update invitation set remind_at = now() where id = ?::uuid", id);
        remindInvited.remindDue();
        postman.goOut();
        assertEquals(2, arrived().size());
        assertTrue(text(arrived().get(1)).startsWith("We wrote to you on "));
        inviting.read(id).body("reminders[0].state", equalTo("SENT"));
        Inviting.press(token(arrived().get(1)), "acceptance", Map.of()).then().statusCode(200);
        inviting.read(id).body("answer", equalTo("ACCEPTED"));
    }
}
