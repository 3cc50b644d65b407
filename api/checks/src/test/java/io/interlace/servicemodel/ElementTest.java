package io.interlace.servicemodel;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.interlace.LockQueue;
import io.interlace.TestDatabase;
import io.interlace.TestProgramme;
import io.interlace.http.Database;
import io.interlace.identity.People;
import io.interlace.servicemodel.Modelling.Drawn;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ElementTest {

    private static final String NOBODYS = "00000000-0000-7000-8000-000000000001";

    @Inject
    People people;

    @Inject
    Database database;

    private TestProgramme programme;
    private Modelling modelling;
    private Drawn drawn;

    @BeforeEach
    void aModel() {
        programme = TestProgramme.ledBy(people.founder());
        modelling = new Modelling(programme);
        drawn = modelling.drawn("CURRENT");
    }

    private static Map<String, Object> none(String property) {
        return Collections.singletonMap(property, null);
    }

    private Response add(List<?> elements) {
        return programme.post(drawn.path("/elements"), Map.of("flowId", drawn.flow(), "elements", elements));
    }

    @Test
    void isAddedLineByLineWithItsActorAndItsLink() {
        Response added = modelling.add(
                drawn, Map.of("linked", true), "Practice: sends it", "Booking team: books", "booking team: rings");
        added.then()
                .statusCode(200)
                .body("elements.type", contains("ACTOR", "STEP", "ACTOR", "STEP", "STEP"))
                .body("elements.number", contains(1, 1, 2, 2, 3))
                .body("elements.title", contains("Practice", "sends it", "Booking team", "books", "rings"))
                .body("links.kind", contains("HAND_OFF", "SEQUENCE"));
        List<String> ids = added.path("elements.id");
        modelling
                .read(drawn.element(ids.get(4)))
                .body("actorId", equalTo(ids.get(2)))
                .body("position", nullValue())
                .body("continuesId", nullValue());
        modelling
                .read("/service-models/" + drawn.id())
                .body("steps", equalTo(3))
                .body("links", equalTo(2));
        modelling.read(drawn.path("/links")).body("results.fromId", contains(ids.get(1), ids.get(3)));
    }

    @Test
    void isPutAfterAnotherAndLinkedFromIt() {
        List<String> steps = drawn.steps("Practice: sends it", "Booking team: books");
        modelling
                .add(drawn, Map.of("afterId", steps.get(0), "linked", true), "Practice: waits")
                .then()
                .statusCode(200)
                .body("elements.number", contains(2))
                .body("links.fromId", contains(steps.get(0)))
                .body("links.kind", contains("SEQUENCE"));
        modelling.read(drawn.element(steps.get(1))).body("number", equalTo(3)).body("version", equalTo(0));
    }

    @Test
    void belongsToTheActorThatIsAddedWithIt() {
        Response added = add(List.of(
                Map.of("type", "ACTOR", "title", "Practice", "description", "Whoever sits at the desk"),
                Map.of("type", "STEP", "title", "sends it", "actorTitle", "practice")));
        added.then().statusCode(200).body("elements.type", contains("ACTOR", "STEP"));
        modelling
                .read(drawn.element(added.path("elements[1].id")))
                .body("actorId", equalTo(added.path("elements[0].id")));
    }

    @Test
    void belongsToNoActorWithoutAName() {
        add(List.of(Map.of("type", "STEP", "title", "sends it", "actorTitle", "  ")))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/elements/0/actorTitle"));
    }

    @Test
    void isAddedWithAllOthersOrNot() {
        String other = modelling.drawn("CURRENT").steps("Ward: writes").get(0);
        add(List.of(
                        Map.of("type", "STEP", "title", "books"),
                        Map.of("type", "ACTOR", "title", "Practice", "actorTitle", "Practice"),
                        Map.of("type", "STEP", "title", "rings", "actorId", other),
                        Map.of("type", "STEP", "title", "waits", "actorTitle", "A", "continuesId", other),
                        Map.of("type", "STEP", "title", "two", "actorTitle", "A", "actorId", NOBODYS)))
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        contains(
                                "/elements/0/actorId",
                                "/elements/1/actorId",
                                "/elements/2/actorId",
                                "/elements/3/continuesId",
                                "/elements/4/actorId",
                                "/elements/4/actorId"));
        add(List.of(Map.of("type", "STEP", "title", " ", "actorTitle", "A")))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/elements/0/title"));
        add(List.of()).then().statusCode(400).body("errors.pointer", contains("/elements"));
        modelling.read(drawn.path("/elements")).body("results", empty());
    }

    @Test
    void isAddedToAFlowOfItsModelAfterAStepOfIt() {
        Drawn other = modelling.drawn("CURRENT");
        String foreign = other.steps("Ward: writes").get(0);
        modelling
                .add(new Drawn(modelling, drawn.id(), other.flow()), Map.of(), "Practice: sends it")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/flowId"));
        modelling
                .add(drawn, Map.of("afterId", foreign), "Practice: sends it")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/afterId"));
        programme
                .post(
                        drawn.path("/elements"),
                        Map.of(
                                "flowId",
                                drawn.flow(),
                                "afterId",
                                foreign,
                                "elements",
                                List.of(Map.of("type", "ACTOR", "title", "Practice"))))
                .then()
                .statusCode(400)
                .body("errors.detail", contains("is for steps"));
    }

    @Test
    void isOneOfFiveHundredAtMost() {
        String[] lines = new String[100];
        for (int n = 0; n < 100; n++) {
            lines[n] = "Practice: step " + n;
        }
        for (int n = 0; n < 4; n++) {
            drawn.steps(lines);
        }
        modelling
                .add(drawn, Map.of(), lines)
                .then()
                .statusCode(409)
                .body("detail", equalTo("A service model has 500 elements at most."));
        modelling.read("/service-models/" + drawn.id()).body("steps", equalTo(400));
    }

    @Test
    void isChangedMovedAndGivenToAnotherActor() {
        Response added = modelling.add(drawn, Map.of(), "Practice: sends it", "Booking team: books", "Practice: waits");
        List<String> ids = added.path("elements.id");
        String path = drawn.element(ids.get(4));
        modelling
                .change(
                        path,
                        Map.of("title", " rings ", "description", "Nobody answers", "number", 1, "actorId", ids.get(2)))
                .then()
                .statusCode(200)
                .body("title", equalTo("rings"))
                .body("number", equalTo(1))
                .body("actorId", equalTo(ids.get(2)))
                .body("version", equalTo(1));
        modelling
                .read(drawn.path("/elements?flowId=" + drawn.flow()))
                .body("results.findAll { it.type == 'STEP' }.title", contains("rings", "sends it", "books"));
        programme
                .patch(path, Map.of("title", "waits"), 0)
                .then()
                .statusCode(412)
                .body("currentVersion", equalTo(1));
        modelling.change(path, Map.of("number", 4)).then().statusCode(400).body("errors.pointer", contains("/number"));
        modelling
                .change(path, Map.of("actorId", ids.get(1)))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/actorId"));
        modelling
                .change(path, none("actorId"))
                .then()
                .statusCode(400)
                .body("errors.detail", contains("a step has an actor"));
        modelling
                .change(drawn.element(ids.get(0)), Map.of("actorId", ids.get(2), "position", Map.of("x", 1, "y", 1)))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/actorId", "/position"));
    }

    @Test
    void goesOnWithAStepOfACurrentModelWhereItIsOfAFutureOne() {
        String now = drawn.steps("Practice: sends it").get(0);
        Drawn future = modelling.drawn("FUTURE");
        List<String> later = future.steps("Practice: asks", "Booking team: says why not");
        modelling
                .change(future.element(later.get(0)), Map.of("continuesId", now))
                .then()
                .statusCode(200)
                .body("continuesId", equalTo(now));
        for (Map.Entry<String, String> wrong : Map.of(
                        future.element(later.get(1)),
                        later.get(0),
                        drawn.element(now),
                        now,
                        future.element(later.get(0)),
                        NOBODYS)
                .entrySet()) {
            modelling
                    .change(wrong.getKey(), Map.of("continuesId", wrong.getValue()))
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("/continuesId"));
        }
        modelling.delete(drawn.element(now)).then().statusCode(204);
        modelling.read(future.element(later.get(0))).body("continuesId", nullValue());
    }

    /** Two models, so that neither command waits for the other by its own model. */
    @Test
    void goesOnWithAStepUntilThatIsDeletedAndWithNoneAfterwards() {
        Drawn future = modelling.drawn("FUTURE");
        for (boolean first : new boolean[] {true, false}) {
            String now = drawn.steps("Practice: sends it").get(0);
            Supplier<Response> add = () -> programme.post(
                    future.path("/elements"),
                    Map.of(
                            "flowId",
                            future.flow(),
                            "elements",
                            List.of(Map.of("type", "STEP", "title", "asks", "actorTitle", "A", "continuesId", now))));
            Supplier<Response> delete = () -> programme.delete(drawn.element(now), 0);
            List<Response> answers = new LockQueue(database)
                    .behind("service_model_element where id", now, first ? add : delete, first ? delete : add);
            answers.get(first ? 1 : 0).then().statusCode(204);
            Response added = answers.get(first ? 0 : 1);
            if (first) {
                added.then().statusCode(200);
                String made = added.path("elements.find { it.type == 'STEP' }.id");
                modelling.read(future.element(made)).body("continuesId", nullValue());
            } else {
                added.then().statusCode(400).body("errors.pointer", contains("/elements/0/continuesId"));
            }
        }
    }

    @Test
    void isPlacedByAPersonAndLaidOutAgain() {
        List<String> steps = drawn.steps("Practice: sends it", "Booking team: books");
        String path = drawn.element(steps.get(0));
        modelling
                .change(path, Map.of("position", Map.of("x", 240, "y", -96)))
                .then()
                .statusCode(200)
                .body("position.y", equalTo(-96));
        modelling
                .change(path, Map.of("position", Map.of("x", 250, "y", -96)))
                .then()
                .statusCode(200)
                .body("position.y", equalTo(-96));
        modelling
                .change(path, Map.of("position", Map.of("x", 100_001)))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/position/x"));
        arrange(List.of(Map.of("elementId", steps.get(1), "position", Map.of("x", 3, "y", 4))))
                .then()
                .statusCode(200)
                .body("steps[0].position", nullValue())
                .body("steps[1].position.x", equalTo(3))
                .body("steps.version", contains(3, 1));
        arrange(List.of())
                .then()
                .statusCode(200)
                .body("steps.position", everyItem(nullValue()))
                .body("steps.version", contains(3, 2));
        Map<String, Object> place = Map.of("elementId", steps.get(1), "position", Map.of("x", 3, "y", 4));
        arrange(List.of(place, place, Map.of("elementId", NOBODYS, "position", Map.of("x", 3, "y", 4))))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/steps/1/elementId", "/steps/2/elementId"));
        programme
                .post(drawn.path("/arrangement"), Map.of("flowId", NOBODYS, "steps", List.of()))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/flowId"));
    }

    private Response arrange(List<?> steps) {
        return programme.post(drawn.path("/arrangement"), Map.of("flowId", drawn.flow(), "steps", steps));
    }

    @Test
    void staysWhileLinksHangOnItUnlessTheyGoToo() {
        List<String> steps = drawn.steps("Practice: sends it", "Booking team: books", "Practice: waits");
        String first = drawn.link(steps.get(0), steps.get(1), "HAND_OFF");
        String second = drawn.link(steps.get(1), steps.get(2), "HAND_OFF");
        String path = drawn.element(steps.get(1));
        modelling
                .delete(path)
                .then()
                .statusCode(409)
                .body("type", endsWith("/in-use"))
                .body("detail", equalTo("2 links hang on it."))
                .body("linkIds", containsInAnyOrder(first, second));
        programme
                .asking()
                .header("If-Match", "\"0\"")
                .delete(programme.path(path + "?withLinks=true"))
                .then()
                .statusCode(204);
        modelling.read(drawn.path("/links")).body("results", empty());
        modelling.read(drawn.element(steps.get(2))).body("number", equalTo(2));
        programme
                .get("/events?limit=200")
                .then()
                .body("results.findAll { it.type.endsWith('service-model-link.deleted') }", hasSize(2));
    }

    @Test
    void staysAnActorWhileStepsBelongToIt() {
        Response added = modelling.add(drawn, Map.of(), "Practice: sends it");
        List<String> ids = added.path("elements.id");
        modelling
                .delete(drawn.element(ids.get(0)))
                .then()
                .statusCode(409)
                .body("detail", equalTo("A step belongs to it."))
                .body("stepIds", contains(ids.get(1)));
        modelling.delete(drawn.element(ids.get(1))).then().statusCode(204);
        modelling.delete(drawn.element(ids.get(0))).then().statusCode(204);
        programme.get(drawn.element(ids.get(0))).then().statusCode(404);
    }

    @Test
    void isOfOneModel() {
        String step = drawn.steps("Practice: sends it").get(0);
        Drawn other = modelling.drawn("CURRENT");
        programme.get(other.element(step)).then().statusCode(404);
        programme.patch(other.element(step), Map.of("title", "Whose"), 0).then().statusCode(404);
        programme.delete(other.element(step), 0).then().statusCode(404);
        Map<String, Object> nothing = new HashMap<>();
        programme
                .asking()
                .body(nothing)
                .patch(programme.path(drawn.element(step)))
                .then()
                .statusCode(428);
    }
}
