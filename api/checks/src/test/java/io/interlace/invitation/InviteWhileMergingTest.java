package io.interlace.invitation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.interlace.TestDatabase;
import io.interlace.http.Database;
import io.interlace.identity.People;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody is invited at the moment at which their two entries become one: whichever comes first, they are invited once. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class InviteWhileMergingTest {

    @Inject
    People people;

    @Inject
    SendInvitations sendInvitations;

    @Inject
    Database database;

    private Inviting inviting;
    private String kept;
    private String duplicate;

    @BeforeEach
    void somebodyWhoStandsTwice() {
        inviting = Inviting.ledBy(people.founder());
        kept = inviting.person("Ada Winter");
        duplicate = inviting.person("Ada W");
    }

    private Response merge() {
        return inviting.programme().post("/stakeholders/" + kept + "/merge", Map.of("duplicateId", duplicate));
    }

    @ParameterizedTest
    @CsvSource({"true, false", "true, true", "false, false", "false, true"})
    void theInvitationIsOfWhoeverIsKept(boolean mergeFirst, boolean ofTheDuplicate) {
        Supplier<Response> invite = () -> inviting.post(ofTheDuplicate ? duplicate : kept, "ENGAGE", Map.of());
        String held = mergeFirst || ofTheDuplicate ? duplicate : kept;
        List<Response> answers = mergeFirst ? inTurn(held, this::merge, invite) : inTurn(held, invite, this::merge);
        Response merged = answers.get(mergeFirst ? 0 : 1);
        Response invited = answers.get(mergeFirst ? 1 : 0);
        merged.then().statusCode(200);
        invited.then().statusCode(201);
        String invitation = invited.path("id");
        inviting.read(invitation).body("state", equalTo("SCHEDULED")).body("stakeholder.id", equalTo(kept));
        inviting.contactOf(invitation).body("stakeholder.id", equalTo(kept)).body("status", equalTo("ASKED"));
        sendInvitations.sendDue();
        inviting.read(invitation).body("state", equalTo("SENT"));
        inviting.programme().get("/invitations").then().body("results.id", contains(invitation));
        inviting.programme()
                .get("/stakeholders/" + kept + "/participation-links")
                .then()
                .body("results.id", contains((String)
                        inviting.read(invitation).extract().path("participationLinkId")));
        inviting.statusOf(kept).then().body("status", equalTo("INVITED"));
    }

    @ParameterizedTest
    @CsvSource({"true, false", "true, true", "false, false", "false, true"})
    void aRoundInvitesWhoeverIsKeptOrNobody(boolean mergeFirst, boolean ofTheDuplicate) {
        Map<String, Object> round = Map.of(
                "templateId", inviting.template("ENGAGE"),
                "name", "A round",
                "stakeholderIds", List.of(ofTheDuplicate ? duplicate : kept));
        Supplier<Response> invite = () -> inviting.programme().post("/invitation-rounds", round);
        String held = mergeFirst || ofTheDuplicate ? duplicate : kept;
        List<Response> answers = mergeFirst ? inTurn(held, this::merge, invite) : inTurn(held, invite, this::merge);
        answers.get(mergeFirst ? 0 : 1).then().statusCode(200);
        Response invited = answers.get(mergeFirst ? 1 : 0);
        if (mergeFirst && ofTheDuplicate) {
            invited.then().statusCode(400).body("errors.pointer", contains("/stakeholderIds/0"));
            inviting.programme().get("/invitations").then().body("results", empty());
        } else {
            invited.then().statusCode(201).body("invited", equalTo(1));
            inviting.programme().get("/invitations").then().body("results.stakeholder.id", contains(kept));
        }
    }

    /**
     * Both wait, in this order, until both do.
     *
     * @param held the entry they wait for: the first by itself, the second for it or for the first, which has the other
     */
    private List<Response> inTurn(String held, Supplier<Response> first, Supplier<Response> second) {
        List<CompletableFuture<Response>> both = QuarkusTransaction.requiringNew()
                .call(() -> {
                    database.list("select id from stakeholder where id = ?::uuid for update", row -> 1, held);
                    CompletableFuture<Response> one = CompletableFuture.supplyAsync(first);
                    untilWaiting(1, one);
                    CompletableFuture<Response> other = CompletableFuture.supplyAsync(second);
                    untilWaiting(2, other);
                    return List.of(one, other);
                });
        return both.stream().map(CompletableFuture::join).toList();
    }

    private void untilWaiting(int many, CompletableFuture<Response> last) {
        while (waiting() < many) {
            assertFalse(last.isDone(), "it waits for the entry");
        }
        assertEquals(many, waiting());
    }

    private int waiting() {
        return database.first(
                        "select count(distinct pid) from pg_locks where locktype in ('transactionid', 'tuple')"
                                + " and not granted",
                        row -> row.getInt(1))
                .orElseThrow();
    }
}
