package io.interlace.participation;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
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
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The privacy switches a person holds: to hear no more, and to be forgotten, wherever they could still be seen. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class LeavingTest {

    private static final String NAME = "Ada Wintergarden";
    private static final String EMAIL = "ada.wintergarden@example.org";

    @Inject
    People people;

    @Inject
    Database database;

    private TestProgramme programme;
    private String ada;
    private LinkHolder link;

    @BeforeEach
    void somebodyTakesPart() {
        programme = TestProgramme.ledBy(people.founder());
        programme.post("/places", Map.of("code", "LAMBETH", "name", "Lambeth"));
        ada = programme.person(
                Map.of("name", NAME, "email", EMAIL, "affiliations", List.of(Map.of("placeCode", "LAMBETH"))));
        link = LinkHolder.of(programme, ada, Purpose.ENGAGE);
        link.post("/acceptance").then().statusCode(200);
        link.post("/profile", Map.of("jobTitle", "Matron of Wintergarden Ward"))
                .then()
                .statusCode(200);
        link.post("/referrals", Map.of("name", "Wren", "email", "wren@example.org", "reason", "Wintergarden knows her"))
                .then()
                .statusCode(200);
    }

    private void expire() {
        database.update(
                "update participation_link set expires_at = now() where programme_id = ?::uuid", programme.id());
    }

    private String everythingThatIsTold() {
        return List.of(
                                "/stakeholders",
                                "/stakeholders?q=wintergarden",
                                "/referrals",
                                "/events?limit=200",
                                "/overview",
                                "/stakeholders/duplicates",
                                "/stakeholders/" + ada,
                                "/stakeholders/" + ada + "/chain",
                                "/stakeholders/" + ada + "/referrals?direction=MADE",
                                "/stakeholders/" + ada + "/participation-links/" + link.linkId())
                        .stream()
                        .map(path -> path + ": " + programme.get(path).asString())
                        .reduce("", (all, one) -> all + one + "\n")
                + List.of("text/csv", "application/x-ndjson").stream()
                        .flatMap(type -> List.of("/stakeholders", "/referrals").stream()
                                .map(list -> programme
                                        .asking()
                                        .header("Accept", type)
                                        .get(programme.path(list))
                                        .asString()))
                        .reduce("", String::concat);
    }

    @Test
    void optsOutForGood() {
        link.post("/opt-out").then().statusCode(204);
        programme.get("/stakeholders/" + ada).then().body("status", equalTo("OPTED_OUT"));
        link.get("").then().statusCode(200).body("answer", equalTo("OPTED_OUT"));
        link.post("/acceptance").then().statusCode(409).body("type", endsWith("/kept-out"));
        link.post("/decline", Map.of("reasonCode", "NO_TIME")).then().statusCode(409);
        link.names("Bea", "bea@example.org").then().statusCode(409);
        link.post("/profile", Map.of("networkSize", 3)).then().statusCode(409);
        programme
                .post("/stakeholders", Map.of("name", "Again", "email", EMAIL))
                .then()
                .statusCode(409)
                .body("type", endsWith("/kept-out"));
        programme
                .post("/stakeholders/" + ada + "/participation-links", Map.of("purpose", "ENGAGE"))
                .then()
                .statusCode(409);
        programme.get("/stakeholders?status=OPTED_OUT").then().body("results", hasSize(1));
        programme
                .get("/events?limit=200")
                .then()
                .body(
                        "results.findAll { it.type.endsWith('participation-link.answered') }.last().data.values.answer",
                        equalTo("OPTED_OUT"));
    }

    @Test
    void optsOutTwiceAndAfterTheLinkHasExpired() {
        expire();
        link.get("").then().statusCode(410).body("type", endsWith("/link-expired"));
        link.post("/acceptance").then().statusCode(410);
        link.post("/opt-out").then().statusCode(204);
        link.post("/opt-out").then().statusCode(204);
        programme.get("/stakeholders/" + ada).then().body("status", equalTo("OPTED_OUT"));
    }

    @Test
    void isForgottenWhereverTheyCouldBeSeen() {
        link.asking()
                .header("Idempotency-Key", "before")
                .body(Map.of("networkSize", 7))
                .post(link.path("/profile"))
                .then()
                .statusCode(200);
        assertTrue(everythingThatIsTold().contains("Wintergarden"));
        link.post("/erasure").then().statusCode(204);
        String told = everythingThatIsTold();
        assertFalse(told.contains("Wintergarden") || told.contains(EMAIL), told);
        for (String table : List.of("stakeholder", "referral", "event", "affiliation", "participation_link", "mail")) {
            List<String> rows = database.list(
                    "select t::text from " + table + " t where programme_id = ?::uuid",
                    row -> row.getString(1),
                    programme.id());
            assertTrue(rows.stream().noneMatch(row -> row.contains("intergarden")), table + rows);
        }
        assertEquals(
                0,
                database.first(
                                "select count(*) from idempotent_answer where answer::text like '%Wintergarden%'",
                                row -> row.getInt(1))
                        .orElseThrow());
        assertEquals(
                1,
                database.first(
                                "select count(*) from stakeholder where id = ?::uuid and place_id is not null"
                                        + " and network_size = 7 and erased_at is not null",
                                row -> row.getInt(1),
                                ada)
                        .orElseThrow(),
                "figures stay");
    }

    @Test
    void isForgottenTwiceAndAfterTheLinkHasExpired() {
        expire();
        link.post("/erasure").then().statusCode(204);
        link.post("/erasure").then().statusCode(204);
        link.post("/opt-out").then().statusCode(204);
        programme.get("/stakeholders/" + ada).then().statusCode(410);
        programme
                .post("/stakeholders", Map.of("name", "Again", "email", EMAIL))
                .then()
                .statusCode(409);
    }

    @Test
    void tellsNothingMoreToWhoWasForgotten() {
        Object version = programme.get("/stakeholders/" + ada).path("version");
        link.asking()
                .header("Idempotency-Key", "before")
                .body(Map.of("networkSize", 7))
                .post(link.path("/profile"));
        programme
                .delete(
                        "/stakeholders/" + ada,
                        programme.get("/stakeholders/" + ada).path("version"))
                .then()
                .statusCode(204);
        assertTrue(version != null);
        link.get("").then().statusCode(410).body("type", endsWith("/gone")).body("name", nullValue());
        link.get("/outcomes").then().statusCode(410);
        link.post("/acceptance").then().statusCode(410);
        link.asking()
                .header("Idempotency-Key", "before")
                .body(Map.of("networkSize", 7))
                .post(link.path("/profile"))
                .then()
                .statusCode(410);
    }

    @Test
    void aWithdrawnLinkOpensNothing() {
        programme
                .post("/stakeholders/" + ada + "/participation-links/" + link.linkId() + "/revocation", "")
                .then()
                .statusCode(200);
        link.get("").then().statusCode(410).body("type", endsWith("/link-revoked"));
        link.post("/erasure").then().statusCode(410);
        link.post("/opt-out").then().statusCode(410);
        programme.get("/stakeholders/" + ada).then().body("status", equalTo("ENGAGED"));
    }

    @Test
    void anotherLinkOfTheSamePersonLeavesToo() {
        LinkHolder other = LinkHolder.of(programme, ada, Purpose.BALLOT);
        other.post("/opt-out").then().statusCode(204);
        link.get("").then().body("answer", equalTo("OPTED_OUT"));
        programme.get("/stakeholders?status=ENGAGED").then().body("results", empty());
    }
}
