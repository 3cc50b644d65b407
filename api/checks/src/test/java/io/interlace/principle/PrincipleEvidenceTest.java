package io.interlace.principle;

import static io.interlace.principle.Rating.HELPED;
import static io.interlace.principle.Rating.HINDERED;
import static io.interlace.principle.Rating.NO_DIFFERENCE;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.interlace.TestDatabase;
import io.interlace.TestProgramme;
import io.interlace.http.Database;
import io.interlace.identity.Caller;
import io.interlace.identity.People;
import io.interlace.identity.Role;
import io.interlace.principle.Ratings.Occasion;
import io.interlace.project.Projecting;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.JsonConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hamcrest.Matcher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PrincipleEvidenceTest {

    private static final double TOLERANCE = 1e-9;
    private static final String SECTORS = "versions[0].bySector";

    @Inject
    People people;

    @Inject
    Database database;

    @Inject
    Caller caller;

    @Inject
    Ratings ratings;

    private TestProgramme programme;
    private Refining refining;
    private String principle;
    private String project;
    private Occasion workshop;

    @BeforeEach
    void tryAPrinciple() {
        Projecting projecting = Projecting.ledBy(people.founder(), database);
        programme = projecting.programme();
        refining = new Refining(programme);
        principle = refining.propose(Map.of("title", "Finish it"));
        project = projecting.project("One front door", 5);
        workshop = occasion(RatingSource.WORKSHOP, project);
        programme.post("/sectors", Map.of("code", "CARE_HOMES", "name", "Care homes"));
        programme.post("/stakeholder-groups", Map.of("code", "NURSES", "name", "Nurses"));
    }

    private static Occasion occasion(RatingSource source, @Nullable String project) {
        return new Occasion(source, UUID.randomUUID(), project == null ? null : UUID.fromString(project));
    }

    private String person(String sector) {
        return programme.person(
                Map.of("name", "Ada", "affiliations", List.of(Map.of("sectorCode", sector, "groupCode", "NURSES"))));
    }

    private void say(Occasion occasion, String person, int number, Rating rating) {
        inTheProgramme(() -> ratings.say(
                occasion,
                Ratings.Rater.named(UUID.fromString(person)),
                Map.of(UUID.fromString(principle), number),
                List.of(new PrincipleRating(UUID.fromString(principle), rating))));
    }

    private void sayFrom(Occasion occasion, String sector, int number, Rating... said) {
        for (Rating rating : said) {
            say(occasion, person(sector), number, rating);
        }
    }

    /** Eight of ten helped: six who work in hospitals, four in care homes, one of whom was hindered. */
    private void sayEightOfTen(int number) {
        sayFrom(workshop, "ACUTE", number, HELPED, HELPED, HELPED, HELPED, HELPED, NO_DIFFERENCE);
        sayFrom(workshop, "CARE_HOMES", number, HELPED, HELPED, HELPED, HINDERED);
    }

    private ValidatableResponse evidence(TestProgramme reader) {
        return reader.asking()
                .config(RestAssured.config()
                        .jsonConfig(JsonConfig.jsonConfig().numberReturnType(NumberReturnType.DOUBLE)))
                .get(reader.path("/principles/" + principle + "/evidence"))
                .then()
                .statusCode(200);
    }

    private static Matcher<Double> about(double value) {
        return closeTo(value, TOLERANCE);
    }

    @Test
    void saysOfEachVersionWhetherItHelpedAndWhatChanged() {
        sayEightOfTen(1);
        refining.refine(principle, 1, Map.of("title", "Hear a yes")).then().statusCode(201);
        sayFrom(occasion(RatingSource.RETROSPECTIVE, project), "ACUTE", 2, HELPED, HELPED, HINDERED);
        sayFrom(occasion(RatingSource.WORKSHOP, null), "ACUTE", 2, NO_DIFFERENCE);
        evidence(programme)
                .body("principleId", equalTo(principle))
                .body("suppressed", equalTo(false))
                .body("versions.number", contains(2, 1))
                .body("versions.title", contains("Hear a yes", "Finish it"))
                .body("versions.occasions", contains(2, 1))
                .body("versions.counts.helped", contains(2, 8))
                .body("versions.counts.noDifference", contains(1, 1))
                .body("versions.counts.hindered", contains(1, 1))
                .body("versions.counts.total", contains(4, 10))
                .body("versions[1].helpedShare.share", about(0.8))
                .body("versions[1].helpedShare.low", about(0.497225503560))
                .body("versions[1].helpedShare.high", about(0.955940586447))
                .body("versions[1].change", nullValue())
                .body("versions[0].helpedShare.share", about(0.5))
                .body("versions[0].change", about(-0.3));
    }

    @Test
    void tellsProjectsSectorsAndGroupsApart() {
        sayFrom(workshop, "PRIMARY", 1, HELPED, HELPED, HELPED, NO_DIFFERENCE, NO_DIFFERENCE, HINDERED);
        Occasion elsewhere = occasion(RatingSource.RETROSPECTIVE, null);
        sayFrom(elsewhere, "ACUTE", 1, HELPED, HELPED, HELPED, HELPED, HELPED);
        sayNamelessly(elsewhere, 7);
        evidence(programme)
                .body("versions[0].byProject.key", contains(project, null))
                .body("versions[0].byProject.name", contains("One front door", null))
                .body("versions[0].byProject.counts.total", contains(6, 12))
                .body(SECTORS + ".key", contains("ACUTE", "PRIMARY", null))
                .body(SECTORS + ".name", contains("ACUTE", "PRIMARY", null))
                .body(SECTORS + ".counts.helped", contains(5, 3, 0))
                .body(SECTORS + ".counts.noDifference", contains(0, 2, 0))
                .body(SECTORS + ".counts.hindered", contains(0, 1, 7))
                .body(SECTORS + "[0].helpedShare.share", about(1))
                .body(SECTORS + "[1].helpedShare.share", about(0.5))
                .body("versions[0].byGroup.key", contains("NURSES", null))
                .body("versions[0].byGroup.name", contains("Nurses", null))
                .body("versions[0].byGroup.counts.total", contains(11, 7));
    }

    /** As people do of whom only they themselves can prove that it was they. */
    private void sayNamelessly(Occasion occasion, int count) {
        database.update(
                "insert into principle_rating (programme_id, principle_id, number, source, source_id, handle, rating,"
                        + " rated_at) select ?::uuid, ?::uuid, 1, ?, ?, decode(md5(n::text), 'hex'), 'HINDERED', now()"
                        + " from generate_series(1, ?) n",
                programme.id(),
                principle,
                occasion.source(),
                occasion.id(),
                count);
    }

    @Test
    void hidesPartsOfFewerThanFiveFromALeadToo() {
        sayEightOfTen(1);
        sayFrom(workshop, "PRIMARY", 1, HELPED, HELPED, HELPED, HELPED, HELPED, HELPED, HELPED);
        evidence(programme)
                .body("versions[0].counts.total", equalTo(17))
                .body(SECTORS + ".name", contains("ACUTE", "Care homes", "PRIMARY"))
                .body(SECTORS + ".counts.total", contains(null, null, 7))
                .body(SECTORS + ".counts.helped", contains(null, null, 7))
                .body(SECTORS + ".counts.hindered", contains(null, null, 0))
                .body(SECTORS + ".helpedShare", contains(nullValue(), nullValue(), notNullValue()))
                .body("versions[0].byProject.counts.total", contains(17));
    }

    @Test
    void tellsReadersOfAggregatesNoCountUnderFive() {
        sayEightOfTen(1);
        refining.refine(principle, 1, Map.of("title", "Hear a yes")).then().statusCode(201);
        sayFrom(workshop, "ACUTE", 2, HELPED, HELPED, HELPED, HELPED, HELPED);
        sayFrom(workshop, "ACUTE", 2, NO_DIFFERENCE, NO_DIFFERENCE, NO_DIFFERENCE, NO_DIFFERENCE, NO_DIFFERENCE);
        for (Role role : List.of(Role.VIEWER, Role.CONTRIBUTOR)) {
            evidence(programme.as(people, role))
                    .body("suppressed", equalTo(true))
                    .body("versions.counts.helped", contains(5, null))
                    .body("versions.counts.noDifference", contains(5, null))
                    .body("versions.counts.hindered", contains(0, null))
                    .body("versions.counts.total", contains(10, 10))
                    .body("versions[0].helpedShare.share", about(0.5))
                    .body("versions[1].helpedShare", nullValue())
                    .body("versions.change", contains(null, null))
                    .body("versions[1].byProject.counts.helped", contains((Object) null))
                    .body("versions[1].byProject.counts.total", contains(10));
        }
    }

    @Test
    void goesOnCountingWhoWasErasedInTheirSector() {
        String ada = person("ACUTE");
        say(workshop, ada, 1, HINDERED);
        sayFrom(workshop, "ACUTE", 1, HELPED, HELPED, HELPED, HELPED);
        Object version = programme.get("/stakeholders/" + ada).path("version");
        programme.delete("/stakeholders/" + ada, version).then().statusCode(204);
        evidence(programme)
                .body(SECTORS + ".key", contains("ACUTE"))
                .body(SECTORS + ".counts.hindered", contains(1))
                .body(SECTORS + ".counts.total", contains(5));
    }

    @Test
    void keepsWhatWasSaidLastUntilItIsTakenBack() {
        String ada = person("ACUTE");
        say(workshop, ada, 1, HELPED);
        say(workshop, ada, 1, HINDERED);
        String bea = person("ACUTE");
        say(workshop, bea, 1, HELPED);
        evidence(programme)
                .body("versions[0].counts.hindered", equalTo(1))
                .body("versions[0].counts.total", equalTo(2));
        inTheProgramme(() -> ratings.forget(workshop.id(), Ratings.Rater.named(UUID.fromString(ada))));
        evidence(programme)
                .body("versions[0].counts.hindered", equalTo(0))
                .body("versions[0].counts.total", equalTo(1));
        inTheProgramme(() -> ratings.forget(workshop.id(), Ratings.Rater.named(UUID.fromString(bea))));
        evidence(programme)
                .body("versions[0].counts.total", equalTo(0))
                .body("versions[0].helpedShare", nullValue())
                .body("versions[0].occasions", equalTo(0))
                .body("versions[0].byProject", empty());
    }

    private void inTheProgramme(Runnable what) {
        caller.worksFor(UUID.fromString(programme.id()));
        QuarkusTransaction.requiringNew().run(what);
    }

    @Test
    void countsTwoWhoTurnOutToBeOneOnce() {
        String ada = person("ACUTE");
        String again = person("ACUTE");
        Occasion later = occasion(RatingSource.RETROSPECTIVE, project);
        say(workshop, ada, 1, HELPED);
        say(workshop, again, 1, HINDERED);
        say(later, again, 1, NO_DIFFERENCE);
        programme
                .post("/stakeholders/" + ada + "/merge", Map.of("duplicateId", again))
                .then()
                .statusCode(200);
        evidence(programme)
                .body("versions[0].counts.helped", equalTo(1))
                .body("versions[0].counts.noDifference", equalTo(1))
                .body("versions[0].counts.hindered", equalTo(0))
                .body("versions[0].occasions", equalTo(2));
    }

    /** It is only proposed, so that nothing else would keep it. */
    @Test
    void keepsAPrincipleThatWasRated() {
        String ada = person("ACUTE");
        say(workshop, ada, 1, HELPED);
        programme
                .delete("/principles/" + principle, 0)
                .then()
                .statusCode(409)
                .body("type", endsWith("/in-use"))
                .body("detail", containsString("retire it instead"));
        evidence(programme).body("versions[0].counts.total", equalTo(1));
        inTheProgramme(() -> ratings.forget(workshop.id(), Ratings.Rater.named(UUID.fromString(ada))));
        programme.delete("/principles/" + principle, 0).then().statusCode(204);
        programme.get("/principles/" + principle + "/evidence").then().statusCode(404);
    }

    @Test
    void goesWithItsProgramme() {
        sayFrom(workshop, "ACUTE", 1, HELPED, HINDERED);
        programme.delete("?confirmation=A programme", 0).then().statusCode(204);
        programme.get("").then().statusCode(404);
    }

    @Test
    void isOfPrinciplesOfTheProgrammeOnly() {
        TestProgramme other = TestProgramme.ledBy(people.founder());
        other.get("/principles/" + principle + "/evidence").then().statusCode(404);
    }
}
