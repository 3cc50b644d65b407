package io.interlace.call;

import io.interlace.TestProgramme;
import io.interlace.http.Database;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A programme that calls for proposals, through the eyes of its lead. */
public record Calling(TestProgramme programme) {

    /** With two places and two sectors. */
    public static Calling ledBy(String founder) {
        TestProgramme programme = TestProgramme.ledBy(founder);
        for (String place : List.of("LAMBETH", "BEXLEY")) {
            made(programme.post("/places", Map.of("code", place, "name", place)));
        }
        for (String sector : List.of("ACUTE", "PRIMARY")) {
            made(programme.post("/sectors", Map.of("code", sector, "name", sector)));
        }
        return new Calling(programme);
    }

    public static String made(Response answer) {
        return answer.then().statusCode(201).extract().path("id");
    }

    static Map<String, Object> criterion(String name) {
        return Map.of(
                "name",
                name,
                "question",
                "How far does it?",
                "weight",
                25,
                "scale",
                Map.of("min", 1, "max", 3, "labels", List.of("not at all", "fairly", "well")));
    }

    static Map<String, Object> quota(String dimension, String value, int min, int max) {
        return Map.of("dimension", dimension, "value", value, "min", min, "max", max, "priority", 2);
    }

    static String soon() {
        return Instant.now()
                .plus(7, ChronoUnit.DAYS)
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
    }

    /** A call that lacks nothing. */
    static Map<String, Object> draft(Map<String, Object> more) {
        Map<String, Object> draft = new TreeMap<>(Map.of(
                "title", "Five teams to try working differently",
                "places", 2,
                "closesAt", soon(),
                "criteria", List.of(criterion("Crosses a boundary"), criterion("Can be tried")),
                "eligibilityChecks", List.of(Map.of("name", "A named lead on each side")),
                "quotas", List.of(quota("PLACE", "LAMBETH", 0, 1), quota("ATTRIBUTE:size", "small", 1, 2))));
        draft.putAll(more);
        return draft;
    }

    Response draftCall(Map<String, Object> more) {
        return programme.post("/calls", draft(more));
    }

    /** One of the things that are done to a call. */
    public Response act(String call, String what) {
        return programme.asking().post(programme.path("/calls/" + call + "/" + what));
    }

    public String openCall(Map<String, Object> more) {
        String call = made(draftCall(more));
        act(call, "opening").then().statusCode(200);
        return call;
    }

    public String openCall() {
        return openCall(Map.of());
    }

    ValidatableResponse read(String call) {
        return programme.get("/calls/" + call).then().statusCode(200);
    }

    Object version(String path) {
        return programme.get(path).path("version");
    }

    /** Lets the call's time be over, without anybody having noticed. */
    void letTimePass(String call, Database database) {
        database.update(
                "update call set closes_at = now() - interval '1 minute' where programme_id = ?::uuid and id = ?::uuid",
                programme.id(),
                call);
    }
}
