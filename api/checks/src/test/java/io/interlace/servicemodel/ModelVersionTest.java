package io.interlace.servicemodel;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.interlace.TestDatabase;
import io.interlace.TestProgramme;
import io.interlace.http.Database;
import io.interlace.identity.People;
import io.interlace.identity.Role;
import io.interlace.insight.Learning;
import io.interlace.servicemodel.Modelling.Drawn;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ModelVersionTest {

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
        steps = drawn.steps("Practice: sends it", "Booking team: books");
    }

    private void publish(String note) {
        programme
                .post(drawn.path("/versions"), Map.of("note", note))
                .then()
                .statusCode(201)
                .header("Location", containsString(drawn.path("/versions/")));
    }

    @Test
    void documentHoldsTheWholeModel() {
        String link = drawn.link(steps.get(0), steps.get(1), "HAND_OFF");
        String insight = Learning.noted(programme, 1).get(0);
        String pin = drawn.pin(
                "breakdowns", Map.of("elementId", steps.get(0), "title", "Sent back", "insightIds", List.of(insight)));
        modelling
                .read(drawn.path("/document"))
                .body("id", equalTo(drawn.id()))
                .body("kind", equalTo("CURRENT"))
                .body("flows.id", contains(drawn.flow()))
                .body("elements.findAll { it.type == 'STEP' }.id", equalTo(steps))
                .body("elements.findAll { it.type == 'ACTOR' }.title", contains("Practice", "Booking team"))
                .body("links.id", contains(link))
                .body("breakdowns.id", contains(pin))
                .body("breakdowns[0].insightIds", contains(insight))
                .body("improvements", empty());
    }

    @Test
    void staysAsItWasWhenItWasPublished() {
        publish(" First ");
        modelling.change(drawn.element(steps.get(0)), Map.of("title", "asks first"));
        publish("Second");
        modelling
                .read(drawn.path("/versions"))
                .body("results.number", contains(2, 1))
                .body("results.note", contains("Second", "First"))
                .body("results[0].createdBy", notNullValue());
        modelling
                .read(drawn.path("/versions/1"))
                .body("document.elements.title", hasItem("sends it"))
                .body("note", equalTo("First"));
        modelling.read(drawn.path("/versions/2")).body("document.elements.title", hasItem("asks first"));
        programme.get(drawn.path("/versions/3")).then().statusCode(404);
        programme.get("/events?limit=200").then().body("results.type", hasItem(endsWith("service-model.published")));
        TestProgramme viewer = programme.as(people, Role.VIEWER);
        viewer.get(drawn.path("/versions/1")).then().statusCode(200).body("createdBy", nullValue());
        viewer.get(drawn.path("/versions")).then().body("results.createdBy", contains(nullValue(), nullValue()));
    }

    @Test
    void keepsWhatWasDeletedSince() {
        String link = drawn.link(steps.get(0), steps.get(1), "HAND_OFF");
        String pin = drawn.pin(
                "breakdowns", Map.of("linkId", link, "title", "Sent back", "insightIds", Learning.noted(programme, 1)));
        publish("First");
        modelling.delete(drawn.element(steps.get(0))).then().statusCode(409).body("pinIds", contains(pin));
        modelling.delete(drawn.path("/breakdowns/" + pin)).then().statusCode(204);
        programme
                .delete(drawn.element(steps.get(0)) + "?withLinks=true", 0)
                .then()
                .statusCode(204);
        modelling
                .read(drawn.path("/versions/1"))
                .body("document.elements.id", hasItem(steps.get(0)))
                .body("document.links.id", contains(link))
                .body("document.breakdowns.linkId", contains(link));
        modelling
                .read(drawn.path("/changes?since=1"))
                .body("changes.findAll { it.change == 'REMOVED' }.id", hasItems(pin, link, steps.get(0)));
    }

    @Test
    void isNotPublishedAgainUnchanged() {
        publish("First");
        programme
                .post(drawn.path("/versions"), Map.of("note", "Again"))
                .then()
                .statusCode(409)
                .body("detail", equalTo("Nothing changed since version 1."));
        modelling.change(drawn.element(steps.get(0)), Map.of("title", "asks"));
        modelling.change(drawn.element(steps.get(0)), Map.of("title", "sends it"));
        programme.post(drawn.path("/versions"), Map.of("note", "Back")).then().statusCode(409);
    }

    @Test
    void hasTwoHundredVersionsAtMost() {
        publish("First");
        database.update(
                "insert into service_model_version select programme_id, service_model_id, n, gen_random_uuid(), note, document,"
                        + " published_at, published_by from service_model_version, generate_series(2, 200) n"
                        + " where service_model_id = ?::uuid",
                drawn.id());
        modelling.change(drawn.element(steps.get(0)), Map.of("title", "asks first"));
        programme
                .post(drawn.path("/versions"), Map.of("note", "One more"))
                .then()
                .statusCode(409)
                .body("detail", equalTo("A service model has 200 versions at most."));
        modelling.read(drawn.path("/versions?limit=200")).body("results", hasSize(200));
    }

    @Test
    void tellsWhatChangedBetweenVersionsAndUntilNow() {
        publish("First");
        String third = drawn.steps("Practice: waits").get(0);
        publish("Second");
        modelling.delete(drawn.element(steps.get(1))).then().statusCode(204);
        modelling
                .read(drawn.path("/changes?since=1&until=2"))
                .body("until", equalTo(2))
                .body("changes", hasSize(1))
                .body("changes[0].change", equalTo("ADDED"))
                .body("changes[0].part", equalTo("STEP"))
                .body("changes[0].id", equalTo(third));
        modelling
                .read(drawn.path("/changes?since=2"))
                .body("until", nullValue())
                .body("changes.change", hasItem("REMOVED"))
                .body("changes.id", hasItem(steps.get(1)));
        programme.get(drawn.path("/changes?since=3")).then().statusCode(404);
        programme.get(drawn.path("/changes?since=1&until=9")).then().statusCode(404);
        programme.get(drawn.path("/changes")).then().statusCode(400);
    }
}
