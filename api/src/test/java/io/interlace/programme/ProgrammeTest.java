package io.interlace.programme;

import static io.interlace.Api.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.interlace.TestDatabase;
import io.interlace.identity.People;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ProgrammeTest {

    @Inject
    People people;

    private String lead = "";

    @BeforeEach
    void someoneLeads() {
        lead = people.founder();
    }

    private RequestSpecification asLead() {
        return given().header("Authorization", "Bearer " + lead).contentType("application/json");
    }

    private String programme(String name) {
        return asLead().body("{\"name\":\"" + name + "\",\"purpose\":\"To see\",\"startsOn\":\"2026-01-05\"}")
                .post("/api/v1/programmes")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201)
                .header("Location", containsString("/api/v1/programmes/"))
                .extract()
                .path("id");
    }

    @Test
    void makesWhoeverStartsAProgrammeItsLead() {
        String id = programme("Working together");
        asLead().get("/api/v1/programmes/" + id + "/members")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200)
                .body("results", hasSize(1))
                .body("results.role", contains("LEAD"));
    }

    @Test
    void keepsPlacesByCodeAndRefusesACodeTwice() {
        String places = "/api/v1/programmes/" + programme("Places") + "/places";
        asLead().body("{\"code\":\"LAMBETH\",\"name\":\"Lambeth\"}")
                .post(places)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201);
        asLead().body("{\"code\":\"LAMBETH\",\"name\":\"Lambeth again\"}")
                .post(places)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(409);
        asLead().get(places).then().statusCode(200).body("results.code", hasItem("LAMBETH"));
    }

    @Test
    void changesAPlaceOnlyInTheVersionThatWasRead() {
        String places = "/api/v1/programmes/" + programme("Versions") + "/places";
        var made = asLead().body("{\"code\":\"A\",\"name\":\"A\"}").post(places);
        String place = places + "/" + made.path("id");
        asLead().body("{\"name\":\"B\"}").patch(place).then().statusCode(428);
        asLead().header("If-Match", made.header("ETag"))
                .body("{\"name\":\"B\"}")
                .patch(place)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200)
                .body("name", equalTo("B"));
        asLead().header("If-Match", made.header("ETag"))
                .body("{\"name\":\"C\"}")
                .patch(place)
                .then()
                .statusCode(412)
                .body("currentVersion", equalTo(1));
        asLead().header("If-Match", "\"1\"")
                .delete(place)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(204);
        asLead().get(place).then().statusCode(404);
    }
}
