package io.interlace.shortlist;

import static io.interlace.shortlist.Shortlisting.entry;
import static io.interlace.shortlist.Shortlisting.quota;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.interlace.TestDatabase;
import io.interlace.TestProgramme;
import io.interlace.http.Database;
import io.interlace.identity.People;
import io.interlace.identity.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ShortlistTest {

    @Inject
    People people;

    @Inject
    Database database;

    /** By score alone Amber and Birch are best, both from Lambeth. */
    private Shortlisting four() {
        return Shortlisting.of(
                people,
                database,
                2,
                List.of(
                        entry("Amber", "LAMBETH", 9, 3, 3),
                        entry("Birch", "LAMBETH", 3, 3, 2),
                        entry("Cedar", "BEXLEY", 3, 2, 2),
                        entry("Dogwood", "BEXLEY", 3, 1, 1)));
    }

    private static Map<String, Object> oneFromLambeth() {
        return Map.of("quotas", List.of(quota("PLACE", "LAMBETH", 0, 1)), "title", "One from Lambeth");
    }

    @Test
    void isTheBestSetThatIsBalancedWithItsProofAndItsPrice() {
        Shortlisting four = four();
        Response made = four.ask(oneFromLambeth());
        made.then()
                .statusCode(201)
                .body("state", equalTo("FINISHED"))
                .body("status", equalTo("OPTIMAL"))
                .body("title", equalTo("One from Lambeth"))
                .body("selected", equalTo(four.ids("Amber", "Cedar")))
                .body("objective", equalTo(150.0f))
                .body("costOfBalance", equalTo(25.0f))
                .body("proofOfOptimality.proven", equalTo(true))
                .body("proofOfOptimality.bound", equalTo(150.0f))
                .body("proofOfOptimality.solver", containsString("CP-SAT 9.14"))
                .body("bindingConstraints.quota.value", contains("LAMBETH"))
                .body("bindingConstraints.side", contains("MAX"))
                .body("bindingConstraints.gain", contains(25.0f))
                .body("question.size", equalTo(2))
                .body("question.criteriaWeights.weight", contains(25, 25))
                .body("scores.find { it.title == 'Birch' }.score", equalTo(75.0f))
                .body("scores.find { it.title == 'Birch' }.rank", equalTo(2))
                .body("scores.find { it.title == 'Birch' }.assessors", equalTo(2))
                .body("levels.removed", equalTo(true))
                .body("reasons.find { it.proposalId == '" + four.id("Birch") + "' }.code", equalTo("PLACE_LIMIT"))
                .body("stability", hasSize(4))
                .body("stability.selectedShare", containsInAnyOrder(1.0f, 0.0f, 1.0f, 0.0f))
                .body("resamplesDone", equalTo(500))
                .body("withdrawn", empty());
        String id = made.path("id");
        made.then()
                .header("Location", endsWith("/programmes/" + four.programme().id() + "/shortlists/" + id));
        assertEquals(made.asString(), four.programme().get("/shortlists/" + id).asString());
        four.programme()
                .get("/calls/" + four.call() + "/shortlists?state=FINISHED")
                .then()
                .statusCode(200)
                .body("results.id", contains(id))
                .body("results[0].selected", equalTo(four.ids("Amber", "Cedar")))
                .body("results[0].selectedTitles", containsInAnyOrder("Amber", "Cedar"))
                .body("results[0].costOfBalance", equalTo(25.0f));
    }

    @Test
    void keepsNothingOfAPreview() {
        Shortlisting four = four();
        four.preview(oneFromLambeth())
                .then()
                .statusCode(200)
                .body("status", equalTo("OPTIMAL"))
                .body("selected", equalTo(four.ids("Amber", "Cedar")))
                .body("stability", nullValue());
        four.programme().get("/calls/" + four.call() + "/shortlists").then().body("results", empty());
    }

    @Test
    void takesFromTheCallWhatIsLeftOutAndWeighsCriteriaAsAsked() {
        Shortlisting four = four();
        List<String> criteria = four.programme().get("/calls/" + four.call()).path("criteria.id");
        four.preview(Map.of("criteriaWeights", List.of(Map.of("criterionId", criteria.get(0), "weight", 0))))
                .then()
                .statusCode(200)
                .body("question.size", equalTo(2))
                .body("question.criteriaWeights.weight", contains(0, 25))
                .body("scores.find { it.title == 'Birch' }.score", equalTo(50.0f));
    }

    @Test
    void saysWhichQuotaGaveWayAndByHowMuch() {
        Shortlisting four = four();
        four.ask(Map.of("quotas", List.of(quota("PLACE", "LAMBETH", 2, 2), quota("PLACE", "BEXLEY", 1, 2))))
                .then()
                .statusCode(201)
                .body("status", equalTo("RELAXED"))
                .body("relaxations", hasSize(1))
                .body("relaxations[0].by", equalTo(1))
                .body("selected", equalTo(four.ids("Amber", "Birch")))
                .body("relaxations[0].quota.value", equalTo("BEXLEY"));
    }

    @Test
    void saysWhatCannotHoldTogetherWhenThereIsNoSet() {
        Shortlisting four = four();
        four.ask(Map.of("capacity", Map.of("facilitatorDays", 5), "mustInclude", List.of(four.id("Amber"))))
                .then()
                .statusCode(201)
                .body("status", equalTo("INFEASIBLE"))
                .body("selected", empty())
                .body("objective", nullValue())
                .body("conflicts.rule", hasItem("FACILITATOR_DAYS"));
    }

    @Test
    void refusesAQuestionThatContradictsItselfNamingEachPlace() {
        Shortlisting four = four();
        four.ask(Map.of(
                        "size", 5,
                        "quotas",
                                List.of(
                                        quota("PLACE", "LAMBETH", 2, 1),
                                        quota("PLACE", "NOWHERE", 0, 1),
                                        quota("ATTRIBUTE:size", "small", 0, 1)),
                        "mustInclude", List.of(UUID.randomUUID().toString()),
                        "incompatible", List.of(List.of(four.id("Amber"), four.id("Amber")))))
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        contains(
                                "/size",
                                "/quotas/0/min",
                                "/quotas/1/value",
                                "/quotas/2/dimension",
                                "/mustInclude/0",
                                "/incompatible/0"));
        four.ask(Map.of(
                        "criteriaWeights",
                        List.of(Map.of("criterionId", UUID.randomUUID().toString(), "weight", 1))))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/criteriaWeights/0/criterionId"));
        four.ask(Map.of("incompatible", List.of(List.of(four.id("Amber")))))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/incompatible/0"));
        four.programme().get("/calls/" + four.call() + "/shortlists").then().body("results", empty());
    }

    @Test
    void isMadeOfACallThatIsAssessed() {
        Shortlisting closed = Shortlisting.closed(people, database, 1, List.of(entry("Amber", "LAMBETH", 1, 1, 1)));
        closed.ask(Map.of("size", 1)).then().statusCode(409).body("detail", containsString("CLOSED"));
    }

    @Test
    void comparesWhatOneAssessorOrNobodyScored() {
        Shortlisting some = Shortlisting.of(
                people,
                database,
                1,
                List.of(
                        entry("Amber", "LAMBETH", 1, 2, 2),
                        entry("Birch", "LAMBETH", 1, 2, 2),
                        entry("Cedar", "BEXLEY", 1)));
        some.ask(Map.of("size", 1))
                .then()
                .statusCode(201)
                .body("selected", hasSize(1))
                .body("draw.proven", equalTo(true))
                .body("draw.lots", hasSize(2))
                .body("levels.removed", equalTo(false))
                .body("scores.standardError", everyItem(nullValue()))
                .body("reasons.find { it.proposalId == '" + some.id("Cedar") + "' }.code", equalTo("NOT_SCORED"));
        some.ask(Map.of("size", 3)).then().statusCode(400).body("errors.pointer", contains("/size"));
    }

    @Test
    void givesTheSameAnswerAgainWhateverHasChangedSince() {
        Shortlisting four = four();
        Response first = four.ask(oneFromLambeth());
        String id = first.path("id");
        four.programme()
                .post("/proposals/" + four.id("Amber") + "/withdrawal", Map.of("reason", "The ward closes"))
                .then()
                .statusCode(200);
        four.programme()
                .get("/shortlists/" + id)
                .then()
                .body("withdrawn", contains(four.id("Amber")))
                .body("selected", equalTo(four.ids("Amber", "Cedar")));
        Response again = four.programme().post("/shortlists/" + id + "/repetition", Map.of("currentData", false));
        again.then().statusCode(201).body("repeatsId", equalTo(id)).body("title", equalTo("One from Lambeth (2)"));
        for (String part : List.of(
                "selected",
                "scores",
                "reasons",
                "stability",
                "alternatives",
                "proofOfOptimality",
                "dataVersion",
                "question",
                "reserves",
                "bindingConstraints")) {
            assertEquals(first.<Object>path(part), again.<Object>path(part), part);
        }
        Response now = four.programme()
                .post("/shortlists/" + id + "/repetition", Map.of("currentData", true, "title", "Without Amber"));
        now.then()
                .statusCode(201)
                .body("selected", equalTo(four.ids("Birch", "Cedar")))
                .body("title", equalTo("Without Amber"));
        assertNotEquals(first.<Object>path("dataVersion"), now.<Object>path("dataVersion"));
    }

    @Test
    void hasANameThatNoOtherOfItsCallHas() {
        Shortlisting four = four();
        String first = four.ask(oneFromLambeth()).path("id");
        four.ask(Map.of("title", " one FROM  lambeth"))
                .then()
                .statusCode(409)
                .body("type", endsWith("/already-exists"))
                .body("errors.pointer", contains("/title"))
                .body("errors.detail", contains("is the name of another shortlist of this call"));
        Shortlisting another =
                Shortlisting.in(four.programme(), database, 1, List.of(entry("Elm", "LAMBETH", 1, 2, 2)));
        another.ask(Map.of("size", 1, "title", "One from Lambeth")).then().statusCode(201);
        String second = four.programme()
                .post("/shortlists/" + first + "/repetition", Map.of("currentData", false))
                .path("id");
        four.programme()
                .post("/shortlists/" + second + "/repetition", Map.of("currentData", false))
                .then()
                .statusCode(201)
                .body("title", equalTo("One from Lambeth (3)"));
        four.programme()
                .post(
                        "/shortlists/" + first + "/repetition",
                        Map.of("currentData", false, "title", "One from Lambeth (2)"))
                .then()
                .statusCode(409)
                .body("errors.pointer", contains("/title"));
        for (int i = 0; i < 2; i++) {
            four.ask(Map.of()).then().statusCode(201).body("title", nullValue());
        }
    }

    @Test
    void isAskedForOnceForEachKey() {
        Shortlisting four = four();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            ids.add(four.programme()
                    .asking()
                    .header("Idempotency-Key", "once")
                    .body(oneFromLambeth())
                    .post(four.programme().path("/calls/" + four.call() + "/shortlists"))
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id"));
        }
        assertEquals(ids.get(0), ids.get(1));
    }

    /** Enough assessors and proposals that resampling takes a good while. */
    private Shortlisting large() {
        List<Shortlisting.Entry> entries = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            entries.add(new Shortlisting.Entry(
                    "P%02d".formatted(i),
                    i % 3 == 0 ? "LAMBETH" : "BEXLEY",
                    i % 2 == 0 ? "ACUTE" : "PRIMARY",
                    1 + i % 7,
                    List.of(1 + i % 3, 1 + i / 7 % 3)));
        }
        return Shortlisting.of(people, database, 12, entries);
    }

    @Test
    void isComputedInTheBackgroundForWhoDoesNotWaitAndCancelled() {
        Shortlisting large = large();
        Map<String, Object> wanted = Map.of(
                "size",
                20,
                "capacity",
                Map.of("facilitatorDays", 70),
                "quotas",
                List.of(quota("PLACE", "LAMBETH", 5, 6)));
        String id = large.programme()
                .asking()
                .header("Prefer", "respond-async")
                .body(wanted)
                .post(large.programme().path("/calls/" + large.call() + "/shortlists"))
                .then()
                .statusCode(202)
                .body("status", nullValue())
                .body("question.size", equalTo(20))
                .header(
                        "Location",
                        endsWith("/shortlists/"
                                + large.programme()
                                        .get("/calls/" + large.call() + "/shortlists")
                                        .path("results[0].id")))
                .extract()
                .path("id");
        large.programme()
                .delete("/shortlists/" + id, 0)
                .then()
                .statusCode(409)
                .body("detail", equalTo("The shortlist is being computed. Cancel it first."));
        large.programme()
                .asking()
                .post(large.programme().path("/shortlists/" + id + "/cancellation"))
                .then()
                .statusCode(200)
                .body("state", equalTo("CANCELLED"));
        large.programme()
                .asking()
                .post(large.programme().path("/shortlists/" + id + "/cancellation"))
                .then()
                .statusCode(409)
                .body("type", endsWith("/illegal-transition"));
        String again = large.programme()
                .asking()
                .header("Prefer", "respond-async")
                .body(Map.of("currentData", false))
                .post(large.programme().path("/shortlists/" + id + "/repetition"))
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        large.ended(again).then().body("state", equalTo("FINISHED")).body("selected", hasSize(20));
        large.programme().get("/shortlists/" + id).then().body("state", equalTo("CANCELLED"));
        large.programme()
                .get("/calls/" + large.call() + "/shortlists?sort=createdAt")
                .then()
                .body("results.state", contains("CANCELLED", "FINISHED"));
    }

    @Test
    void isDeletedWithWhatRepeatsItKept() {
        Shortlisting four = four();
        String id = four.ask(oneFromLambeth()).path("id");
        String again = four.programme()
                .post("/shortlists/" + id + "/repetition", Map.of("currentData", false))
                .path("id");
        four.programme()
                .delete(
                        "/shortlists/" + id,
                        four.programme().get("/shortlists/" + id).path("version"))
                .then()
                .statusCode(204);
        four.programme().get("/shortlists/" + id).then().statusCode(404);
        four.programme().get("/shortlists/" + again).then().statusCode(200).body("repeatsId", nullValue());
    }

    @Test
    void isReadByAssessorsAndMadeByWhoeverFacilitates() {
        Shortlisting four = four();
        String id = four.ask(oneFromLambeth()).path("id");
        TestProgramme assessor = four.programme().as(people, Role.ASSESSOR);
        assessor.get("/shortlists/" + id).then().statusCode(200);
        assessor.post("/calls/" + four.call() + "/shortlists", Map.of()).then().statusCode(403);
        TestProgramme contributor = four.programme().as(people, Role.CONTRIBUTOR);
        contributor.get("/shortlists/" + id).then().statusCode(403);
        contributor.get("/calls/" + four.call() + "/shortlists").then().statusCode(403);
        TestProgramme.ledBy(people.founder()).get("/shortlists/" + id).then().statusCode(404);
        four.programme()
                .as(people, Role.FACILITATOR)
                .post("/calls/" + four.call() + "/shortlists", Map.of("size", 1))
                .then()
                .statusCode(201)
                .body("selected", equalTo(four.ids("Amber")));
    }
}
