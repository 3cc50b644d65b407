package io.interlace.call;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.interlace.TestDatabase;
import io.interlace.TestProgramme;
import io.interlace.http.Database;
import io.interlace.identity.People;
import io.interlace.identity.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CallTest {

    @Inject
    People people;

    @Inject
    Database database;

    @Inject
    EndCalls endCalls;

    private Calling calling;
    private TestProgramme programme;

    @BeforeEach
    void aProgramme() {
        calling = Calling.ledBy(people.founder());
        programme = calling.programme();
    }

    @Test
    void isDraftedReadChangedAndDeleted() {
        String id = Calling.made(programme.post("/calls", Map.of("title", "Two teams")));
        calling.read(id)
                .body("state", equalTo("DRAFT"))
                .body("places", nullValue())
                .body("capacity.facilitatorDays", nullValue())
                .body("criteria", empty())
                .body("version", equalTo(0));
        programme
                .patch("/calls/" + id, Map.of("places", 2, "capacity", Map.of("facilitatorDays", 45)), 0)
                .then()
                .statusCode(200)
                .body("places", equalTo(2))
                .body("capacity.facilitatorDays", equalTo(45))
                .body("version", equalTo(1));
        programme
                .patch("/calls/" + id, Collections.singletonMap("capacity", null), 1)
                .then()
                .body("capacity.facilitatorDays", nullValue());
        programme.patch("/calls/" + id, Map.of("places", 3), 1).then().statusCode(412);
        String other = Calling.made(calling.draftCall(Map.of()));
        programme.get("/calls").then().statusCode(200).body("results.id", contains(other, id));
        programme.get("/calls?sort=title").then().body("results.id", contains(other, id));
        programme.get("/calls?state=in:OPEN,CLOSED").then().body("results", empty());
        programme.delete("/calls/" + id, 2).then().statusCode(204);
        programme.get("/calls/" + id).then().statusCode(404);
    }

    @Test
    void criteriaKeepTheirIdsAndQuotasTheirOrder() {
        String id = Calling.made(calling.draftCall(Map.of()));
        String second = calling.read(id)
                .body("criteria.name", contains("Crosses a boundary", "Can be tried"))
                .body("criteria[0].scale.labels", contains("not at all", "fairly", "well"))
                .body("quotas.value", contains("LAMBETH", "small"))
                .extract()
                .path("criteria[1].id");
        Map<String, Object> kept = new java.util.TreeMap<>(Calling.criterion("Can be tried in twelve weeks"));
        kept.put("id", second);
        programme
                .patch(
                        "/calls/" + id,
                        Map.of(
                                "criteria",
                                List.of(kept, Calling.criterion("New")),
                                "quotas",
                                List.of(
                                        Calling.quota("SECTOR", "ACUTE", 1, 2),
                                        Calling.quota("PLACE", "BEXLEY", 0, 1))),
                        0)
                .then()
                .statusCode(200)
                .body("criteria[0].id", equalTo(second))
                .body("criteria[1].id", not(equalTo(second)))
                .body("quotas.value", contains("ACUTE", "BEXLEY"));
        programme
                .patch("/calls/" + id, Map.of("criteria", List.of(kept, kept)), 1)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/criteria/1/name"));
        kept.put("id", id);
        programme
                .patch("/calls/" + id, Map.of("criteria", List.of(kept)), 1)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/criteria/0/id"));
        Object place = programme.get("/places?code=BEXLEY").path("results[0].id");
        programme.delete("/places/" + place, 0).then().statusCode(409).body("citedBy", equalTo("call quota"));
    }

    @Test
    void refusesWhatContradictsItselfAtEachPlace() {
        List<Map<String, Object>> quotas = new ArrayList<>();
        quotas.add(Calling.quota("PLACE", "LAMBETH", 2, 1));
        quotas.add(Calling.quota("PLACE", "LAMBETH", 0, 1));
        Map<String, Object> upsideDown =
                Map.of("name", "A", "question", "Is it?", "weight", 1, "scale", Map.of("min", 5, "max", 1));
        Map<String, Object> halfLabelled = Map.of(
                "name",
                "a",
                "question",
                "Is it?",
                "weight",
                1,
                "scale",
                Map.of("min", 1, "max", 5, "labels", List.of("no", "yes")));
        calling.draftCall(Map.of(
                        "opensAt",
                        "2199-01-01T00:00:00Z",
                        "criteria",
                        List.of(upsideDown, halfLabelled),
                        "quotas",
                        quotas))
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        contains(
                                "/closesAt",
                                "/criteria/0/scale/max",
                                "/criteria/1/scale/labels",
                                "/criteria/1/name",
                                "/quotas/0/max",
                                "/quotas/1/value"))
                .body("errors[0].detail", equalTo("is not after the opening time"))
                .body("errors[4].detail", equalTo("is less than the least, which is 2"));
        calling.draftCall(Map.of("quotas", List.of(Calling.quota("PLACE", "ATLANTIS", 0, 1))))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/quotas/0/value"));
        calling.draftCall(Map.of("quotas", List.of(Calling.quota("GROUP", "GP", 0, 1))))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/quotas/0/dimension"));
    }

    @Test
    void opensWhenItLacksNothing() {
        String id = Calling.made(programme.post("/calls", Map.of("title", "Two teams")));
        String step = "steps.find { it.step == 'CALL' }.state";
        programme.get("/overview").then().body(step, equalTo("NOT_STARTED"));
        calling.act(id, "opening")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/criteria", "/places", "/closesAt"));
        programme
                .patch(
                        "/calls/" + id,
                        Map.of(
                                "places",
                                2,
                                "criteria",
                                List.of(Calling.criterion("One")),
                                "closesAt",
                                "2026-01-05T12:00:00Z"),
                        0)
                .then()
                .statusCode(200);
        calling.act(id, "opening").then().statusCode(400).body("errors.pointer", contains("/closesAt"));
        programme
                .patch("/calls/" + id, Map.of("closesAt", Calling.soon()), 1)
                .then()
                .statusCode(200);
        calling.act(id, "opening")
                .then()
                .statusCode(200)
                .body("state", equalTo("OPEN"))
                .body("opensAt", not(nullValue()));
        calling.act(id, "opening").then().statusCode(409).body("type", endsWith("/illegal-transition"));
        programme.get("/overview").then().body(step, equalTo("UNDER_WAY"));
        programme.get("/calls?state=OPEN").then().body("results.id", contains(id));
    }

    @Test
    void staysAsItWasPublished() {
        String id = calling.openCall();
        programme
                .patch("/calls/" + id, Map.of("criteria", List.of(Calling.criterion("Other")), "quotas", List.of()), 1)
                .then()
                .statusCode(409)
                .body("errors.pointer", contains("/criteria", "/quotas"));
        programme
                .patch("/calls/" + id, Map.of("purpose", "Made clearer", "places", 3), 1)
                .then()
                .statusCode(200)
                .body("places", equalTo(3));
        programme
                .patch("/calls/" + id, Map.of("closesAt", "2026-01-05T12:00:00Z", "opensAt", "2026-01-04T12:00:00Z"), 2)
                .then()
                .statusCode(409)
                .body("errors.pointer", contains("/opensAt"));
        programme
                .patch("/calls/" + id, Collections.singletonMap("places", null), 2)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/places"));
        programme.delete("/calls/" + id, 2).then().statusCode(409).body("type", endsWith("/in-use"));
    }

    @Test
    void closesAndOpensAgain() {
        String id = calling.openCall();
        calling.act(id, "closing").then().statusCode(200).body("state", equalTo("CLOSED"));
        calling.act(id, "closing").then().statusCode(409);
        programme
                .patch("/calls/" + id, Map.of("closesAt", Calling.soon()), 2)
                .then()
                .statusCode(409)
                .body("errors.pointer", contains("/closesAt"));
        programme
                .post("/calls/" + id + "/reopening", Map.of("closesAt", "2026-01-05T12:00:00Z"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/closesAt"));
        programme
                .post("/calls/" + id + "/reopening", Map.of("closesAt", Calling.soon()))
                .then()
                .statusCode(200)
                .body("state", equalTo("OPEN"));
        programme
                .post("/calls/" + id + "/reopening", Map.of("closesAt", Calling.soon()))
                .then()
                .statusCode(409);
    }

    @Test
    void isClosedForEverybodyOnceItsTimeIsOver() {
        String read = calling.openCall();
        calling.letTimePass(read, database);
        calling.read(read).body("state", equalTo("CLOSED")).body("version", equalTo(2));
        String listed = calling.openCall();
        calling.letTimePass(listed, database);
        programme.get("/calls?state=CLOSED").then().body("results.id", contains(listed, read));
        String unread = calling.openCall();
        calling.letTimePass(unread, database);
        endCalls.everywhere();
        assertEquals("CLOSED", state(unread));
        programme
                .get("/events?limit=200")
                .then()
                .body(
                        "results.findAll { it.type.contains('call.changed') && it.data.values.state == 'CLOSED' }",
                        hasSize(3))
                .body("results.findAll { it.data.values?.state == 'CLOSED' }.data.actorId", hasItem(nullValue()));
        String open = calling.openCall();
        endCalls.everywhere();
        assertEquals("OPEN", state(open));
    }

    private String state(String call) {
        return database.first(
                        "select state from call where programme_id = ?::uuid and id = ?::uuid",
                        row -> row.getString(1),
                        programme.id(),
                        call)
                .orElseThrow();
    }

    @Test
    void isReadByThoseWhoAssessAndContributeAndChangedByNeither() {
        String id = calling.openCall();
        for (Role role : List.of(Role.ASSESSOR, Role.CONTRIBUTOR)) {
            TestProgramme seen = programme.as(people, role);
            seen.get("/calls/" + id).then().statusCode(200).body("title", containsString("teams"));
            seen.post("/calls", Map.of("title", "Mine")).then().statusCode(403);
        }
    }
}
