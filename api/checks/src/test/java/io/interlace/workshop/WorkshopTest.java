package io.interlace.workshop;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.interlace.TestDatabase;
import io.interlace.TestProgramme;
import io.interlace.http.Database;
import io.interlace.identity.People;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class WorkshopTest {

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

    private static String in(Duration time) {
        return Instant.now().plus(time).toString();
    }

    @Test
    void isPlannedWithAnAgendaAndPrinciplesAndChanged() {
        Response planned = meeting.wanted(Map.of(
                "title",
                " Drawing the call ",
                "startsAt",
                "2027-02-01T13:00:00Z",
                "venue",
                "Room 3",
                "agenda",
                List.of(Map.of("minutes", 20, "title", "Draw it"), Map.of("minutes", 40, "title", "Change it")),
                "principles",
                List.of(Map.of("principleId", meeting.principle(), "number", 1))));
        String id = planned.then()
                .statusCode(201)
                .body("title", equalTo("Drawing the call"))
                .body("projectTitle", equalTo("Book it yourself"))
                .body("startsAt", equalTo("2027-02-01T13:00:00Z"))
                .body("state", equalTo("PLANNED"))
                .body("agenda.minutes", contains(20, 40))
                .body("principles.title", contains("Ask first"))
                .body("principles.statement", contains("Ask before you tell."))
                .body("principles.number", contains(1))
                .body("participants", equalTo(0))
                .body("notes", nullValue())
                .extract()
                .path("id");
        assertTrue(planned.header("Location").endsWith("/workshops/" + id));
        meeting.patch(id, Map.of("venue", "Room 4", "notes", "Two came late", "outputs", "A rota"))
                .then()
                .statusCode(200)
                .body("venue", equalTo("Room 4"))
                .body("notes", equalTo("Two came late"))
                .body("outputs", equalTo("A rota"))
                .body("agenda", hasSize(2))
                .body("version", equalTo(1));
        programme.patch("/workshops/" + id, Map.of("venue", "Room 5"), 0).then().statusCode(412);
        meeting.patch(id, Map.of("principles", List.of()))
                .then()
                .statusCode(200)
                .body("principles", empty());
        meeting.events()
                .body(
                        "results.findAll { it.type.endsWith('workshop.changed') }.data.changed",
                        hasItem(contains("venue", "notes", "outputs")));
    }

    @Test
    void namesThePlaceThatIsWrong() {
        String retired = Meeting.principle(programme, "Tell");
        programme
                .post("/principles/" + retired + "/retirement", Map.of("reason", "No"))
                .then()
                .statusCode(200);
        Map<String, Object> ours = Map.of("principleId", meeting.principle(), "number", 1);
        wrong(Map.of("principles", List.of(ours, ours)), "/principles/1/principleId", "is chosen twice");
        wrong(
                Map.of("principles", List.of(Map.of("principleId", meeting.ada(), "number", 1))),
                "/principles/0/principleId",
                "is no principle of this programme");
        wrong(
                Map.of("principles", List.of(ours, Map.of("principleId", retired, "number", 1))),
                "/principles/1/principleId",
                "is RETIRED");
        wrong(
                Map.of("principles", List.of(Map.of("principleId", meeting.principle(), "number", 2))),
                "/principles/0/number",
                "is no version of this principle");
        wrong(
                Map.of("agenda", List.of(Map.of("minutes", 61, "title", "Draw it"))),
                "/agenda",
                "takes 61 minutes, and the workshop has 60");
        for (String never : List.of("1999-12-31T23:59:59Z", "2200-01-01T00:00:00Z")) {
            wrong(Map.of("startsAt", never), "/startsAt", "is between the years 2000 and 2199");
        }
        wrong(Map.of("projectId", meeting.ada()), "/projectId", "is no project of this programme");
        meeting.wanted(Map.of("minutes", 14)).then().statusCode(400).body("errors.pointer", contains("/minutes"));
        programme
                .post("/projects/" + meeting.project() + "/withdrawal", Map.of("reason", "It closes"))
                .then()
                .statusCode(200);
        meeting.wanted(Map.of()).then().statusCode(409);
    }

    private void wrong(Map<String, Object> draft, String pointer, String detail) {
        meeting.wanted(draft)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains(pointer))
                .body("errors.detail", contains(detail));
    }

    @Test
    void keepsAPrincipleThatWasRetiredSinceItWasChosen() {
        String id = meeting.plan(meeting.guided());
        programme
                .post("/principles/" + meeting.principle() + "/retirement", Map.of("reason", "No"))
                .then()
                .statusCode(200);
        String other = Meeting.principle(programme, "Listen");
        meeting.patch(
                        id,
                        Map.of(
                                "principles",
                                List.of(
                                        Map.of("principleId", other, "number", 1),
                                        Map.of("principleId", meeting.principle(), "number", 1))))
                .then()
                .statusCode(200)
                .body("principles.title", contains("Listen", "Ask first"));
        meeting.hold(id).statusCode(200);
        programme.get("/principles/" + other).then().body("status", equalTo("IN_TEST"));
        programme.get("/principles/" + meeting.principle()).then().body("status", equalTo("RETIRED"));
        Object version = programme.get("/principles/" + other).path("version");
        programme.delete("/principles/" + other, version).then().statusCode(409);
    }

    @Test
    void putsWhatWasOnlyProposedToTheTestWhenItIsHeld() {
        String id = meeting.plan(meeting.guided());
        programme.get("/principles/" + meeting.principle()).then().body("status", equalTo("PROPOSED"));
        programme
                .delete("/principles/" + meeting.principle(), 0)
                .then()
                .statusCode(409)
                .body("type", endsWith("/in-use"));
        meeting.hold(id).statusCode(200).body("state", equalTo("HELD")).body("version", equalTo(1));
        programme
                .get("/principles/" + meeting.principle())
                .then()
                .body("status", equalTo("IN_TEST"))
                .body("version", equalTo(1));
        meeting.hold(id).statusCode(409).body("type", endsWith("/illegal-transition"));
        meeting.cancel(id).statusCode(409).body("detail", equalTo("A workshop that is HELD cannot become CANCELLED."));
        meeting.patch(id, Map.of("principles", List.of()))
                .then()
                .statusCode(409)
                .body("errors.pointer", contains("/principles"));
        meeting.patch(id, Map.of("startsAt", in(Duration.ofDays(3))))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/startsAt"));
        meeting.patch(id, Map.of("outputs", "A rota")).then().statusCode(200).body("outputs", equalTo("A rota"));
        String second = meeting.plan(meeting.guided());
        meeting.hold(second).statusCode(200);
        programme.get("/principles/" + meeting.principle()).then().body("version", equalTo(1));
    }

    @Test
    void isHeldOnItsDayAndNotBefore() {
        String id = meeting.plan(Map.of("startsAt", in(Duration.ofDays(2))));
        meeting.hold(id).statusCode(409).body("detail", containsString("on a day to come"));
        meeting.patch(id, Map.of("startsAt", in(Duration.ofSeconds(1)))).then().statusCode(200);
        meeting.hold(id).statusCode(200);
    }

    @Test
    void isCancelledWithAReasonAndStaysAsItIs() {
        String id = meeting.plan(Map.of());
        meeting.cancel(id)
                .statusCode(200)
                .body("state", equalTo("CANCELLED"))
                .body("cancellationReason", equalTo("The ward closes"));
        meeting.patch(id, Map.of("venue", "Room 3")).then().statusCode(409);
        meeting.attend(id, meeting.ada(), "INVITED").statusCode(409);
        meeting.hold(id).statusCode(409);
        programme.delete("/workshops/" + id, 1).then().statusCode(409);
    }

    @Test
    void isDeletedOnlyWhileNobodyTakesPart() {
        String id = meeting.plan(meeting.guided());
        meeting.attend(id, meeting.ada(), "INVITED").statusCode(200);
        programme.delete("/workshops/" + id, 0).then().statusCode(409).body("type", endsWith("/in-use"));
        programme
                .asking()
                .delete(programme.path("/workshops/" + id + "/attendances/" + meeting.ada()))
                .then()
                .statusCode(204);
        programme.delete("/workshops/" + id, 3).then().statusCode(412);
        programme.delete("/workshops/" + id, 0).then().statusCode(204);
        programme.get("/workshops/" + id).then().statusCode(404);
        meeting.events().body("results.type", hasItem(endsWith("workshop.deleted")));
    }

    @Test
    void offersThreeAgendasToBeginWith() {
        programme
                .get("/agenda-templates")
                .then()
                .statusCode(200)
                .body("templates.code", contains("FIRST_SESSION", "WORKING_SESSION", "CHECK"))
                .body("templates.minutes", contains(120, 90, 60))
                .body("templates.collect { it.agenda.sum { item -> item.minutes } }", contains(120, 90, 60));
        meeting.plan(Map.of("agenda", programme.get("/agenda-templates").path("templates[2].agenda")));
    }

    @Test
    void isPlannedOnceForOneKey() {
        Map<String, Object> draft = Meeting.draft(meeting.project(), Map.of());
        for (boolean again : new boolean[] {false, true}) {
            Response answer = programme
                    .asking()
                    .header("Idempotency-Key", "one-" + meeting.project())
                    .body(draft)
                    .post(programme.path("/workshops"));
            answer.then().statusCode(201);
            assertEquals(again ? "true" : null, answer.header("Idempotency-Replayed"));
        }
        programme.get("/workshops").then().body("results", hasSize(1)).body("results.id", not(empty()));
    }
}
