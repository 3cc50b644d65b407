package io.interlace.call;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.interlace.TestDatabase;
import io.interlace.TestProgramme;
import io.interlace.identity.People;
import io.interlace.identity.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ProposalTest {

    @Inject
    People people;

    private Calling calling;
    private TestProgramme programme;
    private String call;
    private String acute;
    private String primary;

    @BeforeEach
    void anOpenCall() {
        calling = Calling.ledBy(people.founder());
        programme = calling.programme();
        call = calling.openCall(Map.of("capacity", Map.of("facilitatorDays", 20)));
        acute = programme.person(Map.of("name", "Ada", "affiliations", List.of(Map.of("sectorCode", "ACUTE"))));
        primary = programme.person(Map.of("name", "Bea", "affiliations", List.of(Map.of("sectorCode", "PRIMARY"))));
    }

    private Map<String, Object> whole(Map<String, Object> more) {
        Map<String, Object> draft = new TreeMap<>(Map.of(
                "title",
                "Book it yourself",
                "leadId",
                acute,
                "partnerId",
                primary,
                "placeCodes",
                List.of("LAMBETH", "BEXLEY"),
                "sectorCodes",
                List.of("ACUTE"),
                "attributes",
                Map.of("size", "small"),
                "problem",
                "Patients are sent back to their GP",
                "aims",
                "One sentence that books the next clinic",
                "facilitatorDays",
                9));
        draft.putAll(more);
        return draft;
    }

    private Response propose(Map<String, Object> draft) {
        return programme.post("/calls/" + call + "/proposals", draft);
    }

    private Response act(String proposal, String what) {
        return programme.asking().post(programme.path("/proposals/" + proposal + "/" + what));
    }

    private String submitted(Map<String, Object> more) {
        String proposal = Calling.made(propose(whole(more)));
        act(proposal, "submission").then().statusCode(200);
        return proposal;
    }

    @Test
    void saysWhoseItIsAndOnWhichSidesTheyStand() {
        String proposal = Calling.made(propose(whole(Map.of())));
        programme
                .get("/proposals/" + proposal)
                .then()
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("lead.name", equalTo("Ada"))
                .body("partner.name", equalTo("Bea"))
                .body("sides.sectorCodes", contains("ACUTE", "PRIMARY"))
                .body("sides.bothSides", equalTo(true))
                .body("placeCodes", contains("LAMBETH", "BEXLEY"))
                .body("attributes.size", equalTo("small"));
        programme
                .patch("/proposals/" + proposal, java.util.Collections.singletonMap("partnerId", null), 0)
                .then()
                .statusCode(200)
                .body("partner", nullValue())
                .body("sides.bothSides", equalTo(false));
    }

    @Test
    void refusesWhatTheProgrammeDoesNotHaveAtItsPlace() {
        propose(whole(Map.of("placeCodes", List.of("LAMBETH", "ATLANTIS"))))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/placeCodes/1"));
        propose(whole(Map.of("organisationCodes", List.of("ZZZ"))))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/organisationCodes/0"));
        propose(whole(Map.of("leadId", call))).then().statusCode(400).body("errors.pointer", contains("/leadId"));
        propose(whole(Map.of("partnerId", acute, "sectorCodes", List.of("ACUTE", "ACUTE"))))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/partnerId", "/sectorCodes/1"));
    }

    @Test
    void isSubmittedWhenItLacksNothing() {
        String proposal = Calling.made(propose(Map.of("title", "An idea")));
        act(proposal, "submission")
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        contains("/leadId", "/placeCodes", "/sectorCodes", "/problem", "/aims", "/facilitatorDays"));
        programme.patch("/proposals/" + proposal, whole(Map.of()), 0).then().statusCode(200);
        act(proposal, "submission")
                .then()
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"))
                .body("submittedAt", not(nullValue()));
        act(proposal, "submission").then().statusCode(409).body("type", endsWith("/illegal-transition"));
        programme
                .patch("/proposals/" + proposal, java.util.Collections.singletonMap("aims", null), 2)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/aims"));
        programme
                .patch("/proposals/" + proposal, Map.of("aims", "Another sentence"), 2)
                .then()
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"));
    }

    @Test
    void isTakenWhileTheCallIsOpenOnly() {
        String proposal = Calling.made(propose(whole(Map.of())));
        String draftCall = Calling.made(calling.draftCall(Map.of()));
        programme
                .post("/calls/" + draftCall + "/proposals", whole(Map.of()))
                .then()
                .statusCode(409)
                .body("type", endsWith("/call-not-open"))
                .body("state", equalTo("DRAFT"));
        calling.act(call, "closing").then().statusCode(200);
        propose(whole(Map.of()))
                .then()
                .statusCode(409)
                .body("type", endsWith("/call-not-open"))
                .body("closesAt", not(nullValue()));
        act(proposal, "submission").then().statusCode(409).body("type", endsWith("/call-not-open"));
        programme
                .patch("/proposals/" + proposal, Map.of("title", "Late"), 0)
                .then()
                .statusCode(409);
    }

    @Test
    void isWithdrawnForGood() {
        String proposal = submitted(Map.of());
        programme
                .post("/proposals/" + proposal + "/withdrawal", Map.of("reason", "  The ward closes "))
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"))
                .body("withdrawalReason", equalTo("The ward closes"));
        programme
                .post("/proposals/" + proposal + "/withdrawal", Map.of("reason", "Again"))
                .then()
                .statusCode(409);
        programme
                .patch("/proposals/" + proposal, Map.of("title", "Back"), 2)
                .then()
                .statusCode(409);
        programme
                .post("/proposals/" + proposal + "/withdrawal", Map.of())
                .then()
                .statusCode(400);
    }

    @Test
    void isCheckedOnceTheCallIsClosed() {
        String proposal = submitted(Map.of());
        String check = calling.read(call).extract().path("eligibilityChecks[0].id");
        Map<String, Object> failed = Map.of("eligible", false, "failedCheckId", check, "note", "Asks for a system");
        programme.post("/proposals/" + proposal + "/eligibility", failed).then().statusCode(409);
        calling.act(call, "closing");
        programme
                .post("/proposals/" + proposal + "/eligibility", failed)
                .then()
                .statusCode(200)
                .body("eligible", equalTo(false))
                .body("failedCheck", equalTo("A named lead on each side"));
        programme
                .post("/proposals/" + proposal + "/eligibility", Map.of("eligible", false))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/failedCheckId"));
        programme
                .post("/proposals/" + proposal + "/eligibility", Map.of("eligible", true, "failedCheckId", check))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/failedCheckId"));
        programme
                .post("/proposals/" + proposal + "/eligibility", Map.of("eligible", true))
                .then()
                .statusCode(200)
                .body("failedCheck", nullValue())
                .body("eligibilityNote", nullValue());
    }

    @Test
    void isFoundFilteredAndExported() {
        String one = submitted(Map.of());
        String two = submitted(Map.of("title", "One number for the ward", "placeCodes", List.of("BEXLEY")));
        Calling.made(propose(Map.of("title", "An idea")));
        programme.get("/calls/" + call + "/proposals").then().body("results", hasSize(3));
        programme
                .get("/calls/" + call + "/proposals?state=SUBMITTED&sort=createdAt")
                .then()
                .body("results.id", contains(one, two));
        programme.get("/calls/" + call + "/proposals?placeCode=LAMBETH").then().body("results.id", contains(one));
        programme.get("/calls/" + call + "/proposals?sectorCode=PRIMARY").then().body("results", empty());
        programme.get("/calls/" + call + "/proposals?q=numb").then().body("results.id", contains(two));
        String file = programme
                .asking()
                .accept("text/csv")
                .get(programme.path("/calls/" + call + "/proposals"))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        org.hamcrest.MatcherAssert.assertThat(file, containsString("One number for the ward"));
        TestProgramme assessor = programme.as(people, Role.ASSESSOR);
        assessor.get("/calls/" + call + "/proposals").then().body("results", hasSize(2));
        programme
                .as(people, Role.VIEWER)
                .get("/calls/" + call + "/proposals")
                .then()
                .statusCode(403);
    }

    @Test
    void tellsWhatMayBeTheSame() {
        String one = submitted(Map.of("title", "One number for the ward"));
        String same = submitted(Map.of("title", "One number for the wards"));
        submitted(Map.of("title", "Housing letters without a GP visit"));
        programme
                .get("/proposals/" + one + "/similar-proposals")
                .then()
                .statusCode(200)
                .body("results.id", contains(same));
        programme.post("/proposals/" + same + "/withdrawal", Map.of("reason", "Handed in twice"));
        programme.get("/proposals/" + one + "/similar-proposals").then().body("results", empty());
        programme.get("/proposals/" + same + "/similar-proposals").then().body("results.id", hasItem(one));
    }

    @Test
    void keepsOneOfEachExternalId() {
        Calling.made(propose(whole(Map.of("externalId", "PRP-07"))));
        propose(whole(Map.of("externalId", "PRP-07"))).then().statusCode(409);
    }

    @Test
    void followsPeopleWhoAreMergedAndForgetsNamesOfTheErased() {
        String proposal = Calling.made(propose(whole(Map.of())));
        programme
                .post("/stakeholders/" + acute + "/merge", Map.of("duplicateId", primary))
                .then()
                .statusCode(200);
        programme
                .get("/proposals/" + proposal)
                .then()
                .body("lead.id", equalTo(acute))
                .body("partner", nullValue());
        Object version = programme.get("/stakeholders/" + acute).path("version");
        programme.delete("/stakeholders/" + acute, version).then().statusCode(204);
        programme
                .get("/proposals/" + proposal)
                .then()
                .body("lead.id", equalTo(acute))
                .body("lead.name", not(containsString("Ada")));
    }
}
