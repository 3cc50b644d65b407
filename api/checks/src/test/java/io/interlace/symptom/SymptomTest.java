package io.interlace.symptom;

import static io.interlace.call.Calling.made;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import io.interlace.TestDatabase;
import io.interlace.TestProgramme;
import io.interlace.http.Database;
import io.interlace.identity.People;
import io.interlace.identity.Role;
import io.interlace.project.Projecting;
import io.interlace.retrospective.Drawing;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Symptoms: how often, where and since when they are met. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SymptomTest {

    @Inject
    People people;

    @Inject
    Database database;

    private TestProgramme lead;
    private String project;

    @BeforeEach
    void start() {
        Projecting projecting = Projecting.ledBy(people.founder(), database);
        lead = projecting.programme();
        project = projecting.project("Book it yourself", 3);
        made(lead.post("/sectors", Map.of("code", "SURGERIES", "name", "Surgeries")));
        made(lead.post("/sectors", Map.of("code", "WARDS", "name", "Wards")));
        made(lead.post("/stakeholder-groups", Map.of("code", "GP", "name", "General practitioners")));
    }

    private String somebody(String name, String sector) {
        return lead.person(Map.of(
                "name",
                name,
                "affiliations",
                List.of(Map.of("sectorCode", sector, "groupCode", "GP", "jobTitle", "GP"))));
    }

    @Test
    void saysHowOftenWhereAndSinceWhenItIsMet() {
        String finding = Drawing.finding(lead, project);
        String early = Sensed.insight(
                lead, "Nobody answers", "2026-02-03", List.of(somebody("Ada", "SURGERIES"), somebody("Ben", "WARDS")));
        String late = Sensed.insight(lead, "It rings out", "2026-03-04", List.of(somebody("Cleo", "SURGERIES")));
        String symptom = Sensed.symptom(
                lead,
                " The telephone rings where nobody is ",
                Map.of("findingIds", List.of(finding), "insightIds", List.of(late, early)));
        Sensed.symptom(lead, "Letters arrive late", Map.of());
        lead.get("/symptoms/" + symptom)
                .then()
                .statusCode(200)
                .body("statement", equalTo("The telephone rings where nobody is"))
                .body("occurrences", equalTo(3))
                .body("findingCount", equalTo(1))
                .body("retrospectives", equalTo(1))
                .body("findings.id", contains(finding))
                .body("projects.title", contains("Book it yourself"))
                .body("sectors.find { it.code == 'SURGERIES' }.people", equalTo(2))
                .body("sectors.find { it.code == 'WARDS' }.people", equalTo(1))
                .body("groups.code", contains("GP"))
                .body("groups.people", contains(3))
                .body("firstMetOn", equalTo("2026-02-03"))
                .body("lastMetOn", equalTo("2027-02-01"))
                .body("challenges", equalTo(0));
        for (String question : List.of("q=tele", "projectId=" + project, "sectorCode=WARDS", "groupCode=GP")) {
            lead.get("/symptoms?" + question).then().statusCode(200).body("results.id", contains(symptom));
        }
        String retrospective = lead.get("/findings/" + finding).path("retrospectiveId");
        lead.get("/symptoms?retrospectiveId=" + retrospective).then().body("results.id", contains(symptom));
        lead.get("/symptoms?sort=-occurrences").then().body("results.occurrences", contains(3, 0));
        lead.asking()
                .accept("text/csv")
                .get(lead.path("/symptoms"))
                .then()
                .statusCode(200)
                .body(containsString("statement,detail,occurrences"));
    }

    @Test
    void isTakenOverFromAFinding() {
        String finding = Drawing.finding(lead, project);
        lead.post("/findings/" + finding + "/symptoms", Map.of())
                .then()
                .statusCode(201)
                .header("Location", containsString("/symptoms/"))
                .body("statement", equalTo("The line rings out after five"))
                .body("detail", nullValue())
                .body("findings.id", contains(finding));
        lead.post("/findings/" + finding + "/symptoms", Map.of("statement", "It rings out"))
                .then()
                .statusCode(201)
                .body("statement", equalTo("It rings out"))
                .body("detail", equalTo("The line rings out after five"));
        lead.patch("/findings/" + finding, Map.of("statement", "It rings out. ".repeat(30)), 0)
                .then()
                .statusCode(200);
        lead.post("/findings/" + finding + "/symptoms", Map.of())
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/statement"));
        lead.delete("/findings/" + finding, 1).then().statusCode(409).body("citedBy", equalTo("symptom finding"));
    }

    @Test
    void namesEachPlaceOfBadInput() {
        String finding = Drawing.finding(lead, project);
        lead.post("/symptoms", Map.of("statement", "A", "findingIds", List.of(finding, finding, lead.id())))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/findingIds/1", "/findingIds/2"));
        lead.post("/symptoms", Map.of("statement", "A", "insightIds", List.of(finding)))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/insightIds/0"));
        lead.post("/symptoms", Map.of("statement", "A".repeat(301)))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/statement"));
        lead.get("/symptoms").then().body("results", empty());
    }

    @Test
    void isChangedByOneOfTwoWhoEditItAndKeptWhileAChallengeRestsOnIt() {
        String finding = Drawing.finding(lead, project);
        String symptom = Sensed.symptom(lead, "It rings out", Map.of("findingIds", List.of(finding)));
        lead.patch("/symptoms/" + symptom, Map.of("detail", "After five"), 0)
                .then()
                .statusCode(200)
                .body("findings.id", contains(finding));
        lead.patch("/symptoms/" + symptom, Map.of("detail", "After six"), 0)
                .then()
                .statusCode(412);
        lead.patch("/symptoms/" + symptom, Map.of("findingIds", List.of()), 1)
                .then()
                .statusCode(200)
                .body("occurrences", equalTo(0));
        String challenge = made(lead.post("/challenges", Map.of("statement", "Calls", "symptomIds", List.of(symptom))));
        lead.delete("/symptoms/" + symptom, 2)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/in-use"))
                .body("citedBy", equalTo("challenge symptom"));
        lead.get("/symptoms/" + symptom).then().body("challenges", equalTo(1));
        lead.delete("/challenges/" + challenge, 0).then().statusCode(204);
        lead.delete("/symptoms/" + symptom, 2).then().statusCode(204);
    }

    @Test
    void tellsReadersOfAggregatesNeitherOfFindingsNorOfFewPeople() {
        List<String> many = IntStream.range(0, 6)
                .mapToObj(n -> somebody("Person " + n, "SURGERIES"))
                .toList();
        List<String> few = IntStream.range(0, 5)
                .mapToObj(n -> somebody("Other " + n, "WARDS"))
                .toList();
        String common = Sensed.insight(lead, "Nobody answers", "2026-02-03", many);
        String rare = Sensed.insight(lead, "It rings out", "2026-02-03", few.subList(0, 2));
        String symptom = Sensed.symptom(
                lead,
                "It rings out",
                Map.of("findingIds", List.of(Drawing.finding(lead, project)), "insightIds", List.of(common, rare)));
        for (Role role : List.of(Role.VIEWER, Role.CONTRIBUTOR)) {
            TestProgramme reader = lead.as(people, role);
            reader.get("/symptoms/" + symptom)
                    .then()
                    .statusCode(200)
                    .body("findings", empty())
                    .body("findingCount", equalTo(1))
                    .body("sectors.people", everyItem(nullValue()))
                    .body("groups.people", contains(8));
            reader.get("/symptoms?groupCode=GP").then().statusCode(400);
            reader.get("/symptoms?projectId=" + project).then().statusCode(400);
            reader.get("/symptoms?q=rings").then().body("results.id", contains(symptom));
            reader.post("/symptoms", Map.of("statement", "Mine")).then().statusCode(403);
        }
    }

    @Test
    void tellsReadersOfAggregatesNothingOfASectorOfFew() {
        String symptom = Sensed.symptom(
                lead,
                "It rings out",
                Map.of(
                        "insightIds",
                        List.of(Sensed.insight(
                                lead, "It rings out", "2026-02-03", List.of(somebody("Ada", "WARDS"))))));
        TestProgramme reader = lead.as(people, Role.VIEWER);
        lead.get("/symptoms/" + symptom).then().body("sectors.code", contains("WARDS"));
        reader.get("/symptoms/" + symptom).then().body("sectors", empty()).body("groups", empty());
        // among five who take part nobody is told by their sector
        lead.importing(
                "/stakeholders",
                "externalId,name,sectorCode,status\n"
                        + IntStream.range(0, 5)
                                .mapToObj(n -> "W%d,Ward %d,WARDS,ENGAGED\n".formatted(n, n))
                                .reduce("", String::concat));
        reader.get("/symptoms/" + symptom)
                .then()
                .body("sectors.code", contains("WARDS"))
                .body("sectors.people", contains(nullValue()))
                .body("groups", empty());
    }
}
