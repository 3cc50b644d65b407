package io.interlace.invitation;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.interlace.Production;
import io.interlace.http.Database;
import io.interlace.identity.People;
import io.interlace.identity.Role;
import io.interlace.mail.MailServer;
import io.interlace.mail.Postman;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who counts as invited, and as asked, by what became of the mail. */
@QuarkusTest
@Tag("strain")
@TestProfile(Production.class)
class ReachedByMailTest {

    @Inject
    People people;

    @Inject
    SendInvitations sendInvitations;

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
        ada = inviting.programme()
                .person(Map.of("name", "Ada", "email", "ada@example.org", "attributes", Map.of("team", "A")));
    }

    private void send() {
        sendInvitations.sendDue();
        postman.goOut();
    }

    private String messageId(String invitation) {
        return database.first(
                        "select message_id from mail m join invitation i on i.mail_id = m.id where i.id = ?::uuid",
                        row -> row.getString(1),
                        invitation)
                .orElseThrow();
    }

    private void refused() {
        MailServer.whileRefusing(() -> {
            for (int attempt = 0; attempt < 5; attempt++) {
                database.update("update mail set not_before = now()");
                postman.goOut();
            }
        });
    }

    /** As reach tells it: who was asked and has not answered. */
    private void silent(int invited, int identified) {
        inviting.programme()
                .get("/reach?dimension=ATTRIBUTE:team")
                .then()
                .statusCode(200)
                .body("categories.find { it.value == 'A' }.silence.invited", equalTo(invited))
                .body("categories.find { it.value == 'A' }.silence.identified", equalTo(identified));
    }

    @Test
    void isInvitedOnceTheMailHasLeft() {
        inviting.invite(ada);
        sendInvitations.sendDue();
        inviting.statusOf(ada).then().body("status", equalTo("IDENTIFIED")).body("invitedAt", nullValue());
        silent(0, 1);
        postman.goOut();
        inviting.statusOf(ada).then().body("status", equalTo("INVITED")).body("invitedAt", notNullValue());
        silent(1, 0);
        inviting.programme()
                .get("/events?limit=200")
                .then()
                .body("results.findAll { it.subject == '" + ada + "' }.data.values.status.last()", equalTo("INVITED"));
    }

    @Test
    void isNotInvitedByAMailThatNeverLeft() {
        String id = inviting.invite(ada);
        sendInvitations.sendDue();
        refused();
        assertEquals("FAILED", inviting.state(id));
        silent(0, 1);
        inviting.act(id, "revocation").then().statusCode(200);
        inviting.contactOf(id).body("status", equalTo("CANCELLED"));
        String other = inviting.invite(ada);
        sendInvitations.sendDue();
        inviting.act(other, "revocation").then().statusCode(200);
        postman.goOut();
        silent(0, 1);
    }

    @Test
    void isNotInvitedByAMailThatCameBack() {
        String id = inviting.invite(ada);
        send();
        inviting.comesBack(messageId(id)).then().statusCode(200);
        inviting.statusOf(ada).then().body("status", equalTo("IDENTIFIED")).body("invitedAt", nullValue());
        silent(0, 1);
        inviting.sendAgain(id).then().statusCode(200);
        send();
        inviting.statusOf(ada).then().body("status", equalTo("INVITED"));
    }

    @Test
    void staysInvitedWhereSomethingElseInvitedThem() {
        inviting.become(ada, "INVITED");
        String id = inviting.invite(ada);
        send();
        inviting.comesBack(messageId(id)).then().statusCode(200);
        inviting.statusOf(ada).then().body("status", equalTo("INVITED"));
        String bea = inviting.person("Bea");
        String again = inviting.person("Bea again");
        String first = inviting.invite(bea);
        String second = inviting.invite(again);
        send();
        inviting.merge(bea, again);
        inviting.comesBack(messageId(first)).then().statusCode(200);
        inviting.statusOf(bea).then().body("status", equalTo("INVITED"));
        inviting.comesBack(messageId(second)).then().statusCode(200);
        inviting.statusOf(bea).then().body("status", equalTo("IDENTIFIED"));
    }

    @Test
    void countsWhatMayHaveComeAsAskedAndNotAsSilence() {
        String id = inviting.invite(ada, "ENGAGE");
        sendInvitations.sendDue();
        MailServer.whileDyingAfterTheLastByte(postman::goOut);
        inviting.read(id).body("state", equalTo("FAILED")).body("reason", containsString("not known"));
        silent(0, 1);
        inviting.act(id, "revocation").then().statusCode(200);
        inviting.contactOf(id).body("status", equalTo("ASKED"));
    }

    @Test
    void asksThePolicyAgainWhereTheFirstMailMayHaveCome() {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
        String id = inviting.post(ada, "ENGAGE", Map.of("minutes", 40)).path("id");
        sendInvitations.sendDue();
        MailServer.whileDyingAfterTheLastByte(postman::goOut);
        String first = inviting.read(id).extract().path("contactId");
        inviting.sendAgain(id)
                .then()
                .statusCode(409)
                .body("type", containsString("contact-budget-exceeded"))
                .body("availableFrom", equalTo(today.plusDays(28).toString()));
        assertEquals("FAILED", inviting.state(id));
        Map<String, Object> because = Map.of("overrideReason", "She asked us to");
        inviting.as(people, Role.FACILITATOR).sendAgain(id, because).then().statusCode(403);
        inviting.sendAgain(id, because)
                .then()
                .statusCode(200)
                .body("state", equalTo("SCHEDULED"))
                .body("overrideReason", equalTo("She asked us to"));
        inviting.programme().get("/stakeholders/" + ada + "/contacts").then().body("results", hasSize(2));
        inviting.act(id, "revocation").then().statusCode(200);
        inviting.contactOf(id).body("status", equalTo("CANCELLED"));
        inviting.programme().get("/contacts/" + first).then().body("status", equalTo("ASKED"));
    }

    @Test
    void asksThePolicyAgainWhereTheAskWasTakenOutOfTheLedger() {
        String id = inviting.invite(ada);
        sendInvitations.sendDue();
        refused();
        String contact = inviting.read(id).extract().path("contactId");
        inviting.programme()
                .asking()
                .post(inviting.programme().path("/contacts/" + contact + "/cancellation"))
                .then()
                .statusCode(200);
        inviting.sendAgain(id).then().statusCode(200);
        inviting.contactOf(id).body("status", equalTo("ASKED"));
    }

    @Test
    void isNotRecommendedNorInvitedByAWaveUntilWhatCameBackIsSettled() {
        String seed = inviting.programme().person(Map.of("name", "Seed", "status", "ENGAGED"));
        inviting.programme().referral(seed, ada);
        candidates(1);
        String id = inviting.invite(ada);
        candidates(0);
        send();
        inviting.comesBack(messageId(id)).then().statusCode(200);
        candidates(0);
        wave().then().statusCode(409);
        inviting.act(id, "revocation").then().statusCode(200);
        candidates(1);
        wave().then().statusCode(201).body("invited", equalTo(1));
    }

    private void candidates(int number) {
        inviting.programme()
                .get("/reach/recommendations")
                .then()
                .statusCode(200)
                .body("considered", equalTo(number));
    }

    private io.restassured.response.Response wave() {
        return inviting.programme()
                .post("/invitation-rounds", Map.of("name", "W", "templateId", inviting.template("ENGAGE"), "wave", 0));
    }

    @Test
    void forgetsWithEachPersonTheirOwnMail() {
        String same = inviting.programme().person(Map.of("name", "Ada again", "email", "ada@example.org"));
        String id = inviting.invite(ada);
        String other = inviting.invite(same);
        sendInvitations.sendDue();
        assertEquals(2, waiting());
        inviting.erase(ada);
        assertEquals(1, waiting());
        assertEquals("REVOKED", inviting.state(id));
        postman.goOut();
        assertEquals("SENT", inviting.state(other));
        assertEquals(1, MailServer.received().size());
    }

    private int waiting() {
        return database.list("select 1 from mail where state = 'QUEUED'", row -> 1)
                .size();
    }

    @Test
    void forgetsWhatWasSentToAnAddressTheyHadBefore() {
        String same = inviting.person("Ada Two");
        inviting.invite(ada);
        inviting.invite(same, "REVIEW");
        send();
        Object version = inviting.statusOf(ada).path("version");
        inviting.programme()
                .patch("/stakeholders/" + ada, Map.of("email", "new@example.org"), version)
                .then()
                .statusCode(200);
        inviting.merge(ada, same);
        inviting.erase(ada);
        assertEquals(List.of(), database.list("select recipient from mail", row -> row.getString(1)));
    }
}
