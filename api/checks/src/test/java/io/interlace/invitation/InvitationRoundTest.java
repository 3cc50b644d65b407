package io.interlace.invitation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.interlace.TestDatabase;
import io.interlace.http.Database;
import io.interlace.identity.People;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class InvitationRoundTest {

    private static final String NOBODYS = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a77";

    @Inject
    People people;

    @Inject
    SendInvitations sendInvitations;

    @Inject
    Database database;

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

    private Inviting inviting;

    @BeforeEach
    void aProgramme() {
        inviting = Inviting.ledBy(people.founder());
    }

    private Response round(Map<String, Object> draft) {
        return round("", draft);
    }

    private Response round(String below, Map<String, Object> draft) {
        Map<String, Object> whole = new TreeMap<>(Map.of("templateId", inviting.template("ENGAGE")));
        whole.putAll(draft);
        return inviting.programme().post("/invitation-rounds" + below, whole);
    }

    private int count(String table) {
        return database.first(
                        "select count(*) from " + table + " where programme_id = ?::uuid",
                        row -> row.getInt(1),
                        inviting.programme().id())
                .orElseThrow();
    }

    /** Somebody for each reason to leave them out, by that reason. */
    private Map<String, String> everyKind() {
        Map<String, String> kinds = new LinkedHashMap<>();
        Stream.of("ENGAGED", "DECLINED", "OPTED_OUT").forEach(status -> {
            String person = inviting.person("Somebody " + status);
            inviting.become(person, status);
            kinds.put(status, person);
        });
        kinds.put("ERASED", inviting.person("Somebody Erased"));
        inviting.erase(kinds.get("ERASED"));
        kinds.put("NO_ADDRESS", inviting.programme().person("Somebody Without"));
        kinds.put("ALREADY_INVITED", inviting.person("Somebody Invited"));
        inviting.invite(kinds.get("ALREADY_INVITED"));
        String busy = inviting.person("Somebody Busy");
        inviting.programme()
                .post("/contacts", Map.of("stakeholderId", busy, "purpose", "CONVERSATION", "minutes", 60))
                .then()
                .statusCode(201);
        kinds.put("OVER_BUDGET", busy);
        return kinds;
    }

    @Test
    void leavesOutWhoCannotBeInvitedAndSaysWhy() {
        Map<String, String> kinds = everyKind();
        List<String> chosen = new ArrayList<>(kinds.values());
        String ada = inviting.person("Ada");
        chosen.add(ada);
        chosen.add(ada);
        Response preview = round("/preview", Map.of("stakeholderIds", chosen));
        preview.then()
                .statusCode(200)
                .body("invited", equalTo(1))
                .body("leftOut.reason", contains(kinds.keySet().toArray()))
                .body("leftOut.stakeholder.id", contains(kinds.values().toArray()))
                .body(
                        "leftOut.find { it.reason == 'OVER_BUDGET' }.availableFrom",
                        equalTo(today.plusDays(28).toString()))
                .body("leftOut.find { it.reason == 'ENGAGED' }.availableFrom", nullValue())
                .body("example.subject", containsString("A programme"))
                .body("example.body", containsString("Dear Ada,"));
        assertEquals(1, count("invitation"), "a preview keeps nothing");
        assertEquals(0, count("invitation_round"));
        Response made = round(Map.of("stakeholderIds", chosen, "name", "All of them"));
        String id = made.then()
                .statusCode(201)
                .header("Location", containsString("/invitation-rounds/"))
                .body("invited", equalTo(1))
                .body("leftOut", equalTo(preview.path("leftOut")))
                .body("$", not(hasKey("example")))
                .extract()
                .path("id");
        inviting.programme()
                .get("/invitations?roundId=" + id)
                .then()
                .body("results.stakeholder.id", contains(ada))
                .body("results.state", contains("SCHEDULED"));
        inviting.programme()
                .get("/invitation-rounds/" + id)
                .then()
                .statusCode(200)
                .body("name", equalTo("All of them"))
                .body("invited", equalTo(1))
                .body("states", equalTo(List.of(Map.of("state", "SCHEDULED", "count", 1))))
                .body("leftOut.reason", containsInAnyOrder(kinds.keySet().toArray()))
                .body("leftOut.count", everyItem(equalTo(1)));
        sendInvitations.sendDue();
        inviting.programme()
                .get("/invitation-rounds")
                .then()
                .statusCode(200)
                .body("results[0].states", equalTo(List.of(Map.of("state", "SENT", "count", 1))));
    }

    @Test
    void asksNobodyInAQuietPeriod() {
        inviting.programme()
                .asking()
                .header("If-Match", "\"0\"")
                .body(Map.of(
                        "periodDays", 28,
                        "maxContacts", 2,
                        "maxMinutes", 60,
                        "quietDaysAfterDecline", 0,
                        "maxReminders", 2,
                        "quietPeriods",
                                List.of(Map.of(
                                        "from",
                                        today.toString(),
                                        "to",
                                        today.plusDays(2).toString(),
                                        "reason",
                                        "Winter"))))
                .put(inviting.programme().path("/contact-policy"))
                .then()
                .statusCode(200);
        List<String> ada = List.of(inviting.person("Ada"));
        round("/preview", Map.of("stakeholderIds", ada))
                .then()
                .body("leftOut.reason", contains("QUIET"))
                .body("leftOut.availableFrom", contains(today.plusDays(3).toString()))
                .body("$", not(hasKey("example")));
        round(Map.of("stakeholderIds", ada)).then().statusCode(409);
        assertEquals(0, count("invitation_round"));
        Instant later = today.plusDays(4).atTime(9, 0).atZone(ZoneId.of("UTC")).toInstant();
        round(Map.of("stakeholderIds", ada, "sendAt", later.toString())).then().statusCode(201);
    }

    @Test
    void invitesEverybodyWhomAWaveReferredAndNobodyAskedYet() {
        String seed = inviting.person("Seed");
        inviting.become(seed, "ENGAGED");
        String other = inviting.person("Other wave");
        inviting.become(other, "INVITED");
        String late = inviting.person("Late");
        String early = inviting.person("Early");
        String said = inviting.person("Said no");
        String joined = inviting.person("Joined");
        inviting.programme().referral(seed, early);
        inviting.programme().referral(seed, late);
        inviting.programme().referral(seed, said);
        inviting.become(said, "DECLINED");
        inviting.programme().accept(inviting.programme().referral(seed, joined));
        String further = inviting.person("Further");
        inviting.programme().referral(joined, further);
        inviting.programme().referral(other, inviting.person("Referred by nobody engaged"));
        round("/preview", Map.of("wave", 0))
                .then()
                .statusCode(200)
                .body("invited", equalTo(2))
                .body("leftOut", empty())
                .body("example.body", containsString("Dear Early,"));
        String id = round(Map.of("wave", 0)).then().statusCode(201).extract().path("id");
        inviting.programme()
                .get("/invitations?roundId=" + id)
                .then()
                .body("results.stakeholder.id", containsInAnyOrder(early, late));
        round(Map.of("wave", 0)).then().statusCode(409);
        round("/preview", Map.of("wave", 1)).then().body("invited", equalTo(1));
        round(Map.of("wave", 7)).then().statusCode(409);
        inviting.programme().get("/invitation-rounds/" + id).then().body("wave", equalTo(0));
    }

    @Test
    void refusesWhatItCannotUnderstand() {
        round(Map.of()).then().statusCode(400).body("errors[0].pointer", equalTo("/stakeholderIds"));
        round(Map.of("wave", 0, "stakeholderIds", List.of(NOBODYS))).then().statusCode(400);
        round(Map.of("stakeholderIds", List.of())).then().statusCode(400);
        String ada = inviting.person("Ada");
        round(Map.of("stakeholderIds", List.of(ada, NOBODYS)))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/stakeholderIds/1"));
        round(Map.of("wave", 0, "templateId", inviting.template("REVIEW")))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/wave"));
        round(Map.of("stakeholderIds", List.of(ada), "templateId", NOBODYS))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/templateId"));
        round(Map.of(
                        "stakeholderIds",
                        List.of(ada),
                        "sendAt",
                        Instant.now().minus(1, ChronoUnit.DAYS).toString()))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/sendAt"));
        assertEquals(0, count("invitation"));
        assertEquals(0, count("contact"));
    }

    private List<String> many(int number) {
        database.update(
                "insert into stakeholder (programme_id, id, name, email, status, attributes, search_text, created_at,"
                        + " updated_at, version) select ?::uuid, gen_random_uuid(), 'Person ' || n, 'p' || n || '@example.org',"
                        + " 'IDENTIFIED', '{}', '', now(), now(), 0 from generate_series(1, ?) n",
                inviting.programme().id(),
                number);
        return database.list(
                "select id from stakeholder where programme_id = ?::uuid",
                row -> row.getString(1),
                inviting.programme().id());
    }

    @Test
    void invitesAThousandPeopleTogetherOnceEach() {
        List<String> thousand = many(1_000);
        List<CompletableFuture<Response>> twice = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            twice.add(CompletableFuture.supplyAsync(() -> round(Map.of("stakeholderIds", thousand))));
        }
        assertEquals(
                List.of(201, 409),
                twice.stream().map(one -> one.join().statusCode()).sorted().toList());
        assertEquals(1_000, count("invitation"));
        assertEquals(1_000, count("contact"));
        inviting.programme()
                .get("/contact-burdens?asks=1&count=true&limit=1")
                .then()
                .body("metadata.total", equalTo(1_000));
        inviting.programme()
                .get("/events?limit=200")
                .then()
                .body("results.type", hasItem("io.interlace.invitation-round.created"));
        assertEquals(
                1_000,
                database.first(
                                "select count(distinct resource_id) from event where programme_id = ?::uuid"
                                        + " and kind = 'invitation' and action = 'created'",
                                row -> row.getInt(1),
                                inviting.programme().id())
                        .orElseThrow());
        sendInvitations.sendDue();
        inviting.programme()
                .get("/invitation-rounds")
                .then()
                .body("results", hasSize(1))
                .body("results[0].states", equalTo(List.of(Map.of("state", "SENT", "count", 1_000))));
        assertEquals(1_000, count("mail"));
    }

    @Test
    void keepsTheWordsOfItsDay() {
        String template = inviting.template("ENGAGE");
        String id =
                round(Map.of("stakeholderIds", List.of(inviting.person("Ada")))).path("id");
        inviting.programme()
                .patch("/invitation-templates/" + template, Map.of("subject", "Other words"), 0)
                .then()
                .statusCode(200);
        sendInvitations.sendDue();
        assertEquals(
                List.of("Would you take part in A programme?"),
                database.list(
                        "select subject from mail where programme_id = ?::uuid",
                        row -> row.getString(1),
                        inviting.programme().id()));
        inviting.programme()
                .get("/invitation-rounds/" + id)
                .then()
                .body("message.subject", containsString("take part"));
    }

    @Test
    void forgetsInStoredAnswersWhoWasErased() {
        String gone = inviting.person("Ada Wintergarden");
        inviting.become(gone, "ENGAGED");
        Map<String, Object> draft = Map.of(
                "templateId", inviting.template("ENGAGE"), "stakeholderIds", List.of(gone, inviting.person("Bea")));
        String path = inviting.programme().path("/invitation-rounds");
        inviting.programme()
                .asking()
                .header("Idempotency-Key", "once")
                .body(draft)
                .post(path)
                .then()
                .statusCode(201)
                .body("leftOut.stakeholder.name", contains("Ada Wintergarden"));
        inviting.erase(gone);
        inviting.programme()
                .asking()
                .header("Idempotency-Key", "once")
                .body(draft)
                .post(path)
                .then()
                .statusCode(410);
        assertEquals(
                0,
                database.list(
                                "select 1 from idempotent_answer where answer::text like '%Wintergarden%'",
                                row -> row.getInt(1))
                        .size());
    }

    @Test
    void goesWithItsProgramme() {
        round(Map.of("stakeholderIds", List.of(inviting.person("Ada")))).then().statusCode(201);
        sendInvitations.sendDue();
        database.update(
                "delete from programme where id = ?::uuid", inviting.programme().id());
        assertEquals(0, count("invitation") + count("invitation_round") + count("invitation_template"));
    }
}
