package io.interlace.challenge;

import io.interlace.TestProgramme;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The challenges of tests. */
public final class Challenged {

    private Challenged() {}

    /** One that says no more than what is to be overcome. */
    public static String challenge(TestProgramme who, String statement) {
        return challenge(who, statement, Map.of());
    }

    static String challenge(TestProgramme who, String statement, Map<String, ?> more) {
        Map<String, Object> draft = new HashMap<>(more);
        draft.put("statement", statement);
        return who.post("/challenges", draft).then().statusCode(201).extract().path("id");
    }

    public static List<String> challenges(TestProgramme who, int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> challenge(who, "Challenge " + n))
                .toList();
    }

    static Object version(TestProgramme who, String challenge) {
        return who.get("/challenges/" + challenge).path("version");
    }

    static void becomes(TestProgramme who, String challenge, String status, String reason) {
        who.post("/challenges/" + challenge + "/steps", Map.of("status", status, "reason", reason))
                .then()
                .statusCode(200);
    }
}
