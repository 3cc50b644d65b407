package io.interlace.target;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.interlace.TestDatabase;
import io.interlace.TestProgramme;
import io.interlace.identity.People;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Readings of targets: by hand, one a day, and from files. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReadingTest {

    @Inject
    People people;

    private Aiming aim;

    @BeforeEach
    void set() {
        aim = Aiming.at(TestProgramme.ledBy(people.founder()), Map.of());
    }

    @Test
    void isNotedOnceADay() {
        aim.note("2026-01-11", 26.5, "note", "Two wards were closed")
                .then()
                .statusCode(201)
                .header("Location", containsString(aim.path("/readings/")))
                .body("value", equalTo(26.5F))
                .body("note", equalTo("Two wards were closed"));
        aim.note("2026-01-11", 27)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/already-exists"))
                .body("errors.pointer", contains("/on"));
        aim.noted("2026-01-21", 30);
        aim.lead().get(aim.path("/readings")).then().body("results.on", contains("2026-01-21", "2026-01-11"));
    }

    @Test
    void namesEachPlaceOfBadInput() {
        aim.note("2199-01-01", 101).then().statusCode(400).body("errors.pointer", contains("/on", "/value"));
        aim.note("1999-01-01", 10).then().statusCode(400).body("errors.pointer", contains("/on"));
        aim.note("2026-01-11", -1).then().statusCode(400).body("errors.pointer", contains("/value"));
        aim.note("2026-01-11", "many").then().statusCode(400);
        aim.note("2026-01-11", 0.00001).then().statusCode(400).body("errors.pointer", contains("/value"));
    }

    @Test
    void refusesANumberOfMoreDigitsThanThereIsRoomForBeforeItReckonsWithIt() {
        String first = aim.path("/readings/" + aim.noted("2026-01-21", 30));
        assertTimeout(Duration.ofSeconds(5), () -> {
            for (String value : List.of("1e500000000", "1e2147483646", "12345678901")) {
                aim.lead()
                        .asking()
                        .body("{\"on\": \"2026-01-11\", \"value\": " + value + "}")
                        .post(aim.lead().path(aim.path("/readings")))
                        .then()
                        .statusCode(400);
                aim.lead()
                        .asking()
                        .header("If-Match", aim.lead().get(first).header("ETag"))
                        .body("{\"value\": " + value + "}")
                        .patch(aim.lead().path(first))
                        .then()
                        .statusCode(400);
            }
        });
    }

    @Test
    void isChangedByOneOfTwoWhoEditIt() {
        String first = aim.path("/readings/" + aim.noted("2026-01-11", 26));
        aim.noted("2026-01-21", 30);
        aim.lead()
                .patch(first, Map.of("value", 27.25), 0)
                .then()
                .statusCode(200)
                .body("value", equalTo(27.25F));
        aim.lead().patch(first, Map.of("value", 28), 0).then().statusCode(412);
        aim.lead()
                .patch(first, Map.of("on", "2026-01-21"), 1)
                .then()
                .statusCode(409)
                .body("errors.pointer", contains("/on"));
        aim.lead().get(first).then().body("on", equalTo("2026-01-11")).body("version", equalTo(1));
        aim.lead().delete(first, 0).then().statusCode(412);
        aim.lead().delete(first, 1).then().statusCode(204);
        aim.lead().get(first).then().statusCode(404);
        Aiming another = Aiming.at(aim.lead(), Map.of());
        aim.lead()
                .get(another.path("/readings/" + aim.noted("2026-01-31", 30)))
                .then()
                .statusCode(404);
    }

    @Test
    void comesFromAFileThatChangesNothingWhenRepeated() {
        String[] file = {"on,value,note", "2026-01-31,71.5,\"Closed, twice\"", "2026-02-28,72,", "2026-03-31,73.25,"};
        aim.hand("?dryRun=true", file)
                .then()
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("created", equalTo(3));
        aim.read().then().body("readings", equalTo(0)).body("version", equalTo(0));
        aim.hand("", file)
                .then()
                .statusCode(200)
                .body("created", equalTo(3))
                .body("updated", equalTo(0))
                .body("rejections", empty());
        aim.read().then().body("readings", equalTo(3)).body("status", equalTo("ON_TRACK"));
        aim.hand("", file).then().statusCode(200).body("created", equalTo(0)).body("unchanged", equalTo(3));
        aim.read().then().body("version", equalTo(1));
        // an empty note says nothing of the one that is there
        aim.hand("", "value;on", "72;2026-01-31").then().statusCode(200).body("updated", equalTo(1));
        aim.lead()
                .asking()
                .accept("text/csv")
                .get(aim.lead().path(aim.path("/readings?sort=on")))
                .then()
                .statusCode(200)
                .body(containsString("on,value,note\r\n2026-01-31,72,\"Closed, twice\"\r\n2026-02-28,72,\r\n"));
    }

    @Test
    void namesEachBadRowOfAFileAndTakesTheGoodOnesWhereAsked() {
        String[] file = {
            "on,value,note",
            "2026-01-31,71.5,",
            "31/01/2026,72,",
            "2199-01-01,72,",
            "2026-02-28,\"72,5\",",
            "2026-01-31,71,",
            "2026-03-31,101,",
            "2026-04-30,,",
            "2026-05-31,75,"
        };
        aim.hand("", file)
                .then()
                .statusCode(200)
                .body("created", equalTo(0))
                .body("rejected", equalTo(6))
                .body("rejections.line", contains(3, 4, 5, 6, 7, 8))
                .body("rejections.field", contains("on", "on", "value", "on", "value", "value"))
                .body(
                        "rejections.reason",
                        contains("INVALID", "INVALID", "INVALID", "DUPLICATE_IN_FILE", "INVALID", "MISSING"))
                .body("rejections[3].detail", equalTo("Line 2 is of the same day."));
        aim.read().then().body("readings", equalTo(0));
        aim.hand("?mode=SKIP_INVALID", file)
                .then()
                .statusCode(200)
                .body("created", equalTo(2))
                .body("rejected", equalTo(6));
        aim.read().then().body("latest.on", contains("2026-01-31", "2026-05-31"));
    }

    @Test
    void refusesAFileThatCannotBeReadAsAWhole() {
        aim.hand("", "on,value,who", "2026-01-31,71,Ada")
                .then()
                .statusCode(400)
                .body("detail", containsString("Column who is not known"))
                .body("line", equalTo(1));
        aim.hand("", "on,value").then().statusCode(400);
        aim.hand("?dryrun=true", "on,value", "2026-01-31,71").then().statusCode(400);
        aim.hand("?dryRun=yes", "on,value", "2026-01-31,71").then().statusCode(400);
        aim.hand(
                        "",
                        "on,value",
                        IntStream.range(0, 2001).mapToObj(n -> "2026-01-31,1").collect(Collectors.joining("\n")))
                .then()
                .statusCode(400)
                .body("detail", containsString("2000 rows at most"));
        aim.read().then().body("readings", equalTo(0));
        aim.lead()
                .get(aim.path("/readings"))
                .then()
                .body("results", hasSize(0))
                .body("metadata.nextCursor", nullValue());
    }
}
