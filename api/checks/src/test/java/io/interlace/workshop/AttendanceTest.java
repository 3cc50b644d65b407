package io.interlace.workshop;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.interlace.TestDatabase;
import io.interlace.TestProgramme;
import io.interlace.http.Database;
import io.interlace.identity.People;
import io.interlace.identity.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AttendanceTest {

    @Inject
    People people;

    @Inject
    Database database;

    private Meeting meeting;
    private TestProgramme programme;

    @BeforeEach
    void aProject() {
        meeting = Meeting.ledBy(people.founder(), database);
        programme = meeting.programme();
    }

    private ValidatableResponse leave(String workshop, String person) {
        return programme
                .asking()
                .delete(programme.path("/workshops/" + workshop + "/attendances/" + person))
                .then();
    }

    private ValidatableResponse asksOf(String person) {
        return programme.get("/stakeholders/" + person + "/contacts").then().statusCode(200);
    }

    @Test
    void invitesTheTeamWithoutAskingForMoreOfTheirTime() {
        String id = meeting.plan(Map.of("minutes", 120));
        meeting.attend(id, meeting.ada(), "INVITED")
                .statusCode(200)
                .body("person.name", equalTo("Ada"))
                .body("state", equalTo("INVITED"))
                .body("inTeam", equalTo(true));
        meeting.attend(id, meeting.bea(), "COMING").statusCode(200);
        meeting.attend(id, meeting.ada(), "NOT_COMING").statusCode(200);
        meeting.attendances(id)
                .body("results.person.name", contains("Ada", "Bea"))
                .body("results.state", contains("NOT_COMING", "COMING"));
        asksOf(meeting.ada()).body("results", empty());
        meeting.read(id)
                .body("participants", equalTo(2))
                .body("attended", equalTo(0))
                .body("version", equalTo(0));
        leave(id, meeting.bea()).statusCode(204);
        leave(id, meeting.bea()).statusCode(404);
        meeting.attendances(id).body("results.person.name", contains("Ada"));
        meeting.events()
                .body(
                        "results.type",
                        hasItems(
                                endsWith("workshop-attendance.created"),
                                endsWith("workshop-attendance.changed"),
                                endsWith("workshop-attendance.deleted")));
    }

    @Test
    void asksWhoeverElseIsInvitedForTheirTime() {
        String cleo = programme.person("Cleo");
        String id = meeting.plan(Map.of());
        meeting.attend(id, cleo, "INVITED").statusCode(200).body("inTeam", equalTo(false));
        meeting.attend(id, cleo, "COMING").statusCode(200);
        asksOf(cleo)
                .body("results.purpose", contains("WORKSHOP"))
                .body("results.minutes", contains(60))
                .body("results.status", not(hasItem("CANCELLED")));
        leave(id, cleo).statusCode(204);
        asksOf(cleo).body("results.status", contains("CANCELLED"));
        meeting.attend(id, cleo, "INVITED").statusCode(200);
        meeting.cancel(id).statusCode(200);
        asksOf(cleo).body("results.status", contains("CANCELLED", "CANCELLED"));
    }

    @Test
    void asksNobodyForMoreThanTheContactPolicyAllowsUnlessALeadSaysWhy() {
        String cleo = programme.person("Cleo");
        String first = meeting.plan(Map.of());
        String second = meeting.plan(Map.of());
        meeting.attend(first, cleo, "INVITED").statusCode(200);
        meeting.attend(second, cleo, "INVITED")
                .statusCode(409)
                .body("type", endsWith("/contact-budget-exceeded"))
                .body("availableFrom", not(nullValue()));
        meeting.attendances(second).body("results", empty());
        Map<String, Object> anyway = Map.of("state", "INVITED", "overrideReason", "She offered to show it");
        TestProgramme facilitator = programme.as(people, Role.FACILITATOR);
        meeting.put(facilitator, second + "/attendances/" + cleo, anyway).statusCode(403);
        meeting.put(programme, second + "/attendances/" + cleo, anyway).statusCode(200);
        asksOf(cleo).body("results.overrideReason", hasItem("She offered to show it"));
        String third = meeting.plan(Map.of());
        meeting.hold(third).statusCode(200);
        meeting.attend(third, cleo, "ATTENDED").statusCode(200);
        asksOf(cleo).body("results.minutes", contains(60, 60));
        leave(first, cleo).statusCode(204);
        leave(third, cleo).statusCode(204);
        asksOf(cleo).body("results.status", containsInAnyOrder(equalTo("CANCELLED"), not(equalTo("CANCELLED"))));
    }

    @Test
    void saysWhoAttendedOnceItIsHeld() {
        String id = meeting.plan(Map.of());
        meeting.attend(id, meeting.ada(), "ATTENDED")
                .statusCode(409)
                .body("errors.pointer", contains("/state"))
                .body("detail", containsString("once it is held"));
        meeting.hold(id).statusCode(200);
        meeting.attend(id, meeting.ada(), "COMING").statusCode(409).body("errors.pointer", contains("/state"));
        meeting.attend(id, meeting.ada(), "ATTENDED").statusCode(200);
        meeting.attend(id, meeting.bea(), "ABSENT").statusCode(200);
        meeting.read(id).body("participants", equalTo(2)).body("attended", equalTo(1));
        meeting.attend(id, meeting.project(), "ATTENDED").statusCode(404);
        meeting.attend(id, meeting.ada(), "LATE").statusCode(400);
    }

    @Test
    void hasSoManyParticipantsAtMost() {
        String id = meeting.plan(Map.of());
        database.update(
                "insert into stakeholder (programme_id, id, name, status, attributes, search_text, created_at, updated_at, version)"
                        + " select ?::uuid, gen_random_uuid(), 'Somebody', 'IDENTIFIED', '{}', '', now(), now(), 0"
                        + " from generate_series(1, 98)",
                programme.id());
        database.update(
                "insert into workshop_attendance select programme_id, gen_random_uuid(), ?::uuid, id, 'INVITED', null, now(),"
                        + " now(), 0 from stakeholder where programme_id = ?::uuid and id <> ?::uuid",
                id,
                programme.id(),
                meeting.ada());
        String cleo = programme.person("Cleo");
        meeting.attend(id, meeting.ada(), "INVITED").statusCode(200);
        meeting.attend(id, cleo, "INVITED").statusCode(409).body("detail", containsString("100 participants"));
    }

    @Test
    void keepsWhatThoseWhoAttendedSayOfItsPrinciples() {
        String id = meeting.attendedByAda();
        meeting.attend(id, meeting.bea(), "ABSENT").statusCode(200);
        meeting.ratings(id).body("results.person.name", contains("Ada")).body("results[0].ratings", empty());
        meeting.rate(id, meeting.ada(), meeting.rated("HINDERED")).statusCode(200);
        meeting.rate(id, meeting.ada(), meeting.rated("HELPED"))
                .statusCode(200)
                .body("person.name", equalTo("Ada"))
                .body("ratings.principleId", contains(meeting.principle()))
                .body("ratings.rating", contains("HELPED"));
        meeting.ratings(id).body("results[0].ratings.rating", contains("HELPED"));
        meeting.rate(id, meeting.bea(), meeting.rated("HELPED")).statusCode(409);
        meeting.rate(id, programme.person("Cleo"), meeting.rated("HELPED")).statusCode(404);
        String other = Meeting.principle(programme, "Listen");
        meeting.rate(id, meeting.ada(), Map.of("principleId", other, "rating", "HELPED"))
                .statusCode(400)
                .body("errors.pointer", contains("/ratings/0/principleId"))
                .body("errors.detail", contains("did not guide it"));
        meeting.rate(id, meeting.ada(), meeting.rated("HELPED"), meeting.rated("HINDERED"))
                .statusCode(400)
                .body("errors.pointer", contains("/ratings/1/principleId"));
        meeting.ratings(id).body("results[0].ratings.rating", contains("HELPED"));
        meeting.rate(id, meeting.ada()).statusCode(200).body("ratings", empty());
        meeting.events().body("results.data.changed", hasItem(equalTo(List.of("ratings"))));
    }

    @Test
    void forgetsWhatSomebodySaidWhoDidNotAttend() {
        String id = meeting.attendedByAda();
        meeting.rate(id, meeting.ada(), meeting.rated("HELPED")).statusCode(200);
        meeting.attend(id, meeting.ada(), "ABSENT").statusCode(200);
        meeting.ratings(id).body("results", empty());
        meeting.attend(id, meeting.ada(), "ATTENDED").statusCode(200);
        meeting.ratings(id).body("results[0].ratings", empty());
        meeting.rate(id, meeting.ada(), meeting.rated("HELPED")).statusCode(200);
        leave(id, meeting.ada()).statusCode(204);
        meeting.attend(id, meeting.ada(), "ATTENDED").statusCode(200);
        meeting.ratings(id).body("results[0].ratings", empty());
        String planned = meeting.plan(meeting.guided());
        meeting.attend(planned, meeting.ada(), "INVITED").statusCode(200);
        meeting.rate(planned, meeting.ada(), meeting.rated("HELPED"))
                .statusCode(409)
                .body("detail", containsString("PLANNED"));
    }

    @Test
    void goesOnWithoutWhoIsErased() {
        String id = meeting.attendedByAda();
        meeting.attend(id, meeting.bea(), "ATTENDED").statusCode(200);
        meeting.rate(id, meeting.ada(), meeting.rated("HELPED")).statusCode(200);
        programme
                .delete(
                        "/stakeholders/" + meeting.ada(),
                        programme.get("/stakeholders/" + meeting.ada()).path("version"))
                .then()
                .statusCode(204);
        meeting.attendances(id).body("results.person.name", contains("Bea"));
        meeting.ratings(id).body("results.person.name", contains("Bea"));
        meeting.attend(id, meeting.ada(), "ATTENDED").statusCode(404);
        meeting.events().body("results.type", hasItem(endsWith("workshop-attendance.deleted")));
    }

    @Test
    void keepsThePartAndTheWordsOfWhoIsKeptWhenTwoAreOne() {
        String both = meeting.attendedByAda();
        String one = meeting.attendedByAda();
        String dora = programme.person("Dora");
        meeting.attend(both, dora, "ATTENDED").statusCode(200);
        meeting.rate(both, dora, meeting.rated("HELPED")).statusCode(200);
        meeting.rate(both, meeting.ada(), meeting.rated("HINDERED")).statusCode(200);
        meeting.rate(one, meeting.ada(), meeting.rated("NO_DIFFERENCE")).statusCode(200);
        programme
                .post("/stakeholders/" + dora + "/merge", Map.of("duplicateId", meeting.ada()))
                .then()
                .statusCode(200);
        meeting.ratings(both)
                .body("results.person.name", contains("Dora"))
                .body("results[0].ratings.rating", contains("HELPED"));
        meeting.ratings(one)
                .body("results.person.name", contains("Dora"))
                .body("results[0].ratings.rating", contains("NO_DIFFERENCE"));
    }

    @Test
    void attendedIfEitherOfTwoDidWhoAreOne() {
        String id = meeting.attendedByAda();
        String dora = programme.person("Dora");
        meeting.attend(id, dora, "ABSENT").statusCode(200);
        meeting.rate(id, meeting.ada(), meeting.rated("HELPED")).statusCode(200);
        programme
                .post("/stakeholders/" + dora + "/merge", Map.of("duplicateId", meeting.ada()))
                .then()
                .statusCode(200);
        meeting.read(id).body("participants", equalTo(1)).body("attended", equalTo(1));
        meeting.ratings(id)
                .body("results.person.name", contains("Dora"))
                .body("results[0].ratings.rating", contains("HELPED"));
    }
}
