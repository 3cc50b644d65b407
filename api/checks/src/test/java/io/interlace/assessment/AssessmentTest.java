package io.interlace.assessment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.interlace.TestDatabase;
import io.interlace.TestProgramme;
import io.interlace.identity.People;
import io.interlace.identity.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AssessmentTest {

    @Inject
    People people;

    @Test
    void isSharedOutEvenly() {
        Assessing assessing = Assessing.of(people, 3, 3);
        assessing
                .appoint(2)
                .then()
                .statusCode(200)
                .body("assessors.name", contains("Assessor 0", "Assessor 1", "Assessor 2"))
                .body("assessors.assigned", everyItem(equalTo(2)))
                .body("proposals.assessors", everyItem(equalTo(2)));
        assessing
                .assessors()
                .get(0)
                .get("/calls/" + assessing.call() + "/assessments")
                .then()
                .statusCode(200)
                .body("results", hasSize(2))
                .body("results.state", everyItem(equalTo("ASSIGNED")))
                .body("results.memberName", everyItem(equalTo("Assessor 0")));
        assessing.lead().get("/calls/" + assessing.call() + "/panel").then().body("assessors", hasSize(3));
    }

    @Test
    void isAppointedOfThoseWhoMayAssessOnly() {
        Assessing assessing = Assessing.of(people, 1, 1);
        String viewer = assessing
                .lead()
                .post(
                        "/members",
                        Map.of("email", "v" + assessing.call() + "@example.org", "name", "V", "role", "VIEWER"))
                .path("id");
        assessing
                .lead()
                .post(
                        "/calls/" + assessing.call() + "/panel",
                        Map.of("memberIds", List.of(assessing.members().get(0), viewer), "assessorsPerProposal", 1))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/memberIds/1"));
        assessing.appoint(2).then().statusCode(400).body("errors.pointer", contains("/assessorsPerProposal"));
        assessing
                .lead()
                .post(
                        "/calls/" + assessing.call() + "/panel",
                        Map.of(
                                "memberIds",
                                List.of(
                                        assessing.members().get(0),
                                        assessing.members().get(0)),
                                "assessorsPerProposal",
                                1))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/memberIds/1"));
    }

    @Test
    void isOfAClosedCallOnly() {
        Assessing assessing = Assessing.of(people, 1, 1);
        assessing.appoint(1).then().statusCode(200);
        String assessment = assessing.given(0).get(0);
        assessing
                .lead()
                .post("/calls/" + assessing.call() + "/reopening", Map.of("closesAt", "2199-01-01T00:00:00Z"))
                .then()
                .statusCode(200);
        assessing.appoint(1).then().statusCode(409).body("detail", containsString("OPEN"));
        assessing.score(0, assessment, 1, 1).then().statusCode(409);
        assessing.end(true).then().statusCode(409);
    }

    @Test
    void isSavedHalfDoneAndSubmittedWhole() {
        Assessing assessing = Assessing.of(people, 2, 1);
        assessing.appoint(1);
        String assessment = assessing.given(0).get(0);
        assessing
                .score(0, assessment, 3)
                .then()
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("scores.score", contains(3))
                .body("note", equalTo("Noted"));
        assessing
                .act(0, assessment, "submission")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/scores"))
                .body("errors.detail", contains(containsString("Can be tried")));
        assessing.score(0, assessment, 3, 4).then().statusCode(400).body("errors.pointer", contains("/scores/1/score"));
        assessing.score(0, assessment, 3, 1).then().statusCode(200);
        assessing
                .act(0, assessment, "submission")
                .then()
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"))
                .body("submittedAt", not(nullValue()));
        assessing.score(0, assessment, 1, 1).then().statusCode(409).body("type", endsWith("/illegal-transition"));
        assessing.act(0, assessment, "submission").then().statusCode(409);
        assessing.act(0, assessment, "return").then().statusCode(200).body("state", equalTo("DRAFT"));
        assessing.act(0, assessment, "return").then().statusCode(409);
    }

    @Test
    void takesScoresOfTheCallsCriteriaOnly() {
        Assessing assessing = Assessing.of(people, 1, 1);
        assessing.appoint(1);
        String assessment = assessing.given(0).get(0);
        Map<String, Object> unknown = Map.of("criterionId", UUID.randomUUID().toString(), "score", 1);
        Map<String, Object> known = Map.of("criterionId", assessing.criteria().get(0), "score", 1);
        assessing
                .assessors()
                .get(0)
                .patch("/assessments/" + assessment, Map.of("scores", List.of(known, unknown)), 0)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/scores/1/criterionId"));
        assessing
                .assessors()
                .get(0)
                .patch("/assessments/" + assessment, Map.of("scores", List.of(known, known)), 0)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/scores/1/criterionId"));
    }

    @Test
    void isBlindUntilOnesOwnAreDone() {
        Assessing assessing = Assessing.of(people, 2, 2);
        assessing.appoint(2);
        String others = assessing.given(1).get(0);
        assessing.assessors().get(0).get("/assessments/" + others).then().statusCode(404);
        assessing.lead().get("/assessments/" + others).then().statusCode(404);
        assessing.finish(1);
        assessing.assessors().get(0).get("/assessments/" + others).then().statusCode(404);
        assessing
                .lead()
                .get("/calls/" + assessing.call() + "/assessments")
                .then()
                .body("results", empty());
        assertEquals(2, assessing.given(0).size());
        assessing.act(1, others, "return").then().statusCode(409);
        assessing.finish(0);
        assessing.assessors().get(0).get("/assessments/" + others).then().statusCode(200);
        assertEquals(4, assessing.given(0).size());
        assessing.lead().get("/assessments/" + others).then().statusCode(404);
        assessing.end(false).then().statusCode(200).body("state", equalTo("ASSESSED"));
        assessing.lead().get("/assessments/" + others).then().statusCode(200).body("scores.score", contains(2, 3));
        assessing
                .lead()
                .get("/calls/" + assessing.call() + "/assessments?state=SUBMITTED")
                .then()
                .body("results", hasSize(4));
        assessing.act(1, others, "return").then().statusCode(409);
    }

    @Test
    void tellsNotesAndScoresByCriterionOnlyToWhoHasNothingLeft() {
        Assessing assessing = Assessing.of(people, 2, 2);
        assessing.appoint(2);
        List<String> theirs = assessing.given(1);
        assessing.finish(1);
        List<String> own = assessing.given(0);
        assessing.score(0, own.get(0), 4, 2).then().statusCode(400);
        assessing.score(0, own.get(0), 3, 2).then().statusCode(200);
        assessing.act(0, own.get(0), "submission").then().statusCode(200);
        TestProgramme halfDone = assessing.assessors().get(0);
        String list = "/calls/" + assessing.call() + "/assessments";
        for (String asked : List.of("", "?state=SUBMITTED", "?state=in:SUBMITTED,CONFLICT", "?count=true")) {
            halfDone.get(list + asked)
                    .then()
                    .statusCode(200)
                    .body("results.memberName", everyItem(equalTo("Assessor 0")))
                    .body("results.id", everyItem(not(in(theirs))));
        }
        for (String id : theirs) {
            halfDone.get("/assessments/" + id).then().statusCode(404);
        }
        assessing.score(0, own.get(1), 1, 1).then().statusCode(200);
        assessing.act(0, own.get(1), "submission").then().statusCode(200);
        halfDone.get(list)
                .then()
                .body("results", hasSize(4))
                .body("results.findAll { it.memberName == 'Assessor 1' }.note", contains("Noted", "Noted"))
                .body(
                        "results.findAll { it.memberName == 'Assessor 1' }.scores.criterionId",
                        everyItem(equalTo(assessing.criteria())))
                .body(
                        "results.findAll { it.memberName == 'Assessor 1' }.scores.score",
                        everyItem(equalTo(List.of(2, 3))));
    }

    @Test
    void isNotDoneByWhoHasAConflict() {
        Assessing assessing = Assessing.of(people, 2, 2);
        assessing.appoint(1);
        String assessment = assessing.given(0).get(0);
        assessing.score(0, assessment, 1, 1);
        assessing
                .assessors()
                .get(0)
                .post("/assessments/" + assessment + "/conflict-of-interest", Map.of("reason", "Works on the ward"))
                .then()
                .statusCode(200)
                .body("state", equalTo("CONFLICT"))
                .body("scores", empty())
                .body("note", nullValue());
        assessing.score(0, assessment, 1, 1).then().statusCode(409);
        assessing
                .appoint(1)
                .then()
                .body("assessors.assigned", contains(1, 1))
                .body("assessors.conflicts", contains(1, 0));
        String others = assessing.given(1).get(0);
        assessing
                .assessors()
                .get(0)
                .post("/assessments/" + others + "/conflict-of-interest", Map.of("reason", "A friend"))
                .then()
                .statusCode(404);
        assessing
                .lead()
                .post("/assessments/" + others + "/conflict-of-interest", Map.of("reason", "Told us by telephone"))
                .then()
                .statusCode(200);
        assessing.appoint(1).then().body("proposals.assessors.sum()", equalTo(1));
    }

    @Test
    void keepsWhatIsBegunWhenThePanelChanges() {
        Assessing assessing = Assessing.of(people, 2, 2);
        assessing.appoint(2);
        String begun = assessing.given(0).get(0);
        assessing.score(0, begun, 1, 2);
        assessing
                .lead()
                .post(
                        "/calls/" + assessing.call() + "/panel",
                        Map.of("memberIds", List.of(assessing.members().get(1)), "assessorsPerProposal", 1))
                .then()
                .statusCode(200)
                .body("assessors.assigned", contains(1, 1));
        assessing.assessors().get(0).get("/assessments/" + begun).then().body("state", equalTo("DRAFT"));
    }

    @Test
    void endsWhenNothingIsMissingOrSomebodySaysSo() {
        Assessing assessing = Assessing.of(people, 2, 2);
        assessing.end(true).then().statusCode(409).body("detail", containsString("scored by anybody"));
        assessing.appoint(1);
        assessing.finish(0);
        assessing.end(false).then().statusCode(409).body("detail", containsString("1 proposal is scored by nobody"));
        assessing.appoint(2);
        assessing.finish(1);
        assessing.end(true).then().statusCode(200).body("state", equalTo("ASSESSED"));
    }

    @Test
    void doesNotWaitForWhatIsWithdrawn() {
        Assessing assessing = Assessing.of(people, 2, 1);
        assessing.appoint(1);
        String first = assessing.given(0).get(0);
        String proposal =
                assessing.assessors().get(0).get("/assessments/" + first).path("proposalId");
        assessing
                .lead()
                .post("/proposals/" + proposal + "/withdrawal", Map.of("reason", "The ward closes"))
                .then()
                .statusCode(200);
        assessing.score(0, first, 1, 1).then().statusCode(409).body("detail", containsString("WITHDRAWN"));
        assessing
                .lead()
                .get("/calls/" + assessing.call() + "/panel")
                .then()
                .body("assessors[0].assigned", equalTo(1))
                .body("proposals.proposalId", not(hasItem(proposal)));
        String second = assessing.given(0).get(1);
        assessing.score(0, second, 1, 1);
        assessing.act(0, second, "submission").then().statusCode(200);
        assessing.end(false).then().statusCode(200);
    }

    @Test
    void doesNotWaitForWhatIsNotEligible() {
        Assessing assessing = Assessing.of(people, 2, 1, List.of(Map.of("name", "A named lead")));
        assessing.appoint(1);
        String checks = assessing.lead().get("/calls/" + assessing.call()).path("eligibilityChecks[0].id");
        List<String> proposals = assessing.proposals();
        check(assessing, proposals.get(0), Map.of("eligible", false, "failedCheckId", checks));
        check(assessing, proposals.get(1), Map.of("eligible", true));
        assessing
                .lead()
                .get("/calls/" + assessing.call() + "/panel")
                .then()
                .body("assessors[0].assigned", equalTo(1))
                .body("proposals.proposalId", contains(proposals.get(1)));
    }

    private static void check(Assessing assessing, String proposal, Map<String, Object> found) {
        assessing
                .lead()
                .post("/proposals/" + proposal + "/eligibility", found)
                .then()
                .statusCode(200);
    }

    @Test
    void keepsMembersWhoAssess() {
        Assessing assessing = Assessing.of(people, 1, 1);
        assessing.appoint(1);
        assessing
                .lead()
                .delete("/members/" + assessing.members().get(0), 0)
                .then()
                .statusCode(409)
                .body("type", endsWith("/in-use"));
        assessing
                .lead()
                .as(people, Role.CONTRIBUTOR)
                .get("/calls/" + assessing.call() + "/panel")
                .then()
                .statusCode(403);
    }
}
