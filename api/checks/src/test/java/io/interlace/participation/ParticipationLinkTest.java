package io.interlace.participation;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.interlace.TestDatabase;
import io.interlace.TestProgramme;
import io.interlace.http.Database;
import io.interlace.identity.People;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Making, reading and revoking links, as those do who hand them out. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ParticipationLinkTest {

    @Inject
    People people;

    @Inject
    Database database;

    private TestProgramme programme;
    private String ada;

    @BeforeEach
    void aProgramme() {
        programme = TestProgramme.ledBy(people.founder());
        ada = programme.person("Ada");
    }

    private String links(String person) {
        return "/stakeholders/" + person + "/participation-links";
    }

    private Response make(Map<String, Object> draft) {
        return programme.post(links(ada), draft);
    }

    @Test
    void makesALinkThatIsToldOnceAndKeptAsADigestOnly() {
        Response made = make(Map.of("purpose", "ENGAGE"));
        String id = made.then()
                .statusCode(201)
                .header("Location", notNullValue())
                .body("stakeholderId", equalTo(ada))
                .body("url", matchesPattern("http://.+/p#[A-Za-z0-9_-]{43}"))
                .body("answer", nullValue())
                .extract()
                .path("id");
        String url = made.path("url");
        String token = url.substring(url.indexOf('#') + 1);
        programme
                .get(links(ada) + "/" + id)
                .then()
                .statusCode(200)
                .body("url", nullValue())
                .body("purpose", equalTo("ENGAGE"));
        List<String> kept = database.list(
                "select t::text || encode(hash, 'escape') from participation_token t where link_id = ?::uuid",
                row -> row.getString(1),
                id);
        assertEquals(1, kept.size());
        assertFalse(kept.get(0).contains(token));
        assertFalse(programme.get("/events?limit=200").asString().contains(token));
    }

    @Test
    void repeatsAnAnswerWithoutTheUrl() {
        Map<String, Object> draft = Map.of("purpose", "REVIEW");
        String id = programme
                .asking()
                .header("Idempotency-Key", "once")
                .body(draft)
                .post(programme.path(links(ada)))
                .then()
                .statusCode(201)
                .body("url", notNullValue())
                .extract()
                .path("id");
        programme
                .asking()
                .header("Idempotency-Key", "once")
                .body(draft)
                .post(programme.path(links(ada)))
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", equalTo("true"))
                .body("id", equalTo(id))
                .body("url", nullValue());
        assertEquals(
                0,
                database.first(
                                "select count(*) from idempotent_answer where answer::text like '%/p#%'",
                                row -> row.getInt(1))
                        .orElseThrow());
    }

    @Test
    void worksForFourWeeksUnlessSaidAndForAYearAtMost() {
        Instant now = Instant.now();
        Instant until = Instant.parse(make(Map.of("purpose", "ENGAGE")).path("expiresAt"));
        assertTrue(until.isAfter(now.plus(27, ChronoUnit.DAYS)) && until.isBefore(now.plus(29, ChronoUnit.DAYS)));
        for (Instant wrong : List.of(now.minusSeconds(1), now.plus(400, ChronoUnit.DAYS))) {
            make(Map.of("purpose", "ENGAGE", "expiresAt", wrong.toString()))
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/expiresAt"));
        }
        make(Map.of()).then().statusCode(400).body("errors[0].pointer", equalTo("/purpose"));
    }

    @Test
    void revokesALinkTwiceWithTheSameAnswer() {
        String id = make(Map.of("purpose", "ENGAGE")).path("id");
        String revocation = links(ada) + "/" + id + "/revocation";
        String first = programme
                .post(revocation, "")
                .then()
                .statusCode(200)
                .body("revokedAt", notNullValue())
                .extract()
                .asString();
        assertEquals(first, programme.post(revocation, "").asString());
        programme
                .get("/events?limit=200")
                .then()
                .body("results.type.findAll { it.contains('participation-link') }.size()", equalTo(2));
        String bea = programme.person("Bea");
        programme.get(links(bea) + "/" + id).then().statusCode(404);
        programme.post(links(bea) + "/" + id + "/revocation", "").then().statusCode(404);
    }

    @Test
    void makesNoneForWhoOptedOutOrIsGone() {
        Object version = programme.get("/stakeholders/" + ada).path("version");
        programme
                .patch("/stakeholders/" + ada, Map.of("status", "OPTED_OUT"), version)
                .then()
                .statusCode(200);
        make(Map.of("purpose", "ENGAGE")).then().statusCode(409).body("type", endsWith("/kept-out"));
        programme.delete("/stakeholders/" + ada, 1).then().statusCode(204);
        make(Map.of("purpose", "ENGAGE")).then().statusCode(410);
    }

    @Test
    void keepsTheLinksOfADuplicateForWhoRemains() {
        String id = make(Map.of("purpose", "BALLOT")).path("id");
        String bea = programme.person("Bea");
        programme
                .post("/stakeholders/" + bea + "/merge", Map.of("duplicateId", ada))
                .then()
                .statusCode(200);
        programme.get(links(bea) + "/" + id).then().statusCode(200).body("stakeholderId", equalTo(bea));
    }
}
