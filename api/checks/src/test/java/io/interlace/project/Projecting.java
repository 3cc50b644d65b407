package io.interlace.project;

import static io.interlace.call.Calling.made;

import io.interlace.TestProgramme;
import io.interlace.call.Calling;
import io.interlace.http.Database;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;

/** A programme with a call that has thirty days and £10,000 to give, through the eyes of its lead. */
public record Projecting(TestProgramme programme, String call, String ada, String bea, Database database) {

    public static Projecting ledBy(String founder, Database database) {
        Calling calling = Calling.ledBy(founder);
        TestProgramme programme = calling.programme();
        String call = calling.openCall(Map.of("capacity", Map.of("facilitatorDays", 30, "budgetPounds", 10_000)));
        return new Projecting(programme, call, programme.person("Ada"), programme.person("Bea"), database);
    }

    String proposal(String title, int days, String state) {
        String id = made(programme.post(
                "/calls/" + call + "/proposals",
                Map.of(
                        "title", title,
                        "leadId", ada,
                        "partnerId", bea,
                        "placeCodes", List.of("LAMBETH"),
                        "sectorCodes", List.of("ACUTE"),
                        "facilitatorDays", days,
                        "budgetPounds", 4000)));
        // what a decision does
        database.update("update proposal set state = ? where id = ?::uuid", state, id);
        return id;
    }

    Response begin(String proposal) {
        return programme.post("/projects", Map.of("proposalId", proposal));
    }

    public String project(String title, int days) {
        return made(begin(proposal(title, days, "SHORTLISTED")));
    }

    Response patch(TestProgramme who, String path, Map<String, Object> changes) {
        return who.patch(path, changes, programme.get(path).path("version"));
    }

    ValidatableResponse act(String project, String what) {
        return programme
                .asking()
                .post(programme.path("/projects/" + project + "/" + what))
                .then();
    }

    void withdraw(String project) {
        programme
                .post("/projects/" + project + "/withdrawal", Map.of("reason", "The practice closes"))
                .then()
                .statusCode(200);
    }

    ValidatableResponse read(String path) {
        return programme.get(path).then().statusCode(200);
    }

    /** How many of these events the log tells of this resource. */
    ValidatableResponse events() {
        return programme.get("/events?limit=200").then();
    }
}
