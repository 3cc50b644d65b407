package io.interlace.retrospective;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.interlace.TestDatabase;
import io.interlace.http.Database;
import io.interlace.identity.People;
import io.interlace.identity.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RetrospectiveTest {

    @Inject
    People people;

    @Inject
    Database database;

    @Test
    void isPlannedWithEverybodyOfTheTeam() {
        Sitting sitting = Sitting.of(people, database, "NAMED", 2);
        sitting.lead()
                .get(sitting.path(""))
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("phase", equalTo("PREPARE"))
                .body("participants", equalTo(4))
                .body("projectTitle", equalTo("Book it yourself"))
                .body("closedAt", nullValue());
        sitting.board(sitting.lead())
                .then()
                .statusCode(200)
                .body("everybody.seats.person.name", contains("Ada", "Bea", "Person 0", "Person 1"))
                .body("ownSeatId", nullValue())
                .body("facilitates", equalTo(true));
        sitting.board(sitting.people().get(0))
                .then()
                .body("ownSeatId", notNullValue())
                .body("facilitates", equalTo(false));
    }

    @Test
    void seatsNobodyWhoIsForgotten() {
        Sitting sitting = Sitting.of(people, database, "NAMED", 1);
        String person =
                sitting.board(sitting.lead()).path("everybody.seats.find { it.person.name == 'Person 0' }.person.id");
        Object version = sitting.lead().get("/stakeholders/" + person).path("version");
        sitting.lead().delete("/stakeholders/" + person, version).then().statusCode(204);
        Sitting next = sitting.again("NAMED", Map.of());
        next.board(next.lead()).then().body("everybody.seats.person.name", contains("Ada", "Bea"));
    }

    @Test
    void namesEachThingThatIsWrong() {
        Sitting sitting = Sitting.of(people, database, "NAMED", 0);
        sitting.lead()
                .post(
                        "/retrospectives",
                        Sitting.draft(
                                sitting.project(),
                                "NAMED",
                                Map.of(
                                        "writeUntil",
                                        "2027-02-01T13:00:01Z",
                                        "columns",
                                        List.of(Sitting.COLUMNS.get(0), Sitting.COLUMNS.get(0)))))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/writeUntil", "/columns/1/id"));
        sitting.lead()
                .post("/retrospectives", Sitting.draft(sitting.id(), "NAMED", Map.of()))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/projectId"));
    }

    @Test
    void goesOnAndBackAStepAtATimeUntilItIsClosed() {
        Sitting sitting = Sitting.of(people, database, "NAMED", 1);
        sitting.move("PREPARE", "GROUP").then().statusCode(409).body("type", endsWith("/illegal-transition"));
        sitting.move("PREPARE", "REFLECT").then().statusCode(200).body("phase", equalTo("REFLECT"));
        sitting.move("PREPARE", "REFLECT")
                .then()
                .statusCode(409)
                .body("phase", equalTo("REFLECT"))
                .body("detail", containsString("Somebody has moved"));
        sitting.move("REFLECT", "PREPARE").then().statusCode(200);
        sitting.people()
                .get(0)
                .post(sitting.path("/phase"), Map.of("from", "PREPARE", "to", "REFLECT"))
                .then()
                .statusCode(403);
        sitting.in("CLOSED").lead().get(sitting.path("")).then().body("closedAt", notNullValue());
        sitting.move("CLOSED", "COMMIT").then().statusCode(409);
        sitting.lead()
                .patch(
                        sitting.path(""),
                        Map.of("title", "Another"),
                        sitting.lead().get(sitting.path("")).path("version"))
                .then()
                .statusCode(409);
    }

    @Test
    void isSeenByWhoTakesPart() {
        Sitting sitting = Sitting.of(people, database, "NAMED", 1);
        sitting.people()
                .get(0)
                .get("/retrospectives?projectId=" + sitting.project() + "&phase=in:PREPARE,REFLECT")
                .then()
                .body("results.id", contains(sitting.id()));
        var outsider = sitting.lead().as(people, Role.CONTRIBUTOR);
        outsider.get("/retrospectives").then().statusCode(200).body("results", empty());
        outsider.get(sitting.path("")).then().statusCode(404);
        sitting.board(outsider).then().statusCode(404);
        sitting.board(sitting.lead().as(people, Role.VIEWER)).then().statusCode(403);
    }

    @Test
    void keepsWhatIsAskedOncePeopleWrite() {
        Sitting sitting = Sitting.of(people, database, "NAMED", 1);
        Map<String, Object> other = Map.of("columns", List.of(Map.of("id", "START", "title", "Start")));
        Object version = sitting.lead().get(sitting.path("")).path("version");
        sitting.lead()
                .patch(sitting.path(""), other, version)
                .then()
                .statusCode(200)
                .body("columns", hasSize(1));
        sitting.in("REFLECT");
        version = sitting.lead().get(sitting.path("")).path("version");
        sitting.lead()
                .patch(sitting.path(""), Map.of("columns", Sitting.COLUMNS), version)
                .then()
                .statusCode(409)
                .body("errors.pointer", contains("/columns"));
        sitting.lead()
                .patch(sitting.path(""), Map.of("votesEach", 5), version)
                .then()
                .statusCode(200);
    }

    @Test
    void isDeletedOnlyBeforeItBegins() {
        Sitting sitting = Sitting.of(people, database, "ANONYMOUS", 1);
        Sitting begun = Sitting.of(people, database, "ANONYMOUS", 1).in("REFLECT");
        begun.lead()
                .delete(begun.path(""), begun.lead().get(begun.path("")).path("version"))
                .then()
                .statusCode(409);
        sitting.lead().delete(sitting.path(""), 0).then().statusCode(204);
        sitting.lead().get(sitting.path("")).then().statusCode(404);
    }

    @Test
    void saysWhatIsTalkedAboutAndForHowLong() {
        Sitting sitting = Sitting.of(people, database, "NAMED", 1).in("REFLECT");
        sitting.write(sitting.people().get(0), "Nobody answers");
        sitting.in("VOTE");
        String cluster = sitting.clusters().get(0);
        sitting.lead()
                .post(sitting.path("/discussion"), Map.of("clusterId", cluster, "seconds", 300))
                .then()
                .statusCode(409);
        sitting.in("DISCUSS")
                .lead()
                .post(sitting.path("/discussion"), Map.of("clusterId", cluster, "seconds", 300))
                .then()
                .statusCode(200)
                .body("discussedClusterId", equalTo(cluster))
                .body("timerEndsAt", notNullValue());
        sitting.in("COMMIT").lead().get(sitting.path("")).then().body("discussedClusterId", nullValue());
    }
}
