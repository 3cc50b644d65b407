package io.interlace.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.interlace.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.Method;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FailuresTest {

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

    private static void isProblem(Response answer, int status, String type) {
        answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .header("Cache-Control", "no-store")
                .header("X-Request-ID", notNullValue())
                .body("status", equalTo(status))
                .body("type", equalTo("/problems/" + type))
                .body("title", notNullValue())
                .body("instance", notNullValue())
                .body("traceId", matchesPattern("[0-9a-f]{32}"));
    }

    @Test
    void whatIsNotThereIsAProblemWhereverOneAsks() {
        for (String path : new String[] {"/api/v1/nothing", "/api/v2/nothing", "/api", "/nothing.js", "/q/nothing"}) {
            isProblem(given().get(path), 404, "not-found");
        }
    }

    @Test
    void aMethodThatIsNotThereIsRefusedNamingThoseThatAre() {
        Response answer = given().put("/api/v1/trials");
        isProblem(answer, 405, "method-not-allowed");
        assertThat(answer.header("Allow"), allOf(containsString("GET"), containsString("POST")));
        isProblem(given().post("/problems"), 405, "method-not-allowed");
    }

    @Test
    void traceIsRefused() {
        isProblem(given().request("TRACE", "/api/v1/trials"), 405, "method-not-allowed");
    }

    @Test
    void optionsNamesTheMethods() {
        given().request(Method.OPTIONS, "/api/v1/trials")
                .then()
                .statusCode(200)
                .header("Allow", containsString("POST"));
    }

    @Test
    void headEqualsGetWithoutItsBody() {
        trials.fill(2);
        Response get = given().get("/api/v1/trials");
        Response head = given().head("/api/v1/trials");
        assertThat(head.statusCode(), equalTo(200));
        assertThat(head.contentType(), equalTo(get.contentType()));
        assertThat(head.asByteArray().length, equalTo(0));
        given().head("/api/v1/trials/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void aFormThatIsNotToBeHadIsRefused() {
        isProblem(given().accept("image/png").get("/api/v1/trials"), 406, "not-acceptable");
    }

    @Test
    void aMediaTypeThatIsNotTakenIsRefused() {
        isProblem(
                given().contentType("text/plain").body("hello").post("/api/v1/trials"), 415, "unsupported-media-type");
    }

    @Test
    void aPathThatIsNoIdentifierLeadsNowhere() {
        isProblem(given().get("/api/v1/trials/seven"), 404, "not-found");
        isProblem(given().get("/api/v1/trials/%00"), 404, "not-found");
    }

    @Test
    void aQueryParameterOfTheWrongTypeIsNamed() {
        Response answer = given().get("/api/v1/trials/" + UUID.randomUUID() + "?depth=deep");
        isProblem(answer, 400, "bad-request");
        answer.then().body("errors[0].parameter", equalTo("depth"));
        isProblem(given().urlEncodingEnabled(false).get("/api/v1/trials?code=%00"), 400, "bad-request");
    }

    @Test
    void anUnknownErrorRevealsNothing() {
        Response answer = given().get("/api/v1/trials/failure");
        isProblem(answer, 500, "internal-error");
        answer.then().body(not(containsString("secret"))).body(not(containsString("Illegal")));
    }

    @Test
    void theTraceOfTheCallerIsGoneOnWith() {
        given().header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
                .header("X-Request-ID", "mine-1")
                .header("X-Correlation-ID", "ours-2")
                .get("/api/v1/nothing")
                .then()
                .body("traceId", equalTo("4bf92f3577b34da6a3ce929d0e0e4736"))
                .header("X-Request-ID", "mine-1")
                .header("X-Correlation-ID", "ours-2");
        given().header("X-Request-ID", "no good\u00e9")
                .get("/nothing.js")
                .then()
                .header("X-Request-ID", matchesPattern("[0-9a-f-]{36}"));
    }

    @Test
    void twoGigabytesAreRefusedBeforeTheyAreSent() throws IOException {
        for (String length : new String[] {"2147483648", "70000000"}) {
            String answer = raw("POST /api/v1/trials HTTP/1.1\r\nHost: localhost\r\n"
                    + "Content-Type: application/json\r\nContent-Length: " + length + "\r\n\r\n");
            assertThat(answer, allOf(startsWith("HTTP/1.1 413"), containsString("/problems/payload-too-large")));
        }
    }

    @Test
    void halfASentenceOfHttpIsRefused() throws IOException {
        assertThat(raw("nonsense\r\n\r\n"), startsWith("HTTP/1.0 400"));
        assertThat(
                raw("POST /api/v1/trials HTTP/1.1\r\nHost: localhost\r\nContent-Length: seven\r\n\r\n"),
                startsWith("HTTP/1.1 400"));
        for (String path : new String[] {"/api/v1/trials?code=%zz", "/api/v1/%zz"}) {
            assertThat(
                    raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"),
                    startsWith("HTTP/1.1 400"));
        }
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
