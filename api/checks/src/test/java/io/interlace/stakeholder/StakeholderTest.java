package io.interlace.stakeholder;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.interlace.TestDatabase;
import io.interlace.TestProgramme;
import io.interlace.http.Database;
import io.interlace.identity.People;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class StakeholderTest {

    @Inject
    People people;

    @Inject
    Waves waves;

    @Inject
    Database database;

    private TestProgramme programme;

    @BeforeEach
    void aProgramme() {
        programme = TestProgramme.ledBy(people.founder());
        programme
                .post("/places", Map.of("code", "LAMBETH", "name", "Lambeth"))
                .then()
                .statusCode(201);
        programme
                .post("/organisations", Map.of("code", "RJ1", "odsCode", "RJ1", "name", "Guy's", "type", "NHS_TRUST"))
                .then()
                .statusCode(201);
    }

    private Map<String, Object> with(String name, Map<String, Object> more) {
        Map<String, Object> draft = new java.util.HashMap<>(more);
        draft.put("name", name);
        return draft;
    }

    @Test
    void keepsAPersonWithSeveralRolesAndAttributes() {
        String id = programme.person(with(
                "Dr Zoë Ångström",
                Map.of(
                        "email",
                        "Zoe@Example.org",
                        "affiliations",
                        List.of(
                                Map.of(
                                        "organisationCode",
                                        "RJ1",
                                        "placeCode",
                                        "LAMBETH",
                                        "jobTitle",
                                        "Discharge nurse"),
                                Map.of("jobTitle", "Carer")),
                        "attributes",
                        Map.of("workingPattern", "NIGHTS"),
                        "networkSize",
                        12)));
        programme
                .get("/stakeholders/" + id)
                .then()
                .statusCode(200)
                .body("email", equalTo("zoe@example.org"))
                .body("affiliations.jobTitle", contains("Discharge nurse", "Carer"))
                .body("affiliations[0].organisationName", equalTo("Guy's"))
                .body("attributes.workingPattern", equalTo("NIGHTS"))
                .body("wave", nullValue());
    }

    @Test
    void findsPeopleByBeginningsOfWordsOfNameJobAndOrganisation() {
        programme.person(with(
                "Dr Zoë Ångström",
                Map.of("affiliations", List.of(Map.of("organisationCode", "RJ1", "jobTitle", "Discharge nurse")))));
        programme.person("Someone Else");
        for (String words : List.of("ang", "ZOE", "disch nur", "guy", "guys ango")) {
            programme
                    .asking()
                    .queryParam("q", words)
                    .get(programme.path("/stakeholders"))
                    .then()
                    .statusCode(200)
                    .body("results.name", words.equals("guys ango") ? empty() : contains("Dr Zoë Ångström"));
        }
    }

    @Test
    void filtersByCodeAndRefusesACodeNobodyHas() {
        programme.person(with("In Lambeth", Map.of("affiliations", List.of(Map.of("placeCode", "LAMBETH")))));
        programme.person("Elsewhere");
        programme.get("/stakeholders?placeCode=LAMBETH").then().body("results.name", contains("In Lambeth"));
        programme
                .get("/stakeholders?placeCode=NOWHERE")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("placeCode"));
        programme
                .post("/stakeholders", with("Nowhere", Map.of("affiliations", List.of(Map.of("placeCode", "NOWHERE")))))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/affiliations/0/placeCode"));
    }

    @Test
    void changesOnlyWhatIsSentAndRemovesAnAttributeByNull() {
        String id = programme.person(with("Ada", Map.of("attributes", Map.of("a", "1", "b", "2"), "networkSize", 3)));
        Map<String, Object> attributes = new java.util.HashMap<>();
        attributes.put("a", null);
        programme
                .patch("/stakeholders/" + id, Map.of("influence", 4, "attributes", attributes), 0)
                .then()
                .statusCode(200)
                .body("networkSize", equalTo(3))
                .body("influence", equalTo(4))
                .body("attributes", equalTo(Map.of("b", "2")));
    }

    @Test
    void refusesAStatusThatDoesNotFollow() {
        String id = programme.person(with("Ada", Map.of("status", "ENGAGED")));
        programme
                .patch("/stakeholders/" + id, Map.of("status", "INVITED"), 0)
                .then()
                .statusCode(409)
                .body("detail", containsString("ENGAGED"))
                .body("detail", containsString("INVITED"));
    }

    @Test
    void erasesThePersonKeepsTheFigureAndTakesTheAddressNoMore() {
        String id = programme.person(with("Ada", Map.of("email", "ada@example.org", "status", "ENGAGED")));
        String other = programme.person("Other");
        programme.referral(id, other);
        programme.delete("/stakeholders/" + id, 0).then().statusCode(204);
        programme.get("/stakeholders/" + id).then().statusCode(410);
        programme.get("/stakeholders").then().body("results.name", contains("Other"));
        programme
                .get("/referrals")
                .then()
                .body("results", hasSize(1))
                .body("results[0].from.name", equalTo("Erased person"));
        programme
                .post("/stakeholders", with("Ada again", Map.of("email", "ADA@example.org")))
                .then()
                .statusCode(409)
                .body("type", endsWith("kept-out"));
    }

    @Test
    void namesADirectionThatIsNone() {
        String id = programme.person("Ada");
        programme
                .get("/stakeholders/" + id + "/referrals?direction=UP")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("direction"));
        programme.get("/stakeholders/534/referrals?direction=MADE").then().statusCode(404);
    }

    @Test
    void blanksTheStoredAnswerOfWhoWasErased() {
        var first = programme
                .asking()
                .header("Idempotency-Key", "k1")
                .body(Map.of("name", "Ada"))
                .post(programme.path("/stakeholders"));
        String id = first.path("id");
        programme
                .asking()
                .header("Idempotency-Key", "k1")
                .body(Map.of("name", "Ada"))
                .post(programme.path("/stakeholders"))
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", equalTo("true"))
                .body("id", equalTo(id));
        programme.delete("/stakeholders/" + id, 0).then().statusCode(204);
        programme
                .asking()
                .header("Idempotency-Key", "k1")
                .body(Map.of("name", "Ada"))
                .post(programme.path("/stakeholders"))
                .then()
                .statusCode(410);
    }

    @Test
    void mergesDuplicatesWithoutLosingAReferral() {
        String seed = programme.person(with("Seed", Map.of("status", "ENGAGED")));
        String kept = programme.person(with("Ada Lovelace", Map.of("externalId", "A1", "email", "ada@example.org")));
        String duplicate = programme.person(
                with("A. Lovelace", Map.of("externalId", "A2", "email", "ada@example.org", "networkSize", 9)));
        String friend = programme.person("Friend");
        programme.referral(seed, kept);
        programme.accept(programme.referral(seed, duplicate));
        programme.referral(duplicate, friend);
        programme.referral(kept, duplicate);
        programme.get("/stakeholders/duplicates").then().statusCode(200).body("results.reason", contains("SAME_EMAIL"));
        programme
                .post("/stakeholders/" + kept + "/merge", Map.of("duplicateId", duplicate))
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200)
                .body("status", equalTo("ENGAGED"))
                .body("networkSize", equalTo(9))
                .body("externalId", equalTo("A1"))
                .body("wave", equalTo(1));
        programme
                .asking()
                .redirects()
                .follow(false)
                .get(programme.path("/stakeholders/" + duplicate))
                .then()
                .statusCode(301)
                .header("Location", endsWith("/stakeholders/" + kept));
        programme.get("/referrals?fromStakeholderId=" + kept).then().body("results.to.name", contains("Friend"));
        programme
                .get("/referrals?toStakeholderId=" + kept + "&sort=referredAt")
                .then()
                .body("results.status", contains("DUPLICATE", "ACCEPTED"));
    }

    @Test
    void findsSimilarNamesInTheSameOrganisationOnly() {
        var role = List.of(Map.of("organisationCode", "RJ1"));
        programme.person(with("Dr Adaeze Winterbourne", Map.of("affiliations", role)));
        programme.person(with("Adaeze Winterborne", Map.of("affiliations", role)));
        programme.person("Adaeze Winterbourne");
        programme
                .get("/stakeholders/duplicates")
                .then()
                .body("results", hasSize(1))
                .body("results[0].reason", equalTo("SIMILAR_NAME"));
    }

    @Test
    void refersSomeoneNewAndTellsTheirWaveOnceTheyAccept() {
        String seed = programme.person(with("Seed", Map.of("status", "ENGAGED")));
        var referral = programme.post(
                "/referrals",
                Map.of(
                        "fromStakeholderId",
                        seed,
                        "to",
                        Map.of("name", "Newcomer", "email", "new@example.org"),
                        "reason",
                        "She asks"));
        referral.then()
                .log()
                .ifValidationFails()
                .statusCode(201)
                .body("to.name", equalTo("Newcomer"))
                .body("wave", nullValue());
        programme.accept(referral.path("id"));
        programme
                .get("/stakeholders/" + referral.path("to.id"))
                .then()
                .body("status", equalTo("ENGAGED"))
                .body("wave", equalTo(1))
                .body("recruiterId", equalTo(seed));
        programme
                .get("/stakeholders/" + referral.path("to.id") + "/chain")
                .then()
                .body("up.name", contains("Seed"));
        programme.get("/stakeholders/" + seed + "/chain").then().body("down.name", contains("Newcomer"));
    }

    @Test
    void refersSomeoneAlreadyKnownWithoutDuplicatingThem() {
        String seed = programme.person(with("Seed", Map.of("status", "ENGAGED")));
        String known = programme.person(with("Known", Map.of("email", "known@example.org")));
        programme
                .post(
                        "/referrals",
                        Map.of("fromStakeholderId", seed, "to", Map.of("name", "K.", "email", "KNOWN@example.org")))
                .then()
                .statusCode(201)
                .body("to.id", equalTo(known));
        programme.get("/stakeholders?count=true").then().body("metadata.total", equalTo(2));
        programme
                .post("/referrals", Map.of("fromStakeholderId", seed, "toStakeholderId", known))
                .then()
                .statusCode(201)
                .body("status", equalTo("DUPLICATE"));
    }

    @Test
    void letsNobodyReferThemselves() {
        String ada = programme.person("Ada");
        programme
                .post("/referrals", Map.of("fromStakeholderId", ada, "toStakeholderId", ada))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/toStakeholderId"));
    }

    @Test
    void keepsWavesRightWhenReferralsArriveOutOfOrderFormCyclesAndGoAway() {
        String a = programme.person("A");
        String b = programme.person("B");
        String c = programme.person("C");
        programme.accept(programme.referral(b, c));
        programme.get("/stakeholders/" + c).then().body("wave", equalTo(0));
        String ab = programme.referral(a, b);
        programme.accept(ab);
        programme.get("/stakeholders/" + c).then().body("wave", equalTo(1));
        programme.accept(programme.referral(c, a));
        programme.get("/stakeholders/" + a).then().body("status", equalTo("ENGAGED"));
        // the referral from c to a would close a cycle as long as the earlier one from a to b stands
        programme.get("/stakeholders/" + b).then().body("wave", equalTo(1)).body("recruiterId", equalTo(a));
        programme.get("/stakeholders/" + a).then().body("wave", equalTo(0));
        programme.get("/stakeholders/" + c).then().body("wave", equalTo(2));
        programme
                .get("/referrals?sort=referredAt")
                .then()
                .body("results.from.name", contains("B", "A", "C"))
                .body("results.recruiting", contains(true, true, false));
        programme.delete("/referrals/" + ab, 1).then().statusCode(204);
        programme.get("/stakeholders/" + b).then().body("wave", equalTo(0));
        programme.get("/stakeholders/" + a).then().body("wave", equalTo(2)).body("recruiterId", equalTo(c));
    }

    @Test
    void engagingAcceptsEveryOpenReferralAndDecliningTheLastDeclinesThePerson() {
        String a = programme.person(with("A", Map.of("status", "ENGAGED")));
        String b = programme.person(with("B", Map.of("status", "ENGAGED")));
        String c = programme.person("C");
        programme.referral(a, c);
        programme.accept(programme.referral(b, c));
        programme
                .get("/referrals?toStakeholderId=" + c)
                .then()
                .body("results.status", contains("ACCEPTED", "ACCEPTED"));
        programme.get("/stakeholders/" + c).then().body("recruiterId", equalTo(a));
        String d = programme.person("D");
        String declined = programme.referral(a, d);
        programme
                .post("/referrals/" + declined + "/decline", Map.of("reasonCode", "NO_TIME"))
                .then()
                .statusCode(200)
                .body("declineReasonCode", equalTo("NO_TIME"));
        programme
                .get("/stakeholders/" + d)
                .then()
                .body("status", equalTo("DECLINED"))
                .body("declineReasonCode", equalTo("NO_TIME"));
    }

    @Test
    void listsWhatSomebodyMadeAndReceived() {
        String a = programme.person("A");
        String b = programme.person("B");
        String referral = programme.referral(a, b);
        programme.get("/referrals/" + referral).then().statusCode(200).body("from.name", equalTo("A"));
        for (String id : List.of(a, b)) {
            programme
                    .get("/stakeholders/" + id + "/referrals?direction=MADE")
                    .then()
                    .statusCode(200)
                    .body("results", hasSize(id.equals(a) ? 1 : 0));
            programme
                    .get("/stakeholders/" + id + "/referrals?direction=RECEIVED")
                    .then()
                    .statusCode(200)
                    .body("results", hasSize(id.equals(b) ? 1 : 0));
        }
        programme.get("/stakeholders/" + a + "/referrals").then().statusCode(400);
    }

    @Test
    void findsPeopleByTheNewNameOfTheirOrganisation() {
        programme.person(with("Ada", Map.of("affiliations", List.of(Map.of("organisationCode", "RJ1")))));
        String organisation = programme.get("/organisations").path("results[0].id");
        programme
                .patch("/organisations/" + organisation, Map.of("name", "Riverside Trust"), 0)
                .then()
                .statusCode(200);
        programme.get("/stakeholders?q=riverside").then().statusCode(200).body("results.name", contains("Ada"));
        programme.get("/stakeholders?q=guys").then().statusCode(200).body("results", hasSize(0));
    }

    @Test
    void neutralisesFormulasInTheTable() {
        programme.person("=HYPERLINK(\"http://example.org\")");
        programme
                .asking()
                .accept("text/csv")
                .get(programme.path("/stakeholders"))
                .then()
                .statusCode(200)
                .body(containsString("'=HYPERLINK"));
    }

    @Test
    void keepsOptOutsForGood() {
        String id = programme.person(with("Ada", Map.of("email", "ada@example.org", "status", "OPTED_OUT")));
        programme
                .post("/stakeholders", with("Ada", Map.of("email", "Ada@example.org")))
                .then()
                .statusCode(409);
        String other = programme.person("Other");
        programme
                .post("/referrals", Map.of("fromStakeholderId", other, "toStakeholderId", id))
                .then()
                .statusCode(409);
        programme
                .patch("/stakeholders/" + id, Map.of("status", "ENGAGED"), 0)
                .then()
                .statusCode(409);
    }

    @Test
    void aPersonWhoEngagesWaitsForWavesBeforeTheirRowIsLocked() {
        String id = programme.person("Ada");
        CompletableFuture<Integer> engaging = QuarkusTransaction.requiringNew().call(() -> {
            waves.lock(UUID.fromString(programme.id()));
            CompletableFuture<Integer> patch = CompletableFuture.supplyAsync(() -> programme
                    .patch("/stakeholders/" + id, Map.of("status", "ENGAGED"), 0)
                    .statusCode());
            while (database.first("select 1 from pg_locks where locktype = 'advisory' and not granted", row -> 1)
                    .isEmpty()) {
                assertFalse(patch.isDone(), "the change waits for waves");
            }
            database.first("select 1 from stakeholder where id = ? for update nowait", row -> 1, id);
            return patch;
        });
        assertEquals(200, engaging.join());
    }
}
