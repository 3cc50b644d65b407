package io.interlace.target;

import io.interlace.TestProgramme;
import io.interlace.challenge.Challenged;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The targets of tests, through the eyes of who sets them. */
public record Aiming(TestProgramme lead, String target) {

    /** From 20 to 80 percent in the year 2026. */
    static Aiming at(TestProgramme lead, Map<String, ?> more) {
        return new Aiming(lead, set(lead, draft(Challenged.challenge(lead, "Letters arrive late"), more)));
    }

    public static List<String> targets(TestProgramme lead, int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> at(lead, Map.of()).target())
                .toList();
    }

    static Map<String, Object> draft(String challenge, Map<String, ?> more) {
        Map<String, Object> draft = new HashMap<>(Map.of(
                "challengeId",
                challenge,
                "name",
                "Letters within ten days",
                "unit",
                "PERCENT",
                "direction",
                "UP",
                "baseline",
                Map.of("on", "2026-01-01", "value", 20),
                "target",
                Map.of("on", "2199-12-31", "value", 80)));
        draft.putAll(more);
        return draft;
    }

    private static String set(TestProgramme lead, Map<String, Object> draft) {
        return lead.post("/targets", draft).then().statusCode(201).extract().path("id");
    }

    String path(String below) {
        return "/targets/" + target + below;
    }

    Response read() {
        return lead.get(path(""));
    }

    /** Some more properties of the reading in turn: name and value. */
    Response note(String on, Object value, String... more) {
        Map<String, Object> draft = new HashMap<>(Map.of("on", on, "value", value));
        for (int i = 0; i < more.length; i += 2) {
            draft.put(more[i], more[i + 1]);
        }
        return lead.post(path("/readings"), draft);
    }

    String noted(String on, Object value) {
        return note(on, value).then().statusCode(201).extract().path("id");
    }

    Response hand(String query, String... lines) {
        return lead.asking()
                .contentType("text/csv;charset=UTF-8")
                .body(String.join("\n", Arrays.asList(lines)) + "\n")
                .post(lead.path(path("/readings/imports" + query)));
    }
}
