package io.interlace;

import static io.interlace.DemonstrationProgrammeTest.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DemonstrationModelsTest {

    private static String model(String kind) {
        return "/service-models/" + as("LEAD", "/service-models?kind=" + kind).path("results[0].id");
    }

    @Test
    void drawsHowItIsAndHowItCouldBe() {
        as("VIEWER", "/service-models?kind=CURRENT")
                .then()
                .statusCode(200)
                .body("results", hasSize(1))
                .body("results[0].flows", equalTo(4))
                .body("results[0].steps", equalTo(33))
                .body("results[0].links", equalTo(33))
                .body("results[0].breakdowns", equalTo(18))
                .body("results[0].unanswered", equalTo(1));
        as("VIEWER", "/service-models?kind=FUTURE")
                .then()
                .body("results.title", contains("How it could work"))
                .body("results[0].steps", equalTo(28))
                .body("results[0].links", equalTo(31))
                .body("results[0].improvements", equalTo(17));
        as("VIEWER", model("FUTURE") + "/improvements?limit=50")
                .then()
                .body("results.insights.statement.flatten()", everyItem(notNullValue()))
                .body("results.answersIds.findAll { it.isEmpty() }", hasSize(0));
        as("VIEWER", model("CURRENT") + "/breakdowns?answer=UNANSWERED")
                .then()
                .body("results.title", contains("Two who could, and neither does"))
                .body("results[0].insightIds", hasSize(2));
    }

    @Test
    void laysThemSideBySide() {
        Response compared = as("VIEWER", "/service-models/comparison");
        compared.then()
                .statusCode(200)
                .body("flows", hasSize(4))
                .body("flows.stays.flatten()", hasSize(25))
                .body("flows.goes.flatten().title", hasItems("Refers again", "Sends the protocol"))
                .body("flows.goes.flatten()", hasSize(8))
                .body("flows.comes.flatten().title", hasItems("Carries the handset", "Rings before telling"))
                .body("flows.comes.flatten()", hasSize(3))
                .body("flows.unanswered", contains(0, 0, 0, 1))
                .body(
                        "flows[3].breakdowns.find { it.improvements.isEmpty() }.title",
                        equalTo("Two who could, and neither does"));
    }

    @Test
    void leadsFromWhatPeopleSaidToWhatWouldBeBetter() {
        String improvement = as("LEAD", model("FUTURE") + "/improvements").path("results[0].id");
        as("LEAD", "/trail/IMPROVEMENT/" + improvement)
                .then()
                .statusCode(200)
                .body("nodes.kind", hasItems("CONVERSATION", "INSIGHT", "BREAKDOWN", "SERVICE_MODEL"));
        as("VIEWER", "/trail/IMPROVEMENT/" + improvement)
                .then()
                .statusCode(200)
                .body("nodes.kind", hasItems("INSIGHT", "BREAKDOWN", "SERVICE_MODEL"))
                .body("nodes.kind", not(hasItem("CONVERSATION")));
    }

    @Test
    void keepsTwoVersionsOfEach() {
        String current = model("CURRENT");
        Response versions = as("LEAD", current + "/versions");
        versions.then()
                .body("results.number", contains(2, 1))
                .body("results[1].createdAt", startsWith("2026-05-18"))
                .body("results.createdBy", everyItem(notNullValue()));
        as("LEAD", current + "/versions/1")
                .then()
                .statusCode(200)
                .body("document.elements.title", not(hasItem("Hears at two for four")));
        as("LEAD", model("FUTURE") + "/versions").then().body("results.number", contains(2, 1));
    }
}
