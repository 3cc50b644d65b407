package io.interlace.retrospective;

import io.interlace.TestProgramme;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Findings that are drawn from what somebody wrote at a board. */
public record Drawing(Sitting sitting) {

    /** One of this project, of a retrospective of its own in which nobody takes part but whoever leads it. */
    public static String finding(TestProgramme lead, String project) {
        String id = lead.post("/retrospectives", Sitting.draft(project, "NAMED", Map.of()))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Sitting sitting = new Sitting(lead, List.of(), project, id).in("REFLECT");
        sitting.write(lead, "Nobody answers");
        return new Drawing(sitting.in("DISCUSS"))
                .draw(Map.of("kind", "SYMPTOM"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Of the first cluster, unless more says otherwise. */
    Response draw(Map<String, Object> more) {
        Map<String, Object> draft =
                new TreeMap<>(Map.of("statement", "The line rings out after five", "kind", "SYMPTOM"));
        draft.put("clusterId", sitting.clusters().get(0));
        draft.putAll(more);
        return sitting.lead().post(sitting.path("/findings"), draft);
    }

    public String drawn(Map<String, Object> more) {
        return draw(more).then().statusCode(201).extract().path("id");
    }

    public static Map<String, Object> about(String... principles) {
        return Map.of(
                "kind",
                "EVIDENCE",
                "principles",
                Arrays.stream(principles)
                        .map(principle -> Map.of("principleId", principle, "number", 1))
                        .toList());
    }
}
