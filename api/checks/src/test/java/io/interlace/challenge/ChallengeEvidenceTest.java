package io.interlace.challenge;

import static io.interlace.call.Calling.made;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.interlace.TestDatabase;
import io.interlace.TestProgramme;
import io.interlace.identity.People;
import io.interlace.identity.Role;
import io.interlace.insight.InsightsReplaced;
import io.interlace.insight.Learning;
import io.interlace.symptom.Sensed;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What challenges rest on, and how they compare. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ChallengeEvidenceTest {

    @Inject
    People people;

    @Inject
    Event<InsightsReplaced> replaced;

    @Test
    void restsOnSymptomsAndInsights() {
        TestProgramme lead = TestProgramme.ledBy(people.founder());
        List<String> insights = Learning.noted(lead, 2);
        List<String> symptoms = Sensed.symptoms(lead, 2);
        String letters = Challenged.challenge(
                lead,
                "Letters arrive late",
                Map.of("symptomIds", List.of(symptoms.get(1), symptoms.get(0)), "insightIds", insights));
        Challenged.challenge(lead, "Calls are not answered");
        lead.get("/challenges/" + letters)
                .then()
                .body("symptoms.statement", contains("Symptom 1", "Symptom 0"))
                .body("insights.size()", equalTo(2))
                .body("theme", nullValue());
        lead.get("/challenges?symptomId=" + symptoms.get(0)).then().body("results.id", contains(letters));
        lead.get("/challenges?insightId=" + insights.get(0)).then().body("results.id", contains(letters));
        lead.patch("/challenges/" + letters, Map.of("symptomIds", List.of(symptoms.get(0))), 0)
                .then()
                .statusCode(200)
                .body("symptoms.statement", contains("Symptom 0"))
                .body("insights.size()", equalTo(2));
    }

    @Test
    void namesEachPlaceOfEvidenceThatIsNotThere() {
        TestProgramme lead = TestProgramme.ledBy(people.founder());
        List<String> symptoms = Sensed.symptoms(lead, 1);
        lead.post(
                        "/challenges",
                        Map.of(
                                "statement",
                                "A",
                                "symptomIds",
                                List.of(symptoms.get(0), symptoms.get(0), lead.id()),
                                "themeId",
                                lead.id()))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/symptomIds/1", "/symptomIds/2", "/themeId"));
        lead.post("/challenges", Map.of("statement", "A", "insightIds", List.of(symptoms.get(0))))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/insightIds/0"));
    }

    @Test
    void followsInsightsThatBecomeOneOrSeveral() {
        TestProgramme lead = TestProgramme.ledBy(people.founder());
        List<String> insights = Learning.noted(lead, 4);
        String symptom = Sensed.symptom(lead, "It rings out", Map.of("insightIds", insights.subList(0, 2)));
        String letters =
                Challenged.challenge(lead, "Letters arrive late", Map.of("insightIds", insights.subList(0, 2)));
        List<UUID> ids = insights.stream().map(UUID::fromString).toList();
        UUID programme = UUID.fromString(lead.id());
        QuarkusTransaction.requiringNew()
                .run(() -> replaced.fire(new InsightsReplaced(programme, List.of(ids.get(0)), List.of(ids.get(1)))));
        for (String path : List.of("/symptoms/" + symptom, "/challenges/" + letters)) {
            lead.get(path).then().body("insights.id", contains(insights.get(1))).body("version", equalTo(1));
        }
        QuarkusTransaction.requiringNew()
                .run(() -> replaced.fire(new InsightsReplaced(programme, List.of(ids.get(1)), ids.subList(2, 4))));
        for (String path : List.of("/symptoms/" + symptom, "/challenges/" + letters)) {
            lead.get(path)
                    .then()
                    .body(
                            "insights.id.sort()",
                            equalTo(insights.subList(2, 4).stream().sorted().toList()));
        }
        lead.get("/symptoms/" + symptom).then().body("occurrences", equalTo(2));
    }

    @Test
    void staysChangeableWhereASplitTookItAboveWhatOneMayCite() {
        TestProgramme lead = TestProgramme.ledBy(people.founder());
        List<String> insights = Learning.noted(lead, 100);
        String symptom = "/symptoms/" + Sensed.symptom(lead, "It rings out", Map.of("insightIds", insights));
        String challenge = "/challenges/" + Challenged.challenge(lead, "Late letters", Map.of("insightIds", insights));
        lead.post(
                        "/insights/" + insights.get(0) + "/split",
                        Map.of(
                                "parts",
                                List.of(
                                        Map.of("kind", "CHALLENGE", "statement", "One"),
                                        Map.of("kind", "CHALLENGE", "statement", "Two"))))
                .then()
                .statusCode(200);
        for (String citing : List.of(symptom, challenge)) {
            List<String> cited = lead.get(citing)
                    .then()
                    .body("insights", hasSize(101))
                    .extract()
                    .path("insights.id");
            lead.patch(citing, Map.of("statement", "It rings and rings"), 1)
                    .then()
                    .statusCode(200);
            lead.patch(citing, Map.of("insightIds", cited.subList(1, 101)), 2)
                    .then()
                    .statusCode(200);
            lead.patch(citing, Map.of("insightIds", cited), 3)
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("/insightIds"));
        }
    }

    @Test
    void comparesByImpactSpreadAndEffortBesideHowWidelyItsEvidenceIsMet() {
        TestProgramme lead = TestProgramme.ledBy(people.founder());
        lead.get("/challenges/scores").then().statusCode(200).body("results", empty());
        made(lead.post("/places", Map.of("code", "LAMBETH", "name", "Lambeth")));
        made(lead.post("/places", Map.of("code", "BEXLEY", "name", "Bexley")));
        made(lead.post("/sectors", Map.of("code", "ACUTE", "name", "Acute care")));
        String person = lead.person(Map.of(
                "name",
                "Ada",
                "affiliations",
                List.of(Map.of("placeCode", "LAMBETH", "sectorCode", "ACUTE", "jobTitle", "Nurse"))));
        String insight = Sensed.insight(lead, "Nobody answers", "2026-02-03", List.of(person));
        String symptom = Sensed.symptom(lead, "It rings out", Map.of("insightIds", List.of(insight)));
        String calls = Challenged.challenge(lead, "Calls", Map.of("impact", 4, "effort", 2, "spread", 5));
        String letters = Challenged.challenge(
                lead, "Letters", Map.of("impact", 5, "effort", 1, "spread", 5, "symptomIds", List.of(symptom)));
        String results = Challenged.challenge(lead, "Results", Map.of("impact", 5, "effort", 5));
        String over = Challenged.challenge(lead, "Over", Map.of("impact", 5, "effort", 1, "spread", 5));
        Challenged.becomes(lead, over, "DROPPED", "It is over");
        lead.get("/challenges/scores")
                .then()
                .statusCode(200)
                .body("results.challenge.id", contains(letters, calls, results))
                .body("results.score", contains(125, 80, null))
                .body("results.rank", contains(1, 2, null))
                .body("results[0].evidence.places", equalTo(1))
                .body("results[0].evidence.sectors", equalTo(1))
                .body("results[0].evidence.groups", equalTo(0))
                .body("results[1].evidence.places", equalTo(0))
                .body("places", equalTo(2));
        lead.as(people, Role.VIEWER)
                .get("/challenges/scores")
                .then()
                .body("results.score", contains(125, 80, null))
                .body("results[0].evidence", nullValue());
    }
}
