package io.interlace.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.interlace.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ListsTest {

    private static final String TRIALS = "/api/v1/trials";

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

    @Test
    void eachPageLinksToTheNextAndTheLastToNone() {
        trials.fill(6);
        List<String> codes = new ArrayList<>();
        String next = TRIALS + "?limit=2&status=OPEN";
        while (next != null) {
            Response page = given().urlEncodingEnabled(false).get(next);
            page.then().statusCode(200);
            codes.addAll(page.path("results.code"));
            String link = page.header("Link");
            next = link == null ? null : link.substring(1, link.indexOf('>'));
            if (next == null) {
                page.then().body("metadata.nextCursor", nullValue());
            } else {
                assertThat(link, containsString("rel=\"next\""));
            }
        }
        assertThat(codes, contains("T0", "T2", "T4"));
    }

    @Test
    void anExactlyFullLastPageHasNoNext() {
        trials.fill(2);
        given().get(TRIALS + "?limit=2&count=true")
                .then()
                .body("results", hasSize(2))
                .body("metadata.total", equalTo(2))
                .body("metadata.nextCursor", nullValue());
    }

    @Test
    void anEnumFilterTakesSeveralValues() {
        trials.fill(4);
        given().get(TRIALS + "?status=in:OPEN,SHUT").then().body("results", hasSize(4));
        given().get(TRIALS + "?status=in:SHUT").then().body("results.code", contains("T1", "T3"));
        given().get(TRIALS + "?status=in:OPEN,AJAR")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("status"));
    }

    @Test
    void pagesOfSeveralValuesFollowEachOtherInOrder() {
        trials.fill(7);
        for (String sort : new String[] {"name", "-name", "begunAt", "-begunAt"}) {
            List<String> codes = new ArrayList<>();
            String cursor = "";
            do {
                Response page =
                        given().get(TRIALS + "?limit=2&status=in:SHUT,OPEN,SHUT&count=true&sort=" + sort + cursor);
                page.then().statusCode(200).body("metadata.total", equalTo(7));
                codes.addAll(page.path("results.code"));
                cursor = page.path("metadata.nextCursor") == null ? "" : "&cursor=" + page.path("metadata.nextCursor");
            } while (!cursor.isEmpty());
            List<String> expected = new ArrayList<>(List.of("T0", "T1", "T2", "T3", "T4", "T5", "T6"));
            if (sort.startsWith("-")) {
                Collections.reverse(expected);
            }
            assertThat(sort, codes, equalTo(expected));
        }
    }

    @Test
    void aRangeHasBoundsOnBothSides() {
        trials.fill(10);
        given().get(TRIALS + "?begunAt=gte:2026-01-03&begunAt=lt:2026-01-05T00:00:00Z&sort=-begunAt")
                .then()
                .body("results.code", contains("T3", "T2"));
        given().get(TRIALS + "?size=gt:7").then().body("results.size", contains(8, 9));
        given().get(TRIALS + "?size=7").then().body("results.size", contains(7));
        for (String wrong :
                new String[] {"size=gte:x", "size=ne:3", "size=gt:1&size=gt:2", "size=lt:", "begunAt=now"}) {
            given().get(TRIALS + "?" + wrong).then().statusCode(400).body("errors", hasSize(1));
        }
    }

    @Test
    void whatIsNotDeclaredIsRefused() {
        for (String wrong : new String[] {
            "colour=red",
            "sort=size",
            "status=AJAR",
            "limit=0",
            "limit=201",
            "count=maybe",
            "cursor=abc",
            "limit=1&limit=2",
            "sort=begunAt&code=T1"
        }) {
            given().get(TRIALS + "?" + wrong)
                    .then()
                    .statusCode(400)
                    .body("errors[0].parameter", equalTo(wrong.substring(0, wrong.indexOf("="))));
        }
    }

    @Test
    void aCursorIsGoodForItsOwnQuestionOnly() {
        trials.fill(4);
        String cursor = given().get(TRIALS + "?limit=1").path("metadata.nextCursor");
        given().get(TRIALS + "?limit=1&cursor=" + cursor).then().statusCode(200);
        given().get(TRIALS + "?limit=1&status=OPEN&cursor=" + cursor).then().statusCode(400);
        given().get(TRIALS + "?limit=1&sort=-name&cursor=" + cursor).then().statusCode(400);
    }

    @Test
    void aWholeListIsCsvWithAColumnForEachProperty() {
        trials.run(
                "insert into trial values ('01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a77', 1, 'A', '=1+1', 'a, \"b\"\nc', -5,"
                        + " 'OPEN', null, '2026-01-01Z')");
        Response answer = given().accept("text/csv").get(TRIALS + "?status=OPEN");
        answer.then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .header("Content-Disposition", "attachment; filename=\"trials.csv\"")
                .header("Cache-Control", "no-store");
        assertThat(
                answer.asString(),
                equalTo("id,version,code,name,size,status,note,tray.code,tray.name,tags,begunAt\r\n"
                        + "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a77,1,'=1+1,\"a, \"\"b\"\"\nc\",-5,OPEN,,A,,one;two,"
                        + "2026-01-01T00:00:00Z\r\n"));
    }

    @Test
    void aWholeListHasTheColumnsItDeclares() {
        trials.fill(1);
        trials.run("update trial set note = '@home'");
        assertThat(
                given().accept("text/csv").get(TRIALS + "/declared").asString(),
                equalTo("externalId,note,balance\r\nT0,'@home,0\r\n"));
    }

    @Test
    void anEmptyListIsItsHeader() {
        assertThat(given().accept("text/csv").get(TRIALS).asString(), startsWith("id,version,"));
        assertThat(given().accept("application/x-ndjson").get(TRIALS).asString(), emptyString());
    }

    @Test
    void aWholeListIsOneViewPerLine() {
        trials.fill(3);
        Response answer = given().accept("application/x-ndjson").get(TRIALS + "?sort=-name");
        answer.then().statusCode(200).contentType("application/x-ndjson");
        List<String> lines = answer.asString().lines().toList();
        assertThat(lines, hasSize(3));
        assertThat(lines, everyItem(allOf(startsWith("{\"id\":"), containsString("\"tray\":{"))));
    }

    @Test
    void aWholeListTakesNoPage() {
        given().accept("text/csv")
                .get(TRIALS + "?limit=3")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].parameter", equalTo("limit"));
    }

    @Test
    void onlyListsComeWhole() {
        trials.fill(1);
        String id = given().get(TRIALS).path("results[0].id");
        given().accept("text/csv")
                .get(TRIALS + "/" + id)
                .then()
                .statusCode(406)
                .contentType("application/problem+json");
        assertThat(given().accept("text/csv").get(TRIALS + "/report").asString(), equalTo("own,form\r\n"));
        given().accept("text/csv").head(TRIALS).then().statusCode(200).contentType(startsWith("text/csv"));
    }

    @Test
    void jsonIsPreferredWhereItIsAccepted() {
        given().accept("application/json, text/csv;q=0.5")
                .get(TRIALS)
                .then()
                .contentType(startsWith("application/json"));
        given().accept("text/csv;q=0.5, application/json;q=0.1")
                .get(TRIALS)
                .then()
                .contentType(startsWith("text/csv"));
        given().accept("*/*").get(TRIALS).then().contentType(startsWith("application/json"));
    }

    @Test
    void aListThatBreaksOffIsNotTakenForAWholeOne() {
        trials.fill(20_000);
        trials.run("update trial set status = 'AJAR' where code = 'T19999'");
        for (String form : new String[] {"text/csv", "application/x-ndjson"}) {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + TRIALS))
                    .header("Accept", form)
                    .build();
            assertThrows(
                    IOException.class,
                    () -> HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()));
        }
    }

    @Test
    void aLongListNeedsNoMoreMemoryThanAShortOne() throws IOException, InterruptedException {
        trials.fill(300_000);
        Runtime runtime = Runtime.getRuntime();
        HttpResponse<java.io.InputStream> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + TRIALS))
                                .header("Accept", "application/x-ndjson")
                                .build(),
                        HttpResponse.BodyHandlers.ofInputStream());
        long rows = 0;
        long most = 0;
        long before = -1;
        try (var lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            while (lines.readLine() != null) {
                if (++rows % 60_000 == 1) {
                    System.gc();
                    long used = runtime.totalMemory() - runtime.freeMemory();
                    before = before < 0 ? used : before;
                    most = Math.max(most, used - before);
                }
            }
        }
        assertThat(rows, equalTo(300_000L));
        assertThat("bytes kept while reading", most, lessThan(25L << 20));
    }
}
