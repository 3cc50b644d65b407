package io.interlace.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.interlace.TestDatabase;
import io.interlace.TestProgramme;
import io.interlace.identity.People;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A node under more than it can carry: it says so in time, stays itself, and nobody waits for ever. */
@QuarkusTest
@Tag("strain")
@TestProfile(Crowded.class)
@QuarkusTestResource(TestDatabase.class)
class PressureTest {

    /** Far more than any answer needs here: whoever is not answered by then would not be. */
    private static final Duration FOR_EVER = Duration.ofSeconds(60);

    private static final String TRIALS = "/api/v1/trials";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Inject
    TrialTable trials;

    @Inject
    People people;

    @BeforeEach
    void createTrials() {
        trials.create();
    }

    @AfterEach
    void dropTrials() {
        trials.drop();
    }

    private static URI at(String path) {
        return URI.create("http://localhost:" + RestAssured.port + path);
    }

    private List<CompletableFuture<HttpResponse<String>>> ask(int times, String path) {
        HttpRequest request = HttpRequest.newBuilder(at(path)).timeout(FOR_EVER).build();
        return IntStream.range(0, times)
                .mapToObj(n -> client.sendAsync(request, HttpResponse.BodyHandlers.ofString()))
                .toList();
    }

    private static void isRefusedForNow(HttpResponse<String> answer) {
        assertThat(answer.body(), answer.statusCode(), equalTo(503));
        assertThat(answer.headers().firstValue("Retry-After").orElse(""), matchesPattern("[0-9]+"));
        assertThat(answer.headers().firstValue("Content-Type").orElse(""), equalTo("application/problem+json"));
        assertThat(answer.body(), containsString("/problems/unavailable"));
    }

