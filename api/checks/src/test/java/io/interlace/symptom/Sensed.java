package io.interlace.symptom;

import static io.interlace.call.Calling.made;

import io.interlace.TestProgramme;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The symptoms of tests, and what they are drawn from. */
public final class Sensed {

    private Sensed() {}

    public static String symptom(TestProgramme who, String statement, Map<String, ?> more) {
        Map<String, Object> draft = new HashMap<>(more);
        draft.put("statement", statement);
        return made(who.post("/symptoms", draft));
    }

    public static List<String> symptoms(TestProgramme who, int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> symptom(who, "Symptom " + n, Map.of()))
                .toList();
    }

    /** An insight from a conversation with these people, held on this day. */
    public static String insight(TestProgramme who, String statement, String heldOn, List<String> people) {
        String conversation = made(who.post(
                "/conversations",
                Map.of(
                        "title",
                        "Talk",
                        "heldOn",
                        heldOn,
                        "minutes",
                        30,
                        "channel",
                        "PHONE",
                        "people",
                        people.stream().map(id -> Map.of("stakeholderId", id)).toList())));
        return made(who.post(
                "/insights",
                Map.of("kind", "CHALLENGE", "statement", statement, "conversationIds", List.of(conversation))));
    }

    static Object version(TestProgramme who, String symptom) {
        return who.get("/symptoms/" + symptom).path("version");
    }
}
