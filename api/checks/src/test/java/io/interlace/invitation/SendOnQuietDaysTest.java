package io.interlace.invitation;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.interlace.TestDatabase;
import io.interlace.http.Database;
import io.interlace.identity.People;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is due on a day on which nobody is asked waits; and what is sent once more has its whole term. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SendOnQuietDaysTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Inject
    People people;

    @Inject
    SendInvitations sendInvitations;

    @Inject
    RemindInvited remindInvited;

    @Inject
    Database database;

    private final LocalDate today = LocalDate.now(LONDON);

    private Inviting inviting;
    private String ada;

    @BeforeEach
    void somebody() {
        inviting = Inviting.ledBy(people.founder());
        ada = inviting.person("Ada Winter");
    }

    private Instant sendAt(String id) {
        return Instant.parse(inviting.read(id).extract().path("sendAt"));
    }

    @Test
    void waitsForTheFirstDayThatIsNotQuiet() {
        String id = inviting.invite(ada);
        Instant meant = sendAt(id);
        inviting.quietUntil(today.plusDays(3));
        sendInvitations.sendDue();
        inviting.read(id).body("state", equalTo("SCHEDULED")).body("sentAt", nullValue());
        assertEquals(
                today.plusDays(4)
                        .atTime(meant.atZone(LONDON).toLocalTime())
                        .atZone(LONDON)
                        .toInstant(),
                sendAt(id));
        inviting.contactOf(id)
                .body("askedOn", equalTo(today.plusDays(4).toString()))
                .body("status", equalTo("PLANNED"));
        inviting.statusOf(ada).then().body("status", equalTo("IDENTIFIED"));
        database.update(
                "delete from contact_policy where programme_id = ?::uuid",
                inviting.programme().id());
        sendInvitations.sendDue();
        assertEquals("SCHEDULED", inviting.state(id), "its day is another now");
        database.update("update invitation set send_at = now() where id = ?::uuid", id);
        sendInvitations.sendDue();
        assertEquals("SENT", inviting.state(id));
    }

    @Test
    void waitsUntilItFitsBesideWhatIsPlanned() {
        String id = inviting.post(ada, "ENGAGE", Map.of("minutes", 20)).path("id");
        String later =
                today.plusDays(20).atTime(12, 0).atZone(LONDON).toInstant().toString();
        inviting.post(ada, "CONVERSATION", Map.of("minutes", 20, "sendAt", later))
                .then()
                .statusCode(201);
        String last =
                today.plusDays(29).atTime(12, 0).atZone(LONDON).toInstant().toString();
        inviting.post(ada, "REVIEW", Map.of("minutes", 20, "sendAt", last))
                .then()
                .statusCode(201);
        inviting.quietUntil(today.plusDays(3));
        sendInvitations.sendDue();
        inviting.contactOf(id).body("askedOn", equalTo(today.plusDays(48).toString()));
    }

    @Test
    void goesOutAllTheSameWhereALeadInsists() {
        inviting.quietUntil(today.plusDays(3));
        inviting.post(ada, "ENGAGE", Map.of()).then().statusCode(409).body("obstacle", equalTo("QUIET_PERIOD"));
        String id = inviting.post(ada, "ENGAGE", Map.of("overrideReason", "She asked"))
                .path("id");
        sendInvitations.sendDue();
        assertEquals("SENT", inviting.state(id));
    }

    @Test
    void whatIsSentAgainWaitsToo() {
        String id = inviting.invite(ada);
        sendInvitations.sendDue();
        inviting.programme()
                .post("/invitation-bounces", Map.of("invitationId", id, "reason", "Mailbox full"))
                .then()
                .statusCode(200);
        inviting.quietUntil(today.plusDays(3));
        inviting.sendAgain(id).then().statusCode(200);
        sendInvitations.sendDue();
        assertEquals("SCHEDULED", inviting.state(id));
        assertEquals(today.plusDays(4), LocalDate.ofInstant(sendAt(id), LONDON));
    }

    @Test
    void whatIsSentAgainHasItsWholeTerm() {
        String id = inviting.invite(ada);
        sendInvitations.sendDue();
        String link = inviting.read(id).extract().path("participationLinkId");
        database.update("update invitation set expires_at = now() + interval '1 hour' where id = ?::uuid", id);
        database.update(
                "update participation_link set expires_at = now() + interval '1 hour' where id = ?::uuid", link);
        inviting.programme()
                .post("/invitation-bounces", Map.of("invitationId", id, "reason", "Mailbox full"))
                .then()
                .statusCode(200);
        inviting.sendAgain(id).then().statusCode(200);
        sendInvitations.sendDue();
        String end = today.plusDays(22).atStartOfDay(LONDON).toInstant().toString();
        inviting.read(id).body("participationLinkId", equalTo(link)).body("expiresAt", equalTo(end));
        inviting.programme()
                .get("/stakeholders/" + ada + "/participation-links/" + link)
                .then()
                .body("expiresAt", equalTo(end));
    }

    @Test
    void remindsOfTheOneThatEndsLaterAfterAMerge() {
        String again = inviting.person("Ada W");
        String first = inviting.invite(ada);
        String second = inviting.invite(again);
        sendInvitations.sendDue();
        database.update("update invitation set expires_at = expires_at - interval '1 day' where id = ?::uuid", first);
        inviting.merge(ada, again);
        inviting.act(first, "reminder").then().statusCode(409);
        database.update("update invitation set remind_at = now() where id in (?::uuid, ?::uuid)", first, second);
        remindInvited.remindDue();
        inviting.read(first).body("reminders.size()", equalTo(0)).body("remindAt", nullValue());
        inviting.read(second).body("reminders.size()", equalTo(1)).body("remindAt", notNullValue());
    }
}
