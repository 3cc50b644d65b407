package io.interlace.decision;

import static io.interlace.shortlist.Shortlisting.entry;
import static io.interlace.shortlist.Shortlisting.quota;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.interlace.TestDatabase;
import io.interlace.TestProgramme;
import io.interlace.call.Calling;
import io.interlace.http.Database;
import io.interlace.identity.People;
import io.interlace.identity.Role;
import io.interlace.shortlist.Shortlisting;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DecisionTest {

    @Inject
    People people;

    @Inject
    Database database;

    /** By score and one from Lambeth at most, Amber and Cedar. */
    private Shortlisting four() {
        return Shortlisting.of(
                people,
                database,
                2,
                List.of(
                        entry("Amber", "LAMBETH", 9, 3, 3),
                        entry("Birch", "LAMBETH", 3, 3, 2),
                        entry("Cedar", "BEXLEY", 3, 2, 2),
                        entry("Dogwood", "BEXLEY", 3, 1, 1)),
                quota("PLACE", "LAMBETH", 0, 1));
    }

    private static String shortlist(Shortlisting of) {
        return of.ask(Map.of()).path("id");
    }

    private static Response decide(Shortlisting of, String shortlist, Map<String, Object> decision) {
        return of.programme().post("/shortlists/" + shortlist + "/decision", decision);
    }

    private static Response preview(Shortlisting of, String shortlist, List<String> chosen) {
        return of.programme().post("/shortlists/" + shortlist + "/decision/preview", Map.of("chosen", chosen));
    }

    private static String state(Shortlisting of, String title) {
        return of.programme().get("/proposals/" + of.id(title)).path("state");
    }

    private static Response letters(Shortlisting of, String query) {
        return of.programme().get("/calls/" + of.call() + "/letters" + query);
    }

    private static String letter(Shortlisting of, String title) {
        return letters(of, "").path("results.find { it.proposalTitle == '" + title + "' }.id");
    }

    @Test
    void takesTheComputedSetOnceAndForAllProposals() {
        Shortlisting four = four();
        String shortlist = shortlist(four);
        String dataVersion = four.programme().get("/shortlists/" + shortlist).path("dataVersion");
        decide(four, shortlist, Map.of("note", "Bexley is in"))
                .then()
                .statusCode(200)
                .body("computed", equalTo(four.ids("Amber", "Cedar")))
                .body("chosen", equalTo(four.ids("Amber", "Cedar")))
                .body("comesIn", empty())
                .body("overrideReason", nullValue())
                .body("note", equalTo("Bexley is in"))
                .body("set.objective", equalTo(150.0f))
                .body("set.givenUp", equalTo(0.0f))
                .body("set.broken", empty())
                .body(
                        "set.reserves.find { it.forProposalId == '" + four.id("Amber") + "' }.proposalId",
                        equalTo(four.id("Birch")))
                .body("decidedBy", not(nullValue()));
        assertEquals(
                List.of("SHORTLISTED", "LEFT_ON_THE_TABLE", "SHORTLISTED", "LEFT_ON_THE_TABLE"),
                Stream.of("Amber", "Birch", "Cedar", "Dogwood")
                        .map(title -> state(four, title))
                        .toList());
        four.programme().get("/calls/" + four.call()).then().body("state", equalTo("DECIDED"));
        String step = "steps.find { it.step == 'CALL' }.state";
        four.programme().get("/overview").then().body(step, equalTo("DONE"));
        new Calling(four.programme()).openCall(Map.of("title", "Next year"));
        four.programme().get("/overview").then().body(step, equalTo("UNDER_WAY"));
        decide(four, shortlist, Map.of()).then().statusCode(409).body("type", endsWith("/illegal-transition"));
        four.programme().get("/calls/" + four.call() + "/panel").then().body("proposals", hasSize(4));
        four.ask(Map.of()).then().statusCode(409);
        four.preview(Map.of("quotas", List.of()))
                .then()
                .statusCode(200)
                .body("selected", equalTo(four.ids("Amber", "Birch")))
                .body("dataVersion", equalTo(dataVersion));
        four.programme()
                .delete(
                        "/shortlists/" + shortlist,
                        four.programme().get("/shortlists/" + shortlist).path("version"))
                .then()
                .statusCode(409)
                .body("type", endsWith("/in-use"));
        four.programme()
                .get("/calls/" + four.call() + "/decision")
                .then()
                .statusCode(200)
                .body("shortlistId", equalTo(shortlist));
        four.programme().get("/shortlists/" + shortlist + "/decision").then().statusCode(200);
    }

    @Test
    void saysBeforehandWhatAChoiceWouldBe() {
        Shortlisting four = four();
        String shortlist = shortlist(four);
        preview(four, shortlist, four.ids("Amber", "Cedar"))
                .then()
                .statusCode(200)
                .body("set.objective", equalTo(150.0f))
                .body("set.broken", empty())
                .body("override", nullValue());
        preview(four, shortlist, four.ids("Amber", "Birch"))
                .then()
                .statusCode(200)
                .body("set.givenUp", equalTo(-25.0f))
                .body("set.broken", contains("At most one proposal from LAMBETH, and two are chosen."))
                .body("override", equalTo("the panel chooses otherwise than was computed"));
        preview(four, shortlist, List.of(four.id("Amber"), four.call(), four.id("Amber")))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/chosen/1", "/chosen/2"));
        preview(four, shortlist, List.of()).then().statusCode(400).body("errors.pointer", contains("/chosen"));
        four.programme().get("/calls/" + four.call()).then().body("state", equalTo("ASSESSED"));
        assertEquals("SUBMITTED", state(four, "Amber"));
        decide(four, shortlist, Map.of()).then().statusCode(200);
        preview(four, shortlist, four.ids("Amber", "Cedar")).then().statusCode(409);
    }

    @Test
    void isOverriddenForAReasonThatStaysVisible() {
        Shortlisting four = four();
        String shortlist = shortlist(four);
        Map<String, Object> other = Map.of("chosen", List.of(four.id("Amber"), four.id("Birch")));
        decide(four, shortlist, other).then().statusCode(400).body("errors.pointer", contains("/overrideReason"));
        decide(four, shortlist, Map.of("overrideReason", "No need"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/overrideReason"));
        decide(
                        four,
                        shortlist,
                        Map.of(
                                "chosen",
                                List.of(four.id("Amber"), four.id("Birch")),
                                "overrideReason",
                                "The clinic in Bexley closes"))
                .then()
                .statusCode(200)
                .body("computed", equalTo(four.ids("Amber", "Cedar")))
                .body("comesIn", contains(four.id("Birch")))
                .body("goesOut", contains(four.id("Cedar")))
                .body("overrideReason", equalTo("The clinic in Bexley closes"))
                .body("set.objective", equalTo(175.0f))
                .body("set.givenUp", equalTo(-25.0f))
                .body("set.broken", contains("At most one proposal from LAMBETH, and two are chosen."));
        assertEquals("LEFT_ON_THE_TABLE", state(four, "Cedar"));
        letters(four, "?outcome=LEFT_ON_THE_TABLE")
                .then()
                .body(
                        "results.find { it.proposalTitle == 'Cedar' }.body",
                        allOf(
                                containsString("Scored third of four."),
                                containsString("chose otherwise"),
                                containsString("“The clinic in Bexley closes”")))
                .body(
                        "results.find { it.proposalTitle == 'Dogwood' }.body",
                        allOf(
                                containsString("Scored fourth of four. All that were chosen scored higher."),
                                not(containsString("otherwise"))));
    }

    @Test
    void tellsAProposerNothingOfWhatElseWasProposed() {
        Shortlisting four = four();
        decide(
                        four,
                        shortlist(four),
                        Map.of(
                                "chosen",
                                List.of(four.id("Amber"), four.id("Dogwood")),
                                "overrideReason",
                                "Amber and DOGWOOD go together, and Cedar does not"))
                .then()
                .statusCode(200);
        letters(four, "?outcome=LEFT_ON_THE_TABLE")
                .then()
                .body("results", hasSize(2))
                .body("results.body", everyItem(containsString("chose otherwise")))
                .body("results.body", everyItem(not(containsString("go together"))));
    }

    @Test
    void refusesWhatCannotBeChosen() {
        Shortlisting four = four();
        String shortlist = shortlist(four);
        decide(
                        four,
                        shortlist,
                        Map.of(
                                "chosen",
                                List.of(shortlist, four.id("Birch"), four.id("Birch")),
                                "overrideReason",
                                "Because"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/chosen/0", "/chosen/2"));
        four.programme()
                .post("/proposals/" + four.id("Cedar") + "/withdrawal", Map.of("reason", "The ward closes"))
                .then()
                .statusCode(200);
        decide(four, shortlist, Map.of())
                .then()
                .statusCode(409)
                .body("errors.pointer", contains(startsWith("/chosen/")))
                .body("errors.detail", contains(containsString("WITHDRAWN")));
        assertEquals("SUBMITTED", state(four, "Amber"));
        four.programme().get("/calls/" + four.call()).then().body("state", equalTo("ASSESSED"));
        letters(four, "").then().body("results", empty());
    }

    @Test
    void promisesNoMoreThanTheCallCanSupportWithoutAReason() {
        Shortlisting four = four();
        Object version = four.programme().get("/calls/" + four.call()).path("version");
        four.programme()
                .patch("/calls/" + four.call(), Map.of("capacity", Map.of("facilitatorDays", 10)), version)
                .then()
                .statusCode(200);
        String shortlist = four.ask(Map.of("capacity", Map.of())).path("id");
        decide(four, shortlist, Map.of())
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/overrideReason"))
                .body("errors.detail", contains(containsString("more than the call can give")));
        decide(four, shortlist, Map.of("overrideReason", "The trust lends us a facilitator"))
                .then()
                .statusCode(200);
    }

    @Test
    void needsAReasonWhereOtherRulesThanThePublishedWereAskedFor() {
        Shortlisting four = four();
        String shortlist = four.ask(Map.of("quotas", List.of(quota("PLACE", "BEXLEY", 0, 1))))
                .path("id");
        decide(four, shortlist, Map.of())
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/overrideReason"))
                .body("errors.detail", contains(endsWith("other rules than the call published: other quotas")));
        String excluding =
                four.ask(Map.of("mustExclude", List.of(four.id("Amber")))).path("id");
        preview(four, excluding, four.ids("Birch", "Cedar"))
                .then()
                .statusCode(200)
                .body("override", endsWith("proposals named beforehand"));
        decide(four, shortlist, Map.of("overrideReason", "Lambeth has two wards that close"))
                .then()
                .statusCode(200)
                .body("comesIn", empty());
        letters(four, "")
                .then()
                .body("results.body", everyItem(not(containsString("the call allows"))))
                .body("results.find { it.proposalTitle == 'Cedar' }.body", containsString("Scored third of four."));
    }

    @Test
    void isMadeByOneOfTwoLeadsAtOnce() {
        Shortlisting four = four();
        String first = shortlist(four);
        String second = shortlist(four);
        List<Integer> answers = Stream.of(first, second)
                .map(shortlist -> CompletableFuture.supplyAsync(
                        () -> decide(four, shortlist, Map.of()).statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();
        assertEquals(List.of(200, 409), answers);
        letters(four, "").then().body("results", hasSize(4));
    }

    @Test
    void tellsEveryProposerWhyInWordsThatCanBeChanged() {
        Shortlisting four = four();
        decide(four, shortlist(four), Map.of()).then().statusCode(200);
        letters(four, "?state=DRAFT")
                .then()
                .statusCode(200)
                .body("results", hasSize(4))
                .body("results.recipient.name", everyItem(equalTo("Ada")))
                .body("results.obstacle", everyItem(equalTo("NO_ADDRESS")))
                .body(
                        "results.find { it.proposalTitle == 'Birch' }.body",
                        allOf(
                                containsString("Dear {name}"),
                                containsString("4 proposals came in, and 2 could be chosen"),
                                containsString(
                                        "Scored second of four; one proposal from LAMBETH is selected with a higher score, and"
                                                + " the call allows one.")));
        String birch = letter(four, "Birch");
        Object version = four.programme().get("/letters/" + birch).path("version");
        four.programme()
                .patch(
                        "/letters/" + birch,
                        Map.of("subject", "Your idea", "body", "Dear {name}, talk to Amber."),
                        version)
                .then()
                .statusCode(200)
                .body("subject", equalTo("Your idea"));
        four.programme()
                .patch("/letters/" + birch, Map.of("subject", "Two\nlines"), version)
                .then()
                .statusCode(412);
        four.programme()
                .patch(
                        "/letters/" + birch,
                        Map.of("subject", "Two\nlines"),
                        four.programme().get("/letters/" + birch).path("version"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/subject"));
        four.programme()
                .patch(
                        "/letters/" + birch,
                        Map.of("subject", "Yours, {name}", "body", "Dear {name},\nas {{naem}} said"),
                        four.programme().get("/letters/" + birch).path("version"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/subject", "/body"))
                .body("errors[1].detail", startsWith("holds {{naem}} in line 2"));
        four.programme().get("/letters/" + birch).then().body("subject", equalTo("Your idea"));
    }

    @Test
    void goesByMailOnceToWhomItCan() {
        Shortlisting four = four();
        decide(four, shortlist(four), Map.of()).then().statusCode(200);
        String amber = letter(four, "Amber");
        four.programme()
                .asking()
                .post(four.programme().path("/letters/" + amber + "/sending"))
                .then()
                .statusCode(409)
                .body("detail", containsString("NO_ADDRESS"));
        four.programme()
                .asking()
                .post(four.programme().path("/letters/" + amber + "/hand-over"))
                .then()
                .statusCode(200)
                .body("state", equalTo("HANDED_OVER"));
        database.update(
                "update stakeholder set email = ? where programme_id = ?::uuid and name = 'Ada'",
                "ada@" + four.call() + ".example.org",
                four.programme().id());
        four.programme()
                .asking()
                .post(four.programme().path("/letters/" + letter(four, "Birch") + "/sending"))
                .then()
                .statusCode(200)
                .body("state", equalTo("SENT"))
                .body("sentAt", not(nullValue()));
        four.programme()
                .asking()
                .post(four.programme().path("/calls/" + four.call() + "/letters/sending"))
                .then()
                .statusCode(200)
                .body("sent", equalTo(2))
                .body("left", empty());
        four.programme()
                .asking()
                .post(four.programme().path("/calls/" + four.call() + "/letters/sending"))
                .then()
                .body("sent", equalTo(0));
        assertEquals(
                List.of("1", "1", "1", "1"),
                four.programme()
                        .get("/events?limit=200")
                        .path("results.findAll { it.type == 'io.interlace.letter.changed' }.data.version*.toString()"));
        assertEquals(
                List.of("Dear Ada", "Dear Ada", "Dear Ada"),
                database.list(
                        "select split_part(body, ',', 1) from mail where recipient = ? order by id",
                        row -> row.getString(1),
                        "ada@" + four.call() + ".example.org"));
        four.programme()
                .patch(
                        "/letters/" + amber,
                        Map.of("subject", "Late"),
                        four.programme().get("/letters/" + amber).path("version"))
                .then()
                .statusCode(409);
    }

    @Test
    void namesNobodyWhoWasErasedAndWritesToNobodyWhoWantsNoMail() {
        Shortlisting four = four();
        decide(four, shortlist(four), Map.of()).then().statusCode(200);
        database.update(
                "update stakeholder set email = 'a@example.org', opted_out_at = now(), status = 'OPTED_OUT'"
                        + " where programme_id = ?::uuid and name = 'Ada'",
                four.programme().id());
        letters(four, "").then().body("results.obstacle", everyItem(equalTo("WANTS_NO_MAIL")));
        four.programme()
                .asking()
                .post(four.programme().path("/calls/" + four.call() + "/letters/sending"))
                .then()
                .body("sent", equalTo(0))
                .body("left.obstacle", everyItem(equalTo("WANTS_NO_MAIL")));
        String ada = letters(four, "").path("results[0].recipient.id");
        four.programme()
                .delete(
                        "/stakeholders/" + ada,
                        four.programme().get("/stakeholders/" + ada).path("version"))
                .then()
                .statusCode(204);
        letters(four, "")
                .then()
                .body("results.recipient", everyItem(nullValue()))
                .body("results.obstacle", everyItem(equalTo("NOBODY_TO_WRITE_TO")));
    }

    @Test
    void isALeadsToMakeAndThePanelsToRead() {
        Shortlisting four = four();
        String shortlist = shortlist(four);
        TestProgramme facilitator = four.programme().as(people, Role.FACILITATOR);
        facilitator
                .post("/shortlists/" + shortlist + "/decision", Map.of())
                .then()
                .statusCode(403);
        four.programme().get("/shortlists/" + shortlist + "/decision").then().statusCode(404);
        four.programme().get("/calls/" + four.call() + "/decision").then().statusCode(404);
        decide(four, shortlist, Map.of()).then().statusCode(200);
        TestProgramme assessor = four.programme().as(people, Role.ASSESSOR);
        assessor.get("/calls/" + four.call() + "/decision").then().statusCode(200);
        assessor.get("/calls/" + four.call() + "/letters").then().statusCode(403);
        facilitator.get("/letters/" + letter(four, "Amber")).then().statusCode(200);
    }
}
