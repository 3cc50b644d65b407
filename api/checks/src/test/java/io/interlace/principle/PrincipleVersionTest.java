package io.interlace.principle;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.interlace.TestDatabase;
import io.interlace.TestProgramme;
import io.interlace.http.Database;
import io.interlace.identity.People;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PrincipleVersionTest {

    @Inject
    People people;

    @Inject
    Database database;

    private Refining refining;
    private TestProgramme programme;

    @BeforeEach
    void startAProgramme() {
        programme = TestProgramme.ledBy(people.founder());
        refining = new Refining(programme);
    }

    @Test
    void isRefinedVersionByVersionEachWithItsReason() {
        String id = refining.propose(Map.of());
        Response second = refining.refine(id, 1, Map.of("title", "Finish it, or agree who will"));
        second.then()
                .statusCode(201)
                .body("number", equalTo(2))
                .body("title", equalTo("Finish it, or agree who will"))
                .body("reasonForChange", equalTo("It was used as a stick"));
        assertTrue(second.header("Location").endsWith("/principles/" + id + "/versions/2"));
        refining.refine(id, 2, Map.of("title", "Finish it", "sources", List.of()))
                .then()
                .statusCode(201);
        refining.read(id)
                .body("status", equalTo("REFINED"))
                .body("versions", equalTo(3))
                .body("currentVersion.title", equalTo("Finish it"))
                .body("currentVersion.sources", empty());
        String versions = "/principles/" + id + "/versions";
        programme.get(versions).then().statusCode(200).body("results.number", contains(3, 2, 1));
        programme
                .get(versions + "?sort=number&limit=2")
                .then()
                .body("results.number", contains(1, 2))
                .body("results.reasonForChange", contains(null, "It was used as a stick"));
        programme
                .get(versions + "/1")
                .then()
                .statusCode(200)
                .body("title", equalTo("Keep work where it started"))
                .body("sources.citation", contains("A national contract"));
        for (String none : List.of("/4", "/0", "/x")) {
            programme.get(versions + none).then().statusCode(404);
        }
        programme
                .get("/events?limit=200")
                .then()
                .body(
                        "results.findAll { it.type.endsWith('principle.changed') }.data.changed",
                        containsInAnyOrder(
                                containsInAnyOrder("status", "currentVersion", "versions"),
                                containsInAnyOrder("currentVersion", "versions")));
    }

    @Test
    void takesNoVersionThatSaysTheSameOrHasNoReason() {
        String id = refining.propose(Map.of());
        refining.refine(id, 1, Map.of("title", " Keep work where it started "))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/statement"))
                .body("errors.detail", contains("nothing differs from version 1"));
        refining.refine(id, 1, Map.of("title", "Finish it", "reasonForChange", " "))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/reasonForChange"));
        refining.read(id).body("status", equalTo("PROPOSED")).body("version", equalTo(0));
    }

    @Test
    void losesNothingOfTwoWhoRefineItAtOnce() {
        String id = refining.propose(Map.of());
        List<CompletableFuture<Response>> both = QuarkusTransaction.requiringNew()
                .call(() -> {
                    database.first("select 1 from principle where id = ? for update", row -> 1, UUID.fromString(id));
                    List<CompletableFuture<Response>> waiting = Stream.of("Finish it", "Hear a yes")
                            .map(title ->
                                    CompletableFuture.supplyAsync(() -> refining.refine(id, 1, Map.of("title", title))))
                            .toList();
                    while (waitingForTheRow() < 2) {
                        waiting.forEach(one -> assertFalse(one.isDone(), "it waits for the principle"));
                    }
                    return waiting;
                });
        List<Response> answers = both.stream().map(CompletableFuture::join).toList();
        assertEquals(
                List.of(201, 409),
                answers.stream().map(Response::statusCode).sorted().toList());
        Response told = answers.stream()
                .filter(answer -> answer.statusCode() == 409)
                .findFirst()
                .orElseThrow();
        told.then()
                .body("type", endsWith("/conflict"))
                .body("currentNumber", equalTo(2))
                .body("detail", containsString("The current version is 2, and yours is based on 1."));
        programme.get("/principles/" + id + "/versions").then().body("results", hasSize(2));
        refining.refine(id, 7, Map.of("title", "Ask")).then().statusCode(409).body("currentNumber", equalTo(2));
    }

    private int waitingForTheRow() {
        return database.list(
                        "select 1 from pg_locks where locktype in ('transactionid', 'tuple') and not granted", row -> 1)
                .size();
    }

    @Test
    void isWrittenOnceForOneKey() {
        String id = refining.propose(Map.of());
        Map<String, Object> next = Refining.next(1, Map.of("title", "Finish it"));
        for (boolean again : new boolean[] {false, true}) {
            Response answer = programme
                    .asking()
                    .header("Idempotency-Key", "one-" + id)
                    .body(next)
                    .post(programme.path("/principles/" + id + "/versions"));
            answer.then().statusCode(201).body("number", equalTo(2));
            assertEquals(again ? "true" : null, answer.header("Idempotency-Replayed"));
            assertTrue(answer.header("Location").endsWith("/versions/2"));
        }
        refining.read(id).body("versions", equalTo(2));
    }
}
