package io.interlace.conversation;

import static io.interlace.call.Calling.made;

import io.interlace.TestProgramme;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A programme with people to talk with, through the eyes of its lead. */
public record Listening(TestProgramme programme, String ada, String bea) {

    static Listening ledBy(String founder) {
        TestProgramme programme = TestProgramme.ledBy(founder);
        return new Listening(programme, programme.person("Ada"), programme.person("Bea"));
    }

    /** Ids of some that were held. */
    public static List<String> held(TestProgramme programme, String person, int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> made(
                        programme.post("/conversations", draft(List.of(with(person)), Map.of("title", "Talk " + n)))))
                .toList();
    }

    /** Of one that was held today, unless more is said. */
    public static Map<String, Object> draft(List<Map<String, Object>> people, Map<String, Object> more) {
        Map<String, Object> draft = new HashMap<>(Map.of(
                "title",
                "What comes back to the practice",
                "minutes",
                45,
                "channel",
                "PHONE",
                "heldOn",
                today().toString(),
                "people",
                people));
        draft.putAll(more);
        if (draft.containsKey("plannedAt")) {
            draft.remove("heldOn");
        }
        return draft;
    }

    public static Map<String, Object> with(String person) {
        return Map.of("stakeholderId", person);
    }

    static Map<String, Object> quoting(String person, String consent, String... quotes) {
        return Map.of("stakeholderId", person, "consentToQuote", consent, "quotes", List.of(quotes));
    }

    /** The day that it is in London in winter. */
    static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    /** At noon, so many days from now. */
    static String in(int days) {
        return today().plusDays(days) + "T12:00:00Z";
    }

    Response wanted(List<Map<String, Object>> people, Map<String, Object> more) {
        return programme.post("/conversations", draft(people, more));
    }

    String held(Map<String, Object> more) {
        return made(wanted(List.of(with(ada)), more));
    }

    String planned(int days, String... people) {
        return made(wanted(
                List.of(people).stream().map(Listening::with).toList(), Map.of("plannedAt", in(days), "minutes", 30)));
    }

    ValidatableResponse read(String conversation) {
        return programme.get("/conversations/" + conversation).then().statusCode(200);
    }

    Response patch(String conversation, Map<String, Object> changes) {
        return programme.patch(
                "/conversations/" + conversation,
                changes,
                read(conversation).extract().path("version"));
    }

    Response hold(String conversation, Map<String, Object> holding) {
        return programme.post("/conversations/" + conversation + "/holding", holding);
    }

    Response cancel(String conversation) {
        return programme.post(
                "/conversations/" + conversation + "/cancellation", Map.of("reason", " The ward closes "));
    }

    Response delete(String conversation) {
        return programme.delete(
                "/conversations/" + conversation, read(conversation).extract().path("version"));
    }

    ValidatableResponse asksOf(String person) {
        return programme.get("/stakeholders/" + person + "/contacts").then().statusCode(200);
    }

    void erase(String person) {
        programme
                .delete(
                        "/stakeholders/" + person,
                        programme.get("/stakeholders/" + person).path("version"))
                .then()
                .statusCode(204);
    }

    void merge(String kept, String duplicate) {
        programme
                .post("/stakeholders/" + kept + "/merge", Map.of("duplicateId", duplicate))
                .then()
                .statusCode(200);
    }

    ValidatableResponse events() {
        return programme.get("/events?limit=200").then().statusCode(200);
    }
}
