package io.interlace.http;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.interlace.TestDatabase;
import io.interlace.TestProgramme;
import io.interlace.identity.People;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class IdempotencyTest {

    private static final Map<String, String> LAMBETH = Map.of("code", "LAMBETH", "name", "Lambeth");

    @Inject
    People people;

    @Inject
    Database database;

    @Inject
    ForgetAnswers forgetAnswers;

    private TestProgramme programme;

    @BeforeEach
    void aProgramme() {
        programme = TestProgramme.ledBy(people.founder());
    }

    private Response post(String key, Map<String, String> body) {
        return programme.asking().header("Idempotency-Key", key).body(body).post(programme.path("/places"));
    }

    private void hasPlaces(int count) {
        programme.get("/places").then().body("results", hasSize(count));
    }

    @Test
    void givesTheFirstAnswerAgainToTheSameRequest() {
        Response first = post("again", LAMBETH);
        Response second = post("again", LAMBETH);
        first.then().statusCode(201).header("Idempotency-Replayed", nullValue());
        second.then().statusCode(201).header("Idempotency-Replayed", equalTo("true"));
        assertEquals(first.asString(), second.asString());
        for (String header : List.of("Location", "ETag")) {
            assertEquals(first.getHeader(header), second.getHeader(header));
        }
        hasPlaces(1);
    }

    @Test
    void refusesAKeyThatCameWithAnotherBody() {
        post("other", LAMBETH).then().statusCode(201);
        post("other", Map.of("code", "BEXLEY", "name", "Bexley"))
                .then()
                .statusCode(422)
                .body("type", endsWith("/idempotency-key-reused"));
        hasPlaces(1);
    }

    @Test
    void doesTheWorkOnceHoweverManyAskAtOnce() {
        List<CompletableFuture<Integer>> asking = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            asking.add(CompletableFuture.supplyAsync(() -> post("once", LAMBETH).statusCode()));
        }
        List<Integer> answers = asking.stream().map(CompletableFuture::join).toList();
        assertTrue(answers.contains(201), answers.toString());
        assertTrue(answers.stream().allMatch(status -> status == 201 || status == 409), answers.toString());
        hasPlaces(1);
    }

    @Test
    void tellsWhoComesWhileTheFirstIsStillRunningToWait() {
        String me = programme.asking().get("/api/v1/me").path("id");
        QuarkusTransaction.requiringNew().run(() -> {
            database.list(
                    "select pg_advisory_xact_lock(hashtextextended(?, 0))",
                    row -> 1,
                    me + "\n" + programme.path("/places") + "\nrunning");
            post("running", LAMBETH)
                    .then()
                    .statusCode(409)
                    .header("Retry-After", equalTo("1"))
                    .body("type", endsWith("/idempotency-key-in-use"));
        });
        post("running", LAMBETH).then().statusCode(201);
    }

    @Test
    void remembersNoRefusal() {
        post("corrected", Map.of("code", "no code", "name", "Lambeth")).then().statusCode(400);
        post("corrected", LAMBETH).then().statusCode(201);
        hasPlaces(1);
    }

    @Test
    void keepsKeysOfCallersAndPathsApart() {
        post("mine", LAMBETH).then().statusCode(201);
        TestProgramme other = TestProgramme.ledBy(people.founder());
        other.asking()
                .header("Idempotency-Key", "mine")
                .body(LAMBETH)
                .post(other.path("/places"))
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", nullValue());
        programme
                .asking()
                .header("Idempotency-Key", "mine")
                .body(LAMBETH)
                .post(programme.path("/sectors"))
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", "\u00e9"})
    void takesVisibleCharactersOnly(String key) {
        post(key, LAMBETH).then().statusCode(400);
        post("k".repeat(256), LAMBETH).then().statusCode(400);
        post("k".repeat(255), LAMBETH).then().statusCode(201);
    }

    @Test
    void keepsTheKeyOnlyWithTheWork() {
        post("with-the-work", LAMBETH).then().statusCode(201);
        assertEquals(1, timesKept("with-the-work"));
        post("lost", Map.of("code", "LAMBETH", "name", "Again")).then().statusCode(409);
        assertEquals(0, timesKept("lost"));
    }

    private long timesKept(String key) {
        return database.first(
                        "select count(*) from idempotent_answer where key = ? and path = ?",
                        row -> row.getLong(1),
                        key,
                        programme.path("/places"))
                .orElseThrow();
    }

    @Test
    void answersForADayAndNoLonger() {
        post("yesterday", LAMBETH).then().statusCode(201);
        post("today", Map.of("code", "BEXLEY", "name", "Bexley")).then().statusCode(201);
        database.update(
                "update idempotent_answer set created_at = created_at - interval '25 h' where key = ? and path = ?",
                "yesterday",
                programme.path("/places"));
        forgetAnswers.whatIsOld();
        post("yesterday", LAMBETH).then().statusCode(409).body("type", endsWith("/already-exists"));
        post("today", Map.of("code", "BEXLEY", "name", "Bexley"))
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", equalTo("true"));
    }
}
