package io.interlace.servicemodel;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.interlace.TestDatabase;
import io.interlace.TestProgramme;
import io.interlace.identity.People;
import io.interlace.insight.Learning;
import io.interlace.servicemodel.Modelling.Drawn;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is pinned to models goes on to rest on insights that become one, or several. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PinnedInsightsTest {

    @Inject
    People people;

    private TestProgramme programme;
    private Modelling modelling;
    private Drawn current;
    private List<String> insights;
    private String breakdown;

    @BeforeEach
    void aBreakdownThatRestsOnThree() {
        programme = TestProgramme.ledBy(people.founder());
        modelling = new Modelling(programme);
        current = modelling.drawn("CURRENT");
        insights = Learning.noted(programme, 4);
        breakdown = current.pin(
                "breakdowns",
                Map.of(
                        "elementId",
                        current.steps("Practice: sends it").get(0),
                        "title",
                        "Sent back",
                        "insightIds",
                        insights.subList(0, 3)));
    }

    private String path() {
        return current.path("/breakdowns/" + breakdown);
    }

    private void merge(String kept, List<String> others) {
        programme
                .post("/insights/" + kept + "/merge", Map.of("insightIds", others))
                .then()
                .statusCode(200);
    }

    @Test
    void citesOnceTheOneThatOthersWereMergedInto() {
        programme
                .post(current.path("/versions"), Map.of("note", "As it was"))
                .then()
                .statusCode(201);
        merge(insights.get(2), List.of(insights.get(0)));
        // it stands where the most telling of them stood
        modelling
                .read(path())
                .body("insightIds", contains(insights.get(2), insights.get(1)))
                .body("version", equalTo(1));
        merge(insights.get(3), insights.subList(1, 3));
        modelling
                .read(path())
                .body("insightIds", contains(insights.get(3)))
                .body("insights.statement", contains("Insight 3"))
                .body("version", equalTo(2));
        programme
                .get(current.path("/versions/1"))
                .then()
                .body("document.breakdowns[0].insightIds", equalTo(insights.subList(0, 3)));
    }

    @Test
    void citesAllPartsOfWhatWasTakenApart() {
        Response answer = programme.post(
                "/insights/" + insights.get(0) + "/split",
                Map.of(
                        "parts",
                        List.of(
                                Map.of("kind", "CHALLENGE", "statement", "One"),
                                Map.of("kind", "CHALLENGE", "statement", "Two"))));
        answer.then().statusCode(200);
        List<String> parts = answer.path("insights.id");
        modelling
                .read(path())
                .body("insightIds", contains(parts.get(0), parts.get(1), insights.get(1), insights.get(2)));
        // the parts may be cited like any other, and a held version is no longer the last one
        programme.patch(path(), Map.of("title", "Sent back again"), 0).then().statusCode(412);
        modelling
                .change(path(), Map.of("insightIds", List.of(parts.get(1))))
                .then()
                .statusCode(200)
                .body("insightIds", contains(parts.get(1)));
    }

    @Test
    void isChangedAndShortenedThoughASplitTookItAboveWhatOneMayCite() {
        List<String> thirty = new ArrayList<>(insights);
        thirty.addAll(Learning.noted(programme, 26));
        modelling.change(path(), Map.of("insightIds", thirty)).then().statusCode(200);
        programme
                .post(
                        "/insights/" + thirty.get(0) + "/split",
                        Map.of(
                                "parts",
                                IntStream.range(0, 3)
                                        .mapToObj(n -> Map.of("kind", "CHALLENGE", "statement", "Part " + n))
                                        .toList()))
                .then()
                .statusCode(200);
        List<String> cited =
                modelling.read(path()).body("insightIds", hasSize(32)).extract().path("insightIds");
        modelling.change(path(), Map.of("title", "Sent back again")).then().statusCode(200);
        modelling
                .change(path(), Map.of("insightIds", cited.subList(1, 32)))
                .then()
                .statusCode(200)
                .body("insightIds", equalTo(cited.subList(1, 32)));
        // nobody adds to them
        modelling
                .change(path(), Map.of("insightIds", cited))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/insightIds"));
        modelling.change(path(), Map.of("insightIds", List.of())).then().statusCode(400);
    }

    @Test
    void leavesAloneWhatCitesNoneOfThem() {
        merge(insights.get(3), List.of(Learning.noted(programme, 1).get(0)));
        modelling
                .read(path())
                .body("insightIds", equalTo(insights.subList(0, 3)))
                .body("version", equalTo(0));
        programme.get(current.path("/breakdowns")).then().body("results", hasSize(1));
    }
}
