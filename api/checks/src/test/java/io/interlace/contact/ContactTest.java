package io.interlace.contact;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.interlace.TestDatabase;
import io.interlace.TestProgramme;
import io.interlace.identity.People;
import io.interlace.identity.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ContactTest {

    private static final Map<String, Object> POLICY = Map.of(
            "periodDays",
            28,
            "maxContacts",
            2,
            "maxMinutes",
            60,
            "quietDaysAfterDecline",
            0,
            "maxReminders",
            2,
            "quietPeriods",
            List.of());

    @Inject
    People people;

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

    private TestProgramme programme;

    @BeforeEach
    void aProgramme() {
        programme = TestProgramme.ledBy(people.founder());
    }

    private ValidatableResponse ask(String person, int minutes, LocalDate on) {
        return ask(programme, person, minutes, on, Map.of());
    }

    private ValidatableResponse ask(
            TestProgramme through, String person, int minutes, LocalDate on, Map<String, Object> more) {
        Map<String, Object> draft = new TreeMap<>(Map.of(
                "stakeholderId", person, "purpose", "CONVERSATION", "minutes", minutes, "askedOn", on.toString()));
        draft.putAll(more);
        return through.post("/contacts", draft).then();
    }

    private ValidatableResponse set(Map<String, Object> changes, Object version) {
        return set(programme, changes, version);
    }

    private ValidatableResponse set(TestProgramme through, Map<String, Object> changes, Object version) {
        Map<String, Object> policy = new TreeMap<>(POLICY);
        policy.putAll(changes);
        return through.asking()
                .header("If-Match", "\"" + version + "\"")
                .body(policy)
                .put(programme.path("/contact-policy"))
                .then();
    }

    private void become(String person, String status) {
        programme
                .patch("/stakeholders/" + person, Map.of("status", status), 0)
                .then()
                .statusCode(200);
    }

    private Response cancel(String contact) {
        return programme.asking().post(programme.path("/contacts/" + contact + "/cancellation"));
    }

    private TestProgramme facilitated() {
        return programme.as(people, Role.FACILITATOR);
    }

    @Test
    void beginsWithTwoAsksAndAnHourInFourWeeks() {
        programme
                .get("/contact-policy")
                .then()
                .statusCode(200)
                .header("ETag", containsString("\"0"))
                .body("periodDays", equalTo(28))
                .body("maxContacts", equalTo(2))
                .body("maxMinutes", equalTo(60))
                .body("quietPeriods", empty());
    }

    @Test
    void letsLeadsChangeThePolicyInTheVersionTheyRead() {
        set(Map.of("maxContacts", 3, "note", "Thrice at most"), 0)
                .statusCode(200)
                .body("maxContacts", equalTo(3))
                .body("version", equalTo(1));
        set(Map.of("maxContacts", 4), 0).statusCode(412);
        set(Map.of("maxContacts", 5), 1).statusCode(200).body("version", equalTo(2));
        set(facilitated(), Map.of("maxContacts", 6), 2).statusCode(403);
        programme.get("/contact-policy").then().body("maxContacts", equalTo(5));
    }

    @Test
    void refusesAQuietPeriodThatEndsBeforeItBegins() {
        set(Map.of("quietPeriods", List.of(Map.of("from", "2026-12-24", "to", "2026-12-23", "reason", "Winter"))), 0)
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/quietPeriods/0/to"));
    }

    @Test
    void refusesAThirdAskAndSaysFromWhenItFits() {
        String ada = programme.person("Ada");
        ask(ada, 10, today.minusDays(20)).statusCode(201).body("status", equalTo("ASKED"));
        ask(ada, 10, today).statusCode(201);
        ask(ada, 10, today)
                .statusCode(409)
                .body("type", equalTo("/problems/contact-budget-exceeded"))
                .body("obstacle", equalTo("TOO_MANY_CONTACTS"))
                .body("availableFrom", equalTo(today.plusDays(8).toString()));
        ask(ada, 10, today.plusDays(8)).statusCode(201).body("status", equalTo("PLANNED"));
        ask(ada, 10, today.plusYears(2)).statusCode(400).body("errors[0].pointer", equalTo("/askedOn"));
    }

    @Test
    void recordsHistoryWhateverThePolicySays() {
        String ada = programme.person("Ada");
        for (int day = 1; day <= 4; day++) {
            ask(ada, 60, today.minusDays(day)).statusCode(201).body("overrideReason", nullValue());
        }
        ask(ada, 1, today).statusCode(409);
        programme
                .get("/stakeholders/" + ada + "/contacts?purpose=CONVERSATION")
                .then()
                .statusCode(200)
                .body("results", hasSize(4))
                .body("results[0].askedOn", equalTo(today.minusDays(1).toString()));
    }

    @Test
    void letsProtectedTimeRaiseTheMinutes() {
        String ada = programme.person(Map.of("name", "Ada", "protectedMinutesPerMonth", 240));
        ask(ada, 200, today).statusCode(201);
        ask(programme.person("Bea"), 200, today)
                .statusCode(409)
                .body("obstacle", equalTo("TOO_MANY_MINUTES"))
                .body("availableFrom", nullValue());
        String standing = "/stakeholders/" + ada + "/contacts/standing";
        programme
                .get(standing + "?minutes=41")
                .then()
                .statusCode(200)
                .body("contacts", equalTo(1))
                .body("minutes", equalTo(200))
                .body("maxMinutes", equalTo(240))
                .body("mayBeAsked", equalTo(false))
                .body("availableFrom", equalTo(today.plusDays(28).toString()));
        programme.get(standing + "?minutes=many").then().statusCode(400);
    }

    @Test
    void asksNobodyInAQuietPeriodOrSoonAfterTheyDeclined() {
        Map<String, String> winter = Map.of(
                "from", today.plusDays(3).toString(), "to", today.plusDays(9).toString(), "reason", "Winter");
        set(Map.of("quietDaysAfterDecline", 90, "quietPeriods", List.of(winter)), 0)
                .statusCode(200);
        ask(programme.person("Ada"), 10, today.plusDays(4))
                .statusCode(409)
                .body("obstacle", equalTo("QUIET_PERIOD"))
                .body("availableFrom", equalTo(today.plusDays(10).toString()));
        String bea = programme.person("Bea");
        become(bea, "DECLINED");
        ask(bea, 10, today)
                .statusCode(409)
                .body("obstacle", equalTo("RECENTLY_DECLINED"))
                .body("availableFrom", equalTo(today.plusDays(90).toString()));
    }

    @Test
    void letsALeadGoOverBudgetWithAReasonThatStaysVisible() {
        String ada = programme.person("Ada");
        Map<String, Object> because = Map.of("overrideReason", "She offered to chair");
        ask(facilitated(), ada, 61, today, because).statusCode(403);
        String id = ask(programme, ada, 61, today, because)
                .statusCode(201)
                .extract()
                .path("id");
        programme.get("/contacts/" + id).then().statusCode(200).body("overrideReason", equalTo("She offered to chair"));
        ask(programme, programme.person("Bea"), 5, today, because)
                .statusCode(201)
                .body("overrideReason", nullValue());
    }

    @Test
    void neverAsksWhoOptedOutNotEvenForALead() {
        String ada = programme.person("Ada");
        become(ada, "OPTED_OUT");
        for (String purpose : List.of("CONVERSATION", "PROJECT_WORK")) {
            ask(programme, ada, 5, today, Map.of("purpose", purpose, "overrideReason", "Please"))
                    .statusCode(409)
                    .body("type", equalTo("/problems/kept-out"));
        }
        programme
                .get("/stakeholders/" + ada + "/contacts/standing")
                .then()
                .body("obstacle", equalTo("OPTED_OUT"))
                .body("mayBeAsked", equalTo(false));
    }

    @Test
    void leavesAgreedProjectWorkOutOfTheBudget() {
        String ada = programme.person("Ada");
        ask(programme, ada, 500, today, Map.of("purpose", "PROJECT_WORK"))
                .statusCode(201)
                .body("counts", equalTo(false));
        ask(ada, 60, today).statusCode(201);
    }

    @Test
    void keepsWhatWasCancelledAndCountsItNoMore() {
        String ada = programme.person("Ada");
        String id = ask(ada, 60, today).statusCode(201).extract().path("id");
        ask(ada, 60, today).statusCode(409);
        cancel(id).then().statusCode(200).body("status", equalTo("CANCELLED")).body("counts", equalTo(false));
        cancel(id).then().statusCode(409);
        ask(ada, 60, today).statusCode(201);
        programme.get("/contacts?stakeholderId=" + ada).then().body("results", hasSize(2));
    }

    @Test
    void twoWhoAskAtOnceDoNotAskTooMuchTogether() {
        String ada = programme.person("Ada");
        List<CompletableFuture<Integer>> asking = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            asking.add(CompletableFuture.supplyAsync(
                    () -> ask(ada, 10, today).extract().statusCode()));
        }
        assertEquals(
                List.of(201, 201, 409, 409, 409, 409),
                asking.stream().map(CompletableFuture::join).sorted().toList());
    }

    @Test
    void listsWhoIsAskedMostAndWhoNever() {
        String ada = programme.person("Ada");
        ask(ada, 10, today.minusDays(100)).statusCode(201);
        ask(ada, 10, today).statusCode(201);
        ask(programme.person("Bea"), 30, today).statusCode(201);
        programme.person("Cleo");
        programme
                .get("/contact-burdens?asks=gte:1")
                .then()
                .statusCode(200)
                .body("results.stakeholder.name", contains("Ada", "Bea"))
                .body("results.asks", contains(2, 1))
                .body("results.periodAsks", contains(1, 1))
                .body("results[0].lastAskedOn", equalTo(today.toString()));
        programme
                .get("/contact-burdens?sort=-askedMinutes")
                .then()
                .body("results.stakeholder.name", contains("Bea", "Ada", "Cleo"));
        programme.get("/contact-burdens?asks=0").then().body("results.stakeholder.name", contains("Cleo"));
    }

    @Test
    void movesTheLedgerOfADuplicateToWhoIsKept() {
        String ada = programme.person("Ada");
        String again = programme.person("Ada W");
        ask(ada, 10, today).statusCode(201);
        ask(again, 20, today).statusCode(201);
        programme
                .post("/stakeholders/" + ada + "/merge", Map.of("duplicateId", again))
                .then()
                .statusCode(200);
        programme.get("/stakeholders/" + ada + "/contacts").then().body("results", hasSize(2));
        programme.get("/contact-burdens?asks=2").then().body("results.askedMinutes", contains(30));
    }

    @Test
    void forgetsWordsWhenSomebodyIsErasedAndKeepsTheCount() {
        String ada = programme.person("Ada Winterbourne");
        ask(programme, ada, 61, today, Map.of("note", "About Ada's mother", "overrideReason", "Ada offered"))
                .statusCode(201);
        programme.delete("/stakeholders/" + ada, 0).then().statusCode(204);
        programme
                .get("/contacts")
                .then()
                .statusCode(200)
                .body("results.minutes", contains(61))
                .body("results.note", contains(nullValue()))
                .body("results.overrideReason", contains(Contacts.ERASED_REASON))
                .body(not(containsString("Ada")));
        programme
                .asking()
                .accept("text/csv")
                .get(programme.path("/contacts"))
                .then()
                .body(not(containsString("Ada")));
        programme.get("/events").then().body(not(containsString("Ada")));
        programme.get("/stakeholders/" + ada + "/contacts").then().statusCode(410);
        programme.get("/contact-burdens").then().body("results", empty());
        ask(ada, 5, today).statusCode(400);
    }
}
