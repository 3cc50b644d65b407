package io.interlace.call;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.interlace.TestDatabase;
import io.interlace.TestProgramme;
import io.interlace.http.Database;
import io.interlace.identity.People;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ImportProposalsTest {

    private static final String HEADER =
            "externalId,title,leadExternalId,partnerExternalId,organisationCodes,placeCodes,sectorCodes,problem,aims,"
                    + "facilitatorDays,state,attributes.size\n";

    @Inject
    People people;

    @Inject
    Database database;

    private Calling calling;
    private TestProgramme programme;
    private String call;

    @BeforeEach
    void anOpenCall() {
        calling = Calling.ledBy(people.founder());
        programme = calling.programme();
        programme.post("/organisations", Map.of("code", "KCH", "name", "King's", "type", "OTHER"));
        call = calling.openCall(Map.of("capacity", Map.of("facilitatorDays", 45)));
        programme.person(Map.of("name", "Ada", "externalId", "E1"));
        programme.person(Map.of("name", "Bea", "externalId", "E2"));
    }

    /** Waits for the end of an import, whatever it is. */
    private ValidatableResponse ended(String file) {
        return ended("/proposals/imports/" + programme.imported("/proposals", file), 0);
    }

    private ValidatableResponse ended(String job, int looks) {
        ValidatableResponse read = programme.get(job).then().statusCode(200);
        String state = read.extract().path("state");
        if (looks > 400 || !List.of("QUEUED", "RUNNING").contains(state)) {
            return read;
        }
        database.list("select pg_sleep(0.05)", row -> 1);
        return ended(job, looks + 1);
    }

    private List<Map<String, Object>> proposals() {
        return programme.get("/calls/" + call + "/proposals?sort=title").path("results");
    }

    @Test
    void makesChangesAndKeepsProposals() {
        String file = HEADER
                + "P1,Book it yourself,E1,E2,KCH,LAMBETH;BEXLEY,ACUTE,Sent back,Let clinics book,9,SUBMITTED,small\n"
                + "P2,Advice by telephone,,,,,,,,,,\n";
        ended(file).body("state", equalTo("SUCCEEDED")).body("created", equalTo(2));
        programme
                .get("/calls/" + call + "/proposals?q=book")
                .then()
                .body("results[0].externalId", equalTo("P1"))
                .body("results[0].lead.name", equalTo("Ada"))
                .body("results[0].partner.name", equalTo("Bea"))
                .body("results[0].organisations.code", contains("KCH"))
                .body("results[0].placeCodes", contains("LAMBETH", "BEXLEY"))
                .body("results[0].sectorCodes", contains("ACUTE"))
                .body("results[0].attributes", hasEntry("size", "small"))
                .body("results[0].facilitatorDays", equalTo(9))
                .body("results[0].state", equalTo("SUBMITTED"));
        ended(file).body("unchanged", equalTo(2)).body("updated", equalTo(0));
        ended("externalId,title,placeCodes\nP1,Book it yourself,BEXLEY\nP2,Advice by phone,\n")
                .body("updated", equalTo(2));
        assertEquals(List.of("BEXLEY"), proposals().get(1).get("placeCodes"));
        assertEquals(List.of("ACUTE"), proposals().get(1).get("sectorCodes"));
        assertEquals("Advice by phone", proposals().get(0).get("title"));
        programme
                .get("/events?limit=200")
                .then()
                .body("results.findAll { it.type.endsWith('proposal.created') }", hasSize(2))
                .body("results.findAll { it.type.endsWith('proposal.changed') }", hasSize(2));
    }

    @Test
    void namesEveryBadRow() {
        String withdrawn = Calling.made(
                programme.post("/calls/" + call + "/proposals", Map.of("title", "Gone", "externalId", "P8")));
        programme
                .post("/proposals/" + withdrawn + "/withdrawal", Map.of("reason", "The ward closes"))
                .then()
                .statusCode(200);
        String id = programme.imported(
                "/proposals",
                HEADER
                        + "P1,Unknown lead,E9,,,,,,,,,\n"
                        + "P2,Unknown place,,,,LAMBETH;ATLANTIS,,,,,,\n"
                        + "P3,Unknown organisation,,,NONE,,,,,,,\n"
                        + "P4,One person,E1,E1,,,,,,,,\n"
                        + "P5,Too little,E1,,,LAMBETH,ACUTE,Sent back,Let clinics book,,SUBMITTED,\n"
                        + "P6,Twice,,,,,,,,,,\n"
                        + "P6,Twice,,,,,,,,,,\n"
                        + "P8,Back again,,,,,,,,,,\n"
                        + "P9,,,,,,,,,many,,\n");
        ended("/proposals/imports/" + id, 0).body("state", equalTo("FAILED")).body("rejected", equalTo(9 - 1));
        programme
                .get("/proposals/imports/" + id + "/rejections")
                .then()
                .statusCode(200)
                .body("results.line", containsInAnyOrder(2, 3, 4, 5, 6, 8, 9, 10, 10))
                .body("results.find { it.line == 2 }.field", equalTo("leadExternalId"))
                .body("results.find { it.line == 3 }.field", equalTo("placeCodes"))
                .body("results.find { it.line == 4 }.field", equalTo("organisationCodes"))
                .body("results.find { it.line == 5 }.field", equalTo("partnerExternalId"))
                .body("results.find { it.line == 6 }.field", equalTo("facilitatorDays"))
                .body("results.find { it.line == 8 }.reason", equalTo("DUPLICATE_IN_FILE"))
                .body("results.find { it.line == 9 }.reason", equalTo("ILLEGAL_TRANSITION"));
        assertEquals(1, proposals().size());
        programme.get("/proposals/imports").then().statusCode(200).body("results.id", contains(id));
    }

    @Test
    void namesEverythingThatIsWrongWithARowAtOnce() {
        String id = programme.imported(
                "/proposals", HEADER + "P1,Much is wrong,E8,E9,NONE,ATLANTIS,;,Sent back,,many,SUBMITTED,\n");
        ended("/proposals/imports/" + id, 0).body("state", equalTo("FAILED")).body("rejected", equalTo(1));
        programme
                .get("/proposals/imports/" + id + "/rejections")
                .then()
                .body(
                        "results.field",
                        containsInAnyOrder(
                                "leadExternalId",
                                "partnerExternalId",
                                "organisationCodes",
                                "placeCodes",
                                "sectorCodes",
                                "facilitatorDays",
                                "aims"));
    }

    @Test
    void takesCellsThatArePartedBySemicolons() {
        String file =
                "externalId;title;placeCodes;problem\nP1;Book it yourself;\"LAMBETH;BEXLEY\";Sent back, and back\n";
        ended(file).body("state", equalTo("SUCCEEDED")).body("created", equalTo(1));
        programme
                .get("/calls/" + call + "/proposals?q=book")
                .then()
                .body("results[0].placeCodes", contains("LAMBETH", "BEXLEY"))
                .body("results[0].problem", equalTo("Sent back, and back"));
        ended("title\nOne; alone\n").body("rejected", equalTo(1));
    }

    @Test
    void saysAllThatIsWrongWithTheColumnsAtOnce() {
        ended("externalId,titel,lead,externalId\nP1,Book it,,\n")
                .body("state", equalTo("FAILED"))
                .body("problem.reason", equalTo("UNKNOWN_COLUMN"))
                .body(
                        "problem.detail",
                        startsWith("Column titel is not known. Column lead is not known. Column externalId is there"
                                + " twice. Column title is missing. The columns are title, "));
    }

    @Test
    void goesToTheCallItNames() {
        String other = calling.openCall();
        ended("externalId,title\nP1,Where\n").body("state", equalTo("FAILED")).body("rejected", equalTo(1));
        ended("externalId,title,callId\nP1,Here," + call + "\n").body("created", equalTo(1));
        calling.act(other, "closing").then().statusCode(200);
        ended("externalId,title\nP2,Here\n").body("created", equalTo(1));
        ended("externalId,title,callId\nP1,There," + other + "\n").body("state", equalTo("FAILED"));
        programme
                .get("/calls/" + call + "/proposals")
                .then()
                .body("results.externalId", contains("P1", "P2"))
                .body("results[0].lead", nullValue());
    }

    @Test
    void addsToAClosedCallWhatCameOnPaperAndChangesNothingThere() {
        String header =
                "callId,externalId,title,leadExternalId,placeCodes,sectorCodes,problem,aims,facilitatorDays,state\n";
        String early = call + ",P1,Early,E1,LAMBETH,ACUTE,Sent back,Book,3,SUBMITTED\n";
        ended(header + early).body("created", equalTo(1));
        calling.letTimePass(call, database);
        String late = early.replace("P1,Early", "P2,On paper");
        ended(header + early + late)
                .body("state", equalTo("SUCCEEDED"))
                .body("created", equalTo(1))
                .body("unchanged", equalTo(1));
        String refused = programme.imported(
                "/proposals",
                header
                        + early.replace("Early", "Better")
                        + late.replace("P2", "P3").replace("SUBMITTED", "DRAFT"));
        ended("/proposals/imports/" + refused, 0).body("state", equalTo("FAILED"));
        programme
                .get("/proposals/imports/" + refused + "/rejections")
                .then()
                .body("results.line", contains(2, 3))
                .body("results.field", contains("callId", "state"))
                .body("results[0].detail", equalTo("The call is CLOSED: what was proposed stays as it is."));
        database.update("update call set state = 'ASSESSED' where id = ?::uuid", call);
        ended(header + late.replace("P2", "P4"))
                .body("state", equalTo("FAILED"))
                .body("rejected", equalTo(1));
        ended(header + early + late).body("unchanged", equalTo(2));
        assertEquals(2, proposals().size());
    }

    @Test
    void takesAgainWhatIsReadAsCsv() {
        String file = HEADER
                + "P1,=Book it yourself,E1,E2,KCH,LAMBETH;BEXLEY,ACUTE,\"Sent\nback\",Let clinics book,9,SUBMITTED,small\n";
        ended(file).body("created", equalTo(1));
        String mine = Calling.made(programme.post(
                "/calls/" + call + "/proposals",
                Map.of("title", "Without a key", "problem", " Said with room ", "attributes", Map.of("a", "x;\"y\""))));
        String gone = Calling.made(programme.post("/calls/" + call + "/proposals", Map.of("title", "Gone")));
        programme
                .post("/proposals/" + gone + "/withdrawal", Map.of("reason", "The ward closes"))
                .then()
                .statusCode(200);
        String exported = programme
                .asking()
                .accept("text/csv")
                .get(programme.path("/calls/" + call + "/proposals"))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        ended(exported).body("state", equalTo("SUCCEEDED")).body("unchanged", equalTo(3));
        programme.get("/proposals/" + mine).then().body("version", equalTo(0));
        ended(exported.replace("Without a key", "With a title")).body("updated", equalTo(1));
        programme.get("/proposals/" + mine).then().body("title", equalTo("With a title"));
        String refused = programme.imported(
                "/proposals",
                "id,externalId,title,leadExternalId,leadId,attributes\n"
                        + mine + ",P1,Another key,,,\n"
                        + call + ",,Nobody's id,,,\n"
                        + ",,No key,,,\n"
                        + ",P5,Two leads,E1," + programme.person("Cyd") + ",\n"
                        + ",P6,Words,,,[]\n"
                        + ",P7,Words,,,{\n");
        ended("/proposals/imports/" + refused, 0).body("state", equalTo("FAILED"));
        programme
                .get("/proposals/imports/" + refused + "/rejections")
                .then()
                .body("results.line", contains(2, 3, 4, 5, 6, 7))
                .body(
                        "results.field",
                        contains("externalId", "id", "externalId", "leadId", "attributes", "attributes"));
    }

    @Test
    void writesNothingInADryRun() {
        String id = programme
                .asking()
                .contentType("text/csv;charset=UTF-8")
                .body("externalId,title\nP1,Book it yourself\n")
                .post(programme.path("/proposals/imports?dryRun=true"))
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        ended("/proposals/imports/" + id, 0).body("state", equalTo("SUCCEEDED")).body("created", equalTo(1));
        assertEquals(List.of(), proposals());
    }
}
