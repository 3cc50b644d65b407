package io.interlace.servicemodel;

import static org.hamcrest.Matchers.contains;
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
import io.interlace.identity.People;
import io.interlace.identity.Role;
import io.interlace.insight.Learning;
import io.interlace.servicemodel.Modelling.Drawn;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PinTest {

    @Inject
    People people;

    private TestProgramme programme;
    private Modelling modelling;
    private Drawn current;
    private Drawn future;
    private List<String> steps;
    private String later;
    private List<String> insights;

    @BeforeEach
    void bothModels() {
        programme = TestProgramme.ledBy(people.founder());
        modelling = new Modelling(programme);
        current = modelling.drawn("CURRENT");
        steps = current.steps("Practice: sends it", "Booking team: books", "Practice: waits");
        future = modelling.drawn("FUTURE");
        later = future.steps("Practice: asks first").get(0);
        insights = Learning.noted(programme, 3);
    }

    private Map<String, Object> at(String step, Map<String, Object> more) {
        Map<String, Object> draft = new HashMap<>(
                Map.of("elementId", step, "title", " Sent back ", "insightIds", List.of(insights.get(1))));
        draft.putAll(more);
        return draft;
    }

    @Test
    void breakdownIsPinnedToAStepMovedToALinkAndTakenOff() {
        String made = current.pin(
                "breakdowns", at(steps.get(0), Map.of("insightIds", List.of(insights.get(2), insights.get(0)))));
        String path = current.path("/breakdowns/" + made);
        modelling
                .read(path)
                .body("title", equalTo("Sent back"))
                .body("flowId", equalTo(current.flow()))
                .body("elementId", equalTo(steps.get(0)))
                .body("linkId", nullValue())
                .body("insightIds", contains(insights.get(2), insights.get(0)))
                .body("insights.statement", contains("Insight 2", "Insight 0"))
                .body("answeredByIds", empty());
        String link = current.link(steps.get(0), steps.get(1), "HAND_OFF");
        Map<String, Object> elsewhere = new HashMap<>(Map.of("linkId", link, "insightIds", List.of(insights.get(1))));
        elsewhere.put("elementId", null);
        modelling
                .change(path, elsewhere)
                .then()
                .statusCode(200)
                .body("linkId", equalTo(link))
                .body("elementId", nullValue())
                .body("flowId", equalTo(current.flow()))
                .body("insightIds", contains(insights.get(1)))
                .body("version", equalTo(1));
        programme.patch(path, Map.of("title", "Again"), 0).then().statusCode(412);
        programme.patch(path, Map.of("linkId", steps.get(0)), 1).then().statusCode(400);
        programme.delete(path, 1).then().statusCode(204);
        programme.get(path).then().statusCode(404);
        programme
                .get("/events?limit=200")
                .then()
                .body("results.type", hasItem(endsWith("service-model-breakdown.deleted")))
                .body("results.findAll { it.toString().contains('Sent back') }", empty());
    }

    @Test
    void improvementAnswersBreakdownsUntilTheyAreTakenOff() {
        String first = current.pin("breakdowns", at(steps.get(0), Map.of()));
        String second = current.pin("breakdowns", at(steps.get(2), Map.of()));
        String made = future.pin("improvements", at(later, Map.of("answersIds", List.of(second, first))));
        String path = future.path("/improvements/" + made);
        modelling.read(path).body("answersIds", contains(second, first)).body("insights.id", contains(insights.get(1)));
        modelling.read(current.path("/breakdowns/" + first)).body("answeredByIds", contains(made));
        modelling.read(current.path("/breakdowns?answer=UNANSWERED")).body("results", empty());
        modelling.delete(current.path("/breakdowns/" + second)).then().statusCode(204);
        modelling.read(path).body("answersIds", contains(first)).body("version", equalTo(1));
        modelling
                .change(path, Map.of("answersIds", List.of()))
                .then()
                .statusCode(200)
                .body("answersIds", empty());
        modelling.read(current.path("/breakdowns?answer=UNANSWERED")).body("results.id", contains(first));
        modelling.read(current.path("/breakdowns?answer=ANSWERED")).body("results", empty());
        modelling.read(future.path("/improvements")).body("results.id", contains(made));
        modelling.read(current.path("/improvements")).body("results", empty());
        programme.get(current.path("/improvements/" + made)).then().statusCode(404);
        programme.get(future.path("/breakdowns/" + made)).then().statusCode(404);
        modelling.delete(path).then().statusCode(204);
        programme.get(path).then().statusCode(404);
    }

    @Test
    void belongsToModelsOfItsKind() {
        programme
                .post(future.path("/breakdowns"), at(later, Map.of()))
                .then()
                .statusCode(409)
                .body("detail", containsString("Models that are CURRENT have breakdowns"));
        programme
                .post(current.path("/improvements"), at(steps.get(0), Map.of()))
                .then()
                .statusCode(409)
                .body("detail", containsString("Models that are FUTURE have improvements"));
    }

    @Test
    void namesEachPlaceThatIsWrong() {
        String actor =
                modelling.read(current.path("/elements")).extract().path("results.find { it.type == 'ACTOR' }.id");
        String link = current.link(steps.get(0), steps.get(1), "HAND_OFF");
        for (String nowhere : List.of(actor, later)) {
            programme
                    .post(current.path("/breakdowns"), at(nowhere, Map.of()))
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("/elementId"))
                    .body("errors.detail", contains("is no step of this model, or no more"));
        }
        programme
                .post(current.path("/breakdowns"), at(steps.get(0), Map.of("linkId", link)))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/elementId"));
        Map<String, Object> onNothing = at(later, Map.of("linkId", link));
        onNothing.remove("elementId");
        String breakdown = current.pin("breakdowns", at(steps.get(0), Map.of()));
        onNothing.put("answersIds", List.of(breakdown, breakdown, later));
        programme
                .post(future.path("/improvements"), onNothing)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/linkId", "/answersIds/1", "/answersIds/2"));
        programme
                .post(
                        current.path("/breakdowns"),
                        at(steps.get(0), Map.of("insightIds", List.of(insights.get(0), insights.get(0), later))))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/insightIds/1", "/insightIds/2"));
        programme
                .post(current.path("/breakdowns"), at(steps.get(0), Map.of("insightIds", List.of())))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/insightIds"));
    }

    @Test
    void isPinnedToNothingThatWasDeletedOrNeverThere() {
        String link = current.link(steps.get(0), steps.get(1), "HAND_OFF");
        String kept = current.pin("breakdowns", at(steps.get(1), Map.of()));
        modelling.delete(current.path("/links/" + link)).then().statusCode(204);
        modelling.delete(current.element(steps.get(0))).then().statusCode(204);
        for (String gone : List.of(steps.get(0), link, UUID.randomUUID().toString())) {
            programme
                    .post(current.path("/breakdowns"), at(gone, Map.of()))
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("/elementId"));
            Map<String, Object> onLink = new HashMap<>(Map.of("linkId", gone));
            onLink.put("elementId", null);
            modelling
                    .change(current.path("/breakdowns/" + kept), onLink)
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("/linkId"))
                    .body("errors.detail", contains("is no link of this model, or no more"));
        }
        modelling
                .read(current.path("/breakdowns/" + kept))
                .body("elementId", equalTo(steps.get(1)))
                .body("version", equalTo(0));
        modelling.delete(current.path("/breakdowns/" + kept)).then().statusCode(204);
        programme
                .post(future.path("/improvements"), at(later, Map.of("answersIds", List.of(kept))))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/answersIds/0"));
    }

    @Test
    void keepsWhatItIsPinnedTo() {
        String link = current.link(steps.get(0), steps.get(1), "HAND_OFF");
        Map<String, Object> draft = at(steps.get(0), Map.of("linkId", link));
        draft.remove("elementId");
        String onLink = current.pin("breakdowns", draft);
        String onStep = current.pin("breakdowns", at(steps.get(0), Map.of("title", "Unheard")));
        modelling
                .delete(current.path("/links/" + link))
                .then()
                .statusCode(409)
                .body("type", endsWith("/in-use"))
                .body("pinIds", contains(onLink));
        modelling.delete(current.element(steps.get(0))).then().statusCode(409).body("pinIds", hasItems(onLink, onStep));
        modelling
                .delete("/service-models/" + current.id())
                .then()
                .statusCode(409)
                .body("detail", containsString("and 1 more are pinned to it"));
        programme
                .delete("/insights/" + insights.get(1), 0)
                .then()
                .statusCode(409)
                .body("type", endsWith("/in-use"));
    }

    @Test
    void isReadByEveryoneAndWrittenByThoseWhoLead() {
        String made = current.pin("breakdowns", at(steps.get(0), Map.of()));
        TestProgramme viewer = programme.as(people, Role.VIEWER);
        viewer.get(current.path("/breakdowns/" + made))
                .then()
                .statusCode(200)
                .body("insights.statement", contains("Insight 1"));
        viewer.post(current.path("/breakdowns"), at(steps.get(0), Map.of()))
                .then()
                .statusCode(403)
                .body("type", not(empty()));
    }
}
