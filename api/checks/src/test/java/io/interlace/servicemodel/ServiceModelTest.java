package io.interlace.servicemodel;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.interlace.TestDatabase;
import io.interlace.TestProgramme;
import io.interlace.identity.People;
import io.interlace.identity.Role;
import io.interlace.servicemodel.Modelling.Drawn;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ServiceModelTest {

    @Inject
    People people;

    private TestProgramme programme;
    private Modelling modelling;

    @BeforeEach
    void startAProgramme() {
        programme = TestProgramme.ledBy(people.founder());
        modelling = new Modelling(programme);
    }

    @Test
    void isBegunRenamedAndDeleted() {
        String id = modelling.model("CURRENT");
        String path = "/service-models/" + id;
        modelling
                .read(path)
                .body("kind", equalTo("CURRENT"))
                .body("summary", nullValue())
                .body("flows", equalTo(0))
                .body("steps", equalTo(0))
                .body("version", equalTo(0));
        modelling
                .change(path, Map.of("title", " How it works now ", "summary", "Four journeys"))
                .then()
                .statusCode(200)
                .body("title", equalTo("How it works now"))
                .body("summary", equalTo("Four journeys"))
                .body("version", equalTo(1));
        programme.patch(path, Map.of("title", "Again"), 0).then().statusCode(412);
        programme.patch(path, Map.of("kind", "FUTURE"), 1).then().statusCode(400);
        programme.delete(path, 1).then().statusCode(204);
        programme.get(path).then().statusCode(404);
        programme
                .get("/events?limit=200")
                .then()
                .body("results.findAll { it.subject.endsWith('" + id + "') }.type", hasSize(3))
                .body("results.type", hasItem(endsWith("service-model.deleted")));
    }

    @Test
    void isListedNewestFirstAndByKind() {
        String first = modelling.model("CURRENT");
        String second = modelling.model("FUTURE");
        String third = modelling.model("CURRENT");
        modelling.read("/service-models?kind=FUTURE").body("results.id", contains(second));
        modelling.read("/service-models?kind=CURRENT&sort=createdAt").body("results.id", contains(first, third));
        modelling.read("/service-models").body("results.id", hasSize(3));
        programme.get("/service-models?kind=PAST").then().statusCode(400);
    }

    @Test
    void isOneOfTwoHundredAtMost() {
        String last = "";
        for (int n = 0; n < 200; n++) {
            last = modelling.model("CURRENT");
        }
        programme
                .post("/service-models", Map.of("kind", "FUTURE", "title", "One more"))
                .then()
                .statusCode(409)
                .body("detail", equalTo("A programme has 200 service models at most."));
        modelling.delete("/service-models/" + last).then().statusCode(204);
        modelling.model("FUTURE");
    }

    @Test
    void takesNoModelWithoutKindOrTitle() {
        programme
                .post("/service-models", Map.of("title", " "))
                .then()
                .statusCode(400)
                .body("errors.pointer.sort()", contains("/kind", "/title"));
        programme
                .post("/service-models", Map.of("kind", "CURRENT", "title", "A", "summary", ""))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/summary"));
    }

    @Test
    void isWrittenByLeadsAndFacilitatorsAndReadByOthers() {
        Drawn drawn = modelling.drawn("CURRENT");
        drawn.steps("Practice: sends it");
        for (Role role : List.of(Role.CONTRIBUTOR, Role.VIEWER, Role.INTEGRATION)) {
            TestProgramme reader = programme.as(people, role);
            reader.get("/service-models").then().statusCode(200).body("results.steps", contains(1));
            reader.get(drawn.path("/elements")).then().statusCode(200).body("results", hasSize(2));
            reader.post("/service-models", Map.of("kind", "CURRENT", "title", "Mine"))
                    .then()
                    .statusCode(403);
        }
        programme.as(people, Role.ASSESSOR).get("/service-models").then().statusCode(403);
        programme
                .as(people, Role.FACILITATOR)
                .post("/service-models", Map.of("kind", "FUTURE", "title", "Wishes"))
                .then()
                .statusCode(201);
    }

    @Test
    void hasFlowsInAnOrderOfItsOwn() {
        Drawn drawn = modelling.drawn("CURRENT");
        String flows = drawn.path("/flows");
        String advice = flow(flows, "Advice");
        String discharge = flow(flows, "Discharge");
        modelling.read(flows).body("results.name", contains("Referral", "Advice", "Discharge"));
        modelling
                .change(flows + "/" + discharge, Map.of("number", 1, "name", "Discharge from hospital"))
                .then()
                .statusCode(200)
                .body("number", equalTo(1));
        modelling.read(flows).body("results.name", contains("Discharge from hospital", "Referral", "Advice"));
        modelling.change(flows + "/" + drawn.flow(), Map.of("number", 3)).then().statusCode(200);
        modelling.read(flows).body("results.name", contains("Discharge from hospital", "Advice", "Referral"));
        modelling.read(flows + "?sort=-number").body("results.number", contains(3, 2, 1));
        modelling
                .change(flows + "/" + advice, Map.of("number", 4))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/number"))
                .body("errors.detail", contains("is 3 at most"));
        modelling.delete(flows + "/" + advice).then().statusCode(204);
        modelling.read(flows).body("results.number", contains(1, 2));
        modelling.read(flows + "/" + drawn.flow()).body("number", equalTo(2));
    }

    private String flow(String flows, String name) {
        return programme
                .post(flows, Map.of("name", name))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void hasEachFlowOnceAndKeepsOneThatHasElements() {
        Drawn drawn = modelling.drawn("CURRENT");
        programme
                .post(drawn.path("/flows"), Map.of("name", "referral"))
                .then()
                .statusCode(409)
                .body("type", endsWith("/already-exists"));
        drawn.steps("Practice: sends it");
        modelling
                .delete(drawn.path("/flows/" + drawn.flow()))
                .then()
                .statusCode(409)
                .body("type", endsWith("/in-use"))
                .body("detail", equalTo("2 elements are in it."));
        for (int n = 1; n < 20; n++) {
            flow(drawn.path("/flows"), "Flow " + n);
        }
        programme
                .post(drawn.path("/flows"), Map.of("name", "One more"))
                .then()
                .statusCode(409)
                .body("detail", equalTo("A service model has 20 flows at most."));
        Drawn other = modelling.drawn("FUTURE");
        programme.get(other.path("/flows/" + drawn.flow())).then().statusCode(404);
    }

    @Test
    void isDeletedWithAllItIsMadeOfAndCutsWhatWentOnWithIt() {
        Drawn now = modelling.drawn("CURRENT");
        List<String> steps = now.steps("Practice: sends it", "Booking team: books");
        now.link(steps.get(0), steps.get(1), "HAND_OFF");
        Drawn later = modelling.drawn("FUTURE");
        String step = later.steps("Practice: asks").get(0);
        modelling
                .change(later.element(step), Map.of("continuesId", steps.get(0)))
                .then()
                .statusCode(200);
        modelling.delete("/service-models/" + now.id()).then().statusCode(204);
        modelling.read(later.element(step)).body("continuesId", nullValue()).body("version", equalTo(2));
        programme.get(now.path("/elements")).then().statusCode(404);
    }

    @Test
    void isBegunOnceForOneKey() {
        Map<String, Object> draft = new HashMap<>(Map.of("kind", "CURRENT", "title", "Now"));
        for (String replayed : new String[] {null, "true"}) {
            programme
                    .asking()
                    .header("Idempotency-Key", "once")
                    .body(draft)
                    .post(programme.path("/service-models"))
                    .then()
                    .statusCode(201)
                    .header("Idempotency-Replayed", equalTo(replayed));
        }
        modelling.read("/service-models").body("results", hasSize(1));
    }
}
