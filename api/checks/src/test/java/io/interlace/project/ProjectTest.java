package io.interlace.project;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.interlace.TestDatabase;
import io.interlace.TestProgramme;
import io.interlace.call.FormHolder;
import io.interlace.http.Database;
import io.interlace.identity.People;
import io.interlace.identity.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ProjectTest {

    @Inject
    People people;

    @Inject
    Database database;

    private Projecting projecting;
    private TestProgramme programme;
    private String call;
    private String ada;

    @BeforeEach
    void aCallWithThirtyDays() {
        projecting = Projecting.ledBy(people.founder(), database);
        programme = projecting.programme();
        call = projecting.call();
        ada = projecting.ada();
    }

    private String proposal(String title, int days, String state) {
        return projecting.proposal(title, days, state);
    }

    private Response begin(String proposal) {
        return projecting.begin(proposal);
    }

    private String project(String title, int days) {
        return projecting.project(title, days);
    }

    /** What came by the form, once it is chosen. */
    private String byForm(String email, String partner) {
        FormHolder form = FormHolder.of(programme, call, email, database);
        form.save(Map.of(
                        "partner",
                        Map.of("name", "Cy", "email", partner),
                        "placeCodes",
                        List.of("LAMBETH"),
                        "sectorCodes",
                        List.of("ACUTE"),
                        "problem",
                        "Sent back",
                        "aims",
                        "Book it",
                        "facilitatorDays",
                        2,
                        "budgetPounds",
                        0))
                .then()
                .statusCode(200);
        form.act("submission").then().statusCode(200);
        String id = programme.get("/calls/" + call + "/proposals").path("results[0].id");
        database.update("update proposal set state = 'SHORTLISTED' where id = ?::uuid", id);
        return id;
    }

    private Response patch(TestProgramme who, String project, Map<String, Object> changes) {
        return projecting.patch(who, "/projects/" + project, changes);
    }

    private ValidatableResponse act(String project, String what) {
        return projecting.act(project, what);
    }

    private ValidatableResponse read(String project) {
        return projecting.read("/projects/" + project);
    }

    @Test
    void hasWhomTheFormNamesInItsTeamOnceTheProgrammeKnowsThem() {
        String wren = "wren-" + UUID.randomUUID() + "@example.org";
        String proposal = byForm(wren, "cy-" + wren);
        programme.get("/proposals/" + proposal).then().body("lead", nullValue());
        programme.person(Map.of("name", "Wren Castlemoor", "email", wren));
        String id = begin(proposal).then().statusCode(201).extract().path("id");
        programme
                .get("/projects/" + id + "/team-members")
                .then()
                .body("results.person.name", contains("Wren Castlemoor"))
                .body("results.role", contains("Leads it"));
    }

    @Test
    void comesOfAProposalThatWasChosenOnce() {
        String chosen = proposal("Book it yourself", 9, "SHORTLISTED");
        String id = begin(chosen)
                .then()
                .statusCode(201)
                .header("Location", endsWith(programme.get("/projects").path("results[0].id")))
                .body("state", equalTo("PLANNED"))
                .body("callTitle", equalTo("Five teams to try working differently"))
                .body("title", equalTo("Book it yourself"))
                .body("facilitatorDays", equalTo(9))
                .body("budgetPounds", equalTo(4000))
                .body("placeCodes", contains("LAMBETH"))
                .body("sectorCodes", contains("ACUTE"))
                .body("teamMembers", equalTo(2))
                .body("protectedMinutesPerMonth", equalTo(0))
                .body("backfillPounds", equalTo(0))
                .body("milestones", equalTo(0))
                .body("nextDueOn", nullValue())
                .body("overrideReason", nullValue())
                .extract()
                .path("id");
        begin(chosen).then().statusCode(409).body("type", endsWith("/already-exists"));
        begin(proposal("Not yet", 1, "SUBMITTED"))
                .then()
                .statusCode(409)
                .body("detail", equalTo("The proposal is SUBMITTED. One that is SHORTLISTED becomes a project."));
        begin(call).then().statusCode(400).body("errors.pointer", contains("/proposalId"));
        programme
                .get("/events?limit=200")
                .then()
                .body("results.findAll { it.type.endsWith('project.created') }", hasSize(1))
                .body("results.find { it.type.endsWith('project.created') }.subject", endsWith(id));
    }

    @Test
    void keepsItsGoalsAndItsTime() {
        String id = project("Book it yourself", 9);
        patch(
                        programme,
                        id,
                        Map.of(
                                "goals",
                                List.of("Nobody is sent back"),
                                "startsOn",
                                "2027-01-04",
                                "endsOn",
                                "2027-06-30"))
                .then()
                .statusCode(200)
                .body("goals", contains("Nobody is sent back"))
                .body("endsOn", equalTo("2027-06-30"))
                .body("version", equalTo(1));
        programme.patch("/projects/" + id, Map.of("goals", List.of()), 0).then().statusCode(412);
        patch(programme, id, Map.of("endsOn", "2027-01-03"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/endsOn"));
        patch(programme, id, Map.of("milestones", List.of())).then().statusCode(400);
        read(id).body("version", equalTo(1));
    }

    @Test
    void promisesNoMoreThanTheCallCanGiveUnlessALeadSaysWhy() {
        String first = project("Book it yourself", 24);
        String second = proposal("One number to call", 9, "SHORTLISTED");
        begin(second)
                .then()
                .statusCode(409)
                .body("type", endsWith("/capacity-exceeded"))
                .body("detail", equalTo("The call has 6 facilitator days left to promise."))
                .body("facilitatorDaysLeft", equalTo(6))
                .body("budgetPoundsLeft", nullValue())
                .body("errors.pointer", contains("/proposalId"))
                .body(
                        "errors[0].detail",
                        equalTo(
                                "asks for 9 facilitator days more, and the call has 6 facilitator days left to promise"));
        Map<String, Object> anyway = Map.of("proposalId", second, "overrideReason", "The trust lends us one");
        TestProgramme facilitator = programme.as(people, Role.FACILITATOR);
        facilitator.post("/projects", anyway).then().statusCode(403);
        String id = programme
                .post("/projects", anyway)
                .then()
                .statusCode(201)
                .body("overrideReason", equalTo("The trust lends us one"))
                .extract()
                .path("id");
        programme
                .get("/calls/" + call + "/capacity")
                .then()
                .statusCode(200)
                .body("facilitatorDays", equalTo(30))
                .body("facilitatorDaysPromised", equalTo(33))
                .body("budgetPounds", equalTo(10_000))
                .body("budgetPoundsPromised", equalTo(8000));
        patch(facilitator, id, Map.of("goals", List.of("Answer within a day")))
                .then()
                .statusCode(200)
                .body("overrideReason", equalTo("The trust lends us one"));
        patch(facilitator, id, Map.of("facilitatorDays", 10))
                .then()
                .statusCode(409)
                .body("facilitatorDaysLeft", equalTo(0))
                .body("errors.pointer", contains("/facilitatorDays"));
        // money is there, though days are not
        patch(facilitator, id, Map.of("budgetPounds", 6000))
                .then()
                .statusCode(200)
                .body("overrideReason", equalTo("The trust lends us one"));
        patch(facilitator, id, Map.of("budgetPounds", 6001))
                .then()
                .statusCode(409)
                .body("detail", equalTo("The call has £0 left to promise."))
                .body("errors.pointer", contains("/budgetPounds"));
        patch(facilitator, id, Map.of("facilitatorDays", 6))
                .then()
                .statusCode(200)
                .body("overrideReason", nullValue());
        projecting.withdraw(first);
        patch(facilitator, id, Map.of("facilitatorDays", 30)).then().statusCode(200);
    }

    @Test
    void goesFromOneStateToTheNext() {
        String id = project("Book it yourself", 9);
        String step = "steps.find { it.step == 'PROTOTYPE' }.state";
        programme.get("/overview").then().body(step, equalTo("UNDER_WAY"));
        act(id, "pause").statusCode(409).body("type", endsWith("/illegal-transition"));
        act(id, "start").statusCode(200).body("state", equalTo("ACTIVE"));
        act(id, "pause").statusCode(200).body("state", equalTo("PAUSED"));
        act(id, "start").statusCode(409);
        act(id, "resumption").statusCode(200).body("state", equalTo("ACTIVE"));
        act(id, "completion").statusCode(200).body("state", equalTo("COMPLETED"));
        programme.get("/overview").then().body(step, equalTo("DONE"));
        programme
                .post("/projects/" + id + "/withdrawal", Map.of("reason", "Too late"))
                .then()
                .statusCode(409);
    }

    @Test
    void isReplacedByAProposalThatWasLeftOnTheTable() {
        String id = project("Book it yourself", 24);
        String reserve = proposal("One number to call", 20, "LEFT_ON_THE_TABLE");
        String other = proposal("Advice first", 1, "SUBMITTED");
        String withdrawal = "/projects/" + id + "/withdrawal";
        Map<String, Object> promoting = Map.of("reason", "The practice closes", "promoteProposalId", reserve);
        programme
                .as(people, Role.FACILITATOR)
                .post(withdrawal, promoting)
                .then()
                .statusCode(403);
        programme
                .post(withdrawal, Map.of("reason", "Closes", "promoteProposalId", call))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/promoteProposalId"));
        programme
                .post(withdrawal, Map.of("reason", "Closes", "promoteProposalId", other))
                .then()
                .statusCode(409);
        read(id).body("state", equalTo("PLANNED"));
        Object chosen = read(id).extract().path("proposalId");
        programme
                .post("/proposals/" + chosen + "/withdrawal", Map.of("reason", "From under its project"))
                .then()
                .statusCode(409)
                .body("detail", containsString("Withdraw its project"));
        programme
                .post(withdrawal, promoting)
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"))
                .body("withdrawalReason", equalTo("The practice closes"))
                .body("promotedProposalId", equalTo(reserve));
        programme.get("/proposals/" + reserve).then().body("state", equalTo("SHORTLISTED"));
        programme
                .get("/events?limit=200")
                .then()
                .body("results.findAll { it.type.endsWith('proposal.changed') }.subject", hasItem(endsWith(reserve)))
                .body("results.findAll { it.type.endsWith('project.changed') }.subject", hasItem(endsWith(id)));
        begin(reserve).then().statusCode(201);
        patch(programme, id, Map.of("title", "Anew")).then().statusCode(409);
    }

    @Test
    void isListedByStateCallPlaceSectorAndWords() {
        String id = project("Book it yourself", 9);
        project("One number to call", 5);
        act(id, "start").statusCode(200);
        for (String query : List.of("state=ACTIVE", "q=book", "sort=-title&limit=1&q=book")) {
            programme.get("/projects?" + query).then().statusCode(200).body("results.id", contains(id));
        }
        for (String query : List.of(
                "callId=" + call, "placeCode=LAMBETH", "sectorCode=ACUTE&sort=createdAt", "stakeholderId=" + ada)) {
            programme.get("/projects?" + query).then().statusCode(200).body("results", hasSize(2));
        }
        for (String query : List.of("placeCode=BEXLEY", "stakeholderId=" + call, "nextDueOn=gte:2000-01-01")) {
            programme.get("/projects?" + query).then().statusCode(200).body("results", empty());
        }
        String table = programme
                .asking()
                .accept("text/csv")
                .get(programme.path("/projects"))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertTrue(table.contains("Book it yourself,ACTIVE"), table);
    }

    @Test
    void showsAContributorTheirOwnOnly() {
        String id = project("Book it yourself", 9);
        TestProgramme contributor = programme.as(people, Role.CONTRIBUTOR);
        contributor.get("/projects").then().statusCode(200).body("results", empty());
        contributor.get("/projects/" + id).then().statusCode(404);
        String fay = programme.person(Map.of("name", "Fay", "email", "Contributor-" + programme.id() + "@example.org"));
        contributor.get("/projects/" + id + "/team-members").then().statusCode(404);
        programme
                .post("/projects/" + id + "/team-members", Map.of("stakeholderId", fay, "role", "Helps"))
                .then()
                .statusCode(201);
        contributor.get("/projects").then().body("results.id", contains(id));
        contributor.get("/projects/" + id).then().statusCode(200);
        contributor
                .get("/projects/" + id + "/team-members")
                .then()
                .statusCode(200)
                .body("results", hasSize(3));
        programme.as(people, Role.VIEWER).get("/projects").then().statusCode(403);
    }
}
