package io.interlace.retrospective;

import static io.interlace.call.Calling.made;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.interlace.LockQueue;
import io.interlace.TestDatabase;
import io.interlace.TestProgramme;
import io.interlace.http.Database;
import io.interlace.identity.People;
import io.interlace.identity.Role;
import io.interlace.principle.Refining;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FindingTest {

    @Inject
    People people;

    @Inject
    Database database;

    private Sitting sitting;
    private TestProgramme lead;
    private TestProgramme wren;
    private Drawing drawing;

    @BeforeEach
    void somebodyWrites() {
        sitting = Sitting.of(people, database, "ANONYMOUS", 1).in("REFLECT");
        lead = sitting.lead();
        wren = sitting.people().get(0);
        sitting.write(wren, "Nobody answers");
        drawing = new Drawing(sitting);
    }

    @Test
    void isDrawnFromAClusterAndLeadsBackToIt() {
        sitting.in("DISCUSS");
        List<String> principles = Refining.proposed(lead, 2);
        String finding = drawing.draw(Drawing.about(principles.get(0), principles.get(1)))
                .then()
                .statusCode(201)
                .header("Location", containsString("/programmes/" + lead.id() + "/findings/"))
                .body("kind", equalTo("EVIDENCE"))
                .body("insightKind", nullValue())
                .body("statement", equalTo("The line rings out after five"))
                .body("principles.principleId", contains(principles.toArray()))
                .body("principles.title", contains("Principle 0", "Principle 1"))
                .body("retrospectiveId", equalTo(sitting.id()))
                .body("retrospectiveTitle", equalTo("First look back"))
                .body("projectId", equalTo(sitting.project()))
                .body("clusterId", equalTo(sitting.clusters().get(0)))
                .body("clusterTitle", equalTo("Nobody answers"))
                .extract()
                .path("id");
        String symptom = drawing.drawn(Map.of());
        String insight = drawing.drawn(Map.of("kind", "INSIGHT", "insightKind", "OPPORTUNITY"));
        lead.get("/findings/" + finding).then().statusCode(200).body("id", equalTo(finding));
        listed("").body("results.id", containsInAnyOrder(finding, symptom, insight));
        listed("?projectId=" + sitting.project()).body("results", hasSize(3));
        listed("?retrospectiveId=" + sitting.id() + "&kind=in:SYMPTOM,INSIGHT")
                .body("results.id", containsInAnyOrder(symptom, insight));
        listed("?principleId=" + principles.get(1)).body("results.id", contains(finding));
        listed("?principleId=" + sitting.id()).body("results", empty());
        lead.asking()
                .header("Accept", "text/csv")
                .get(lead.path("/findings?kind=EVIDENCE"))
                .then()
                .statusCode(200)
                .body(containsString("The line rings out after five"));
    }

    @Test
    void leadsToAnInsightThatLeadsBackToIt() {
        sitting.in("DISCUSS");
        String finding = drawing.drawn(Map.of());
        Map<String, Object> learned =
                Map.of("kind", "CHALLENGE", "statement", "Nobody answers after five", "whoCouldAct", "BOTH");
        String insight = lead.post("/findings/" + finding + "/insights", learned)
                .then()
                .statusCode(201)
                .header("Location", containsString("/programmes/" + lead.id() + "/insights/"))
                .body("origin", equalTo("FINDING"))
                .body("state", equalTo("KEPT"))
                .extract()
                .path("id");
        lead.get("/findings/" + finding)
                .then()
                .body("insights.id", contains(insight))
                .body("insights.statement", contains("Nobody answers after five"));
        lead.get("/trail/INSIGHT/" + insight).then().body("nodes.id", hasItem(finding));
        lead.delete("/findings/" + finding, lead.get("/findings/" + finding).path("version"))
                .then()
                .statusCode(409);
        // what becomes part of another leads back by that
        String kept = made(lead.post("/insights", Map.of("kind", "CHALLENGE", "statement", "It rings out")));
        lead.post("/insights/" + kept + "/merge", Map.of("insightIds", List.of(insight)))
                .then()
                .statusCode(200);
        lead.get("/findings/" + finding).then().body("insights.id", contains(kept));
        wren.post("/findings/" + finding + "/insights", learned).then().statusCode(403);
        lead.post("/findings/" + kept + "/insights", learned).then().statusCode(404);
    }

    @Test
    void isCitedAndChangedAtOnce() {
        sitting.in("DISCUSS");
        List<String> principles = Refining.proposed(lead, 2);
        String finding = drawing.drawn(Drawing.about(principles.get(0)));
        Object version = lead.get("/findings/" + finding).path("version");
        List<Response> answers = new LockQueue(database)
                .behind(
                        "principle where id",
                        principles.get(0),
                        () -> refined(principles.get(0), finding),
                        () -> lead.patch(
                                "/findings/" + finding, Drawing.about(principles.get(0), principles.get(1)), version));
        answers.get(0).then().statusCode(201);
        answers.get(1).then().statusCode(200);
    }

    private ValidatableResponse listed(String query) {
        return lead.get("/findings" + query).then().statusCode(200);
    }

    @Test
    void isDrawnFromDiscussOnAndAfterItIsClosed() {
        sitting.in("VOTE");
        drawing.draw(Map.of())
                .then()
                .statusCode(409)
                .body("phase", equalTo("VOTE"))
                .body("detail", containsString("too early"));
        sitting.in("CLOSED");
        drawing.draw(Map.of()).then().statusCode(201);
    }

    @Test
    void namesEachThingThatIsWrong() {
        sitting.in("DISCUSS");
        String principle = Refining.proposed(lead, 1).get(0);
        wrong(Map.of("kind", "EVIDENCE"), "/principles");
        wrong(Map.of("kind", "INSIGHT"), "/insightKind");
        wrong(Map.of("kind", "EVIDENCE", "insightKind", "CHALLENGE"), "/principles", "/insightKind");
        wrong(Map.of("clusterId", UUID.randomUUID()), "/clusterId");
        wrong(Map.of("statement", " "), "/statement");
        wrong(Drawing.about(principle, principle), "/principles/1/principleId");
        wrong(
                Map.of(
                        "principles",
                        List.of(
                                Map.of("principleId", UUID.randomUUID(), "number", 1),
                                Map.of("principleId", principle, "number", 2))),
                "/principles/0/principleId",
                "/principles/1/number");
        lead.post(
                        "/retrospectives/" + UUID.randomUUID() + "/findings",
                        Map.of("clusterId", principle, "kind", "SYMPTOM", "statement", "A"))
                .then()
                .statusCode(404);
        listed("").body("results", empty());
    }

    private void wrong(Map<String, Object> more, Object... pointers) {
        drawing.draw(more).then().statusCode(400).body("errors.pointer", containsInAnyOrder(pointers));
    }

    @Test
    void isDrawnOnceHoweverOftenItIsSent() {
        sitting.in("DISCUSS");
        Map<String, Object> draft =
                Map.of("clusterId", sitting.clusters().get(0), "kind", "SYMPTOM", "statement", "The line rings out");
        for (int i = 0; i < 2; i++) {
            lead.asking()
                    .header("Idempotency-Key", "once")
                    .body(draft)
                    .post(lead.path(sitting.path("/findings")))
                    .then()
                    .statusCode(201);
        }
        listed("").body("results", hasSize(1));
    }

    @Test
    void isChangedAndDeletedInTheVersionThatWasRead() {
        String principle = Refining.proposed(lead, 1).get(0);
        sitting.in("CLOSED");
        String path = "/findings/" + drawing.drawn(Map.of());
        lead.asking()
                .body(Map.of("statement", "Another"))
                .patch(lead.path(path))
                .then()
                .statusCode(428);
        lead.patch(path, Map.of("statement", "Another"), 0)
                .then()
                .statusCode(200)
                .body("statement", equalTo("Another"))
                .body("version", equalTo(1));
        lead.patch(path, Map.of("statement", "Mine"), 0).then().statusCode(412);
        lead.patch(path, Map.of("kind", "EVIDENCE"), 1)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/principles"));
        lead.patch(path, Drawing.about(principle), 1)
                .then()
                .statusCode(200)
                .body("principles.principleId", contains(principle))
                .body("version", equalTo(2));
        lead.delete(path, 1).then().statusCode(412);
        lead.delete(path, 2).then().statusCode(204);
        lead.get(path).then().statusCode(404);
    }

    @Test
    void isReadByThoseWhoTakePart() {
        String path = "/findings/" + new Drawing(sitting.in("DISCUSS")).drawn(Map.of());
        wren.get(path).then().statusCode(200);
        wren.get("/findings").then().body("results", hasSize(1));
        wren.patch(path, Map.of("statement", "Mine"), 0).then().statusCode(403);
        wren.delete(path, 0).then().statusCode(403);
        var outsider = lead.as(people, Role.CONTRIBUTOR);
        outsider.get(path).then().statusCode(404);
        outsider.get("/findings").then().statusCode(200).body("results", empty());
        lead.as(people, Role.INTEGRATION).get(path).then().statusCode(200);
        lead.as(people, Role.VIEWER).get(path).then().statusCode(403);
    }

    @Test
    void keepsThePrinciplesItSpeaksAbout() {
        String principle = Refining.proposed(lead, 1).get(0);
        sitting.in("DISCUSS");
        String finding = drawing.drawn(Drawing.about(principle));
        lead.delete("/principles/" + principle, 0)
                .then()
                .statusCode(409)
                .body("type", endsWith("/in-use"))
                .body("citedBy", equalTo("finding"));
        lead.delete("/findings/" + finding, 0).then().statusCode(204);
        lead.delete("/principles/" + principle, 0).then().statusCode(204);
    }

    @Test
    void isCitedByTheVersionThatItLedTo() {
        List<String> principles = Refining.proposed(lead, 2);
        String principle = principles.get(0);
        sitting.in("DISCUSS");
        String finding = drawing.drawn(Drawing.about(principle));
        String other = drawing.drawn(Drawing.about(principles.get(1)));
        refined(principle, finding, other, finding)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/findingIds/1", "/findingIds/2"));
        refined(principle, finding).then().statusCode(201).body("findingIds", contains(finding));
        lead.get("/principles/" + principle).then().body("currentVersion.findingIds", contains(finding));
        lead.get("/principles/" + principle + "/versions")
                .then()
                .body("results.findingIds", contains(List.of(finding), List.of()));
        lead.delete("/findings/" + finding, 0)
                .then()
                .statusCode(409)
                .body("type", endsWith("/in-use"))
                .body("principleId", equalTo(principle));
        lead.patch("/findings/" + finding, Drawing.about(principles.get(1)), 0)
                .then()
                .statusCode(409)
                .body("type", endsWith("/in-use"));
        lead.patch("/findings/" + finding, Map.of("statement", "In better words"), 0)
                .then()
                .statusCode(200);
    }

    private Response refined(String principle, String... findings) {
        return lead.post(
                "/principles/" + principle + "/versions",
                Map.of(
                        "title",
                        "Keep work, and say so",
                        "statement",
                        "Whoever starts a piece of care completes it, or says who does.",
                        "reasonForChange",
                        "It was used as a stick",
                        "basedOn",
                        1,
                        "findingIds",
                        List.of(findings)));
    }

    @Test
    void saysNothingOfAClusterThatIsTakenApart() {
        sitting.in("DISCUSS");
        String finding = drawing.drawn(Map.of());
        String cluster = sitting.clusters().get(0);
        sitting.move("DISCUSS", "VOTE").then().statusCode(200);
        sitting.move("VOTE", "GROUP").then().statusCode(200);
        lead.delete(sitting.path("/clusters/" + cluster), 0).then().statusCode(204);
        lead.get("/findings/" + finding)
                .then()
                .statusCode(200)
                .body("clusterTitle", nullValue())
                .body(not(containsString("Nobody answers")));
        sitting.in("DISCUSS");
        drawing.draw(Map.of("clusterId", cluster))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/clusterId"));
    }
}
