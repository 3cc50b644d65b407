package io.interlace.insight;

import io.interlace.TestProgramme;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A programme with insights, through the eyes of one of its members. */
public record Learning(TestProgramme programme) {

    static final String STATEMENT = "Results go to the ward after the patient has left it.";

    /** Ids of some that are kept, the earliest first. */
    public static List<String> noted(TestProgramme programme, int count) {
        Learning learning = new Learning(programme);
        return IntStream.range(0, count)
                .mapToObj(n -> learning.note(Map.of("statement", "Insight " + n)))
                .toList();
    }

    static Map<String, Object> draft(Map<String, Object> more) {
        Map<String, Object> draft = new HashMap<>(Map.of("kind", "CHALLENGE", "statement", STATEMENT));
        draft.putAll(more);
        return draft;
    }

    Response add(Map<String, Object> more) {
        return programme.post("/insights", draft(more));
    }

    String note(Map<String, Object> more) {
        return add(more).then().statusCode(201).extract().path("id");
    }

    ValidatableResponse read(String insight) {
        return programme.get("/insights/" + insight).then().statusCode(200);
    }

    ValidatableResponse listed(String query) {
        return programme.get("/insights" + query).then().statusCode(200);
    }

    Object version(String insight) {
        return programme.get("/insights/" + insight).path("version");
    }

    String theme(String name) {
        return programme
                .post("/themes", Map.of("name", name))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    Response act(String insight, String what, Map<String, Object> body) {
        return programme.post("/insights/" + insight + "/" + what, body);
    }

    /** Of a command that takes no body. */
    Response act(String insight, String what) {
        return programme.asking().post(programme.path("/insights/" + insight + "/" + what));
    }

    Response merge(String kept, String... others) {
        return act(kept, "merge", Map.of("insightIds", List.of(others)));
    }

    Response split(String whole, String... statements) {
        return act(
                whole,
                "split",
                Map.of(
                        "parts",
                        List.of(statements).stream()
                                .map(said -> Map.of("kind", "CHALLENGE", "statement", said))
                                .toList()));
    }

    Response change(String insight, Map<String, Object> patch) {
        return programme.patch("/insights/" + insight, patch, version(insight));
    }
}
