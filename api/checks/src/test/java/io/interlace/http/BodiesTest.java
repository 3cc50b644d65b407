package io.interlace.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.interlace.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class BodiesTest {

    @Inject
    TrialTable trials;

    @BeforeEach
    void createTrials() {
        trials.create();
    }

    @AfterEach
    void dropTrials() {
        trials.drop();
    }

    private static ValidatableResponse post(String body) {
        return given().contentType("application/json")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/trials")
                .then();
    }

    @Test
    void aGoodBodyIsTaken() {
        post("{\"code\": \"A\", \"name\": \"One\\nTwo\\t\u00e9\", \"size\": 3}")
                .statusCode(201)
                .header("Location", containsString("/api/v1/trials/"))
                .header("ETag", containsString("\"1-"))
                .body("name", equalTo("One\nTwo\t\u00e9"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    an unknown property      | {"code":"A","name":"B","size":1,"colour":"red"}        | /colour
                    a number for text        | {"code":7,"name":"B","size":1}                         | /code
                    text for a number        | {"code":"A","name":"B","size":"1"}                     | /size
                    empty text for a number  | {"code":"A","name":"B","size":""}                      | /size
                    a fraction for a whole   | {"code":"A","name":"B","size":1.5}                     | /size
                    too large a whole        | {"code":"A","name":"B","size":99999999999}             | /size
                    null for a number        | {"code":"A","name":"B","size":null}                    | /size
                    a number for an enum     | {"code":"A","name":"B","size":1,"status":0}            | /status
                    an unknown enum value    | {"code":"A","name":"B","size":1,"status":"AJAR"}       | /status
                    a NUL in text            | {"code":"A","name":"B\\u0000","size":1}                | /name
                    an escape in text        | {"code":"A","name":"B\\u001b","size":1}                | /name
                    half a character         | {"code":"A","name":"B\\ud800","size":1}                | /name
                    a list for text          | {"code":["A"],"name":"B","size":1}                     | /code
                    a NUL in a map           | {"code":"A","name":"B","size":1,"attributes":{"k":"\\u0000"}} | /attributes/k
                    """)
    void aWrongBodyIsRefusedNamingThePlace(String what, String body, String pointer) {
        post(body)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/malformed-body"))
                .body("errors[0].pointer", equalTo(pointer))
                .body(not(containsString("io.interlace")))
                .body(not(containsString("jackson")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"code":7,"name":"B","size":1}                     | must be text
                    {"code":"A","name":"B","size":"many"}              | must be a whole number, such as 12
                    {"code":"A","name":"B","size":1.5}                 | must be a whole number, such as 12
                    {"code":"A","name":"B","size":1,"status":"AJAR"}   | must be one of
                    {"code":["A"],"name":"B","size":1}                 | must be text
                    {"code":"A","name":"B","size":1,"attributes":[]}   | must be an object
                    """)
    void saysInPlainWordsWhatAValueHasToBe(String body, String words) {
        post(body).statusCode(400).body("errors[0].detail", startsWith(words));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    no JSON            | {"code"
                    a duplicate key    | {"code":"A","code":"B","name":"B","size":1}
                    more than one      | {"code":"A","name":"B","size":1} {}
                    a bare list        | [1]
                    a bare word        | hello
                    a long number      | {"code":"A","name":"B","size":11111111111111111111111111111111111111111111111111}
                    a NUL in a key     | {"code":"A","name":"B","size":1,"attributes":{"\\u0000":"v"}}
                    """)
    void whatIsNoProperJsonIsRefused(String what, String body) {
        post(body)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/malformed-body"));
    }

    @Test
    void aDeepBodyIsRefused() {
        post("{\"code\":" + "[".repeat(60) + "]".repeat(60) + "}").statusCode(400);
        given().contentType("application/merge-patch+json")
                .header("If-Match", "\"1\"")
                .body("{\"note\":" + "[".repeat(60) + "]".repeat(60) + "}")
                .patch("/api/v1/trials/" + UUID.randomUUID())
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/malformed-body"));
    }

    @Test
    void anEmptyBodyIsRefused() {
        post("").statusCode(400).contentType("application/problem+json");
        post("null").statusCode(400).contentType("application/problem+json");
    }

    @Test
    void brokenUtf8IsRefused() {
        for (String broken : new String[] {"\u00ff\u00fe", "\u00c3(", "\u00ed\u00a0\u0080"}) {
            given().contentType("application/json")
                    .body(("{\"code\":\"A\",\"name\":\"" + broken + "\",\"size\":1}")
                            .getBytes(StandardCharsets.ISO_8859_1))
                    .post("/api/v1/trials")
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("/problems/malformed-body"));
        }
    }

    @Test
    void moreThanAMebibyteOfJsonIsRefused() {
        post("{\"code\":\"A\",\"name\":\"" + "x".repeat(1 << 20) + "\",\"size\":1}")
                .statusCode(413)
                .body("type", equalTo("/problems/payload-too-large"));
    }

    @Test
    void anUploadMayBeLarger() {
        given().contentType("text/csv")
                .body(new byte[3 << 20])
                .post("/api/v1/trials/imports")
                .then()
                .statusCode(200)
                .body("bytes", equalTo(3 << 20));
    }

    @Test
    void whatIsTakenAlreadyIsAConflictAtItsProperty() {
        post("{\"code\": \"A\", \"name\": \"One\", \"size\": 3}").statusCode(201);
        post("{\"code\": \"A\", \"name\": \"Two\", \"size\": 3}")
                .statusCode(409)
                .body("type", equalTo("/problems/already-exists"))
                .body("errors[0].pointer", equalTo("/code"));
    }

    @Test
    void whatIsCitedIsNotDeleted() {
        String id = post("{\"code\": \"A\", \"name\": \"One\", \"size\": 3}")
                .extract()
                .path("id");
        trials.cite(UUID.fromString(id));
        given().header("If-Match", "\"1\"")
                .delete("/api/v1/trials/" + id)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/in-use"))
                .body("citedBy", equalTo("trial note"));
    }

    @Test
    void whatTheDatabaseRefusesIsInputToCorrect() {
        post("{\"code\": \"A\", \"name\": \"One\", \"size\": 1000001}")
                .statusCode(400)
                .body("type", equalTo("/problems/validation-failed"));
    }

    @Test
    void aStalePatchChangesNothing() {
        String id = post("{\"code\": \"A\", \"name\": \"One\", \"size\": 3, \"note\": \"n\"}")
                .extract()
                .path("id");
        given().contentType("application/merge-patch+json")
                .body("{\"note\": null}")
                .patch("/api/v1/trials/" + id)
                .then()
                .statusCode(428);
        given().contentType("application/merge-patch+json")
                .header("If-Match", "\"1\"")
                .body("{\"note\": null}")
                .patch("/api/v1/trials/" + id)
                .then()
                .statusCode(200)
                .body("note", equalTo(null))
                .body("version", equalTo(2));
        given().contentType("application/merge-patch+json")
                .header("If-Match", "\"1\"")
                .body("{\"name\": \"Other\"}")
                .patch("/api/v1/trials/" + id)
                .then()
                .statusCode(412)
                .body("currentVersion", equalTo(2));
        given().contentType("application/merge-patch+json")
                .header("If-Match", "\"2\"")
                .body("{\"name\": \"\\u0000\"}")
                .patch("/api/v1/trials/" + id)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/name"));
    }
}