    @Test
    void aStatementThatTakesTooLongIsGivenUp() {
        given().get(TRIALS + "/slow?seconds=20")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("[0-9]+"));
        given().get(TRIALS + "/slow?seconds=0").then().statusCode(200);
    }

    @Test
    void moreThanThePoolCarriesIsAnsweredOrSentBackAndHealthAnswersMeanwhile() {
        trials.fill(3);
        List<CompletableFuture<HttpResponse<String>>> slow = ask(60, TRIALS + "/slow?seconds=20");
        int seen = 0;
        do {
            given().get("/q/health/live").then().statusCode(200);
            given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
            given().get("/q/metrics").then().statusCode(200);
            given().get("/problems/style.css").then().statusCode(200);
            seen++;
        } while (slow.stream().anyMatch(answer -> !answer.isDone()));
        assertThat("health was asked while the node was full", seen, greaterThan(1));
        slow.forEach(answer -> isRefusedForNow(answer.join()));
        List<Integer> afterwards = ask(10, TRIALS).stream()
                .map(answer -> answer.join().statusCode())
                .toList();
        assertThat("it carries again what it carried", afterwards, everyItem(equalTo(200)));
    }

    @Test
    void whatIsMoreThanTheNodeTakesOnIsSentBackAtOnce() {
        List<HttpResponse<String>> answers = ask(60, TRIALS + "/slow?seconds=20").stream()
                .map(CompletableFuture::join)
                .toList();
        answers.forEach(PressureTest::isRefusedForNow);
        assertThat(answers.stream().map(HttpResponse::body).toList(), hasItem(containsString("As many requests")));
    }

    @Test
    void quickRequestsShareAFewConnections() {
        trials.fill(3);
        List<Integer> statuses = new ArrayList<>();
        for (int round = 0; round < 5; round++) {
            ask(Crowded.AT_ONCE, TRIALS)
                    .forEach(answer -> statuses.add(answer.join().statusCode()));
        }
        assertThat(statuses, everyItem(in(List.of(200, 503))));
        assertThat(statuses, hasItem(200));
    }

    @Test
    void whoIsSlowToSendIsCutOffAndKeepsNobodyOut() throws IOException {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 3 * Crowded.AT_ONCE; i++) {
                slow.add(open("POST " + TRIALS + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                        + "Content-Length: 100\r\n\r\n{"));
            }
            for (int i = 0; i < Crowded.AT_ONCE; i++) {
                slow.add(open("GET " + TRIALS + " HTTP/1.1\r\nHost: loc"));
            }
            given().get(TRIALS).then().statusCode(200);
            given().get("/q/health/ready").then().statusCode(200);
            for (Socket socket : slow.subList(0, 3 * Crowded.AT_ONCE)) {
                assertThat("the end of what is heard", hearsOut(socket), equalTo(-1));
            }
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void whoIsSlowToUploadIsCutOff() throws IOException {
        try (Socket socket =
                open("POST " + TRIALS + "/imports HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/csv\r\n"
                        + "Content-Length: 1000000\r\n\r\ncode,name\r\n")) {
            assertThat(hearsOut(socket), equalTo(-1));
        }
        given().get(TRIALS).then().statusCode(200);
    }

    @Test
    void whoIsSlowToReadIsCutOffAndTheNextMayRead() throws IOException, InterruptedException {
        trials.fill(60_000);
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 8; i++) {
                slow.add(
                        open("GET " + TRIALS + " HTTP/1.1\r\nHost: localhost\r\nAccept: application/x-ndjson\r\n\r\n"));
            }
            for (Socket socket : slow) {
                assertThat("the answer has begun", socket.getInputStream().read(), equalTo((int) 'H'));
            }
            HttpResponse<String> answer = read(TRIALS);
            isRefusedForNow(answer);
            while (answer.statusCode() == 503) {
                Thread.sleep(200);
                answer = read(TRIALS);
            }
            assertThat(answer.body().lines().toList(), hasSize(60_000));
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void memoryStaysBoundedHoweverManyComeSlowly() throws IOException {
        long before = used();
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 500; i++) {
                slow.add(open("POST " + TRIALS + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                        + "Content-Length: 9000\r\n\r\n" + "{".repeat(8_000)));
            }
            assertThat("bytes kept for 500 slow clients", used() - before, lessThan(64L << 20));
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void oneCallerMayAskSoMuchAMinuteAndOthersGoOn() {
        String busy = people.founder();
        Response answer = me(busy);
        answer.then()
                .statusCode(200)
                .header("RateLimit-Policy", "\"requests\";q=" + Crowded.REQUESTS_A_MINUTE + ";w=60")
                .header("RateLimit", matchesPattern("\"requests\";r=[0-9]+;t=[0-9]+"));
        for (int i = 0; i < 3 * Crowded.REQUESTS_A_MINUTE && answer.statusCode() == 200; i++) {
            answer = me(busy);
        }
        answer.then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("[1-9][0-9]*"))
                .header("RateLimit", startsWith("\"requests\";r=0;t="))
                .body("type", equalTo("/problems/too-many-requests"));
        me(people.founder()).then().statusCode(200);
        given().header("Authorization", "Bearer " + busy)
                .get("/q/health/live")
                .then()
                .statusCode(200)
                .header("RateLimit", nullValue());
    }

    @Test
    void anAddressMayAskForFewLinks() {
        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < 2 * Crowded.SIGN_INS_A_MINUTE; i++) {
            statuses.add(given().contentType("application/json")
                    .body("{\"email\":\"person" + i + "@example.org\"}")
                    .post("/api/v1/sign-in/links")
                    .statusCode());
        }
        assertThat(statuses.subList(0, 1), everyItem(equalTo(202)));
        assertThat(statuses, hasItem(429));
        assertThat(statuses, everyItem(in(List.of(202, 429))));
        me(people.founder()).then().statusCode(200);
    }

    @Test
    void aLinkMayAskForSoMuchAndOthersAreNotKeptOut() {
        TestProgramme programme = TestProgramme.ledBy(people.founder());
        String busy = aLinkIn(programme);
        List<Integer> statuses = IntStream.range(0, 2 * Crowded.BY_LINK_A_MINUTE)
                .mapToObj(n -> given().get(busy).statusCode())
                .toList();
        assertThat(statuses.subList(0, Crowded.BY_LINK_A_MINUTE), everyItem(equalTo(200)));
        given().get(busy + "/outcomes")
                .then()
                .statusCode(429)
                .header("Retry-After", matchesPattern("[1-9][0-9]*"))
                .header("RateLimit", startsWith("\"link\";r=0;t="));
        given().get(aLinkIn(programme)).then().statusCode(200);
    }

    private static String aLinkIn(TestProgramme programme) {
        return programme
                .post("/stakeholders/" + programme.person("Ada") + "/participation-links", Map.of("purpose", "ENGAGE"))
                .<String>path("url")
                .replaceFirst(".*/p#", "/api/v1/participation/");
    }

    private static Response me(String token) {
        return given().header("Authorization", "Bearer " + token).get("/api/v1/me");
    }

    private HttpResponse<String> read(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(at(path))
                        .header("Accept", "application/x-ndjson")
                        .timeout(FOR_EVER)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static Socket open(String request) throws IOException {
        Socket socket = new Socket();
        // so that the answer is not taken by buffers on its way
        socket.setReceiveBufferSize(4_096);
        socket.connect(new InetSocketAddress("localhost", RestAssured.port));
        socket.setSoTimeout((int) FOR_EVER.toMillis());
        socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
        return socket;
    }

    /** Listens until the service hangs up: -1, however it does so. */
    private static int hearsOut(Socket socket) throws IOException {
        try {
            int heard = socket.getInputStream().read();
            while (heard >= 0) {
                heard = socket.getInputStream().read();
            }
            return heard;
        } catch (SocketException e) {
            return -1;
        }
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
