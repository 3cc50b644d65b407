package io.interlace.programme;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.interlace.Api;
import io.interlace.TestDatabase;
import io.interlace.TestProgramme;
import io.interlace.identity.People;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ProgrammeTest {

    @Inject
    People people;

    private String lead = "";
    private TestProgramme programme;

    @BeforeEach
    void aProgramme() {
        lead = people.founder();
        programme = TestProgramme.ledBy(lead);
    }

    private String made(String collection, Map<String, Object> draft) {
        return programme
                .post(collection, draft)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void makesWhoeverStartsAProgrammeItsLead() {
        programme.get("/members").then().body("results", hasSize(1)).body("results.role", contains("LEAD"));
        Api.given()
                .header("Authorization", "Bearer " + lead)
                .get("/api/v1/programmes")
                .then()
                .statusCode(200)
                .body("results.id", contains(programme.id()));
    }

    @Test
    void letsOnlyLeadsStartProgrammes() {
        Api.given()
                .header("Authorization", "Bearer " + people.withAddress("nobody@example.org"))
                .contentType("application/json")
                .body(Map.of("name", "Mine", "purpose", "None", "startsOn", "2026-01-05"))
                .post("/api/v1/programmes")
                .then()
                .statusCode(403);
    }

    @Test
    void numbersTheAddressOfASecondProgrammeOfTheSameName() {
        String first = programme.get("").path("slug");
        String second = TestProgramme.ledBy(lead).get("").path("slug");
        assertEquals(false, first.equals(second));
    }

    @Test
    void refusesAnEndBeforeTheStart() {
        programme
                .patch("", Map.of("endsOn", "2025-12-31"), 0)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/endsOn"));
        programme.patch("", Map.of("timeZone", "Europe/Nowhere"), 0).then().statusCode(400);
        programme
                .patch("", Map.of("purpose", "Another"), 0)
                .then()
                .statusCode(200)
                .body("purpose", equalTo("Another"));
    }

    @Test
    void canBeReadNotChangedWhileArchived() {
        programme
                .asking()
                .post(programme.path("/archive"))
                .then()
                .statusCode(200)
                .body("status", equalTo("ARCHIVED"));
        programme.get("/places").then().statusCode(200);
        programme
                .post("/places", Map.of("code", "A", "name", "A"))
                .then()
                .statusCode(409)
                .body("type", endsWith("programme-archived"));
        programme.asking().post(programme.path("/archive")).then().statusCode(409);
        programme
                .asking()
                .post(programme.path("/restoration"))
                .then()
                .statusCode(200)
                .body("status", equalTo("ACTIVE"));
        made("/places", Map.of("code", "A", "name", "A"));
    }

    @Test
    void isDeletedWithEverythingWhenItsNameIsRepeated() {
        made("/places", Map.of("code", "A", "name", "A"));
        programme.person("Somebody");
        programme.delete("", 0).then().statusCode(400).body("errors[0].parameter", equalTo("confirmation"));
        programme.delete("?confirmation=A programm", 0).then().statusCode(400);
        programme.delete("?confirmation=A programme", 0).then().statusCode(204);
        programme.get("").then().statusCode(404);
    }

    @Test
    void keepsALead() {
        String self = programme.get("/members").path("results[0].id");
        programme.delete("/members/" + self, 0).then().statusCode(409).body("type", endsWith("last-lead"));
        programme.patch("/members/" + self, Map.of("role", "VIEWER"), 0).then().statusCode(409);
        String other = made("/members", Map.of("email", "Other@Example.org", "name", "Other", "role", "LEAD"));
        programme.get("/members/" + other).then().statusCode(200).body("email", equalTo("other@example.org"));
        programme
                .post("/members", Map.of("email", "OTHER@example.org", "name", "Again", "role", "VIEWER"))
                .then()
                .statusCode(409)
                .body("errors[0].pointer", equalTo("/email"));
        programme
                .patch("/members/" + other, Map.of("role", "FACILITATOR"), 0)
                .then()
                .statusCode(200);
        programme.delete("/members/" + other, 1).then().statusCode(204);
    }

    @Test
    void keepsPlacesByCodeAndRefusesACodeTwice() {
        made("/places", Map.of("code", "LAMBETH", "name", "Lambeth"));
        programme
                .post("/places", Map.of("code", "LAMBETH", "name", "Lambeth again"))
                .then()
                .statusCode(409)
                .body("errors[0].pointer", equalTo("/code"));
        made("/sectors", Map.of("code", "LAMBETH", "name", "A sector may have the same code"));
        programme.get("/places").then().statusCode(200).body("results.code", hasItem("LAMBETH"));
        programme.get("/places?code=NOWHERE").then().statusCode(200).body("results", hasSize(0));
    }

    @Test
    void keepsSectorsAndGroupsLikePlaces() {
        for (String collection : List.of("/sectors", "/stakeholder-groups")) {
            String id = made(collection, Map.of("code", "A", "name", "A"));
            programme.get(collection + "/" + id).then().statusCode(200);
            programme
                    .patch(collection + "/" + id, Map.of("name", "B"), 0)
                    .then()
                    .statusCode(200);
            programme.get(collection).then().statusCode(200).body("results.name", contains("B"));
            programme.delete(collection + "/" + id, 1).then().statusCode(204);
        }
    }

    @Test
    void changesAPlaceOnlyInTheVersionThatWasRead() {
        Response made = programme.post("/places", Map.of("code", "A", "name", "A"));
        String place = "/places/" + made.path("id");
        programme
                .asking()
                .body(Map.of("name", "B"))
                .patch(programme.path(place))
                .then()
                .statusCode(428);
        programme
                .asking()
                .header("If-Match", made.header("ETag"))
                .body(Map.of("name", "B"))
                .patch(programme.path(place))
                .then()
                .statusCode(200)
                .body("name", equalTo("B"));
        programme.patch(place, Map.of("name", "C"), 0).then().statusCode(412).body("currentVersion", equalTo(1));
        programme.get(place).then().body("name", equalTo("B"));
        programme.delete(place, 1).then().statusCode(204);
        programme.get(place).then().statusCode(404);
    }

    @Test
    void letsExactlyOneOfManyWhoEditAtOnceWin() {
        String place = "/places/" + made("/places", Map.of("code", "A", "name", "A"));
        List<CompletableFuture<Integer>> editing = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            String name = "Name " + i;
            editing.add(CompletableFuture.supplyAsync(
                    () -> programme.patch(place, Map.of("name", name), 0).statusCode()));
        }
        List<Integer> answers =
                editing.stream().map(CompletableFuture::join).sorted().toList();
        assertEquals(List.of(200, 412, 412, 412, 412, 412), answers);
        programme.get(place).then().body("version", equalTo(1));
    }

    @Test
    void keepsWhatIsStillReferredTo() {
        String place = made("/places", Map.of("code", "A", "name", "A"));
        String organisation =
                made("/organisations", Map.of("code", "O", "name", "O", "type", "OTHER", "placeCode", "A"));
        programme.person(Map.of("name", "Ada", "affiliations", List.of(Map.of("organisationCode", "O"))));
        programme.delete("/places/" + place, 0).then().statusCode(409).body("type", endsWith("in-use"));
        programme
                .delete("/organisations/" + organisation, 0)
                .then()
                .statusCode(409)
                .body("type", endsWith("in-use"));
    }

    @ParameterizedTest
    @CsvSource({
        "INTEGRATED_CARE_BOARD, QKK, true",
        "INTEGRATED_CARE_BOARD, RJ1, false",
        "NHS_TRUST, RJ1, true",
        "NHS_TRUST, RJ12, false",
        "NHS_TRUST, A1B2C, true",
        "GENERAL_PRACTICE, G85001, true",
        "GENERAL_PRACTICE, 585001, false",
        "PRIMARY_CARE_NETWORK, U12345, true",
        "PRIMARY_CARE_NETWORK, G85001, false",
        "COMMUNITY_PHARMACY, FA512, true",
        "LOCAL_AUTHORITY, 720, true",
        "LOCAL_AUTHORITY, rj1, false",
        "VOLUNTARY, 8HA03, true",
        "OTHER, X, false"
    })
    void takesAnOdsCodeOfTheShapePublishedForItsType(String type, String code, boolean taken) {
        Response answer = programme.post(
                "/organisations", Map.of("code", "O", "odsCode", code, "name", "An organisation", "type", type));
        if (taken) {
            answer.then().statusCode(201).body("odsCode", equalTo(code));
        } else {
            answer.then().statusCode(400).body("errors[0].pointer", equalTo("/odsCode"));
        }
    }

    @Test
    void findsOrganisationsByBeginningsOfWordsAndByPlace() {
        made("/places", Map.of("code", "A", "name", "A"));
        String id = made(
                "/organisations",
                Map.of("code", "O", "name", "Guy's and St Thomas'", "type", "NHS_TRUST", "placeCode", "A"));
        made("/organisations", Map.of("code", "P", "name", "Another", "type", "OTHER"));
        programme.get("/organisations?q=guys tho").then().statusCode(200).body("results.code", contains("O"));
        programme.get("/organisations?placeCode=A").then().statusCode(200).body("results.code", contains("O"));
        programme.get("/organisations?type=OTHER").then().statusCode(200).body("results.code", contains("P"));
        programme.get("/organisations?sort=-code").then().statusCode(200).body("results.code", contains("P", "O"));
        programme
                .patch("/organisations/" + id, Map.of("name", "New name"), 0)
                .then()
                .statusCode(200);
        programme.get("/organisations/" + id).then().statusCode(200).body("name", equalTo("New name"));
        programme.delete("/organisations/" + id, 1).then().statusCode(204);
    }

    @Test
    void setsThePopulationFrameWholeAndNamesTheCellThatIsWrong() {
        String place = made("/places", Map.of("code", "A", "name", "A"));
        Map<String, Object> cell = Map.of("dimension", "PLACE", "value", "A", "size", 9400);
        programme.get("/population-frame").then().statusCode(200).body("cells", hasSize(0));
        setFrame(List.of(cell, Map.of("dimension", "PLACE", "value", "B", "size", 1)), 0)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/cells/1/value"));
        setFrame(List.of(cell, cell), 0).then().statusCode(400);
        setFrame(
                        IntStream.rangeClosed(0, 20)
                                .mapToObj(n -> Map.<String, Object>of(
                                        "dimension", "ATTRIBUTE:a" + n, "value", "yes", "size", 1))
                                .toList(),
                        0)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/cells/20/dimension"));
        setFrame(List.of(cell, Map.of("dimension", "ATTRIBUTE:workingPattern", "value", "NIGHTS", "size", 12)), 0)
                .then()
                .statusCode(200)
                .body("cells.value", contains("NIGHTS", "A"))
                .body("version", equalTo(1));
        setFrame(List.of(), 0).then().statusCode(412);
        programme.delete("/places/" + place, 0).then().statusCode(409);
        programme
                .get("/overview")
                .then()
                .statusCode(200)
                .body("places[0].frameSize", equalTo(9400))
                .body("reference.frameTotal", equalTo(9400));
    }

    private Response setFrame(List<Map<String, Object>> cells, int version) {
        return programme
                .asking()
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("definition", "Everybody", "asOf", "2026-01-01", "cells", cells))
                .put(programme.path("/population-frame"));
    }

    @Test
    void tellsWhatTheApiIs() {
        Api.given()
                .get("/api/v1/")
                .then()
                .statusCode(200)
                .body("name", equalTo("Interlace"))
                .body("version", not(containsString("SNAPSHOT")));
    }
}
