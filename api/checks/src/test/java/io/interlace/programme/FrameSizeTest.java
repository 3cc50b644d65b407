package io.interlace.programme;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.interlace.TestDatabase;
import io.interlace.TestProgramme;
import io.interlace.identity.People;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a cell of the population frame may count. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FrameSizeTest {

    @Inject
    People people;

    private TestProgramme programme;

    @BeforeEach
    void aPlace() {
        programme = TestProgramme.ledBy(people.founder());
        programme
                .post("/places", Map.of("code", "LAMBETH", "name", "Lambeth"))
                .then()
                .statusCode(201);
    }

    /** A frame whose second cell counts this many, written as it stands here. */
    private Response count(String size) {
        String cell = "{\"dimension\":\"%s\",\"value\":\"%s\",\"size\":%s}";
        return programme
                .asking()
                .header("If-Match", "\"0\"")
                .body("{\"definition\":\"Everybody\",\"cells\":[" + cell.formatted("ATTRIBUTE:team", "BLUE", "7") + ","
                        + cell.formatted("PLACE", "LAMBETH", size) + "]}")
                .put(programme.path("/population-frame"));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, FrameCell.MOST - 1, FrameCell.MOST})
    void countsAsManyAsThereMayBe(long size) {
        count(String.valueOf(size))
                .then()
                .statusCode(200)
                .body("cells.find { it.value == 'LAMBETH' }.size as long", equalTo(size));
        programme.get("/overview").then().body("reference.frameTotal as long", equalTo(Math.max(7, size)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10000000001",
                "9223372036854775807",
                "9223372036854775808",
                "1e11",
                "-1",
                "-9223372036854775809",
                "0.5",
                "9400.5",
                "-0.5",
                "\"many\"",
                "null",
                "true",
                "[]"
            })
    void refusesWhatIsNoCountAndSaysWhere(String size) {
        count(size).then().statusCode(400).body("errors.pointer", contains("/cells/1/size"));
        programme.get("/population-frame").then().body("cells", hasSize(0)).body("version", equalTo(0));
    }

    @Test
    void takesTheBoundInEveryCell() {
        programme.post("/places", Map.of("code", "BEXLEY", "name", "Bexley"));
        programme.frame("PLACE", "LAMBETH", FrameCell.MOST, "PLACE", "BEXLEY", FrameCell.MOST);
        programme
                .get("/reach?dimension=PLACE")
                .then()
                .statusCode(200)
                .body("frameTotal as long", equalTo(2 * FrameCell.MOST))
                .body("categories.frameShare*.toDouble()", contains(0.5, 0.5));
    }
}
