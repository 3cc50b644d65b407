package io.interlace.actionitem;

import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.interlace.LockQueue;
import io.interlace.TestDatabase;
import io.interlace.TestProgramme;
import io.interlace.http.Database;
import io.interlace.identity.People;
import io.interlace.identity.Role;
import io.interlace.retrospective.Sitting;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What a team agrees to comes back until it is done or dropped. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ActionItemTest {

    private static final String LONG_AGO = "2020-03-01";
    private static final String FAR_AHEAD = "2199-03-01";

    @Inject
    People people;

    @Inject
    Database database;

    @Test
    void isAgreedAtTheBoardByWhoTakesPartOnceItIsTalkedAbout() {
        Sitting sitting = Sitting.of(people, database, "NAMED", 1);
        TestProgramme ada = sitting.people().get(0);
        String owner = Agreed.somebody(sitting);
        ada.post(sitting.path("/action-items"), Agreed.draft("Tape the rota", owner, FAR_AHEAD))
                .then()
                .statusCode(409)
                .body("phase", equalTo("PREPARE"));
        sitting.in("REFLECT");
        sitting.write(ada, "Rang out");
        sitting.in("DISCUSS");
        String cluster = sitting.clusters().get(0);
        Map<String, Object> draft = new HashMap<>(Agreed.draft("Tape the rota", owner, FAR_AHEAD));
        draft.put("clusterId", cluster);
        ada.post(sitting.path("/action-items"), draft)
                .then()
                .statusCode(200)
                .body("state", equalTo("OPEN"))
                .body("clusterTitle", equalTo("Rang out"))
                .body("owner.id", equalTo(owner))
                .body("carriedOver", equalTo(0))
                .body("overdue", equalTo(false));
        sitting.board(ada).then().body("everybody.actionItems.text", contains("Tape the rota"));
        draft.put("clusterId", owner);
        draft.put("ownerId", cluster);
        ada.post(sitting.path("/action-items"), draft)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/clusterId"));
        draft.remove("clusterId");
        ada.post(sitting.path("/action-items"), draft)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/ownerId"));
        sitting.in("CLOSED");
        draft.put("ownerId", owner);
        ada.post(sitting.path("/action-items"), draft).then().statusCode(409);
        sitting.lead().post(sitting.path("/action-items"), draft).then().statusCode(200);
    }

    @Test
    void isAgreedAtTwoBoardsOfATeamAtOnce() {
        Sitting first = Sitting.of(people, database, "NAMED", 1).in("COMMIT");
        Sitting second = first.again("NAMED", Map.of()).in("COMMIT");
        String owner = Agreed.somebody(first);
        Function<Sitting, Supplier<Response>> agreeing = sitting -> () ->
                sitting.lead().post(sitting.path("/action-items"), Agreed.draft("Tape the rota", owner, FAR_AHEAD));
        new LockQueue(database)
                .behind("stakeholder where id", owner, agreeing.apply(first), agreeing.apply(second))
                .forEach(answer -> answer.then().statusCode(200));
    }

    @Test
    void comesBackAtEachRetrospectiveUntilItIsDoneOrDropped() {
        Sitting first = Sitting.of(people, database, "NAMED", 1).in("COMMIT");
        String owner = Agreed.somebody(first);
        String rota = Agreed.item(first, "Tape the rota", owner, LONG_AGO);
        String numbers = Agreed.item(first, "Test the numbers", owner, FAR_AHEAD);
        String letter = Agreed.item(first, "Write a letter", owner, FAR_AHEAD);
        first.in("CLOSED");
        Sitting second = first.again("NAMED", Map.of("startsAt", "2027-03-01T13:00:00Z"));
        Agreed.becomes(second.lead(), rota, Map.of("state", "DONE", "outcome", "Answered in every hour"));
        second.lead()
                .get(second.path("/board"))
                .then()
                .body("everybody.actionItems.text", contains("Tape the rota", "Test the numbers", "Write a letter"))
                .body("everybody.actionItems.state", contains("DONE", "OPEN", "OPEN"));
        second.in("COMMIT");
        Agreed.becomes(second.lead(), letter, Map.of("state", "DROPPED", "outcome", "They ring now"));
        second.in("CLOSED");
        Sitting third = second.again("NAMED", Map.of("startsAt", "2027-04-01T13:00:00Z"));
        third.lead()
                .get(third.path("/board"))
                .then()
                .body("everybody.actionItems.id", contains(numbers))
                .body("everybody.actionItems.carriedOver", contains(1));
        // what was looked at stays with it, whatever becomes of it later
        Agreed.becomes(third.lead(), numbers, Map.of("state", "DONE"));
        second.board(second.lead()).then().body("everybody.actionItems.text", hasSize(3));
        first.board(first.lead()).then().body("everybody.actionItems", hasSize(3));
        third.board(third.lead()).then().body("everybody.actionItems.state", contains("DONE"));
        third.lead()
                .delete("/action-items/" + numbers, Agreed.version(third.lead(), numbers))
                .then()
                .statusCode(409);
    }

    @Test
    void isNotOfAnEarlierBoardNorOfAnotherTeam() {
        Sitting early = Sitting.of(people, database, "NAMED", 1);
        Sitting late =
                early.again("NAMED", Map.of("startsAt", "2027-05-01T13:00:00Z")).in("DISCUSS");
        Agreed.item(late, "Tape the rota", Agreed.somebody(late), FAR_AHEAD);
        early.board(early.lead()).then().body("everybody.actionItems", empty());
        Sitting another = Sitting.of(people, database, "NAMED", 1);
        another.board(another.lead()).then().body("everybody.actionItems", empty());
    }

    @Test
    void namesWhatIsWrongWithAnEnd() {
        Sitting sitting = Sitting.of(people, database, "NAMED", 1).in("COMMIT");
        TestProgramme lead = sitting.lead();
        String item = Agreed.item(sitting, "Tape the rota", Agreed.somebody(sitting), FAR_AHEAD);
        Object version = Agreed.version(lead, item);
        lead.patch("/action-items/" + item, Map.of("state", "DROPPED"), version)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/outcome"));
        lead.patch("/action-items/" + item, Map.of("outcome", "It helped"), version)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/outcome"));
        Agreed.becomes(lead, item, Map.of("state", "DONE", "outcome", "It helped"));
        lead.get("/action-items/" + item).then().body("closedOn", notNullValue());
        lead.patch("/action-items/" + item, Map.of("state", "OPEN"), version)
                .then()
                .statusCode(412);
        Map<String, Object> again = new HashMap<>();
        again.put("state", "OPEN");
        again.put("outcome", null);
        Agreed.becomes(lead, item, again);
        lead.get("/action-items/" + item).then().body("closedOn", nullValue()).body("outcome", nullValue());
        lead.delete("/action-items/" + item, Agreed.version(lead, item)).then().statusCode(204);
        sitting.board(lead).then().body("everybody.actionItems", empty());
    }

    @Test
    void isSeenAndChangedByTheTeamAndItsOwner() {
        Sitting sitting = Sitting.of(people, database, "NAMED", 1).in("COMMIT");
        TestProgramme lead = sitting.lead();
        String email = "owner-" + lead.id() + "@example.org";
        String owner = lead.person(Map.of("name", "Olu", "email", email));
        lead.post("/members", Map.of("email", email, "name", "Olu", "role", "CONTRIBUTOR"))
                .then()
                .statusCode(201);
        TestProgramme olu = lead.as(new TestProgramme.Someone(people.withAddress(email)));
        String theirs = Agreed.item(sitting, "Tape the rota", owner, FAR_AHEAD);
        String another = Agreed.item(sitting, "Test the numbers", Agreed.somebody(sitting), LONG_AGO);
        olu.get("/action-items").then().body("results.id", contains(theirs));
        olu.get("/action-items/" + another).then().statusCode(404);
        olu.patch("/action-items/" + another, Map.of("state", "DONE"), 0).then().statusCode(404);
        Agreed.becomes(olu, theirs, Map.of("state", "DONE"));
        sitting.people()
                .get(0)
                .get("/action-items?state=OPEN&dueOn=lt:2021-01-01&q=numb")
                .then()
                .body("results.id", contains(another))
                .body("results.overdue", contains(true));
        lead.as(people, Role.CONTRIBUTOR).get("/action-items").then().body("results", empty());
        lead.as(people, Role.VIEWER).get("/action-items").then().statusCode(403);
        olu.delete("/action-items/" + theirs, Agreed.version(lead, theirs))
                .then()
                .statusCode(403);
    }

    @Test
    void countsWhatIsDoneByTheMonthInWhichItWasDue() {
        Sitting sitting = Sitting.of(people, database, "NAMED", 1).in("COMMIT");
        TestProgramme lead = sitting.lead();
        lead.get("/action-item-progress").then().body("doneRate", nullValue()).body("months", empty());
        String owner = Agreed.somebody(sitting);
        String late = Agreed.item(sitting, "Done late", owner, LONG_AGO);
        Agreed.item(sitting, "Overdue", owner, "2020-03-31");
        String early = Agreed.item(sitting, "Done early", owner, FAR_AHEAD);
        String dropped = Agreed.item(sitting, "Dropped", owner, "2199-03-02");
        Agreed.item(sitting, "Open", owner, "2199-04-01");
        Agreed.becomes(lead, late, Map.of("state", "DONE"));
        Agreed.becomes(lead, early, Map.of("state", "DONE"));
        Agreed.becomes(lead, dropped, Map.of("state", "DROPPED", "outcome", "No use"));
        lead.get("/action-item-progress?projectId=" + sitting.project())
                .then()
                .statusCode(200)
                .body("open", equalTo(2))
                .body("overdue", equalTo(1))
                .body("done", equalTo(2))
                .body("dropped", equalTo(1))
                .body("doneRate.toDouble()", closeTo(2.0 / 3, 1e-6))
                .body("months.month", contains("2020-03-01", "2199-03-01", "2199-04-01"))
                .body("months.overdue", contains(1, 0, 0))
                .body("months.done", contains(1, 1, 0))
                .body("months.doneInTime", contains(0, 1, 0))
                .body("months.dropped", contains(0, 1, 0));
    }

    @Test
    void followsItsOwnerThroughMergingAndIsNobodysOnceTheyAreErased() {
        Sitting sitting = Sitting.of(people, database, "NAMED", 1).in("COMMIT");
        TestProgramme lead = sitting.lead();
        String kept = lead.person("Olu");
        String twice = lead.person("Olu too");
        String item = Agreed.item(sitting, "Tape the rota", twice, FAR_AHEAD);
        lead.post("/stakeholders/" + kept + "/merge", Map.of("duplicateId", twice))
                .then()
                .statusCode(200);
        lead.get("/action-items/" + item).then().body("owner.name", equalTo("Olu"));
        sitting.board(lead).then().body("everybody.actionItems.owner.id", contains(kept));
        lead.delete("/stakeholders/" + kept, lead.get("/stakeholders/" + kept).path("version"))
                .then()
                .statusCode(204);
        lead.get("/action-items/" + item).then().body("owner", nullValue());
    }
}
