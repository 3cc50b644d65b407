package io.interlace.invitation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.interlace.TestDatabase;
import io.interlace.http.Database;
import io.interlace.identity.People;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RemindInvitedTest {

    @Inject
    People people;

    @Inject
    SendInvitations sendInvitations;

    @Inject
    RemindInvited remindInvited;

    @Inject
    Database database;

    private Inviting inviting;
    private String ada;
    private String id;

    @BeforeEach
    void somebodyIsInvited() {
        inviting = Inviting.ledBy(people.founder());
        ada = inviting.person("Ada Winter");
        id = inviting.invite(ada);
        sendInvitations.sendDue();
    }

    private void daysPass() {
        database.update("update invitation set remind_at = now() where id = ?::uuid and remind_at is not null", id);
        remindInvited.remindDue();
    }

    private List<String> mails() {
        return database.list(
                "select subject || E'\\n' || body from mail where programme_id = ?::uuid order by created_at, id",
                row -> row.getString(1),
                inviting.programme().id());
    }

    private static String token(String mail) {
        Matcher link = Pattern.compile("/p#([A-Za-z0-9_-]{43})").matcher(mail);
        assertTrue(link.find(), mail);
        return link.group(1);
    }

    @Test
    void remindsAfterSomeDaysAsOftenAsThePolicyAllows() {
        remindInvited.remindDue();
        inviting.read(id).body("reminders", empty());
        daysPass();
        inviting.read(id)
                .body("reminders", hasSize(1))
                .body("reminders[0].byHand", equalTo(false))
                .body("reminders[0].state", equalTo("SENT"))
                .body("remindAt", notNullValue());
        daysPass();
        inviting.read(id).body("reminders", hasSize(2)).body("remindAt", nullValue());
        daysPass();
        inviting.read(id).body("reminders", hasSize(2)).body("state", equalTo("SENT"));
        inviting.act(id, "reminder").then().statusCode(409).body("detail", containsString("2 times"));
        List<String> mails = mails();
        assertEquals(3, mails.size());
        assertTrue(mails.get(1).startsWith("Reminder: Would you take part"), mails.get(1));
        assertTrue(mails.get(1).contains("have not heard from you"), mails.get(1));
        assertNotEquals(token(mails.get(0)), token(mails.get(1)));
        Inviting.press(token(mails.get(0)), "acceptance", Map.of()).then().statusCode(200);
        Inviting.press(token(mails.get(2)), "acceptance", Map.of()).then().statusCode(200);
        inviting.read(id).body("state", equalTo("ANSWERED")).body("answer", equalTo("ACCEPTED"));
    }

    @Test
    void remindsWhenAMemberAsksAndTakesNothingFromTheBudget() {
        inviting.act(id, "reminder").then().statusCode(200).body("reminders.byHand", contains(true));
        inviting.programme().get("/stakeholders/" + ada + "/contacts").then().body("results", hasSize(1));
    }

    @Test
    void remindsNobodyWhoAnswered() {
        Inviting.press(token(mails().get(0)), "decline", Map.of("reasonCode", "NO_TIME"))
                .then()
                .statusCode(200);
        inviting.read(id)
                .body("state", equalTo("ANSWERED"))
                .body("answer", equalTo("DECLINED"))
                .body("declineReasonCode", equalTo("NO_TIME"))
                .body("remindAt", nullValue());
        daysPass();
        inviting.act(id, "reminder").then().statusCode(409);
        assertEquals(1, mails().size());
    }

    @Test
    void remindsNobodyWhoTookPartOtherwise() {
        inviting.become(ada, "ENGAGED");
        inviting.act(id, "reminder").then().statusCode(409);
        daysPass();
        inviting.read(id).body("reminders", empty()).body("remindAt", nullValue());
    }

    @Test
    void remindsNobodyWhoSaidNoOtherwise() {
        inviting.become(ada, "DECLINED");
        inviting.act(id, "reminder").then().statusCode(409).body("detail", containsString("said no"));
        daysPass();
        inviting.read(id).body("reminders", empty()).body("remindAt", nullValue());
    }

    @Test
    void remindsNobodyWhoseLinkHasEnded() {
        database.update("update invitation set expires_at = now() where id = ?::uuid", id);
        inviting.act(id, "reminder").then().statusCode(409);
        daysPass();
        inviting.read(id).body("reminders", empty());
    }

    @Test
    void waitsUntilAQuietPeriodIsOver() {
        inviting.quietUntil(LocalDate.now(ZoneId.of("UTC")).plusDays(3));
        inviting.act(id, "reminder").then().statusCode(409).body("detail", containsString("quiet period"));
        daysPass();
        Instant next = Instant.parse(
                inviting.read(id).body("reminders", empty()).extract().path("remindAt"));
        assertTrue(next.isAfter(Instant.now().plus(23, ChronoUnit.HOURS)), next.toString());
    }

    @Test
    void comesToItsInvitationWhenItComesBack() {
        daysPass();
        String messageId = database.first(
                        "select m.message_id from mail m join invitation_reminder r on r.mail_id = m.id"
                                + " where r.invitation_id = ?::uuid",
                        row -> row.getString(1),
                        id)
                .orElseThrow();
        inviting.comesBack(messageId)
                .then()
                .statusCode(200)
                .body("id", equalTo(id))
                .body("state", equalTo("BOUNCED"));
        inviting.statusOf(ada).then().body("status", equalTo("INVITED"));
    }
}
