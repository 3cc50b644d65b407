package io.interlace.call;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.interlace.TestDatabase;
import io.interlace.TestProgramme;
import io.interlace.http.Database;
import io.interlace.identity.People;
import io.interlace.identity.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RevivalTest {

    @Inject
    People people;

    @Inject
    Database database;

    private Calling calling;
    private TestProgramme programme;
    private String first;
    private String second;
    private String acute;
    private String primary;

    @BeforeEach
    void twoOpenCalls() {
        calling = Calling.ledBy(people.founder());
        programme = calling.programme();
        first = calling.openCall();
        second = calling.openCall(Map.of("title", "Next year"));
        acute = programme.person(Map.of("name", "Ada", "affiliations", List.of(Map.of("sectorCode", "ACUTE"))));
        primary = programme.person(Map.of("name", "Bea", "affiliations", List.of(Map.of("sectorCode", "PRIMARY"))));
        Calling.made(programme.post(
                "/organisations", Map.of("code", "INV13", "name", "Lanternbrook", "type", "GENERAL_PRACTICE")));
    }

    private Map<String, Object> idea(Map<String, Object> more) {
        Map<String, Object> draft = new TreeMap<>(Map.of(
                "title",
                "Book it yourself",
                "leadId",
                acute,
                "partnerId",
                primary,
                "organisationCodes",
                List.of("INV13"),
                "placeCodes",
                List.of("BEXLEY", "LAMBETH"),
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
        draft.putAll(Map.of(
                "externalId", "PRP-07",
                "workingTogether", "A named manager in each clinic",
                "howWeWouldKnow", "Referrals returned each week",
                "timeSetAside", "Half a day a week",
                "budgetPounds", 4000));
        draft.putAll(more);
        return draft;
    }

    private String proposed(String call, Map<String, Object> more) {
        return Calling.made(programme.post("/calls/" + call + "/proposals", idea(more)));
    }

    private void submit(String proposal) {
        programme
                .asking()
                .post(programme.path("/proposals/" + proposal + "/submission"))
                .then()
                .statusCode(200);
    }

    private void withdraw(String proposal) {
        programme
                .post("/proposals/" + proposal + "/withdrawal", Map.of("reason", "The ward closes"))
                .then()
                .statusCode(200);
    }

    /** What a decision will do. */
    private void leaveOnTheTable(String proposal) {
        database.update(
                "update proposal set state = 'LEFT_ON_THE_TABLE' where programme_id = ?::uuid and id = ?::uuid",
                programme.id(),
                proposal);
    }

    private Response revive(String proposal, String call) {
        return programme.post("/proposals/" + proposal + "/revival", Map.of("callId", call));
    }

    @Test
    void bringsAllThatAnIdeaSaysIntoAnotherCall() {
        String idea = proposed(first, Map.of());
        submit(idea);
        leaveOnTheTable(idea);
        String copy = revive(idea, second)
                .then()
                .statusCode(201)
                .body("callId", equalTo(second))
                .body("revivedFromId", equalTo(idea))
                .body("state", equalTo("DRAFT"))
                .body("externalId", nullValue())
                .body("title", equalTo("Book it yourself"))
                .body("lead.id", equalTo(acute))
                .body("partner.id", equalTo(primary))
                .body("organisations.code", contains("INV13"))
                .body("placeCodes", contains("BEXLEY", "LAMBETH"))
                .body("sectorCodes", contains("ACUTE"))
                .body("attributes", equalTo(Map.of("size", "small")))
                .body("problem", equalTo("Patients are sent back to their GP"))
                .body("aims", equalTo("One sentence that books the next clinic"))
                .body("workingTogether", equalTo("A named manager in each clinic"))
                .body("howWeWouldKnow", equalTo("Referrals returned each week"))
                .body("timeSetAside", equalTo("Half a day a week"))
                .body("facilitatorDays", equalTo(9))
                .body("budgetPounds", equalTo(4000))
                .extract()
                .path("id");
        programme
                .get("/proposals/" + idea)
                .then()
                .body("state", equalTo("LEFT_ON_THE_TABLE"))
                .body("revivedFromId", nullValue())
                .body("revivals.proposalId", contains(copy))
                .body("revivals.callId", contains(second))
                .body("revivals.state", contains("DRAFT"));
        TestProgramme assessor = programme.as(people, Role.ASSESSOR);
        assessor.get("/proposals/" + idea).then().statusCode(200).body("revivals", empty());
        programme.get("/proposals?revivedFromId=" + idea).then().body("results.id", contains(copy));
        programme
                .get("/events?limit=200")
                .then()
                .body(
                        "results.findAll { it.subject.endsWith('" + copy + "') }.type",
                        contains(endsWith("proposal.created")));
        submit(copy);
        assessor.get("/proposals?state=LEFT_ON_THE_TABLE")
                .then()
                .body("results.find { it.id == '" + idea + "' }.revivals.proposalId", contains(copy));
    }

    @Test
    void bringsAnIdeaIntoEachCallOnce() {
        String idea = proposed(first, Map.of());
        withdraw(idea);
        Response made = revive(idea, second);
        String copy = Calling.made(made);
        assertThat(made.header("Location"), endsWith(programme.path("/proposals/" + copy)));
        revive(idea, second)
                .then()
                .statusCode(409)
                .body("type", endsWith("/already-exists"))
                .body("proposalId", equalTo(copy));
        String third = calling.openCall(Map.of("title", "The year after"));
        withdraw(copy);
        revive(copy, third).then().statusCode(201).body("revivedFromId", equalTo(copy));
        revive(idea, third).then().statusCode(201).body("revivedFromId", equalTo(idea));
    }

    @Test
    void refusesWhatIsStillConsideredAndCallsThatTakeNothing() {
        String idea = proposed(first, Map.of());
        revive(idea, second)
                .then()
                .statusCode(409)
                .body("detail", containsString("is DRAFT"))
                .body("detail", containsString("LEFT_ON_THE_TABLE or WITHDRAWN"));
        submit(idea);
        revive(idea, second).then().statusCode(409).body("detail", containsString("is SUBMITTED"));
        withdraw(idea);
        revive(idea, first).then().statusCode(400).body("errors.pointer", contains("/callId"));
        revive(idea, UUID.randomUUID().toString()).then().statusCode(400).body("errors.pointer", contains("/callId"));
        String draft = Calling.made(calling.draftCall(Map.of()));
        revive(idea, draft)
                .then()
                .statusCode(409)
                .body("type", endsWith("/call-not-open"))
                .body("state", equalTo("DRAFT"));
        calling.act(second, "closing").then().statusCode(200);
        revive(idea, second).then().statusCode(409).body("state", equalTo("CLOSED"));
        revive(UUID.randomUUID().toString(), first).then().statusCode(404);
        programme.post("/proposals/" + idea + "/revival", Map.of()).then().statusCode(400);
    }

    @Test
    void namesNobodyWhoWasErased() {
        String idea = proposed(first, Map.of());
        withdraw(idea);
        programme
                .delete("/stakeholders/" + acute, calling.version("/stakeholders/" + acute))
                .then()
                .statusCode(204);
        revive(idea, second).then().statusCode(201).body("lead", nullValue()).body("partner.id", equalTo(primary));
    }

    @Test
    void listsTheIdeasOfAllCalls() {
        String one = proposed(first, Map.of());
        submit(one);
        withdraw(one);
        String two = proposed(second, Map.of("title", "One number", "placeCodes", List.of("BEXLEY")));
        submit(two);
        leaveOnTheTable(two);
        String draft = proposed(second, Map.of("title", "A draft", "externalId", "PRP-08"));
        programme.get("/proposals").then().body("results.id", contains(draft, one, two));
        programme
                .get("/proposals?state=in:LEFT_ON_THE_TABLE,WITHDRAWN&sort=-createdAt")
                .then()
                .body("results.id", contains(two, one));
        programme.get("/proposals?callId=" + first).then().body("results.id", contains(one));
        programme.get("/proposals?placeCode=LAMBETH&state=WITHDRAWN").then().body("results.id", contains(one));
        programme.get("/proposals?sectorCode=PRIMARY").then().body("results", empty());
        programme.get("/proposals?q=numb").then().body("results.id", contains(two));
        programme.get("/proposals?callId=no").then().statusCode(400);
        String file = programme
                .asking()
                .accept("text/csv")
                .get(programme.path("/proposals?state=WITHDRAWN"))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(file, containsString("The ward closes"));
        programme.as(people, Role.ASSESSOR).get("/proposals").then().body("results.id", contains(one, two));
        programme.as(people, Role.VIEWER).get("/proposals").then().statusCode(403);
    }

    @Test
    void findsWhatIsStillToBeChecked() {
        String yes = proposed(first, Map.of("externalId", "1"));
        String no = proposed(first, Map.of("externalId", "2"));
        String open = proposed(first, Map.of("externalId", "3"));
        String gone = proposed(first, Map.of("externalId", "4"));
        List.of(yes, no, open, gone).forEach(this::submit);
        withdraw(gone);
        proposed(first, Map.of("externalId", "5"));
        calling.act(first, "closing").then().statusCode(200);
        String check = calling.read(first).extract().path("eligibilityChecks[0].id");
        programme
                .post("/proposals/" + yes + "/eligibility", Map.of("eligible", true))
                .then()
                .statusCode(200);
        programme
                .post("/proposals/" + no + "/eligibility", Map.of("eligible", false, "failedCheckId", check))
                .then()
                .statusCode(200);
        for (String list : List.of("/proposals", "/calls/" + first + "/proposals")) {
            programme.get(list + "?eligibility=ELIGIBLE").then().body("results.id", contains(yes));
            programme.get(list + "?eligibility=NOT_ELIGIBLE").then().body("results.id", contains(no));
            programme.get(list + "?eligibility=NOT_CHECKED").then().body("results.id", contains(open));
            programme
                    .get(list + "?eligibility=in:ELIGIBLE,NOT_CHECKED")
                    .then()
                    .body("results.id", containsInAnyOrder(yes, open));
            programme.get(list + "?eligibility=true").then().statusCode(400);
        }
    }

    @Test
    void tellsPairsThatMayBeTheSame() {
        String one = proposed(first, Map.of("title", "One number for the ward", "externalId", "1"));
        String two = proposed(
                first, Map.of("title", "One number for the wards", "externalId", "2", "aims", "Something else"));
        proposed(second, Map.of("title", "One number for the ward"));
        String pairs = "/calls/" + first + "/proposals/similar-pairs";
        programme
                .get(pairs)
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("compared", equalTo(2))
                .body("results.earlier.id", contains(one))
                .body("results.later.id", contains(two))
                .body("results[0].grounds", hasItem("TITLE"));
        programme.as(people, Role.ASSESSOR).get(pairs).then().body("compared", equalTo(0));
        withdraw(two);
        programme.get(pairs).then().body("results", empty()).body("compared", equalTo(1));
    }
}
