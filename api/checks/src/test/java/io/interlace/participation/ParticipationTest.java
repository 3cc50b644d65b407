package io.interlace.participation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.interlace.TestDatabase;
import io.interlace.TestProgramme;
import io.interlace.http.Database;
import io.interlace.identity.People;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people do by their links: answer, name colleagues, say what they are. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ParticipationTest {

    @Inject
    People people;

    @Inject
    Database database;

    private TestProgramme programme;
    private String ada;
    private LinkHolder link;

    @BeforeEach
    void somebodyHoldsALink() {
        programme = TestProgramme.ledBy(people.founder());
        programme.post("/places", Map.of("code", "LAMBETH", "name", "Lambeth"));
        programme.post("/sectors", Map.of("code", "ACUTE", "name", "Acute"));
        programme.post("/stakeholder-groups", Map.of("code", "NURSES", "name", "Nurses"));
        programme.post(
                "/organisations",
                Map.of("code", "RJ1", "name", "Guy's and St Thomas'", "type", "NHS_TRUST", "sectorCode", "ACUTE"));
        ada = programme.person(Map.of("name", "Ada Winter", "email", "ada@example.org"));
        link = LinkHolder.of(programme, ada, Purpose.ENGAGE);
    }

    private Response person(String id) {
        return programme.get("/stakeholders/" + id);
    }

    private List<String> eventsOf(String id) {
        return programme.get("/events?limit=200").path("results.findAll { it.subject == '" + id + "' }.type");
    }

    @Test
    void tellsWhatIsAskedByWhomAndWhatIsKept() {
        programme.person(Map.of("name", "Bea Somebody-Else", "email", "bea@example.org"));
        String before = everythingThatIsKept();
        Response told = link.get("");
        told.then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .header("Referrer-Policy", equalTo("no-referrer"))
                .body("programmeName", equalTo("A programme"))
                .body("purpose", equalTo("ENGAGE"))
                .body("name", equalTo("Ada Winter"))
                .body("answer", nullValue())
                .body("archived", equalTo(false))
                .body("referralsMade", equalTo(0))
                .body("referralsLeft", equalTo(5))
                .body("keeping.keptBy", containsString("A programme"))
                .body("declineReasons", contains("NO_TIME", "NOT_MY_AREA", "ASKED_TOO_OFTEN", "OTHER"))
                .body("places.code", contains("LAMBETH"))
                .body("groups.name", contains("Nurses"));
        assertFalse(told.asString().contains("Bea"), "nobody else is in it");
        RestAssured.given().head(link.path("")).then().statusCode(200);
        assertEquals(before, everythingThatIsKept(), "reading changes nothing");
    }

    private String everythingThatIsKept() {
        return Stream.of("stakeholder", "referral", "event", "participation_link", "participation_token", "kept_out")
                .flatMap(table -> database
                        .list(
                                "select t::text from " + table + " t where programme_id = ?::uuid order by 1",
                                row -> row.getString(1),
                                programme.id())
                        .stream())
                .toList()
                .toString();
    }

    @Test
    void engagesWhoAcceptsAndWhoReferredThemHasBroughtThemIn() {
        String bea = programme.person(Map.of("name", "Bea", "status", "ENGAGED"));
        String referral = programme.referral(bea, ada);
        link.post("/acceptance").then().statusCode(200).body("answer", equalTo("ACCEPTED"));
        person(ada)
                .then()
                .body("status", equalTo("ENGAGED"))
                .body("recruiterId", equalTo(bea))
                .body("wave", equalTo(1));
        programme.get("/referrals/" + referral).then().body("status", equalTo("ACCEPTED"));
        programme
                .get("/stakeholders/" + ada + "/participation-links/" + link.linkId())
                .then()
                .body("answer", equalTo("ACCEPTED"));
    }

    @Test
    void answersTheSameTwiceAndRecordsItOnce() {
        String first = link.post("/acceptance").then().statusCode(200).extract().asString();
        List<String> events = eventsOf(ada);
        assertEquals(first, link.post("/acceptance").asString());
        assertEquals(events, eventsOf(ada));
        assertEquals(
                List.of("io.interlace.participation-link.created", "io.interlace.participation-link.answered"),
                eventsOf(link.linkId()));
    }

    @Test
    void acceptsOnceWhenTheButtonIsPressedManyTimesAtOnce() {
        List<CompletableFuture<Integer>> pressed = IntStream.range(0, 6)
                .mapToObj(n -> CompletableFuture.supplyAsync(
                        () -> link.post("/acceptance").statusCode()))
                .toList();
        assertEquals(
                List.of(200, 200, 200, 200, 200, 200),
                pressed.stream().map(CompletableFuture::join).toList());
        assertEquals(2, eventsOf(link.linkId()).size());
    }

    @Test
    void actsInTheNameOfNobodyWhoCouldBeNamed() {
        link.post("/acceptance");
        assertEquals(
                1,
                database.first(
                                "select count(*) from event where programme_id = ?::uuid and resource_id = ?::uuid"
                                        + " and action = 'answered' and actor_id is null",
                                row -> row.getInt(1),
                                programme.id(),
                                link.linkId())
                        .orElseThrow());
        String feed = programme.get("/events?limit=200").asString();
        assertFalse(feed.contains("Ada") || feed.contains(link.token()), feed);
    }

    @Test
    void declinesWithAReasonAndMayChangeTheirMind() {
        String bea = programme.person(Map.of("name", "Bea", "status", "ENGAGED"));
        String referral = programme.referral(bea, ada);
        Map<String, Object> noTime = Map.of("reasonCode", "NO_TIME");
        String first =
                link.post("/decline", noTime).then().statusCode(200).extract().asString();
        assertEquals(first, link.post("/decline", noTime).asString());
        person(ada).then().body("status", equalTo("DECLINED")).body("declineReasonCode", equalTo("NO_TIME"));
        programme
                .get("/referrals/" + referral)
                .then()
                .body("status", equalTo("DECLINED"))
                .body("declineReasonCode", equalTo("NO_TIME"));
        link.post("/decline", Map.of("reasonCode", "NOT_MY_AREA"))
                .then()
                .statusCode(200)
                .body("declineReasonCode", equalTo("NOT_MY_AREA"));
        person(ada).then().body("declineReasonCode", equalTo("NOT_MY_AREA"));
        link.post("/acceptance").then().statusCode(200).body("declineReasonCode", nullValue());
        person(ada).then().body("status", equalTo("ENGAGED"));
        link.post("/decline", noTime).then().statusCode(409).body("type", endsWith("/illegal-transition"));
        link.post("/decline", Map.of()).then().statusCode(400).body("errors[0].pointer", equalTo("/reasonCode"));
    }

    @Test
    void declinesOneThingAndGoesOnTakingPart() {
        link.post("/acceptance");
        LinkHolder workshop = LinkHolder.of(programme, ada, Purpose.WORKSHOP);
        workshop.post("/acceptance").then().statusCode(200);
        workshop.post("/decline", Map.of("reasonCode", "NO_TIME"))
                .then()
                .statusCode(200)
                .body("answer", equalTo("DECLINED"));
        person(ada).then().body("status", equalTo("ENGAGED"));
        link.get("").then().body("answer", equalTo("ACCEPTED"));
    }

    @Test
    void referringEntersAColleagueWithTheirRole() {
        link.post(
                        "/referrals",
                        Map.of(
                                "name", "Wren Castlemoor",
                                "email", "Wren@Example.org",
                                "jobTitle", "Practice nurse",
                                "organisationCode", "RJ1",
                                "placeCode", "LAMBETH",
                                "groupCode", "NURSES",
                                "reason", "Sees every discharge letter"))
                .then()
                .statusCode(200)
                .body("referralsMade", equalTo(1))
                .body("referralsLeft", equalTo(4));
        programme
                .get("/stakeholders?email=wren@example.org")
                .then()
                .body("results", hasSize(1))
                .body("results[0].affiliations[0].organisationCode", equalTo("RJ1"))
                .body("results[0].affiliations[0].sectorCode", equalTo("ACUTE"))
                .body("results[0].affiliations[0].groupCode", equalTo("NURSES"))
                .body("results[0].status", equalTo("IDENTIFIED"));
        programme
                .get("/referrals?fromStakeholderId=" + ada)
                .then()
                .body("results[0].to.name", equalTo("Wren Castlemoor"))
                .body("results[0].reason", equalTo("Sees every discharge letter"));
    }

    @Test
    void answersAlikeWhoeverIsNamed() {
        programme.person(Map.of("name", "Known", "email", "known@example.org"));
        programme.person(Map.of("name", "Engaged", "email", "engaged@example.org", "status", "ENGAGED"));
        programme.person(Map.of("name", "Left", "email", "left@example.org", "status", "OPTED_OUT"));
        String erased = programme.person(Map.of("name", "Erased", "email", "erased@example.org"));
        programme.delete("/stakeholders/" + erased, 0).then().statusCode(204);
        List<String> answers = new ArrayList<>();
        List<String> outcomes = new ArrayList<>();
        for (String who : List.of("new", "known", "engaged", "left", "erased")) {
            LinkHolder from = LinkHolder.of(programme, programme.person("Same Name"), Purpose.ENGAGE);
            Response answer = from.names("Somebody", who + "@example.org");
            answers.add(
                    answer.statusCode() + answer.asString().replaceAll("\"(expiresAt|answeredAt)\":\"[^\"]*\"", ""));
            outcomes.add(from.get("/outcomes").asString());
        }
        assertEquals(1, answers.stream().distinct().count(), answers.toString());
        assertEquals(1, outcomes.stream().distinct().count(), outcomes.toString());
        programme.get("/stakeholders?q=erased").then().body("results", empty());
        programme.get("/stakeholders?email=left@example.org").then().body("results", hasSize(1));
        programme
                .get("/referrals")
                .then()
                .body("results.to.name", everyItem(not(equalTo("Left"))))
                .body("results", hasSize(3));
        for (String who : List.of("new", "known", "left")) {
            LinkHolder from = LinkHolder.of(programme, programme.person("Same Name"), Purpose.ENGAGE);
            from.post("/referrals", Map.of("name", "S", "email", who + "@example.org", "placeCode", "NOWHERE"))
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/placeCode"));
        }
    }

    @Test
    void takesAFewColleaguesAndEachOnce() {
        for (int n = 0; n < 5; n++) {
            link.names("Colleague " + n, "c" + n + "@example.org").then().statusCode(200);
        }
        link.names("Again", "C0@Example.org ".strip()).then().statusCode(200).body("referralsMade", equalTo(5));
        link.names("One more", "c5@example.org").then().statusCode(409).body("type", endsWith("/conflict"));
        programme.get("/referrals?fromStakeholderId=" + ada).then().body("results", hasSize(5));
        link.get("/outcomes")
                .then()
                .body("referrals.named", equalTo(5))
                .body("referrals.takingPart", equalTo(0))
                .body("referrals.notYet", equalTo(5));
    }

    @Test
    void takesNoMoreThanAFewWhenManyComeAtOnce() {
        List<CompletableFuture<Integer>> sent = IntStream.range(0, 8)
                .mapToObj(n -> CompletableFuture.supplyAsync(() ->
                        link.names("Colleague " + n, "m" + n + "@example.org").statusCode()))
                .toList();
        List<Integer> statuses = sent.stream().map(CompletableFuture::join).toList();
        assertEquals(5, statuses.stream().filter(status -> status == 200).count(), statuses.toString());
        assertEquals(3, statuses.stream().filter(status -> status == 409).count(), statuses.toString());
    }

    @Test
    void refusesWhatIsNoColleagueBesideItsField() {
        link.names(" ", "nobody")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/email"))
                .body("errors.pointer", hasItem("/name"));
        link.names("Me", "ADA@example.org").then().statusCode(400).body("errors[0].pointer", equalTo("/email"));
        link.post("/referrals", Map.of("name", "N", "email", "n@example.org", "organisationCode", "NONE"))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/organisationCode"))
                .body("instance", equalTo("/api/v1/participation/***/referrals"));
    }

    @Test
    void looksUpOrganisationsAndNeverPeople() {
        link.get("/organisations?q=thom").then().statusCode(200).body("results.code", contains("RJ1"));
        link.get("/organisations?q=winter").then().body("results", empty());
        link.get("/organisations").then().statusCode(400).body("errors[0].parameter", equalTo("q"));
        link.get("/organisations?q=" + "x".repeat(201)).then().statusCode(400);
        TestProgramme other = TestProgramme.ledBy(people.founder());
        other.post("/organisations", Map.of("code", "X", "name", "Theirs", "type", "OTHER"));
        link.get("/organisations?q=theirs").then().body("results", empty());
    }

    @Test
    void saysWhatTheyAreAndHowMuchTimeTheyHave() {
        Map<String, Object> profile = Map.of("jobTitle", "Matron", "protectedMinutesPerMonth", 120, "networkSize", 40);
        String first =
                link.post("/profile", profile).then().statusCode(200).extract().asString();
        assertEquals(first, link.post("/profile", profile).asString());
        link.post("/profile", Map.of("networkSize", 41))
                .then()
                .body("profile.jobTitle", equalTo("Matron"))
                .body("profile.networkSize", equalTo(41));
        person(ada)
                .then()
                .body("affiliations[0].jobTitle", equalTo("Matron"))
                .body("protectedMinutesPerMonth", equalTo(120))
                .body("networkSize", equalTo(41))
                .body("version", equalTo(2));
        link.post("/profile", Map.of("protectedMinutesPerMonth", -1, "name", "Eve"))
                .then()
                .statusCode(400);
        link.post("/profile", Map.of("networkSize", -1))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/networkSize"));
    }

    @Test
    void countsWhatBecameOfColleaguesWithoutTellingThemApart() {
        link.names("Yes", "yes@example.org");
        link.names("No", "no@example.org");
        link.names("Waits", "waits@example.org");
        String yes = programme.get("/stakeholders?email=yes@example.org").path("results[0].id");
        String no = programme.get("/stakeholders?email=no@example.org").path("results[0].id");
        LinkHolder.of(programme, yes, Purpose.ENGAGE).post("/acceptance").then().statusCode(200);
        LinkHolder.of(programme, no, Purpose.ENGAGE)
                .post("/decline", Map.of("reasonCode", "OTHER"))
                .then()
                .statusCode(200);
        link.get("/outcomes")
                .then()
                .statusCode(200)
                .body("referrals.named", equalTo(3))
                .body("referrals.takingPart", equalTo(1))
                .body("referrals.notYet", equalTo(2));
    }

    @Test
    void repeatsAnAnswerForTheSameKeyOfTheSameLink() {
        Map<String, Object> body = Map.of("name", "Wren", "email", "wren@example.org");
        for (int n = 0; n < 2; n++) {
            link.asking()
                    .header("Idempotency-Key", "k1")
                    .body(body)
                    .post(link.path("/referrals"))
                    .then()
                    .statusCode(200)
                    .header("Idempotency-Replayed", n == 0 ? nullValue() : equalTo("true"));
        }
        assertEquals(
                List.of("/api/v1/participation/***/referrals"),
                database.list(
                        "select path from idempotent_answer where caller_id = ?::uuid",
                        row -> row.getString(1),
                        link.linkId()));
    }

    @Test
    void anArchivedProgrammeTakesNoAnswerButLetsPeopleLeave() {
        Object version = programme.get("").path("version");
        programme
                .asking()
                .header("If-Match", "\"" + version + "\"")
                .post(programme.path("/archive"))
                .then()
                .statusCode(200);
        link.get("").then().statusCode(200).body("archived", equalTo(true));
        link.post("/acceptance").then().statusCode(409).body("type", endsWith("/programme-archived"));
        link.post("/opt-out").then().statusCode(204);
        link.post("/erasure").then().statusCode(204);
    }
}
