package io.interlace.servicemodel;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.interlace.TestDatabase;
import io.interlace.TestProgramme;
import io.interlace.http.Database;
import io.interlace.http.QueryFailed;
import io.interlace.identity.People;
import io.interlace.servicemodel.Modelling.Drawn;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class LinkTest {

    @Inject
    People people;

    @Inject
    Database database;

    private TestProgramme programme;
    private Modelling modelling;
    private Drawn drawn;
    private List<String> steps;

    @BeforeEach
    void aModel() {
        programme = TestProgramme.ledBy(people.founder());
        modelling = new Modelling(programme);
        drawn = modelling.drawn("CURRENT");
        steps = drawn.steps("Practice: sends it", "Booking team: books", "Practice: waits");
    }

    private Response link(String from, String to) {
        return programme.post(
                drawn.path("/links"), Map.of("fromId", from, "toId", to, "kind", "HAND_OFF", "medium", "letter"));
    }

    @Test
    void isMadeChangedAndTakenOut() {
        Response made = link(steps.get(0), steps.get(1));
        made.then()
                .statusCode(201)
                .body("kind", equalTo("HAND_OFF"))
                .body("medium", equalTo("letter"))
                .body("flowId", equalTo(drawn.flow()));
        String path = drawn.path("/links/" + made.path("id"));
        modelling
                .change(path, Map.of("toId", steps.get(2), "kind", "SEQUENCE"))
                .then()
                .statusCode(200)
                .body("toId", equalTo(steps.get(2)))
                .body("kind", equalTo("SEQUENCE"))
                .body("version", equalTo(1));
        modelling
                .change(path, Collections.singletonMap("medium", null))
                .then()
                .statusCode(200)
                .body("medium", nullValue());
        programme.patch(path, Map.of("kind", "HAND_OFF"), 0).then().statusCode(412);
        programme.delete(path, 2).then().statusCode(204);
        programme.get(path).then().statusCode(404);
        programme.get("/events?limit=200").then().body("results.type", hasItem(endsWith("service-model-link.deleted")));
    }

    @Test
    void isListedByFlow() {
        String first = drawn.link(steps.get(0), steps.get(1), "HAND_OFF");
        modelling.read(drawn.path("/links?flowId=" + drawn.flow())).body("results.id", contains(first));
        programme.get(drawn.path("/links?flowId=x")).then().statusCode(400);
    }

    @Test
    void goesFromOneStepToAnotherOfItsFlow() {
        Drawn other = modelling.drawn("CURRENT");
        String foreign = other.steps("Ward: writes").get(0);
        link(steps.get(0), foreign)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/toId"))
                .body("errors.detail", contains("is no step of this model, or no more"));
        link(steps.get(0), steps.get(0)).then().statusCode(400).body("errors.pointer", contains("/toId"));
        String actor = modelling.read(drawn.path("/elements")).extract().path("results.find { it.type == 'ACTOR' }.id");
        link(actor, foreign).then().statusCode(400).body("errors.pointer", contains("/fromId", "/toId"));
        String flow = programme
                .post(drawn.path("/flows"), Map.of("name", "Discharge"))
                .path("id");
        String elsewhere =
                new Drawn(modelling, drawn.id(), flow).steps("Ward: writes").get(0);
        link(steps.get(0), elsewhere)
                .then()
                .statusCode(400)
                .body("errors.detail", contains("is a step of another flow"));
    }

    @Test
    void goesToNoStepThatWasDeleted() {
        modelling.delete(drawn.element(steps.get(2))).then().statusCode(204);
        link(steps.get(0), steps.get(2))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/toId"))
                .body("errors.detail", contains("is no step of this model, or no more"));
    }

    @Test
    void isThereOnce() {
        String first = drawn.link(steps.get(0), steps.get(1), "HAND_OFF");
        link(steps.get(0), steps.get(1))
                .then()
                .statusCode(409)
                .body("type", endsWith("/already-exists"))
                .body("errors.pointer", contains("/toId"))
                .body("linkId", equalTo(first));
        String back = drawn.link(steps.get(1), steps.get(0), "HAND_OFF");
        modelling
                .change(drawn.path("/links/" + back), Map.of("fromId", steps.get(0), "toId", steps.get(1)))
                .then()
                .statusCode(409);
    }

    /** What no request gets as far as: the database itself refuses it. */
    @Test
    void cannotReachIntoAnotherModelOrBeginAtAnActor() {
        Drawn other = modelling.drawn("CURRENT");
        String foreign = other.steps("Ward: writes").get(0);
        String actor = modelling.read(drawn.path("/elements")).extract().path("results.find { it.type == 'ACTOR' }.id");
        for (String to : List.of(foreign, actor)) {
            assertThrows(
                    QueryFailed.class,
                    () -> database.update(
                            "insert into service_model_link (programme_id, id, service_model_id, flow_id, from_id, to_id, kind,"
                                    + " created_at, updated_at, version) values (?::uuid, gen_random_uuid(), ?::uuid, ?::uuid,"
                                    + " ?::uuid, ?::uuid, 'HAND_OFF', now(), now(), 0)",
                            programme.id(),
                            drawn.id(),
                            drawn.flow(),
                            steps.get(0),
                            to));
        }
    }
}
