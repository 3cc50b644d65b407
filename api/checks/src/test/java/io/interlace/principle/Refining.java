package io.interlace.principle;

import io.interlace.TestProgramme;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A programme with principles, through the eyes of its lead. */
public record Refining(TestProgramme programme) {

    /** Ids of some that are proposed. */
    public static List<String> proposed(TestProgramme programme, int count) {
        Refining refining = new Refining(programme);
        return IntStream.range(0, count)
                .mapToObj(n -> refining.propose(Map.of("title", "Principle " + n)))
                .toList();
    }

    static Map<String, Object> draft(Map<String, Object> more) {
        Map<String, Object> draft = new HashMap<>(Map.of(
                "title",
                "Keep work where it started",
                "statement",
                "Whoever starts a piece of care completes it.",
                "looksLike",
                List.of("The clinic that orders a test acts on it."),
                "doesNotLookLike",
                List.of("A letter that ends “GP to arrange”."),
                "sources",
                List.of(Map.of("citation", "A national contract", "url", "https://www.example.org/contract"))));
        draft.putAll(more);
        return draft;
    }

    /** Of the version before, with what is said of it. */
    static Map<String, Object> next(int basedOn, Map<String, Object> more) {
        Map<String, Object> next = draft(Map.of("reasonForChange", "It was used as a stick", "basedOn", basedOn));
        next.putAll(more);
        return next;
    }

    String propose(Map<String, Object> more) {
        return programme
                .post("/principles", draft(more))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    Response refine(String principle, int basedOn, Map<String, Object> more) {
        return programme.post("/principles/" + principle + "/versions", next(basedOn, more));
    }

    ValidatableResponse act(String principle, String what) {
        return programme
                .asking()
                .post(programme.path("/principles/" + principle + "/" + what))
                .then();
    }

    ValidatableResponse retire(String principle) {
        return programme
                .post("/principles/" + principle + "/retirement", Map.of("reason", "Another says it better"))
                .then();
    }

    ValidatableResponse read(String principle) {
        return programme.get("/principles/" + principle).then().statusCode(200);
    }
}
