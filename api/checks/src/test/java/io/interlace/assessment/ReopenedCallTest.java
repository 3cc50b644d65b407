package io.interlace.assessment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.interlace.TestDatabase;
import io.interlace.identity.People;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of scores when their call takes proposals again. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReopenedCallTest {

    @Inject
    People people;

    private Assessing assessing;
    private String first;
    private String second;

    @BeforeEach
    void anAssessedCallThatIsOpenAgain() {
        assessing = Assessing.of(people, 2, 1);
        assessing.appoint(1);
        assessing.finish(0);
        first = assessing.proposals().get(0);
        second = assessing.proposals().get(1);
        assessing
                .lead()
                .post("/calls/" + assessing.call() + "/reopening", Map.of("closesAt", "2199-01-01T00:00:00Z"))
                .then()
                .statusCode(200);
    }

    private ValidatableResponse saidOf(String proposal) {
        String of = "results.find { it.proposalId == '" + proposal + "' }";
        return assessing
                .assessors()
                .get(0)
                .get("/calls/" + assessing.call() + "/assessments")
                .then()
                .statusCode(200)
                .rootPath(of);
    }

    private void closeAgain() {
        assessing
                .lead()
                .asking()
                .post(assessing.lead().path("/calls/" + assessing.call() + "/closing"))
                .then()
                .statusCode(200);
    }

    @Test
    void whatWasSaidOfAnotherTextIsADraftAgain() {
        Object version = assessing.lead().get("/proposals/" + first).path("version");
        assessing
                .lead()
                .patch("/proposals/" + first, Map.of("aims", "Something else altogether"), version)
                .then()
                .statusCode(200);
        saidOf(first)
                .body("state", equalTo("DRAFT"))
                .body("submittedAt", nullValue())
                .body("scores.score", contains(2, 3))
                .body("note", equalTo("Noted"));
        saidOf(second).body("state", equalTo("SUBMITTED"));
        // what is extracted does not follow the root of what is looked at
        String returned = saidOf(first).extract().path("results.find { it.proposalId == '" + first + "' }.id");
        assessing
                .lead()
                .get("/events?limit=200")
                .then()
                .body(
                        "results.findAll { it.subject.endsWith('" + returned + "') }.type",
                        contains(
                                endsWith("assessment.created"),
                                endsWith("assessment.changed"),
                                endsWith("assessment.changed"),
                                endsWith("assessment.changed")));
        closeAgain();
        assessing.end(false).then().statusCode(409).body("detail", containsString("1 proposal is scored by nobody"));
        assessing.act(0, returned, "submission").then().statusCode(200);
        assessing.end(false).then().statusCode(200);
    }

    @Test
    void whatAFileChangesIsLookedAtAgain() {
        assessing
                .lead()
                .importing(
                        "/proposals",
                        "id,title,callId,aims\n" + first + ",Proposal 0," + assessing.call() + ",Something else\n"
                                + second + ",Proposal 1," + assessing.call() + ",Send them at once\n");
        saidOf(first).body("state", equalTo("DRAFT"));
        saidOf(second).body("state", equalTo("SUBMITTED"));
    }

    @Test
    void whatIsSavedUnchangedKeepsItsScores() {
        Object version = assessing.lead().get("/proposals/" + first).path("version");
        assessing
                .lead()
                .patch("/proposals/" + first, Map.of("aims", "Send them at once"), version)
                .then()
                .statusCode(200);
        saidOf(first).body("state", equalTo("SUBMITTED"));
    }
}
