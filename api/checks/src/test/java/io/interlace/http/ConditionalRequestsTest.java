package io.interlace.http;

import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

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

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ConditionalRequestsTest {

    @Inject
    People people;

    private TestProgramme programme;
    private String place = "";
    private String tag = "";

    @BeforeEach
    void aPlace() {
        programme = TestProgramme.ledBy(people.founder());
        Response made = programme.post("/places", Map.of("code", "LAMBETH", "name", "Lambeth"));
        place = "/places/" + made.path("id");
        tag = made.getHeader("ETag");
    }

    private Response reading(String ifNoneMatch) {
        return programme.asking().header("If-None-Match", ifNoneMatch).get(programme.path(place));
    }

    private Response renaming(String ifMatch) {
        return programme
                .asking()
                .header("If-Match", ifMatch)
                .body(Map.of("name", "Renamed"))
                .patch(programme.path(place));
    }

    @Test
    void sendsNothingAgainToWhoHasIt() {
        programme.get(place).then().statusCode(200).header("ETag", equalTo(tag));
        for (String held : new String[] {tag, "W/" + tag, "\"other\", " + tag, "*"}) {
            Response answer = reading(held);
            assertEquals(304, answer.statusCode(), held);
            assertEquals("", answer.asString());
            assertEquals(tag, answer.getHeader("ETag"));
        }
        reading("\"other\"").then().statusCode(200).body("name", equalTo("Lambeth"));
    }

    @Test
    void letsNobodyKeepWhatTheyReadWithoutAsking() {
        programme.get(place).then().header("Cache-Control", equalTo("private, no-cache"));
        programme.get("/places").then().header("Cache-Control", equalTo("no-store"));
    }

    @Test
    void changesTheVersionThatWasRead() {
        String changed = renaming(tag).then().statusCode(200).extract().header("ETag");
        assertNotEquals(tag, changed);
        renaming(tag)
                .then()
                .statusCode(412)
                .body("type", endsWith("/precondition-failed"))
                .body("currentVersion", equalTo(1));
        programme
                .asking()
                .header("If-Match", tag)
                .delete(programme.path(place))
                .then()
                .statusCode(412);
        programme
                .asking()
                .header("If-Match", changed)
                .delete(programme.path(place))
                .then()
                .statusCode(204);
    }

    @Test
    void makesNoVersionOfWhatIsSoAlready() {
        programme
                .asking()
                .header("If-Match", tag)
                .body(Map.of("name", "Lambeth"))
                .patch(programme.path(place))
                .then()
                .statusCode(200)
                .header("ETag", tag)
                .body("version", equalTo(0));
        renaming(tag).then().statusCode(200).body("version", equalTo(1));
    }

    @Test
    void changesNothingUnlessTheCallerSaysWhichVersion() {
        programme
                .asking()
                .body(Map.of("name", "Renamed"))
                .patch(programme.path(place))
                .then()
                .statusCode(428)
                .body("type", endsWith("/precondition-required"));
        programme.asking().delete(programme.path(place)).then().statusCode(428);
        programme.get(place).then().body("name", equalTo("Lambeth"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "0", "\"0", "W/\"0\"", "\"99999999999999999999\"", "\"-1\""})
    void takesNoOtherWordForAVersion(String ifMatch) {
        renaming(ifMatch).then().statusCode(412);
    }

    @Test
    void answersWithoutABodyToWhoPrefersThat() {
        Response made = programme
                .asking()
                .header("Prefer", "respond-async, return=minimal")
                .body(Map.of("code", "BEXLEY", "name", "Bexley"))
                .post(programme.path("/places"));
        made.then()
                .statusCode(201)
                .header("Preference-Applied", equalTo("return=minimal"))
                .header("Location", not(emptyString()))
                .body(emptyString());
        programme
                .asking()
                .header("Prefer", "return=minimal")
                .header("If-Match", tag)
                .body(Map.of("name", "Renamed"))
                .patch(programme.path(place))
                .then()
                .statusCode(204)
                .body(emptyString());
        programme.get(place).then().body("name", equalTo("Renamed"));
    }
}
