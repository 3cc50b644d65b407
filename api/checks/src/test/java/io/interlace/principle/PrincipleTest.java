package io.interlace.principle;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.interlace.TestDatabase;
import io.interlace.TestProgramme;
import io.interlace.http.Database;
import io.interlace.identity.People;
import io.interlace.identity.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PrincipleTest {

    @Inject
    People people;

    @Inject
    Database database;

    private Refining refining;
    private TestProgramme programme;

    @BeforeEach
    void startAProgramme() {
        programme = TestProgramme.ledBy(people.founder());
        refining = new Refining(programme);
    }

    @Test
    void isProposedWithItsFirstVersion() {
        Response proposed =
                programme.post("/principles", Refining.draft(Map.of("family", " Finish it ", "title", " Finish it ")));
        String id = proposed.then()
                .statusCode(201)
                .body("family", equalTo("Finish it"))
                .body("status", equalTo("PROPOSED"))
                .body("retirementReason", nullValue())
                .body("versions", equalTo(1))
                .body("currentVersion.number", equalTo(1))
                .body("currentVersion.title", equalTo("Finish it"))
                .body("currentVersion.looksLike", contains("The clinic that orders a test acts on it."))
                .body("currentVersion.doesNotLookLike", contains("A letter that ends “GP to arrange”."))
                .body("currentVersion.sources.url", contains("https://www.example.org/contract"))
                .body("currentVersion.reasonForChange", nullValue())
                .body(
                        "currentVersion.createdBy",
                        equalTo(programme.get("/members").path("results[0].name")))
                .extract()
                .path("id");
        assertTrue(proposed.header("Location").endsWith("/principles/" + id));
        programme
                .get("/events?limit=200")
                .then()
                .body("results.findAll { it.type.endsWith('principle.created') }.subject", contains(endsWith(id)));
    }

    @Test
    void saysWhereItIsWrong() {
        refused(Map.of("title", " "), "/title");
        refused(Map.of("title", "One\nTwo"), "/title");
        refused(Map.of("statement", ""), "/statement");
        refused(Map.of("family", " "), "/family");
        refused(Map.of("looksLike", List.of("One", "")), "/looksLike/1");
        refused(Map.of("doesNotLookLike", List.of("One\nTwo")), "/doesNotLookLike/0");
        refused(Map.of("sources", List.of(Map.of("citation", "A", "url", "javascript:alert(1)"))), "/sources/0/url");
        refused(Map.of("sources", List.of(Map.of("citation", "A", "url", "https://a b"))), "/sources/0/url");
        refused(Map.of("sources", List.of(Map.of("url", "https://example.org"))), "/sources/0/citation");
        programme.get("/principles").then().body("results", empty());
    }

    private void refused(Map<String, Object> more, String pointer) {
        programme
                .post("/principles", Refining.draft(more))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains(pointer));
    }

    @Test
    void isTestedRefinedRetiredAndReinstated() {
        String id = refining.propose(Map.of());
        refining.act(id, "reinstatement").statusCode(409).body("type", endsWith("/illegal-transition"));
        refining.act(id, "test").statusCode(200).body("status", equalTo("IN_TEST"));
        refining.act(id, "test")
                .statusCode(409)
                .body("type", endsWith("/illegal-transition"))
                .body("detail", equalTo("A principle that is IN_TEST cannot become IN_TEST."));
        refining.refine(id, 1, Map.of("title", "Finish it")).then().statusCode(201);
        refining.act(id, "test").statusCode(200).body("status", equalTo("IN_TEST"));
        refining.retire(id)
                .statusCode(200)
                .body("status", equalTo("RETIRED"))
                .body("retirementReason", equalTo("Another says it better"));
        refining.retire(id).statusCode(409).body("type", endsWith("/illegal-transition"));
        refining.act(id, "test").statusCode(409);
        refining.refine(id, 2, Map.of("title", "Hear a yes"))
                .then()
                .statusCode(409)
                .body("type", endsWith("/illegal-transition"));
        refining.act(id, "reinstatement")
                .statusCode(200)
                .body("status", equalTo("IN_TEST"))
                .body("retirementReason", nullValue())
                .body("versions", equalTo(2));
        programme
                .post("/principles/" + id + "/retirement", Map.of("reason", " "))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/reason"));
        programme
                .get("/events?limit=200")
                .then()
                .body(
                        "results.findAll { it.type.endsWith('principle.changed') }.data.values.status",
                        contains("IN_TEST", "REFINED", "IN_TEST", "RETIRED", "IN_TEST"));
    }

    @Test
    void isPutBesideOthers() {
        String id = refining.propose(Map.of("family", "Finish it"));
        programme
                .patch("/principles/" + id, Map.of("family", "Work as one"), 0)
                .then()
                .statusCode(200)
                .body("family", equalTo("Work as one"))
                .body("version", equalTo(1));
        programme
                .patch("/principles/" + id, Map.of("family", "Other"), 0)
                .then()
                .statusCode(412);
        programme
                .patch("/principles/" + id, "{\"family\":null}", 1)
                .then()
                .statusCode(200)
                .body("family", nullValue());
        programme.patch("/principles/" + id, Map.of("title", "Other"), 2).then().statusCode(400);
        programme
                .patch("/principles/" + id, Map.of("family", ""), 2)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/family"));
        refining.read(id).body("version", equalTo(2)).body("versions", equalTo(1));
    }

    @Test
    void isDeletedOnlyWhileNothingCameOfIt() {
        String wrong = refining.propose(Map.of());
        programme.delete("/principles/" + wrong, 1).then().statusCode(412);
        programme.delete("/principles/" + wrong, 0).then().statusCode(204);
        programme.get("/principles/" + wrong).then().statusCode(404);
        programme.get("/principles/" + wrong + "/versions").then().statusCode(404);
        String tested = refining.propose(Map.of());
        refining.act(tested, "test").statusCode(200);
        programme
                .delete("/principles/" + tested, 1)
                .then()
                .statusCode(409)
                .body("type", endsWith("/in-use"))
                .body("detail", endsWith("retire it instead."));
        refining.retire(tested).statusCode(200);
        programme.delete("/principles/" + tested, 2).then().statusCode(409).body("type", endsWith("/in-use"));
        programme
                .get("/events?limit=200")
                .then()
                .body("results.findAll { it.type.endsWith('principle.deleted') }.subject", contains(endsWith(wrong)));
    }

    @Test
    void isListedByStatusFamilyAndWords() {
        String first = refining.propose(Map.of("title", "Ask before you tell", "family", "Ask"));
        String second = refining.propose(Map.of("title", "Tell the patient first"));
        database.update(
                "update principle set created_at = created_at - interval '1 hour' where id = ?",
                UUID.fromString(first));
        refining.act(second, "test").statusCode(200);
        programme.get("/principles").then().statusCode(200).body("results.id", contains(second, first));
        programme.get("/principles?sort=title").then().body("results.id", contains(first, second));
        for (String query : List.of("status=IN_TEST", "q=pat", "q=tell pat&sort=title", "status=in:IN_TEST,RETIRED")) {
            programme.get("/principles?" + query).then().statusCode(200).body("results.id", contains(second));
        }
        programme.get("/principles?family=Ask&status=PROPOSED").then().body("results.id", contains(first));
        programme.get("/principles?family=Tell").then().body("results", empty());
        refining.refine(first, 1, Map.of("title", "Hear a yes")).then().statusCode(201);
        programme.get("/principles?q=ask").then().body("results", empty());
        programme.get("/principles?q=hear").then().body("results.id", contains(first));
        programme.get("/principles?status=DONE").then().statusCode(400);
        String table = programme
                .asking()
                .accept("text/csv")
                .get(programme.path("/principles"))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertTrue(table.contains("currentVersion.statement"), table);
        assertTrue(table.contains(first + ",Ask,REFINED,,2,Hear a yes,"), table);
    }

    @Test
    void isReadByAllAndWrittenByLeadsAndFacilitators() {
        TestProgramme facilitator = programme.as(people, Role.FACILITATOR);
        String id = new Refining(facilitator).propose(Map.of());
        facilitator.get("/principles/" + id).then().body("currentVersion.createdBy", equalTo("Fay"));
        for (Role role : List.of(Role.ASSESSOR, Role.CONTRIBUTOR, Role.VIEWER, Role.INTEGRATION)) {
            TestProgramme reader = programme.as(people, role);
            boolean knowsPeople = role == Role.ASSESSOR || role == Role.INTEGRATION;
            reader.get("/principles").then().statusCode(200).body("results", hasSize(1));
            reader.get("/principles/" + id + "/versions/1")
                    .then()
                    .statusCode(200)
                    .body("createdBy", knowsPeople ? equalTo("Fay") : nullValue());
            reader.post("/principles", Refining.draft(Map.of())).then().statusCode(403);
            new Refining(reader)
                    .refine(id, 1, Map.of("title", "Finish it"))
                    .then()
                    .statusCode(403);
            new Refining(reader).act(id, "test").statusCode(403);
        }
    }
}
