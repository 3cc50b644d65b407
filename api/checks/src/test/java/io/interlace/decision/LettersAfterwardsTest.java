package io.interlace.decision;

import static io.interlace.shortlist.Shortlisting.entry;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import io.interlace.TestDatabase;
import io.interlace.http.Database;
import io.interlace.identity.People;
import io.interlace.shortlist.Shortlisting;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of letters when something happens to proposals, people or mail after the decision. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class LettersAfterwardsTest {

    @Inject
    People people;

    @Inject
    Database database;

    private Shortlisting three;
    private String address;

    /** Amber is chosen; Birch and Cedar are left on the table. */
    @BeforeEach
    void decide() {
        three = Shortlisting.of(
                people,
                database,
                1,
                List.of(
                        entry("Amber", "LAMBETH", 3, 3, 3),
                        entry("Birch", "LAMBETH", 3, 2, 2),
                        entry("Cedar", "BEXLEY", 3, 1, 1)));
        String shortlist = three.ask(Map.of("size", 1)).path("id");
        three.programme()
                .post("/shortlists/" + shortlist + "/decision", Map.of())
                .then()
                .statusCode(200);
        address = "ada@" + three.call() + ".example.org";
        database.update(
                "update stakeholder set email = ? where programme_id = ?::uuid and name = 'Ada'",
                address,
                three.programme().id());
    }

    private String letter(String title) {
        return three.programme()
                .get("/calls/" + three.call() + "/letters")
                .path("results.find { it.proposalTitle == '" + title + "' }.id");
    }

    private ValidatableResponse read(String title) {
        return three.programme().get("/letters/" + letter(title)).then().statusCode(200);
    }

    private ValidatableResponse send(String title) {
        return act("/letters/" + letter(title) + "/sending");
    }

    private ValidatableResponse sendAll() {
        return act("/calls/" + three.call() + "/letters/sending").statusCode(200);
    }

    private ValidatableResponse act(String below) {
        return three.programme().asking().post(three.programme().path(below)).then();
    }

    private void withdraw(String title, Map<String, Object> withdrawal, int status) {
        String project = three.programme()
                .post("/projects", Map.of("proposalId", three.id(title)))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        three.programme()
                .post("/projects/" + project + "/withdrawal", withdrawal)
                .then()
                .statusCode(status);
    }

    @Test
    void tellsWhoTakesAPlaceThatTheyAreChosenAfterAll() {
        send("Birch").statusCode(200).body("state", equalTo("SENT"));
        withdraw("Amber", Map.of("reason", "The ward closes", "promoteProposalId", three.id("Birch")), 200);
        read("Birch")
                .body("state", equalTo("DRAFT"))
                .body("outcome", equalTo("SHORTLISTED"))
                .body("sentAt", nullValue())
                .body("obstacle", nullValue())
                .body(
                        "body",
                        allOf(
                                containsString("It is the one that was chosen from 3"),
                                containsString("yours takes its place")));
        send("Birch").statusCode(200).body("state", equalTo("SENT"));
    }

    @Test
    void keepsWhoIsNotEligibleFromTakingAPlace() {
        database.update("update proposal set eligible = false where id = ?::uuid", three.id("Birch"));
        withdraw("Amber", Map.of("reason", "The ward closes", "promoteProposalId", three.id("Birch")), 409);
        read("Birch").body("outcome", equalTo("LEFT_ON_THE_TABLE"));
    }

    @Test
    void doesNotSendWhatIsNoLongerTrue() {
        three.programme()
                .post("/proposals/" + three.id("Cedar") + "/withdrawal", Map.of("reason", "We found another way"))
                .then()
                .statusCode(200);
        read("Cedar").body("obstacle", equalTo("OUTDATED"));
        send("Cedar").statusCode(409).body("detail", containsString("OUTDATED"));
        sendAll()
                .body("sent", equalTo(2))
                .body("left.proposalTitle", contains("Cedar"))
                .body("left.obstacle", contains("OUTDATED"));
    }

    @Test
    void sendsWhatMayHaveComeOnlyByItself() {
        database.update(
                "update letter set state = 'FAILED', may_have_reached = true, problem = 'The connection broke'"
                        + " where id = ?::uuid",
                letter("Birch"));
        read("Birch").body("obstacle", equalTo("MAY_HAVE_COME"));
        sendAll()
                .body("sent", equalTo(2))
                .body("left.proposalTitle", contains("Birch"))
                .body("left.obstacle", contains("MAY_HAVE_COME"));
        send("Birch").statusCode(200).body("state", equalTo("SENT")).body("obstacle", nullValue());
    }

    /** Whoever asked to be left out is known by their address, wherever else that stands. */
    @Test
    void writesToNoAddressThatAskedToBeLeftOut() {
        String other = three.programme().person(Map.of("name", "The same Ada", "email", address));
        three.programme()
                .delete(
                        "/stakeholders/" + other,
                        three.programme().get("/stakeholders/" + other).path("version"))
                .then()
                .statusCode(204);
        three.programme()
                .get("/calls/" + three.call() + "/letters")
                .then()
                .body("results.obstacle", everyItem(equalTo("WANTS_NO_MAIL")));
        send("Birch").statusCode(409).body("detail", containsString("WANTS_NO_MAIL"));
        sendAll().body("sent", equalTo(0));
    }

    @Test
    void saysWhenWhoeverItWasForIsErasedWhileItIsUnderWay() {
        String ada = three.programme().get("/letters/" + letter("Birch")).path("recipient.id");
        database.update(
                "insert into mail (id, programme_id, person_id, recipient, subject, body, message_id, state, created_at,"
                        + " not_before) select l.id, l.programme_id, ?::uuid, ?, l.subject, l.body, l.id::text, 'QUEUED', now(),"
                        + " now() + interval '1 day' from letter l where l.id = ?::uuid",
                ada,
                address,
                letter("Birch"));
        database.update("update letter set state = 'SENDING', mail_id = id where id = ?::uuid", letter("Birch"));
        String birch = letter("Birch");
        three.programme()
                .delete(
                        "/stakeholders/" + ada,
                        three.programme().get("/stakeholders/" + ada).path("version"))
                .then()
                .statusCode(204);
        three.programme()
                .get("/letters/" + birch)
                .then()
                .body("state", equalTo("FAILED"))
                .body("obstacle", equalTo("NOBODY_TO_WRITE_TO"))
                .body("problem", equalTo("Whoever it was for is not known any more."));
        act("/letters/" + birch + "/hand-over").statusCode(200);
    }
}
