package io.interlace.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.interlace.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("strain")
@QuarkusTestResource(TestDatabase.class)
class DatabaseAwayTest {

    @Inject
    TrialTable trials;

    @Test
    void withoutItsDatabaseTheServiceSaysWhenToComeBackAndRecoversAlone() throws SQLException {
        String url = ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);
        trials.create();
        trials.fill(1);
        try (Connection other =
                DriverManager.getConnection(url.replaceAll("/postgres.*", "/template1"), "postgres", "postgres")) {
            run(other, "alter database postgres allow_connections false");
            try {
                run(other, "select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = 'postgres'");
                for (int i = 0; i < 3; i++) {
                    given().get("/api/v1/trials")
                            .then()
                            .statusCode(503)
                            .contentType("application/problem+json")
                            .header("Retry-After", "2")
                            .body("type", equalTo("/problems/unavailable"));
                    given().accept("text/csv").get("/api/v1/trials").then().statusCode(503);
                }
                given().get("/q/health/ready").then().statusCode(503);
                given().get("/q/health/live").then().statusCode(200);
                given().get("/q/metrics").then().statusCode(200).body(containsString("jvm_"));
            } finally {
                run(other, "alter database postgres allow_connections true");
            }
        }
        given().get("/api/v1/trials").then().statusCode(200);
        given().get("/q/health/ready").then().statusCode(200);
        trials.drop();
    }

    @Test
    void connectionsThatDiedAtRestAreReplacedBeforeTheyAreUsed() throws SQLException, InterruptedException {
        String url = ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);
        trials.create();
        List<CompletableFuture<Integer>> several = IntStream.range(0, 6)
                .mapToObj(n -> CompletableFuture.supplyAsync(
                        () -> given().get("/api/v1/trials/slow?seconds=1").statusCode(),
                        task -> new Thread(task).start()))
                .toList();
        several.forEach(answer -> assertEquals(200, answer.join()));
        try (Connection other =
                DriverManager.getConnection(url.replaceAll("/postgres.*", "/template1"), "postgres", "postgres")) {
            run(other, "select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = 'postgres'");
        }
        Thread.sleep(1_500); // for longer than a connection is taken on trust
        for (int i = 0; i < 12; i++) {
            given().get("/api/v1/trials").then().statusCode(200);
        }
        trials.drop();
    }

    @Test
    void aConnectionThatDiesAtTheCommitIsNotAMistakeOfOurs() {
        trials.create();
        trials.run("create or replace function die() returns trigger language plpgsql as"
                + " 'begin perform pg_terminate_backend(pg_backend_pid()); return null; end'");
        trials.run("create constraint trigger dies_at_commit after insert on trial deferrable initially deferred"
                + " for each row execute function die()");
        given().contentType("application/json")
                .body(Map.of("code", "T1", "name", "Trial 1", "size", 1))
                .post("/api/v1/trials")
                .then()
                .statusCode(503)
                .header("Retry-After", "2")
                .body("type", equalTo("/problems/unavailable"));
        given().get("/api/v1/trials").then().statusCode(200).body("results.size()", equalTo(0));
        trials.drop();
        trials.run("drop function die()");
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
