package io.interlace.invitation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.interlace.TestDatabase;
import io.interlace.http.Database;
import io.interlace.identity.People;
import io.interlace.identity.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Making invitations and what members do about them. Mail stays in the outbox here, so that what is due is sent at once. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class InvitationTest {

    @Inject
    People people;

    @Inject
    SendInvitations sendInvitations;

    @Inject
    ExpireInvitations expireInvitations;

    @Inject
    Database database;

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

    private Inviting inviting;
    private String ada;

    @BeforeEach
    void aProgramme() {
        inviting = Inviting.ledBy(people.founder());
        ada = inviting.person("Ada Winter");
    }

    private void refused(Response answer, int status, String type) {
        answer.then().statusCode(status).body("type", endsWith(type));
    }

    private List<String> eventsOf(String id) {
        return inviting.programme()
                .get("/events?limit=200")
                .path("results.findAll { it.subject == '" + id + "' }.data.values.state");
    }

    @Test
    void isScheduledEnteredInTheLedgerAndSent() {
        String id = inviting.post(ada, "ENGAGE", Map.of())
                .then()
                .statusCode(201)
                .header("Location", containsString("/invitations/"))
                .body("state", equalTo("SCHEDULED"))
                .body("purpose", equalTo("ENGAGE"))
                .body("minutes", equalTo(5))
                .body("stakeholder.name", equalTo("Ada Winter"))
                .body("templateName", equalTo("Invitation to take part"))
                .body("reminders", empty())
                .extract()
                .path("id");
        inviting.contactOf(id)
                .body("purpose", equalTo("ENGAGE"))
                .body("minutes", equalTo(5))
                .body("askedOn", equalTo(today.toString()));
        inviting.statusOf(ada).then().body("status", equalTo("IDENTIFIED"));
        sendInvitations.sendDue();
        inviting.read(id)
                .body("state", equalTo("SENT"))
                .body("sentAt", notNullValue())
                .body("participationLinkId", notNullValue())
                .body("expiresAt", endOfDay(21))
                .body("remindAt", notNullValue());
        inviting.statusOf(ada).then().body("status", equalTo("INVITED"));
        assertEquals(List.of("SCHEDULED", "SENT"), eventsOf(id));
        inviting.programme()
                .get("/stakeholders/" + ada + "/participation-links")
                .then()
                .statusCode(200)
                .body("results", hasSize(1))
                .body("results[0].url", nullValue())
                .body("results[0].id", equalTo(inviting.read(id).extract().path("participationLinkId")));
    }

    private org.hamcrest.Matcher<String> endOfDay(int days) {
        return equalTo(today.plusDays(days + 1)
                .atStartOfDay(ZoneId.of("Europe/London"))
                .toInstant()
                .toString());
    }

    @Test
    void waitsForItsDay() {
        Instant later = Instant.now().plus(3, ChronoUnit.DAYS);
        String id = inviting.post(ada, "CONVERSATION", Map.of("sendAt", later.toString(), "minutes", 30))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        inviting.contactOf(id).body("status", equalTo("PLANNED")).body("minutes", equalTo(30));
        sendInvitations.sendDue();
        assertEquals("SCHEDULED", inviting.state(id));
        for (Instant wrong :
                List.of(Instant.now().minus(1, ChronoUnit.HOURS), Instant.now().plus(400, ChronoUnit.DAYS))) {
            inviting.post(ada, "REVIEW", Map.of("sendAt", wrong.toString()))
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/sendAt"));
        }
    }

    @Test
    void refusesWhoCannotBeInvited() {
        String without = inviting.programme().person("No Address");
        inviting.post(without, "ENGAGE", Map.of())
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/stakeholderId"));
        String out = inviting.person("Out");
        inviting.become(out, "OPTED_OUT");
        refused(inviting.post(out, "ENGAGE", Map.of("overrideReason", "Please")), 409, "/kept-out");
        String engaged = inviting.person("Engaged");
        inviting.become(engaged, "ENGAGED");
        refused(inviting.post(engaged, "ENGAGE", Map.of()), 409, "/conflict");
        inviting.post(engaged, "CONVERSATION", Map.of()).then().statusCode(201);
        String gone = inviting.person("Gone");
        inviting.erase(gone);
        for (String nobody : List.of(gone, "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a77")) {
            inviting.post(nobody, "ENGAGE", Map.of())
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/stakeholderId"));
        }
        String id = inviting.invite(ada);
        inviting.post(ada, "ENGAGE", Map.of()).then().statusCode(409).body("invitationId", equalTo(id));
    }

    @Test
    void invitesOnceWhenManyInviteAtOnce() {
        String template = inviting.template("ENGAGE");
        List<CompletableFuture<Integer>> inviters = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            inviters.add(CompletableFuture.supplyAsync(() -> inviting.programme()
                    .post("/invitations", Map.of("stakeholderId", ada, "templateId", template))
                    .statusCode()));
        }
        assertEquals(
                List.of(201, 409, 409, 409, 409),
                inviters.stream().map(CompletableFuture::join).sorted().toList());
    }

    @Test
    void keepsToTheContactPolicyUnlessALeadSaysWhy() {
        inviting.invite(ada, "CONVERSATION");
        inviting.post(ada, "REVIEW", Map.of())
                .then()
                .statusCode(409)
                .body("type", endsWith("/contact-budget-exceeded"))
                .body("obstacle", equalTo("TOO_MANY_MINUTES"))
                .body("availableFrom", equalTo(today.plusDays(28).toString()));
        Map<String, Object> because = Map.of("overrideReason", "She offered to read it");
        inviting.as(people, Role.FACILITATOR)
                .post(ada, "REVIEW", because)
                .then()
                .statusCode(403);
        String id = inviting.post(ada, "REVIEW", because)
                .then()
                .statusCode(201)
                .body("overrideReason", equalTo("She offered to read it"))
                .extract()
                .path("id");
        inviting.contactOf(id).body("overrideReason", equalTo("She offered to read it"));
    }

    @Test
    void saysWhatItIsToldToSay() {
        Map<String, String> own = Map.of("subject", "{{name}}?", "body", "By {{answerBy}}: {{link}}. {{sender}}");
        String id = inviting.post(ada, "ENGAGE", Map.of("message", own))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        inviting.programme()
                .get("/invitations/" + id + "/text")
                .then()
                .statusCode(200)
                .body("subject", equalTo("Ada Winter?"))
                .body("body", containsString(WriteInvitation.NO_LINK))
                .body("body", containsString("By whom: The team of A programme."))
                .body("body", containsString("Stop all messages to me"));
        inviting.post(ada, "REVIEW", Map.of("message", Map.of("subject", "Hello", "body", "No way in")))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/message/body"));
    }

    @Test
    void isLookedAtBeforeItIsSent() {
        String path = "/invitations/preview";
        inviting.programme()
                .post(path, Map.of("templateId", inviting.template("ENGAGE"), "stakeholderId", ada))
                .then()
                .statusCode(200)
                .body("subject", equalTo("Would you take part in A programme?"))
                .body("body", containsString("Dear Ada Winter,"))
                .body("body", containsString("To be tried"));
        inviting.programme()
                .post(path, Map.of("message", Map.of("subject", "Hi", "body", "{{link}} {{minutes}}"), "minutes", 9))
                .then()
                .statusCode(200)
                .body("body", containsString("] 9"));
        inviting.programme()
                .post(path, Map.of("message", Map.of("subject", "Hi", "body", "{{lnk}}")))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/message/body"));
        inviting.programme().post(path, Map.of()).then().statusCode(400).body("errors[0].pointer", equalTo("/message"));
        inviting.programme().get("/invitations").then().body("results", empty());
    }

    @Test
    void isTakenBackBeforeItIsSentAndCountsNoMore() {
        String id = inviting.invite(ada, "CONVERSATION");
        inviting.act(id, "revocation")
                .then()
                .statusCode(200)
                .body("state", equalTo("REVOKED"))
                .body("reason", notNullValue());
        inviting.contactOf(id).body("status", equalTo("CANCELLED"));
        inviting.programme().get("/contact-burdens?asks=0").then().body("results.stakeholder.id", contains(ada));
        String once = inviting.read(id).extract().asString();
        inviting.act(id, "revocation").then().statusCode(200);
        assertEquals(once, inviting.read(id).extract().asString());
        sendInvitations.sendDue();
        assertEquals("REVOKED", inviting.state(id));
        inviting.invite(ada, "CONVERSATION");
    }

    @Test
    void isTakenBackAfterItWasSentAndItsLinkIsGone() {
        String id = inviting.invite(ada);
        sendInvitations.sendDue();
        inviting.act(id, "revocation").then().statusCode(200);
        inviting.contactOf(id).body("status", equalTo("ASKED"));
        String link = inviting.read(id).extract().path("participationLinkId");
        inviting.programme()
                .get("/stakeholders/" + ada + "/participation-links/" + link)
                .then()
                .body("revokedAt", notNullValue());
        refused(inviting.act(id, "reminder"), 409, "/illegal-transition");
        refused(inviting.sendAgain(id), 409, "/illegal-transition");
    }

    @Test
    void isTakenBackWithItsLink() {
        String id = inviting.invite(ada);
        sendInvitations.sendDue();
        String link = inviting.read(id).extract().path("participationLinkId");
        inviting.programme()
                .post("/stakeholders/" + ada + "/participation-links/" + link + "/revocation", "")
                .then()
                .statusCode(200);
        inviting.read(id).body("state", equalTo("REVOKED")).body("reason", equalTo("Its link was withdrawn."));
    }

    @Test
    void endsWithItsLink() {
        String id = inviting.invite(ada);
        sendInvitations.sendDue();
        expireInvitations.expireDue();
        assertEquals("SENT", inviting.state(id));
        database.update("update invitation set expires_at = now() where id = ?::uuid", id);
        expireInvitations.expireDue();
        expireInvitations.expireDue();
        inviting.read(id).body("state", equalTo("EXPIRED")).body("remindAt", nullValue());
        assertEquals(List.of("SCHEDULED", "SENT", "EXPIRED"), eventsOf(id));
        inviting.act(id, "revocation").then().statusCode(409);
        inviting.invite(ada);
    }

    @Test
    void comesBackAndIsSentOnceMore() {
        String id = inviting.invite(ada);
        refused(bounce(Map.of("invitationId", id)), 409, "/illegal-transition");
        sendInvitations.sendDue();
        String messageId = database.first(
                        "select message_id from mail m join invitation i on i.mail_id = m.id where i.id = ?::uuid",
                        row -> row.getString(1),
                        id)
                .orElseThrow();
        Inviting integration = inviting.as(people, Role.INTEGRATION);
        integration
                .programme()
                .post("/invitation-bounces", Map.of("messageId", messageId, "reason", "550 No such user"))
                .then()
                .statusCode(200)
                .body("id", equalTo(id))
                .body("state", equalTo("BOUNCED"))
                .body("reason", equalTo("It came back: 550 No such user"))
                .body("remindAt", nullValue());
        bounce(Map.of("invitationId", id)).then().statusCode(200).body("reason", containsString("550"));
        integration.sendAgain(id).then().statusCode(403);
        String link = inviting.read(id).extract().path("participationLinkId");
        inviting.sendAgain(id).then().statusCode(200).body("state", equalTo("SCHEDULED"));
        sendInvitations.sendDue();
        inviting.read(id)
                .body("state", equalTo("SENT"))
                .body("participationLinkId", equalTo(link))
                .body("reason", nullValue());
        assertEquals(
                1,
                inviting.programme()
                        .get("/stakeholders/" + ada + "/contacts")
                        .<List<?>>path("results")
                        .size());
    }

    private Response bounce(Map<String, Object> of) {
        Map<String, Object> report = new java.util.TreeMap<>(of);
        report.put("reason", "Mailbox full");
        return inviting.programme().post("/invitation-bounces", report);
    }

    @Test
    void takesNoReportOfAMailThatIsNone() {
        String id = inviting.invite(ada);
        bounce(Map.of()).then().statusCode(400).body("errors[0].pointer", equalTo("/invitationId"));
        bounce(Map.of("invitationId", id, "messageId", "<a@b>")).then().statusCode(400);
        bounce(Map.of("messageId", "<a@b>")).then().statusCode(400).body("errors[0].pointer", equalTo("/messageId"));
        bounce(Map.of("invitationId", ada)).then().statusCode(400).body("errors[0].pointer", equalTo("/invitationId"));
    }

    @Test
    void isNotSentAgainToWhoIsInvitedOtherwiseOrOut() {
        String id = inviting.invite(ada);
        sendInvitations.sendDue();
        bounce(Map.of("invitationId", id)).then().statusCode(200);
        String other = inviting.invite(ada);
        refused(inviting.sendAgain(id), 409, "/conflict");
        assertEquals("BOUNCED", inviting.state(id));
        inviting.act(other, "revocation").then().statusCode(200);
        inviting.become(ada, "OPTED_OUT");
        refused(inviting.sendAgain(id), 409, "/kept-out");
    }

    @Test
    void isListedByWhatMatters() {
        String bea = inviting.person("Bea");
        String first = inviting.invite(ada);
        String second = inviting.post(
                        bea,
                        "REVIEW",
                        Map.of("sendAt", Instant.now().plus(2, ChronoUnit.DAYS).toString()))
                .path("id");
        String template = inviting.template("REVIEW");
        Map<String, String> questions = Map.of(
                "",
                second + "," + first,
                "?sort=sendAt",
                first + "," + second,
                "?purpose=ENGAGE",
                first,
                "?state=in:SCHEDULED,SENT",
                second + "," + first,
                "?state=ANSWERED",
                "",
                "?stakeholderId=" + bea,
                second,
                "?templateId=" + template,
                second,
                "?roundId=" + template,
                "");
        questions.forEach((question, ids) -> {
            List<String> found =
                    inviting.programme().get("/invitations" + question).path("results.id");
            assertEquals(ids, String.join(",", found), question);
        });
        inviting.programme()
                .asking()
                .accept("text/csv")
                .get(inviting.programme().path("/invitations"))
                .then()
                .statusCode(200)
                .body(containsString("Ada Winter"))
                .body(containsString("stakeholder.name"));
        inviting.as(people, Role.INTEGRATION)
                .programme()
                .get("/invitations")
                .then()
                .statusCode(200);
        inviting.as(people, Role.VIEWER).programme().get("/invitations").then().statusCode(403);
    }

    @Test
    void tellsNobodyTheSecretOfALink() {
        String key = "once";
        Map<String, String> draft = Map.of("stakeholderId", ada, "templateId", inviting.template("ENGAGE"));
        String id = inviting.programme()
                .asking()
                .header("Idempotency-Key", key)
                .body(draft)
                .post(inviting.programme().path("/invitations"))
                .path("id");
        sendInvitations.sendDue();
        String text = inviting.programme().get("/invitations/" + id + "/text").asString();
        String everything = text
                + inviting.read(id).extract().asString()
                + inviting.programme().get("/events?limit=200").asString()
                + inviting.programme()
                        .get("/stakeholders/" + ada + "/participation-links")
                        .asString()
                + database.list("select answer::text from idempotent_answer", row -> String.valueOf(row.getString(1)));
        assertFalse(everything.contains("/p#"), everything);
        inviting.programme()
                .asking()
                .header("Idempotency-Key", key)
                .body(draft)
                .post(inviting.programme().path("/invitations"))
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", equalTo("true"))
                .body("id", equalTo(id));
        inviting.programme().get("/events?limit=200").then().body(not(containsString("Ada")));
    }
}
