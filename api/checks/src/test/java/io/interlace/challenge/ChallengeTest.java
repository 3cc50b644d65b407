package io.interlace.challenge;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.interlace.TestDatabase;
import io.interlace.TestProgramme;
import io.interlace.identity.People;
import io.interlace.identity.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Challenges: whom they affect, who sees to them, and how far they are. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ChallengeTest {

    @Inject
    People people;

    @Test
    void needsNoMoreThanWhatIsToBeOvercome() {
        TestProgramme lead = TestProgramme.ledBy(people.founder());
        lead.post("/challenges", Map.of("statement", "  Letters arrive late "))
                .then()
                .statusCode(201)
                .header("Location", containsString("/challenges/"))
                .body("statement", equalTo("Letters arrive late"))
                .body("status", equalTo("OPEN"))
                .body("steps.status", contains("OPEN"))
                .body("owner", nullValue())
                .body("impact", nullValue())
                .body("groupCodes", empty());
    }

    @Test
    void saysWhomItAffectsAndWhoSeesToIt() {
        TestProgramme lead = TestProgramme.ledBy(people.founder());
        category(lead, "places", "LAMBETH");
        String group = category(lead, "stakeholder-groups", "GP");
        category(lead, "stakeholder-groups", "NURSE");
        String olu = lead.person("Olu");
        String letters = Challenged.challenge(
                lead,
                "Letters arrive late",
                Map.of(
                        "why",
                        "Nobody owns the queue",
                        "affected",
                        "Whoever waits",
                        "groupCodes",
                        List.of("NURSE", "GP"),
                        "placeCodes",
                        List.of("LAMBETH"),
                        "ownerId",
                        olu,
                        "impact",
                        4,
                        "effort",
                        2,
                        "spread",
                        5));
        Challenged.challenge(lead, "Calls are not answered");
        lead.get("/challenges/" + letters)
                .then()
                .body("groupCodes", contains("NURSE", "GP"))
                .body("placeCodes", contains("LAMBETH"))
                .body("owner.name", equalTo("Olu"))
                .body("impact", equalTo(4))
                .body("affected", equalTo("Whoever waits"));
        for (String question : List.of("q=lett", "q=queue", "groupCode=GP", "placeCode=LAMBETH", "ownerId=" + olu)) {
            lead.get("/challenges?" + question).then().statusCode(200).body("results.id", contains(letters));
        }
        lead.patch("/challenges/" + letters, Map.of("groupCodes", List.of("GP")), Challenged.version(lead, letters))
                .then()
                .statusCode(200)
                .body("groupCodes", contains("GP"))
                .body("placeCodes", contains("LAMBETH"))
                .body("why", equalTo("Nobody owns the queue"));
        lead.delete("/stakeholder-groups/" + group, 0).then().statusCode(409);
    }

    @Test
    void namesEachPlaceOfBadInput() {
        TestProgramme lead = TestProgramme.ledBy(people.founder());
        category(lead, "stakeholder-groups", "GP");
        lead.post("/challenges", Map.of("statement", " ", "impact", 6, "spread", 0))
                .then()
                .statusCode(400)
                .body("errors.pointer", hasSize(3));
        lead.post("/challenges", Map.of("statement", "A", "groupCodes", List.of("GP", "NOBODY")))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/groupCodes/1"));
        lead.post("/challenges", Map.of("statement", "A", "groupCodes", List.of("GP", "GP")))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/groupCodes/1"));
        lead.post("/challenges", Map.of("statement", "A", "ownerId", lead.id()))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/ownerId"));
        lead.get("/challenges").then().body("results", empty());
    }

    @Test
    void isDroppedForAReasonAndTakenUpAgain() {
        TestProgramme lead = TestProgramme.ledBy(people.founder());
        String letters = Challenged.challenge(lead, "Letters arrive late");
        String steps = "/challenges/" + letters + "/steps";
        lead.post(steps, Map.of("status", "DROPPED", "reason", " "))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/reason"));
        Challenged.becomes(lead, letters, "DROPPED", "The system was replaced");
        lead.post(steps, Map.of("status", "RESOLVED"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/illegal-transition"))
                .body("detail", containsString("DROPPED cannot become RESOLVED"))
                .body("currentStatus", equalTo("DROPPED"));
        Challenged.becomes(lead, letters, "OPEN", "It was not the system");
        lead.post(steps, Map.of("status", "OPEN")).then().statusCode(409);
        lead.post(steps, Map.of("status", "IN_PROGRESS")).then().statusCode(200);
        lead.post(steps, Map.of("status", "RESOLVED"))
                .then()
                .statusCode(200)
                .body("status", equalTo("RESOLVED"))
                .body("steps.status", contains("OPEN", "DROPPED", "OPEN", "IN_PROGRESS", "RESOLVED"))
                .body("steps[1].reason", equalTo("The system was replaced"))
                .body("steps[4].reason", nullValue())
                .body("steps[4].takenAt", notNullValue());
        lead.get("/challenges?status=RESOLVED").then().body("results.id", contains(letters));
        lead.get("/challenges?status=in:OPEN,DROPPED").then().body("results", empty());
    }

    @Test
    void isChangedByOneOfTwoWhoEditIt() {
        TestProgramme lead = TestProgramme.ledBy(people.founder());
        String letters = Challenged.challenge(lead, "Letters arrive late");
        lead.patch("/challenges/" + letters, Map.of("impact", 3), 0).then().statusCode(200);
        lead.patch("/challenges/" + letters, Map.of("impact", 5), 0)
                .then()
                .statusCode(412)
                .body("currentVersion", equalTo(1));
        lead.delete("/challenges/" + letters, 0).then().statusCode(412);
        lead.delete("/challenges/" + letters, 1).then().statusCode(204);
        lead.get("/challenges/" + letters).then().statusCode(404);
    }

    @Test
    void isReadByAllAndNamesItsOwnerToThoseWhoWorkOnItAlone() {
        TestProgramme lead = TestProgramme.ledBy(people.founder());
        String olu = lead.person("Olu");
        String letters = Challenged.challenge(lead, "Letters arrive late", Map.of("ownerId", olu));
        for (Role role : Role.values()) {
            if (role == Role.INTEGRATION) {
                continue;
            }
            TestProgramme reader = lead.as(people, role);
            boolean works = role == Role.LEAD || role == Role.FACILITATOR;
            reader.get("/challenges/" + letters)
                    .then()
                    .statusCode(200)
                    .body("owner.name", works ? equalTo("Olu") : nullValue());
            reader.get("/challenges?ownerId=" + olu).then().statusCode(works ? 200 : 400);
            reader.post("/challenges", Map.of("statement", "Mine")).then().statusCode(works ? 201 : 403);
        }
    }

    @Test
    void followsItsOwnerThroughMergingAndIsNobodysOnceTheyAreErased() {
        TestProgramme lead = TestProgramme.ledBy(people.founder());
        String kept = lead.person("Olu");
        String twice = lead.person("Olu too");
        String letters = Challenged.challenge(lead, "Letters arrive late", Map.of("ownerId", twice));
        lead.post("/stakeholders/" + kept + "/merge", Map.of("duplicateId", twice))
                .then()
                .statusCode(200);
        lead.get("/challenges/" + letters)
                .then()
                .body("owner.name", equalTo("Olu"))
                .body("version", equalTo(1));
        lead.delete("/stakeholders/" + kept, lead.get("/stakeholders/" + kept).path("version"))
                .then()
                .statusCode(204);
        lead.get("/challenges/" + letters).then().body("owner", nullValue());
        lead.patch("/challenges/" + letters, Map.of("impact", 3), 1)
                .then()
                .statusCode(200)
                .body("impact", equalTo(3));
    }

    private static String category(TestProgramme lead, String kind, String code) {
        return lead.post("/" + kind, Map.of("code", code, "name", code))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
