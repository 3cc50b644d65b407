package io.interlace.actionitem;

import io.interlace.TestProgramme;
import io.interlace.retrospective.Sitting;
import java.util.Map;

/** What is agreed at the retrospectives of tests. */
public final class Agreed {

    private Agreed() {}

    /** Somebody who takes part. */
    static String somebody(Sitting sitting) {
        return sitting.lead().get(sitting.path("/board")).path("everybody.seats[0].person.id");
    }

    static Map<String, Object> draft(String text, String owner, String dueOn) {
        return Map.of("text", text, "ownerId", owner, "dueOn", dueOn);
    }

    /** An action item of a retrospective that takes them. */
    public static String item(Sitting sitting, String text, String owner, String dueOn) {
        return sitting.lead()
                .post(sitting.path("/action-items"), draft(text, owner, dueOn))
                .then()
                .statusCode(200)
                .extract()
                .path("id");
    }

    static Object version(TestProgramme who, String item) {
        return who.get("/action-items/" + item).path("version");
    }

    static void becomes(TestProgramme who, String item, Map<String, Object> change) {
        who.patch("/action-items/" + item, change, version(who, item)).then().statusCode(200);
    }
}
