package io.interlace.actionitem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.interlace.LockQueue;
import io.interlace.TestDatabase;
import io.interlace.TestProgramme;
import io.interlace.http.Database;
import io.interlace.identity.People;
import io.interlace.retrospective.Sitting;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RemindOwnersTest {

    private static final String LONG_AGO = "2020-03-01";
    private static final String FAR_AHEAD = "2199-03-01";

    @Inject
    People people;

    @Inject
    RemindOwners remindOwners;

    @Inject
    Database database;

    private Sitting sitting;
    private TestProgramme lead;
    private String olu;

    @BeforeEach
    void somebodyHasAgreed() {
        sitting = Sitting.of(people, database, "NAMED", 1).in("COMMIT");
        lead = sitting.lead();
        olu = lead.person(Map.of("name", "Olu", "email", "olu-" + lead.id() + "@example.org"));
    }

    private List<String> mails() {
        return database.list(
                "select subject || E'\\n' || body from mail where programme_id = ?::uuid order by created_at, id",
                row -> row.getString(1),
                lead.id());
    }

    private void fortnightsPass() {
        database.update(
                "update action_item set remind_on = current_date where programme_id = ?::uuid and remind_on is not null",
                lead.id());
        remindOwners.remindDue();
    }

    @Test
    void tellsEverythingThatIsLateInOneMailAndNothingElse() {
        Agreed.item(sitting, "Tape the\nrota", olu, LONG_AGO);
        Agreed.item(sitting, "Test the numbers", olu, "2020-04-01");
        Agreed.item(sitting, "Write a letter", olu, FAR_AHEAD);
        String done = Agreed.item(sitting, "Done already", olu, LONG_AGO);
        Agreed.becomes(lead, done, Map.of("state", "DONE"));
        Object version = Agreed.version(lead, done);
        remindOwners.remindDue();
        remindOwners.remindDue();
        List<String> mails = mails();
        assertEquals(1, mails.size(), mails.toString());
        String mail = mails.get(0);
        assertTrue(mail.startsWith("2 things you agreed to see to\nHello Olu,"), mail);
        assertTrue(mail.contains("- Tape the rota\n  due on 1 March 2020"), mail);
        assertTrue(mail.contains("- Test the numbers\n  due on 1 April 2020"), mail);
        assertTrue(!mail.contains("Write a letter") && !mail.contains("Done already"), mail);
        assertTrue(mail.contains("/retrospectives/actions?ownerId=" + olu), mail);
        assertEquals(version, Agreed.version(lead, done));
    }

    @Test
    void remindsAsOftenAsThePolicyAllowsAndAnewForAnotherDay() {
        String item = Agreed.item(sitting, "Tape the rota", olu, LONG_AGO);
        Object version = Agreed.version(lead, item);
        fortnightsPass();
        fortnightsPass();
        fortnightsPass();
        assertEquals(2, mails().size());
        // whoever has it on their screen is not told that it changed
        assertEquals(version, Agreed.version(lead, item));
        Agreed.becomes(lead, item, Map.of("dueOn", "2020-05-01"));
        remindOwners.remindDue();
        assertEquals(3, mails().size());
    }

    @Test
    void isNotForgottenByAChangeAtTheSameMoment() {
        String item = Agreed.item(sitting, "Tape the rota", olu, LONG_AGO);
        Object version = Agreed.version(lead, item);
        new LockQueue(database)
                .behind(
                        "action_item where id",
                        item,
                        () -> database.update(
                                "update action_item set reminders = 1, remind_on = current_date + 14 where id = ?::uuid",
                                item),
                        () -> lead.patch("/action-items/" + item, Map.of("text", "Tape the rota up"), version)
                                .statusCode())
                .forEach(done -> assertTrue(done == 1 || done == 200, done.toString()));
        remindOwners.remindDue();
        assertEquals(List.of(), mails());
    }

    @Test
    void leavesAloneWhoAskedForItAndWhoIsForgotten() {
        String cleo = lead.person(Map.of("name", "Cleo", "email", "cleo-" + lead.id() + "@example.org"));
        Agreed.item(sitting, "Tape the rota", olu, LONG_AGO);
        Agreed.item(sitting, "Test the numbers", cleo, LONG_AGO);
        Agreed.item(sitting, "Write a letter", lead.person("Without an address"), LONG_AGO);
        lead.patch(
                        "/stakeholders/" + olu,
                        Map.of("status", "OPTED_OUT"),
                        lead.get("/stakeholders/" + olu).path("version"))
                .then()
                .statusCode(200);
        lead.delete("/stakeholders/" + cleo, lead.get("/stakeholders/" + cleo).path("version"))
                .then()
                .statusCode(204);
        remindOwners.remindDue();
        assertEquals(List.of(), mails());
        assertEquals(
                List.of(),
                database.list(
                        "select id::text from action_item where programme_id = ?::uuid and remind_on is not null",
                        row -> row.getString(1),
                        lead.id()),
                "nobody looks for them again");
    }

    @Test
    void waitsForDaysOnWhichPeopleAreAsked() {
        Agreed.item(sitting, "Tape the rota", olu, LONG_AGO);
        quiet(List.of(Map.of("from", "2020-01-01", "to", "2199-01-01", "reason", "Winter")));
        remindOwners.remindDue();
        assertEquals(List.of(), mails());
        quiet(List.of());
        remindOwners.remindDue();
        assertEquals(List.of(), mails(), "not before tomorrow");
        fortnightsPass();
        assertEquals(1, mails().size());
    }

    private void quiet(List<Map<String, String>> periods) {
        lead.asking()
                .header("If-Match", "\"" + lead.get("/contact-policy").path("version") + "\"")
                .body(Map.of(
                        "periodDays", 28,
                        "maxContacts", 2,
                        "maxMinutes", 60,
                        "quietDaysAfterDecline", 0,
                        "maxReminders", 2,
                        "quietPeriods", periods))
                .put(lead.path("/contact-policy"))
                .then()
                .statusCode(200);
    }
}
