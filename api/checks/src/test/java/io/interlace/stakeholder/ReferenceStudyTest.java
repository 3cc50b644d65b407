package io.interlace.stakeholder;

import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.interlace.TestDatabase;
import io.interlace.TestProgramme;
import io.interlace.identity.People;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.JsonConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.path.json.config.JsonPathConfig;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The reference study, mapped to our import format, comes in as its publishers describe it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReferenceStudyTest {

    private static final int[] WAVES = {1, 2, 4, 8, 16, 32, 62, 83, 74, 87, 20};

    @Inject
    People people;

    private static byte[] file(String name) throws IOException {
        try (InputStream file = ReferenceStudyTest.class.getResourceAsStream("/faux/" + name)) {
            return Objects.requireNonNull(file).readAllBytes();
        }
    }

    private static void importing(TestProgramme programme, String collection, String name) throws Exception {
        String id = programme
                .asking()
                .contentType("text/csv; charset=UTF-8")
                .body(file(name))
                .post(programme.path("/" + collection + "/imports"))
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        String state;
        do {
            Thread.sleep(100);
            state = programme.get("/" + collection + "/imports/" + id).path("state");
        } while (state.equals("QUEUED") || state.equals("RUNNING"));
        programme.get("/" + collection + "/imports/" + id).then().body("state", equalTo("SUCCEEDED"));
        programme.get("/" + collection + "/imports").then().statusCode(200).body("results.id", contains(id));
        programme
                .get("/" + collection + "/imports/" + id + "/rejections")
                .then()
                .body("results", hasSize(0));
    }

    @Test
    void showsItsWavesAfterImport() throws Exception {
        TestProgramme programme = TestProgramme.ledBy(people.founder());
        importing(programme, "stakeholders", "stakeholders.csv");
        importing(programme, "referrals", "referrals.csv");
        programme
                .asking()
                .config(RestAssuredConfig.config()
                        .jsonConfig(JsonConfig.jsonConfig().numberReturnType(JsonPathConfig.NumberReturnType.DOUBLE)))
                .get(programme.path("/overview"))
                .then()
                .statusCode(200)
                .body("sample.engaged", equalTo(389))
                .body("sample.seeds", equalTo(1))
                .body("sample.waveSizes", contains(1, 2, 4, 8, 16, 32, 62, 83, 74, 87, 20))
                .body("sample.effectiveSize", closeTo(319.8461813, 1e-6));
        for (int wave = 0; wave < WAVES.length; wave++) {
            programme
                    .get("/stakeholders?count=true&limit=1&wave=" + wave)
                    .then()
                    .statusCode(200)
                    .body("metadata.total", equalTo(WAVES[wave]));
        }
    }
}
