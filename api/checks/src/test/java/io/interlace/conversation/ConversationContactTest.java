package io.interlace.conversation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.interlace.TestDatabase;
import io.interlace.TestProgramme;
import io.interlace.identity.People;
import io.interlace.identity.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A conversation asks for people's time, and the ledger says so. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ConversationContactTest {

    @Inject
    People people;

    private Listening listening;
    private TestProgramme programme;

    @BeforeEach
    void twoPeople() {
        listening = Listening.ledBy(people.founder());
        programme = listening.programme();
    }

    private ValidatableResponse standing(String person) {
        return listening.asksOf(person);
    }

    @Test
    void asksEverybodyWhoIsPlannedWith() {
        String id = listening.planned(2, listening.ada(), listening.bea());
        for (String person : List.of(listening.ada(), listening.bea())) {
            standing(person)
                    .body("results.purpose", contains("CONVERSATION"))
                    .body("results.minutes", contains(30))
                    .body("results.status", contains("PLANNED"))
                    .body("results.note", contains(nullValue()))
                    .body(
                            "results.askedOn",
                            contains(Listening.today().plusDays(2).toString()));
        }
        listening.cancel(id).then().statusCode(200);
        standing(listening.ada()).body("results.status", contains("CANCELLED"));
        standing(listening.bea()).body("results.status", contains("CANCELLED"));
    }

    @Test
    void asksAnewWhereItsDayOrLengthChangesAndOnlyWhoJoinsOtherwise() {
        String cleo = programme.person("Cleo");
        String id = listening.planned(2, listening.ada(), listening.bea());
        listening
                .patch(id, Map.of("title", "Shorter", "channel", "VIDEO"))
                .then()
                .statusCode(200);
        standing(listening.ada()).body("results", hasSize(1));
        listening
                .patch(id, Map.of("people", List.of(Listening.with(listening.ada()), Listening.with(cleo))))
                .then()
                .statusCode(200);
        standing(listening.ada()).body("results.status", contains("PLANNED"));
        standing(listening.bea()).body("results.status", contains("CANCELLED"));
        standing(cleo).body("results.status", contains("PLANNED"));
        listening.patch(id, Map.of("minutes", 45)).then().statusCode(200);
        standing(listening.ada())
                .body("results.findAll { it.status == 'PLANNED' }.minutes", contains(45))
                .body("results.findAll { it.status == 'CANCELLED' }.minutes", contains(30));
        listening.patch(id, Map.of("plannedAt", Listening.in(5))).then().statusCode(200);
        standing(cleo)
                .body(
                        "results.findAll { it.status == 'PLANNED' }.askedOn",
                        contains(Listening.today().plusDays(5).toString()));
    }

    @Test
    void isNotPlannedOverSomebodysBudgetUnlessALeadSaysWhy() {
        listening.planned(1, listening.bea());
        listening.planned(9, listening.bea());
        List<Map<String, Object>> both = List.of(Listening.with(listening.ada()), Listening.with(listening.bea()));
        Map<String, Object> third = Map.of("plannedAt", Listening.in(3), "minutes", 10);
        listening
                .wanted(both, third)
                .then()
                .statusCode(409)
                .body("type", endsWith("/contact-budget-exceeded"))
                .body("obstacle", equalTo("TOO_MANY_CONTACTS"))
                .body("availableFrom", equalTo(Listening.today().plusDays(29).toString()))
                .body("errors.pointer", contains("/people/1/stakeholderId"));
        standing(listening.ada()).body("results", hasSize(0));
        programme.get("/conversations").then().body("results", hasSize(2));
        Map<String, Object> anyway = Listening.draft(
                both, Map.of("plannedAt", Listening.in(3), "minutes", 10, "overrideReason", "She offered to"));
        programme
                .as(people, Role.FACILITATOR)
                .post("/conversations", anyway)
                .then()
                .statusCode(403);
        programme.post("/conversations", anyway).then().statusCode(201);
        standing(listening.ada()).body("results.overrideReason", contains(nullValue()));
        standing(listening.bea()).body("results.overrideReason", hasItem("She offered to"));
    }

    @Test
    void saysTheFirstDayThatFitsForAll() {
        listening.planned(1, listening.ada());
        listening.planned(2, listening.ada());
        listening.planned(3, listening.bea());
        listening.planned(4, listening.bea());
        listening
                .wanted(
                        List.of(Listening.with(listening.ada()), Listening.with(listening.bea())),
                        Map.of("plannedAt", Listening.in(2), "minutes", 0 + 1))
                .then()
                .statusCode(409)
                .body("availableFrom", equalTo(Listening.today().plusDays(31).toString()))
                .body("errors.pointer", contains("/people/0/stakeholderId", "/people/1/stakeholderId"));
        listening
                .wanted(List.of(Listening.with(listening.ada())), Map.of("plannedAt", Listening.in(60), "minutes", 61))
                .then()
                .statusCode(409)
                .body("availableFrom", nullValue())
                .body("obstacle", equalTo("TOO_MANY_MINUTES"));
    }

    @Test
    void isRecordedWhateverThePolicySaysAndCountsFromItsDayOn() {
        String today = listening.held(Map.of("minutes", 100));
        listening.held(
                Map.of("minutes", 100, "heldOn", Listening.today().minusDays(3).toString()));
        listening.held(Map.of("minutes", 100));
        standing(listening.ada())
                .body("results.minutes", contains(100, 100, 100))
                .body("results.status", contains("ASKED", "ASKED", "ASKED"))
                .body("results.askedOn", hasItem(Listening.today().minusDays(3).toString()));
        listening
                .wanted(List.of(Listening.with(listening.ada())), Map.of("plannedAt", Listening.in(1)))
                .then()
                .statusCode(409);
        listening.patch(today, Map.of("minutes", 20)).then().statusCode(200);
        standing(listening.ada())
                .body("results.findAll { it.status == 'ASKED' }.minutes", containsInAnyOrder(20, 100, 100));
    }

    @Test
    void makesTheLedgerSayWhatWasGivenWhenItIsHeld() {
        String asPlanned = listening.planned(0, listening.ada());
        listening.hold(asPlanned, Map.of()).then().statusCode(200);
        standing(listening.ada()).body("results.minutes", contains(30)).body("results.status", contains("ASKED"));
        String other = listening.planned(6, listening.bea());
        listening.hold(other, Map.of("minutes", 200)).then().statusCode(200);
        standing(listening.bea())
                .body("results.findAll { it.status == 'ASKED' }.minutes", contains(200))
                .body(
                        "results.findAll { it.status == 'ASKED' }.askedOn",
                        contains(Listening.today().toString()));
    }

    @Test
    void isNotPlannedWithWhoOptedOutButMayBeRecorded() {
        programme
                .patch(
                        "/stakeholders/" + listening.bea(),
                        Map.of("status", "OPTED_OUT"),
                        programme.get("/stakeholders/" + listening.bea()).path("version"))
                .then()
                .statusCode(200);
        List<Map<String, Object>> both = List.of(Listening.with(listening.ada()), Listening.with(listening.bea()));
        listening
                .wanted(both, Map.of("plannedAt", Listening.in(1), "minutes", 15, "overrideReason", "Anyway"))
                .then()
                .statusCode(409)
                .body("type", endsWith("/kept-out"))
                .body("errors.pointer", contains("/people/1/stakeholderId"));
        listening.wanted(both, Map.of("heldOn", "2026-01-14")).then().statusCode(201);
    }

    @Test
    void isTheOnlyWayToTakeItsAsksBack() {
        String id = listening.planned(2, listening.ada());
        String ask = standing(listening.ada()).extract().path("results[0].id");
        programme
                .asking()
                .post(programme.path("/contacts/" + ask + "/cancellation"))
                .then()
                .statusCode(409)
                .body("conversationId", equalTo(id));
        standing(listening.ada())
                .body("results.status", contains("PLANNED"))
                .body("results.conversationId", contains(id));
    }
}
