package io.interlace.invitation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.interlace.TestDatabase;
import io.interlace.identity.People;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class InvitationTemplateTest {

    private static final Map<String, Object> DRAFT = Map.of(
            "name",
            "A short note",
            "purpose",
            "ENGAGE",
            "subject",
            "{{name}}, would you?",
            "body",
            "Dear {{name}},\n\n{{link}}",
            "minutes",
            5,
            "daysToAnswer",
            14);

    @Inject
    People people;

    private Inviting inviting;

    @BeforeEach
    void aProgramme() {
        inviting = Inviting.ledBy(people.founder());
    }

    private Response make(Map<String, Object> changes) {
        Map<String, Object> draft = new TreeMap<>(DRAFT);
        draft.putAll(changes);
        return inviting.programme().post("/invitation-templates", draft);
    }

    private Response patch(String id, Map<String, Object> changes, Object version) {
        return inviting.programme().patch("/invitation-templates/" + id, changes, version);
    }

    @Test
    void aProgrammeBeginsWithOneForEachPurpose() {
        List<CompletableFuture<List<String>>> readers = IntStream.range(0, 4)
                .mapToObj(n -> CompletableFuture.supplyAsync(() -> inviting.programme()
                        .get("/invitation-templates?status=ACTIVE")
                        .<List<String>>path("results.id")))
                .toList();
        assertEquals(
                1,
                readers.stream().map(CompletableFuture::join).distinct().count(),
                "whoever comes first, they are the same");
        inviting.programme()
                .get("/invitation-templates")
                .then()
                .statusCode(200)
                .body(
                        "results.purpose",
                        containsInAnyOrder("ENGAGE", "CONVERSATION", "BALLOT", "WORKSHOP", "REVIEW", "INSIGHT"))
                .body("results.reminderAfterDays", contains(7, 7, 7, 7, 7, 7));
    }

    @Test
    void isMadeReadChangedAndDeleted() {
        String id = make(Map.of())
                .then()
                .statusCode(201)
                .body("status", equalTo("ACTIVE"))
                .body("reminderAfterDays", nullValue())
                .extract()
                .path("id");
        patch(id, Map.of("minutes", 7, "reminderAfterDays", 3), 0)
                .then()
                .statusCode(200)
                .body("minutes", equalTo(7))
                .body("version", equalTo(1));
        patch(id, Map.of("minutes", 8), 0).then().statusCode(412);
        inviting.programme()
                .get("/invitation-templates/" + id)
                .then()
                .statusCode(200)
                .body("reminderAfterDays", equalTo(3))
                .body("body", equalTo(DRAFT.get("body")));
        inviting.programme().delete("/invitation-templates/" + id, 1).then().statusCode(204);
        inviting.programme().get("/invitation-templates/" + id).then().statusCode(404);
        make(Map.of("name", "Invitation to take part"))
                .then()
                .statusCode(409)
                .body("errors[0].pointer", equalTo("/name"));
    }

    @Test
    void refusesWordsThatCannotBeSentAndSaysWhere() {
        make(Map.of("body", "Dear {{nmae}},\n{{link}}"))
                .then()
                .statusCode(400)
                .body("errors", hasSize(1))
                .body("errors[0].pointer", equalTo("/body"))
                .body("errors[0].detail", containsString("{{nmae}} in line 1"));
        make(Map.of("subject", "Hello\nBcc: all@example.org", "body", "No way in"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/subject", "/body"));
        make(Map.of("subject", "{{link}}")).then().statusCode(400).body("errors[0].pointer", equalTo("/subject"));
        make(Map.of("minutes", 0)).then().statusCode(400).body("errors[0].pointer", equalTo("/minutes"));
        String id = inviting.template("ENGAGE");
        patch(id, Map.of("body", "No way in"), 0).then().statusCode(400).body("errors[0].pointer", equalTo("/body"));
    }

    @Test
    void isArchivedAndOfferedNoMore() {
        String id = make(Map.of()).path("id");
        patch(id, Map.of("status", "ARCHIVED"), 0).then().statusCode(200);
        inviting.programme().get("/invitation-templates?status=ARCHIVED").then().body("results.id", contains(id));
        inviting.programme()
                .post("/invitations", Map.of("stakeholderId", inviting.person("Ada"), "templateId", id))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/templateId"));
        patch(id, Map.of("status", "ACTIVE"), 1).then().statusCode(200);
        inviting.programme().get("/invitation-templates?status=ARCHIVED").then().body("results", empty());
    }

    @Test
    void theLastOneOfAPurposeStays() {
        String last = inviting.template("BALLOT");
        inviting.programme().delete("/invitation-templates/" + last, 0).then().statusCode(409);
        patch(last, Map.of("status", "ARCHIVED"), 0).then().statusCode(409);
        patch(last, Map.of("purpose", "REVIEW"), 0).then().statusCode(409);
        make(Map.of("purpose", "BALLOT")).then().statusCode(201);
        inviting.programme().delete("/invitation-templates/" + last, 0).then().statusCode(204);
    }

    @Test
    void theOneThatIsCitedStaysAndCanBeArchived() {
        String id = make(Map.of()).path("id");
        String invitation = inviting.programme()
                .post("/invitations", Map.of("stakeholderId", inviting.person("Ada"), "templateId", id))
                .path("id");
        inviting.programme()
                .delete("/invitation-templates/" + id, 0)
                .then()
                .statusCode(409)
                .body("type", endsWith("/in-use"))
                .body("citedBy", equalTo("invitation"));
        patch(id, Map.of("status", "ARCHIVED", "subject", "Changed since"), 0)
                .then()
                .statusCode(200);
        inviting.programme()
                .get("/invitations/" + invitation + "/text")
                .then()
                .statusCode(200)
                .body("subject", equalTo("Ada, would you?"));
    }
}
