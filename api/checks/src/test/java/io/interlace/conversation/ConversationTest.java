package io.interlace.conversation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.interlace.TestDatabase;
import io.interlace.TestProgramme;
import io.interlace.identity.People;
import io.interlace.identity.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ConversationTest {

    private static final String SAID = "Nineteen of them ask what the hospital could have done";

    @Inject
    People people;

    private Listening listening;
    private TestProgramme programme;

    @BeforeEach
    void twoPeople() {
        listening = Listening.ledBy(people.founder());
        programme = listening.programme();
    }

    @Test
    void isRecordedWithSeveralPeopleAndWhatWasSaid() {
        Response recorded = listening.wanted(
                List.of(
                        Listening.quoting(listening.ada(), "YES", " I am the post office. "),
                        Listening.with(listening.bea())),
                Map.of("title", " The post ", "heldOn", "2026-01-14", "summary", "Forty-one letters", "notes", SAID));
        String id = recorded.then()
                .statusCode(201)
                .body("title", equalTo("The post"))
                .body("state", equalTo("HELD"))
                .body("heldOn", equalTo("2026-01-14"))
                .body("day", equalTo("2026-01-14"))
                .body("plannedAt", nullValue())
                .body("minutes", equalTo(45))
                .body("channel", equalTo("PHONE"))
                .body("facilitator.name", not(nullValue()))
                .body("people.name", contains("Ada", "Bea"))
                .body("people.consentToQuote", contains("YES", "NOT_ASKED"))
                .body("people[0].quotes", contains("I am the post office."))
                .body("summary", equalTo("Forty-one letters"))
                .body("notes", equalTo(SAID))
                .body("version", equalTo(0))
                .extract()
                .path("id");
        assertTrue(recorded.header("Location").endsWith("/conversations/" + id));
        listening
                .patch(id, Map.of("summary", "Letters", "people", List.of(Listening.with(listening.bea()))))
                .then()
                .statusCode(200)
                .body("summary", equalTo("Letters"))
                .body("notes", equalTo(SAID))
                .body("people.name", contains("Bea"))
                .body("version", equalTo(1));
        programme
                .patch("/conversations/" + id, Map.of("summary", "Post"), 0)
                .then()
                .statusCode(412);
        listening.patch(id, Map.of("summary", "Letters")).then().statusCode(200).body("version", equalTo(1));
        listening
                .events()
                .body(
                        "results.findAll { it.type.endsWith('conversation.changed') }.data.changed",
                        hasItem(contains("people", "summary")));
    }

    @Test
    void isReadByLeadsAndFacilitatorsAloneAndItsNotesAreInNoListTableOrEvent() {
        String title = "About " + SAID.substring(0, 8);
        Map<String, Object> draft = Listening.draft(
                List.of(Listening.quoting(listening.ada(), "YES", "I am the post office")),
                Map.of("notes", SAID, "title", title));
        TestProgramme facilitator = programme.as(people, Role.FACILITATOR);
        String id = facilitator
                .asking()
                .header("Idempotency-Key", "once")
                .body(draft)
                .post(programme.path("/conversations"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        facilitator.get("/conversations/" + id).then().statusCode(200).body("notes", equalTo(SAID));
        for (Role role : List.of(Role.VIEWER, Role.ASSESSOR, Role.CONTRIBUTOR, Role.INTEGRATION)) {
            TestProgramme other = programme.as(people, role);
            other.get("/conversations").then().statusCode(403);
            other.get("/conversations/" + id).then().statusCode(403);
            // the answer that is kept for whoever asked is no way round
            String again = other.asking()
                    .header("Idempotency-Key", "once")
                    .body(draft)
                    .post(programme.path("/conversations"))
                    .then()
                    .statusCode(403)
                    .extract()
                    .asString();
            assertFalse(again.contains(SAID), again);
        }
        for (String type : List.of("application/json", "text/csv", "application/x-ndjson")) {
            String all = programme
                    .asking()
                    .accept(type)
                    .get(programme.path("/conversations"))
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            assertTrue(all.contains(title), all);
            assertFalse(all.contains(SAID) || all.contains("post office"), all);
        }
        String told = listening.events().extract().asString();
        assertTrue(told.contains("conversation.created"), told);
        assertFalse(told.contains(SAID) || told.contains(title) || told.contains("Ada"), told);
        programme.get("/conversations?q=nineteen+of").then().statusCode(200).body("results", empty());
    }

    @Test
    void isListedLatestFirstByWhatItIsAndWhoTookPart() {
        String bea = listening.bea();
        String first = listening.held(Map.of("heldOn", "2026-01-14", "title", "Letters, many", "summary", "Forty-one"));
        String second = listening
                .wanted(List.of(Listening.with(bea)), Map.of("heldOn", "2026-03-02", "channel", "VIDEO"))
                .path("id");
        String third = listening.planned(3, listening.ada(), bea);
        programme.get("/conversations").then().body("results.id", contains(third, second, first));
        programme.get("/conversations?sort=day").then().body("results.id", contains(first, second, third));
        programme.get("/conversations?state=HELD").then().body("results.id", contains(second, first));
        programme.get("/conversations?channel=in:VIDEO,WRITTEN").then().body("results.id", contains(second));
        programme.get("/conversations?stakeholderId=" + bea).then().body("results.id", contains(third, second));
        programme.get("/conversations?day=lt:2026-03-02").then().body("results.id", contains(first));
        programme.get("/conversations?q=lett+forty").then().body("results.id", contains(first));
        String me = programme.get("/conversations").path("results[0].facilitator.id");
        programme
                .get("/conversations?facilitatorId=" + me + "&count=true")
                .then()
                .body("metadata.total", equalTo(3));
        programme.get("/conversations?state=DONE").then().statusCode(400);
        programme.get("/conversations?notes=a").then().statusCode(400);
        String table = programme
                .asking()
                .accept("text/csv")
                .get(programme.path("/conversations"))
                .asString();
        assertTrue(table.startsWith("id,title,state,day,plannedAt,heldOn,minutes,channel,facilitator,people,"), table);
        assertTrue(table.contains(first + ",\"Letters, many\",HELD,2026-01-14,,2026-01-14,45,PHONE,"), table);
        assertTrue(table.contains(",Ada;Bea,"), table);
    }

    @Test
    void isPlannedHeldAndThenStaysHeld() {
        String id = listening.planned(2, listening.ada());
        listening
                .read(id)
                .body("state", equalTo("PLANNED"))
                .body("plannedAt", equalTo(Listening.in(2)))
                .body("heldOn", nullValue())
                .body("day", equalTo(Listening.today().plusDays(2).toString()));
        listening.patch(id, Map.of("title", "Shorter")).then().statusCode(200).body("title", equalTo("Shorter"));
        listening
                .hold(
                        id,
                        Map.of(
                                "minutes",
                                50,
                                "notes",
                                SAID,
                                "people",
                                List.of(Listening.with(listening.ada()), Listening.with(listening.bea()))))
                .then()
                .statusCode(200)
                .body("state", equalTo("HELD"))
                .body("title", equalTo("Shorter"))
                .body("heldOn", equalTo(Listening.today().toString()))
                .body("plannedAt", equalTo(Listening.in(2)))
                .body("minutes", equalTo(50))
                .body("notes", equalTo(SAID))
                .body("people.name", contains("Ada", "Bea"));
        listening.hold(id, Map.of()).then().statusCode(409).body("detail", containsString("HELD"));
        listening.cancel(id).then().statusCode(409).body("type", endsWith("/illegal-transition"));
        listening
                .events()
                .body(
                        "results.findAll { it.type.endsWith('conversation.changed') }.data.values.state",
                        hasItem("HELD"));
    }

    @Test
    void isCancelledWithAReasonAndStaysAsItIs() {
        String id = listening.planned(2, listening.ada());
        listening
                .cancel(id)
                .then()
                .statusCode(200)
                .body("state", equalTo("CANCELLED"))
                .body("cancellationReason", equalTo("The ward closes"));
        listening.patch(id, Map.of("title", "Other")).then().statusCode(409);
        listening.hold(id, Map.of()).then().statusCode(409);
        listening.delete(id).then().statusCode(204);
        programme.get("/conversations/" + id).then().statusCode(404);
    }

    @Test
    void isDeletedWithWhatItAsked() {
        String id = listening.held(Map.of());
        programme.delete("/conversations/" + id, 7).then().statusCode(412);
        listening.delete(id).then().statusCode(204);
        listening.asksOf(listening.ada()).body("results.status", contains("CANCELLED"));
        listening.events().body("results.type", hasItems(endsWith("conversation.deleted")));
    }

    @Test
    void namesThePlaceThatIsWrong() {
        List<Map<String, Object>> ada = List.of(Listening.with(listening.ada()));
        wrong(ada, Map.of("heldOn", Listening.today().plusDays(2).toString()), "/heldOn");
        wrong(ada, Map.of("heldOn", "1990-01-01"), "/heldOn");
        wrong(ada, Map.of("plannedAt", Listening.in(-2)), "/plannedAt");
        wrong(ada, Map.of("plannedAt", Listening.in(400)), "/plannedAt");
        wrong(ada, Map.of("minutes", 0), "/minutes");
        wrong(ada, Map.of("title", "Two\nlines"), "/title");
        wrong(ada, Map.of("facilitatorId", listening.ada()), "/facilitatorId");
        wrong(List.of(), Map.of(), "/people");
        wrong(List.of(ada.get(0), ada.get(0)), Map.of(), "/people/1/stakeholderId");
        wrong(
                List.of(ada.get(0), Listening.with("01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a77")),
                Map.of(),
                "/people/1/stakeholderId");
        wrong(List.of(Listening.quoting(listening.ada(), "NO", "I am")), Map.of(), "/people/0/quotes");
        wrong(List.of(Listening.quoting(listening.ada(), "YES", " ")), Map.of(), "/people/0/quotes/0");
        Map<String, Object> neither = new HashMap<>(Listening.draft(ada, Map.of()));
        neither.remove("heldOn");
        programme.post("/conversations", neither).then().statusCode(400).body("errors.pointer", contains("/heldOn"));
        neither.put("plannedAt", Listening.in(2));
        neither.put("heldOn", "2026-01-14");
        programme.post("/conversations", neither).then().statusCode(400).body("errors.pointer", contains("/heldOn"));
    }

    private void wrong(List<Map<String, Object>> with, Map<String, Object> more, String pointer) {
        listening.wanted(with, more).then().statusCode(400).body("errors.pointer", contains(pointer));
    }

    @Test
    void keepsItsTimesAsItsStateHasThem() {
        String held = listening.held(Map.of());
        String planned = listening.planned(2, listening.bea());
        Map<String, Object> nothing = new HashMap<>();
        nothing.put("heldOn", null);
        listening.patch(held, nothing).then().statusCode(400).body("errors.pointer", contains("/heldOn"));
        listening
                .patch(held, Map.of("plannedAt", Listening.in(2)))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/plannedAt"));
        listening
                .patch(planned, Map.of("heldOn", "2026-01-14"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/heldOn"));
        nothing.remove("heldOn");
        nothing.put("plannedAt", null);
        listening.patch(planned, nothing).then().statusCode(400).body("errors.pointer", contains("/plannedAt"));
        listening
                .hold(planned, Map.of("heldOn", Listening.today().plusDays(2).toString()))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/heldOn"));
    }

    @Test
    void hasTwentyPeopleAtMost() {
        List<Map<String, Object>> many = new ArrayList<>();
        for (int n = 0; n < 20; n++) {
            many.add(Listening.with(programme.person("Person " + n)));
        }
        assertEquals(
                20,
                listening
                        .wanted(many, Map.of())
                        .then()
                        .statusCode(201)
                        .extract()
                        .<List<Object>>path("people")
                        .size());
        many.add(Listening.with(listening.ada()));
        wrong(many, Map.of(), "/people");
    }

    @Test
    void doesWithoutAFacilitatorWhoIsAMemberNoMore() {
        TestProgramme facilitator = programme.as(people, Role.FACILITATOR);
        String id = facilitator
                .post("/conversations", Listening.draft(List.of(Listening.with(listening.ada())), Map.of()))
                .path("id");
        String member = listening
                .read(id)
                .body("facilitator.name", equalTo("Fay"))
                .extract()
                .path("facilitator.id");
        programme
                .delete(
                        "/members/" + member,
                        programme.get("/members/" + member).path("version"))
                .then()
                .statusCode(204);
        listening.read(id).body("facilitator", nullValue());
        programme.get("/conversations").then().body("results[0].facilitator", nullValue());
        listening.patch(id, Map.of("title", "Goes on")).then().statusCode(200);
    }
}
