package io.interlace.conversation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.interlace.TestDatabase;
import io.interlace.TestProgramme;
import io.interlace.http.Database;
import io.interlace.identity.People;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of conversations when people are erased or merged, or leave. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ConversationPeopleTest {

    private static final Map<String, Object> WORDS = Map.of(
            "title", "Ada on letters", "summary", "Ada reads forty-one", "notes", "Ada sighs", "heldOn", "2026-01-14");

    @Inject
    People people;

    @Inject
    Database database;

    private Listening listening;
    private TestProgramme programme;

    @BeforeEach
    void twoPeople() {
        listening = Listening.ledBy(people.founder());
        programme = listening.programme();
    }

    private long answersThatSay(String words) {
        return database.first(
                        "select count(*) from idempotent_answer where path like ? and strpos(answer::text, ?) > 0",
                        row -> row.getLong(1),
                        "/api/v1/programmes/" + programme.id() + "/%",
                        words)
                .orElseThrow();
    }

    private String said(String key, List<Map<String, Object>> with) {
        return programme
                .asking()
                .header("Idempotency-Key", key)
                .body(Listening.draft(with, WORDS))
                .post(programme.path("/conversations"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void forgetsAllWordsOfAConversationWithWhoIsErased() {
        String id = said("once", List.of(Listening.quoting(listening.ada(), "YES", "I sigh")));
        assertEquals(1, answersThatSay("Ada sighs"));
        listening.erase(listening.ada());
        listening
                .read(id)
                .body("title", equalTo("Conversation with somebody who was erased"))
                .body("summary", nullValue())
                .body("notes", nullValue())
                .body("day", equalTo("2026-01-14"))
                .body("people.name", contains(nullValue()))
                .body("people.stakeholderId", contains(listening.ada()))
                .body("people.consentToQuote", contains("NOT_ASKED"))
                .body("people[0].quotes", empty());
        programme.get("/conversations").then().body("results.people[0].name", contains(nullValue()));
        programme.get("/conversations?q=forty").then().body("results", empty());
        assertEquals(0, answersThatSay("Ada sighs"));
        listening.patch(id, Map.of("minutes", 10)).then().statusCode(200).body("people", hasSize(1));
        listening
                .patch(id, Map.of("people", List.of(Listening.quoting(listening.ada(), "YES"))))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/people/0/consentToQuote"));
        listening
                .wanted(List.of(Listening.with(listening.ada())), Map.of())
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/people/0/stakeholderId"));
    }

    @Test
    void keepsThePlaceOfWhoIsErasedAmongOthersUntilAllAre() {
        String id = said(
                "once",
                List.of(
                        Listening.quoting(listening.ada(), "YES", "I sigh"),
                        Listening.quoting(listening.bea(), "YES", "I laugh")));
        listening.erase(listening.ada());
        listening
                .read(id)
                .body("title", equalTo("Ada on letters"))
                .body("notes", equalTo("Ada sighs"))
                .body("people.name", contains(nullValue(), equalTo("Bea")))
                .body("people[0].quotes", empty())
                .body("people[1].quotes", contains("I laugh"))
                .body("version", equalTo(1));
        assertEquals(0, answersThatSay("I sigh"));
        listening.erase(listening.bea());
        listening.read(id).body("notes", nullValue()).body("summary", nullValue());
    }

    @Test
    void plansNothingWithWhoIsErasedOrLeaves() {
        String alone = listening.planned(2, listening.ada());
        String both = listening.planned(3, listening.ada(), listening.bea());
        listening.erase(listening.ada());
        listening
                .read(alone)
                .body("state", equalTo("CANCELLED"))
                .body("cancellationReason", equalTo(ConversationPeople.ERASED));
        listening.read(both).body("state", equalTo("PLANNED")).body("people.name", contains("Bea"));
        programme
                .patch(
                        "/stakeholders/" + listening.bea(),
                        Map.of("status", "OPTED_OUT"),
                        programme.get("/stakeholders/" + listening.bea()).path("version"))
                .then()
                .statusCode(200);
        listening
                .read(both)
                .body("state", equalTo("CANCELLED"))
                .body("cancellationReason", equalTo(ConversationPeople.LEFT));
        listening.asksOf(listening.bea()).body("results.status", contains("CANCELLED"));
        listening
                .events()
                .body(
                        "results.findAll { it.type.endsWith('conversation.changed') }.data.values.state",
                        hasItem("CANCELLED"));
    }

    @Test
    void followsWhoIsKeptOfTwoWhoAreOne() {
        String id = said("once", List.of(Listening.quoting(listening.ada(), "YES", "I sigh")));
        String cleo = programme.person("Cleo");
        listening.merge(cleo, listening.ada());
        listening
                .read(id)
                .body("people.name", contains("Cleo"))
                .body("people[0].quotes", contains("I sigh"))
                .body("version", equalTo(1));
        listening.asksOf(cleo).body("results.status", contains("ASKED"));
    }

    @Test
    void hasWhoWasTwoOfItsPeopleOnce() {
        String yes = said(
                "once",
                List.of(
                        Listening.quoting(listening.ada(), "YES", "I sigh"),
                        Listening.quoting(listening.bea(), "YES", "I laugh")));
        String no = said(
                "again",
                List.of(
                        Listening.quoting(listening.ada(), "NO"),
                        Listening.quoting(listening.bea(), "YES", "I laugh")));
        listening.merge(listening.bea(), listening.ada());
        listening
                .read(yes)
                .body("people.name", contains("Bea"))
                .body("people[0].consentToQuote", equalTo("YES"))
                .body("people[0].quotes", containsInAnyOrder("I laugh", "I sigh"));
        listening
                .read(no)
                .body("people.name", contains("Bea"))
                .body("people[0].consentToQuote", equalTo("NO"))
                .body("people[0].quotes", empty());
        listening
                .asksOf(listening.bea())
                .body("results.findAll { it.status == 'ASKED' }", hasSize(2))
                .body("results.findAll { it.status == 'CANCELLED' }", hasSize(2));
    }

    @Test
    void takesSentencesAwayFromWhoWithdrawsTheirConsent() {
        String id = said("once", List.of(Listening.quoting(listening.ada(), "YES", "I sigh")));
        listening
                .patch(id, Map.of("people", List.of(Listening.quoting(listening.ada(), "NO"))))
                .then()
                .statusCode(200)
                .body("people.consentToQuote", contains("NO"))
                .body("people[0].quotes", empty());
        assertEquals(
                0L,
                database.first(
                                "select count(*) from conversation_stakeholder where quotes::text like '%I sigh%'"
                                        + " and conversation_id = ?::uuid",
                                row -> row.getLong(1), id)
                        .orElseThrow());
    }
}
