package io.interlace.participation;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.interlace.TestDatabase;
import io.interlace.TestProgramme;
import io.interlace.http.Database;
import io.interlace.identity.People;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.LogContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What opens a link is written down nowhere but in the link. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TokenSecrecyTest {

    @Inject
    People people;

    @Inject
    Database database;

    private LinkHolder link;

    @BeforeEach
    void somebodyHoldsALink() {
        TestProgramme programme = TestProgramme.ledBy(people.founder());
        link = LinkHolder.of(programme, programme.person("Ada"), Purpose.ENGAGE);
    }

    /** Many ways to come with a token, right and wrong, from each layer that answers. */
    private List<Response> comeWithIt() {
        List<Response> answers = new ArrayList<>();
        answers.add(link.get(""));
        answers.add(link.get("/nowhere"));
        answers.add(link.get("/organisations"));
        answers.add(link.post("/acceptance"));
        answers.add(link.post("/decline", Map.of("reasonCode", "NO")));
        answers.add(link.asking().body("{").post(link.path("/referrals")));
        answers.add(link.asking().contentType("text/plain").body("x").post(link.path("/referrals")));
        answers.add(RestAssured.given().delete(link.path("")));
        answers.add(link.asking().accept("image/png").get(link.path("")));
        answers.add(RestAssured.given().options(link.path("/acceptance")));
        return answers;
    }

    @Test
    void noAnswerSaysItBack() {
        for (Response answer : comeWithIt()) {
            String all = answer.headers() + answer.asString();
            assertFalse(all.contains(link.token()), all);
        }
        link.get("/organisations").then().body("instance", equalTo("/api/v1/participation/***/organisations"));
        link.get("/nowhere").then().body("instance", equalTo("/api/v1/participation/***/nowhere"));
    }

    @Test
    void noLogLineHoldsItEvenWhenSomethingBreaks() {
        List<String> lines = new ArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord line) {
                StringBuilder text = new StringBuilder(String.valueOf(line.getMessage()));
                for (Object parameter : line.getParameters() == null ? new Object[0] : line.getParameters()) {
                    text.append(' ').append(parameter);
                }
                for (Throwable t = line.getThrown(); t != null; t = t.getCause()) {
                    text.append(' ').append(t);
                }
                synchronized (lines) {
                    lines.add(text.toString());
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger root = LogContext.getLogContext().getLogger("");
        root.addHandler(handler);
        try {
            comeWithIt();
            database.update("alter table participation_referral rename to participation_referral_away");
            try {
                link.get("").then().statusCode(500);
            } finally {
                database.update("alter table participation_referral_away rename to participation_referral");
            }
        } finally {
            root.removeHandler(handler);
        }
        assertTrue(lines.stream().anyMatch(line -> line.contains("/participation/***")), lines.toString());
        assertTrue(lines.stream().noneMatch(line -> line.contains(link.token())), lines.toString());
    }

    @Test
    void noMetricIsLabelledWithIt() {
        comeWithIt();
        String metrics = RestAssured.get("/q/metrics").asString();
        assertTrue(metrics.contains("/api/v1/participation/{token}"), "requests by link are counted");
        assertFalse(metrics.contains(link.token()));
    }

    @Test
    void noTableKeepsIt() {
        comeWithIt();
        link.asking()
                .header("Idempotency-Key", "k")
                .post(link.path("/acceptance"))
                .then()
                .statusCode(200);
        for (String table : database.list(
                "select table_name from information_schema.tables where table_schema = 'public'",
                row -> row.getString(1))) {
            assertEquals(
                    0,
                    database.first(
                                    "select count(*) from " + table + " t where strpos(t::text, ?) > 0",
                                    row -> row.getInt(1),
                                    link.token())
                            .orElseThrow(),
                    table);
        }
    }
}
