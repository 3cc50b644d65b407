package io.interlace;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DemonstrationProgrammeTest {

    static Response as(String role, String path) {
        Response signedIn = Api.given()
                .contentType("application/json")
                .body(Map.of("role", role))
                .post("/api/v1/sign-in/demo");
        signedIn.then().statusCode(200);
        String programme = signedIn.path("programmeId");
        String token = signedIn.path("accessToken");
        return Api.given().header("Authorization", "Bearer " + token).get("/api/v1/programmes/" + programme + path);
    }

    @Test
    void showsThePeopleAndTheWavesTheyCameIn() {
        as("LEAD", "/overview")
                .then()
                .statusCode(200)
                .body("sample.stakeholders", equalTo(120))
                .body("sample.engaged", equalTo(84))
                .body("sample.seeds", equalTo(8))
                .body("sample.waveSizes", contains(8, 15, 24, 24, 13))
                .body("statuses.identified", equalTo(14))
                .body("statuses.invited", equalTo(12))
                .body("statuses.declined", equalTo(8))
                .body("statuses.optedOut", equalTo(2))
                .body("reference.organisations", equalTo(33))
                .body("places", hasSize(6))
                .body("suppressed", equalTo(false));
    }

    @Test
    void showsWhatWasLearnedAndWhoCouldAct() {
        as("LEAD", "/insights?state=KEPT&limit=1&count=true&sort=-strength")
                .then()
                .statusCode(200)
                .body("metadata.total", equalTo(150))
                .body("results[0].independentVoices", greaterThan(2));
        as("VIEWER", "/themes").then().body("results", hasSize(13)).body("results.insights", everyItem(greaterThan(2)));
        as("VIEWER", "/insights/who-could-act")
                .then()
                .body("months.others", contains(12, 10, 19, 11, 6, 3))
                .body("months.both", contains(8, 6, 9, 10, 7, 1));
    }

    @Test
    void showsWhoWasAskedHowOftenAndWhatTheySaid() {
        as("LEAD", "/contact-policy").then().body("quietDaysAfterDecline", equalTo(90));
        as("FACILITATOR", "/contact-burdens?limit=5")
                .then()
                .statusCode(200)
                .body("results[0].asks", equalTo(4))
                .body("results[0].stakeholder.name", equalTo("Dr Adaeze Winterbourne"));
        as("LEAD", "/contact-burdens?asks=0&count=true").then().body("metadata.total", greaterThan(10));
        as("LEAD", "/invitations?state=EXPIRED&purpose=ENGAGE&count=true")
                .then()
                .body("metadata.total", equalTo(12))
                .body("results.reminders", everyItem(hasSize(2)));
        as("LEAD", "/invitations?state=ANSWERED&count=true")
                .then()
                .body("metadata.total", equalTo(10))
                .body("results.answer", hasItems("DECLINED", "OPTED_OUT"));
        as("LEAD", "/invitations?state=BOUNCED").then().body("results", hasSize(2));
        as("LEAD", "/invitations?state=in:SCHEDULED,SENT").then().body("results", hasSize(3));
        as("LEAD", "/invitation-rounds")
                .then()
                .body("results.name", contains("Second letters", "Which of these should we take on first?"));
        as("LEAD", "/invitation-templates")
                .then()
                .body(
                        "results.purpose",
                        containsInAnyOrder("ENGAGE", "CONVERSATION", "BALLOT", "WORKSHOP", "REVIEW", "INSIGHT"));
    }

    @Test
    void hidesSmallNumbersFromReadersOfAggregates() {
        as("VIEWER", "/overview")
                .then()
                .statusCode(200)
                .body("suppressed", equalTo(true))
                .body("statuses.optedOut", nullValue())
                .body("statuses.declined", nullValue());
        as("VIEWER", "/stakeholders").then().statusCode(403);
    }

    @Test
    void hasABiasWorthSeeing() {
        as("LEAD", "/limitations")
                .then()
                .statusCode(200)
                .body(
                        "results.find { it.code == 'OVER_HEARD' && it.dimension == 'PLACE' }.text",
                        startsWith("Lambeth: heard at 2.2 times their share, 31 of the 84 people engaged"))
                .body(
                        "results.find { it.code == 'UNDER_HEARD' && it.dimension == 'SECTOR' }.text",
                        startsWith("Mental health: heard at 0.41 of their share, 5 of the 84"))
                .body(
                        "results.findAll { it.origin == 'OWN' }.text",
                        hasItem("No patient or carer from Bexley was heard before the first edition was published."))
                .body("results.findAll { it.origin == 'OWN' }.text", hasSize(5));
        as("LEAD", "/reach/recommendations?limit=3")
                .then()
                .statusCode(200)
                .body("results", hasSize(3))
                .body("results[0].reason", containsString(": heard at "));
        as("LEAD", "/contact-policy").then().body("quietDaysAfterDecline", equalTo(90));
    }

    @Test
    void choosesABalancedFiveAndTellsEveryProposerWhy() {
        String call = as("LEAD", "/calls").path("results[0].id");
        List<Map<String, String>> proposals =
                as("LEAD", "/calls/" + call + "/proposals").path("results");
        Map<String, String> keys = new HashMap<>();
        proposals.forEach(proposal -> keys.put(proposal.get("id"), proposal.get("externalId")));
        List<List<String>> selected =
                as("ASSESSOR", "/calls/" + call + "/shortlists?sort=createdAt").path("results.selected");
        assertEquals(
                List.of(
                        List.of("prp-01", "prp-02", "prp-03", "prp-04", "prp-10"),
                        List.of("prp-02", "prp-04", "prp-05", "prp-06", "prp-08")),
                selected.stream()
                        .map(ids -> ids.stream().map(keys::get).sorted().toList())
                        .toList());
        as("ASSESSOR", "/calls/" + call + "/decision")
                .then()
                .statusCode(200)
                .body("chosen", equalTo(selected.get(1)))
                .body("overrideReason", nullValue())
                .body("set.broken", empty())
                .body("note", startsWith("The computed set was taken"))
                .body("decidedBy", not(nullValue()));
        as("LEAD", "/calls/" + call + "/letters?count=true")
                .then()
                .body("metadata.total", equalTo(17))
                .body("results.state", everyItem(equalTo("SENT")))
                .body(
                        "results.findAll { it.outcome == 'LEFT_ON_THE_TABLE' }.body",
                        hasItem(containsString("The rule itself needs no support")));
    }

    @Test
    void makesProjectsOfTheFive() {
        as("LEAD", "/projects")
                .then()
                .statusCode(200)
                .body("results", hasSize(5))
                .body("results.state", everyItem(equalTo("COMPLETED")))
                .body("results.title", hasItem("One number for the ward"));
        String ward = as("LEAD", "/projects?q=ward").path("results[0].id");
        as("LEAD", "/projects/" + ward + "/team-members").then().body("results", hasSize(8));
        as("LEAD", "/projects/" + ward + "/milestones")
                .then()
                .body("results", hasSize(4))
                .body("results.doneOn", everyItem(not(nullValue())));
    }

    @Test
    void refinesPrinciplesVersionByVersion() {
        as("LEAD", "/principles?sort=title")
                .then()
                .statusCode(200)
                .body("results", hasSize(12))
                .body("results.versions.sum()", equalTo(24))
                .body("results.findAll { it.status == 'IN_TEST' }.versions", everyItem(equalTo(1)))
                .body("results.findAll { it.status == 'REFINED' }", hasSize(9))
                .body("results.family.unique()", hasSize(8));
        Response finish = as("VIEWER", "/principles?family=Finish what you start&q=yes");
        finish.then()
                .statusCode(200)
                .body("results.currentVersion.title", contains("Finish it, or hear a yes"))
                .body("results.createdAt", contains(startsWith("2026-02-16T12:")))
                .body("results.updatedAt", contains(startsWith("2026-09-21T12:")));
        as("LEAD", "/principles/" + finish.path("results[0].id") + "/versions")
                .then()
                .statusCode(200)
                .body("results.number", contains(3, 2, 1))
                .body("results[0].reasonForChange", startsWith("The second wording left a gap"))
                .body("results[0].looksLike", hasSize(2))
                .body("results[0].sources.citation", hasItem(startsWith("National contract requirements")))
                .body("results.createdBy", everyItem(not(nullValue())))
                .body("results[2].reasonForChange", nullValue());
    }

    @Test
    void holdsWhatTheTeamsFoundAndLetsPrinciplesLeadToIt() {
        as("LEAD", "/findings?count=true&limit=1")
                .then()
                .statusCode(200)
                .body("metadata.total", equalTo(45))
                .body("results[0].createdAt", notNullValue());
        String retrospective =
                as("LEAD", "/retrospectives?sort=startsAt&limit=1").path("results[0].id");
        Response found = as("LEAD", "/findings?sort=createdAt&retrospectiveId=" + retrospective);
        found.then()
                .body("results", hasSize(3))
                .body("results.kind", everyItem(equalTo("EVIDENCE")))
                .body("results.clusterTitle", hasItem("Who picks up"))
                .body("results.principles.flatten().number", everyItem(equalTo(1)));
        String principle = found.path("results.find { it.clusterTitle == 'Who picks up' }.principles[0].principleId");
        as("LEAD", "/findings?sort=createdAt&principleId=" + principle)
                .then()
                .body("results.statement", hasItem(startsWith("The line was answered when a named person")));
        Response versions = as("LEAD", "/principles/" + principle + "/versions");
        versions.then().body("results[-1].findingIds", empty()).body("results[-2].findingIds", not(empty()));
    }

    @Test
    void holdsTwoWorkshopsWithEachTeam() {
        as("LEAD", "/workshops?count=true")
                .then()
                .statusCode(200)
                .body("metadata.total", equalTo(10))
                .body("results.state", everyItem(equalTo("HELD")))
                .body("results.outputs", everyItem(not(nullValue())))
                .body("results.participants", everyItem(greaterThan(5)))
                .body("results.findAll { it.participants != it.attended }", empty());
        String ward = as("LEAD", "/projects?q=ward").path("results[0].id");
        Response workshops = as("LEAD", "/workshops?projectId=" + ward);
        workshops
                .then()
                .body("results.title", contains("From call to yes", "Drawing the call nobody answers"))
                .body("results.startsAt", contains(startsWith("2026-08-26T12:"), startsWith("2026-07-17T12:")))
                .body("results[1].outputs", startsWith("A rota, an exchange of numbers"))
                .body("results[0].principles.number", contains(2, 2))
                .body("results[0].principles.title", hasItem("Finish it, or agree who will"));
        as("LEAD", "/workshops/" + workshops.path("results[1].id") + "/attendances")
                .then()
                .body("results", hasSize(7))
                .body("results.inTeam", everyItem(equalTo(true)))
                .body("results.state", everyItem(equalTo("ATTENDED")));
    }

    @Test
    void looksBackWithEachTeamThreeTimes() {
        Response all = as("LEAD", "/retrospectives");
        all.then()
                .statusCode(200)
                .body("results", hasSize(15))
                .body("results.phase", everyItem(equalTo("CLOSED")))
                .body("results.findAll { it.anonymity == 'ANONYMOUS' }", hasSize(3));
        for (String anonymity : List.of("NAMED", "ANONYMOUS")) {
            String id = all.path("results.find { it.anonymity == '" + anonymity + "' }.id");
            as("LEAD", "/retrospectives/" + id + "/board")
                    .then()
                    .statusCode(200)
                    .body("everybody.notes", hasSize(8))
                    .body("everybody.notes.clusterId", everyItem(not(nullValue())))
                    .body(
                            "everybody.notes.seatId",
                            everyItem(anonymity.equals("NAMED") ? not(nullValue()) : nullValue()))
                    .body("everybody.clusters", hasSize(3))
                    .body("everybody.clusters.votes", everyItem(not(nullValue())));
        }
    }

    @Test
    void isTheSameAtEveryStart() {
        as("LEAD", "")
                .then()
                .statusCode(200)
                .body("id", equalTo("019b8d62-7a80-772a-a7fe-265466c91f67"))
                .body("slug", equalTo("working-together-across-the-interface"));
    }

    @Test
    void hasSomebodyToSignInAsForEachRole() {
        for (String role : new String[] {"LEAD", "FACILITATOR", "ASSESSOR", "CONTRIBUTOR", "VIEWER", "INTEGRATION"}) {
            as(role, "/places").then().statusCode(200).body("results.name", hasItems("Bexley", "Southwark"));
        }
    }
}
