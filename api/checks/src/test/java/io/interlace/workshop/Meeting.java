package io.interlace.workshop;

import static io.interlace.call.Calling.made;

import io.interlace.TestProgramme;
import io.interlace.call.Calling;
import io.interlace.http.Database;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A programme with a project of Ada's and Bea's and one principle, through the eyes of its lead. */
public record Meeting(TestProgramme programme, String project, String principle, String ada, String bea) {

    static Meeting ledBy(String founder, Database database) {
        Calling calling = Calling.ledBy(founder);
        TestProgramme programme = calling.programme();
        String call = calling.openCall(Map.of());
        String ada = programme.person("Ada");
        String bea = programme.person("Bea");
        String proposal = made(programme.post(
                "/calls/" + call + "/proposals",
                Map.of(
                        "title",
                        "Book it yourself",
                        "leadId",
                        ada,
                        "partnerId",
                        bea,
                        "placeCodes",
                        List.of("LAMBETH"),
                        "sectorCodes",
                        List.of("ACUTE"))));
        // what a decision does
        database.update("update proposal set state = 'SHORTLISTED' where id = ?::uuid", proposal);
        String project = made(programme.post("/projects", Map.of("proposalId", proposal)));
        String principle = principle(programme, "Ask first");
        return new Meeting(programme, project, principle, ada, bea);
    }

    static String principle(TestProgramme programme, String title) {
        return made(programme.post("/principles", Map.of("title", title, "statement", "Ask before you tell.")));
    }

    /** Ids of some that are planned. */
    public static List<String> planned(TestProgramme programme, String project, int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> made(programme.post("/workshops", draft(project, Map.of("title", "Workshop " + n)))))
                .toList();
    }

    /** Of an hour that began an hour ago. */
    public static Map<String, Object> draft(@Nullable String project, Map<String, Object> more) {
        Map<String, Object> draft = new HashMap<>(Map.of(
                "projectId",
                String.valueOf(project),
                "title",
                "Drawing the call nobody answers",
                "startsAt",
                Instant.now().minus(Duration.ofHours(1)).toString(),
                "minutes",
                60,
                "aim",
                "Agree who picks up."));
        draft.putAll(more);
        return draft;
    }

    Map<String, Object> guided() {
        return Map.of("principles", List.of(Map.of("principleId", principle, "number", 1)));
    }

    Response wanted(Map<String, Object> more) {
        return programme.post("/workshops", draft(project, more));
    }

    String plan(Map<String, Object> more) {
        return made(wanted(more));
    }

    Response patch(String workshop, Map<String, Object> changes) {
        return programme.patch(
                "/workshops/" + workshop, changes, read(workshop).extract().path("version"));
    }

    ValidatableResponse read(String workshop) {
        return programme.get("/workshops/" + workshop).then().statusCode(200);
    }

    ValidatableResponse hold(String workshop) {
        return programme
                .asking()
                .post(programme.path("/workshops/" + workshop + "/holding"))
                .then();
    }

    ValidatableResponse cancel(String workshop) {
        return programme
                .post("/workshops/" + workshop + "/cancellation", Map.of("reason", " The ward closes "))
                .then();
    }

    ValidatableResponse put(TestProgramme who, String below, Object body) {
        return who.asking().body(body).put(who.path("/workshops/" + below)).then();
    }

    ValidatableResponse attend(String workshop, String person, String state) {
        return put(programme, workshop + "/attendances/" + person, Map.of("state", state));
    }

    ValidatableResponse rate(String workshop, String person, Object... ratings) {
        return put(programme, workshop + "/ratings/" + person, Map.of("ratings", List.of(ratings)));
    }

    Map<String, Object> rated(String rating) {
        return Map.of("principleId", principle, "rating", rating);
    }

    ValidatableResponse attendances(String workshop) {
        return programme.get("/workshops/" + workshop + "/attendances").then().statusCode(200);
    }

    ValidatableResponse ratings(String workshop) {
        return programme.get("/workshops/" + workshop + "/ratings").then().statusCode(200);
    }

    /** How each of these events was told of. */
    ValidatableResponse events() {
        return programme.get("/events?limit=200").then();
    }

    /** A workshop that is held and that Ada attended. */
    String attendedByAda() {
        String workshop = plan(guided());
        hold(workshop).statusCode(200);
        attend(workshop, ada, "ATTENDED").statusCode(200);
        return workshop;
    }
}
