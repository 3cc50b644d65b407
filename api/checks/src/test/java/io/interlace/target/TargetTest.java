package io.interlace.target;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.interlace.TestDatabase;
import io.interlace.TestProgramme;
import io.interlace.challenge.Challenged;
import io.interlace.identity.People;
import io.interlace.identity.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Targets of challenges, and whether what was measured leads there. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TargetTest {

    @Inject
    People people;

    @Test
    void isSetForAChallengeAndHasNoDataAtFirst() {
        TestProgramme lead = TestProgramme.ledBy(people.founder());
        String olu = lead.person("Olu");
        Aiming aim = Aiming.at(lead, Map.of("measure", "Receipt times", "scope", " All places ", "ownerId", olu));
        aim.read()
                .then()
                .statusCode(200)
                .body("challengeStatement", equalTo("Letters arrive late"))
                .body("status", equalTo("NO_DATA"))
                .body("forecast", nullValue())
                .body("slopePer30Days", nullValue())
                .body("readings", equalTo(0))
                .body("latest", empty())
                .body("scope", equalTo("All places"))
                .body("owner.name", equalTo("Olu"))
                .body("baseline.value", equalTo(20));
        String challenge = aim.read().path("challengeId");
        lead.get("/targets?challengeId=" + challenge).then().body("results.id", contains(aim.target()));
        lead.get("/targets?ownerId=" + olu).then().body("results.id", contains(aim.target()));
        lead.get("/targets?status=MET").then().body("results", empty());
        lead.delete("/challenges/" + challenge, 0)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/in-use"))
                .body("citedBy", equalTo("target"));
    }

    @Test
    void namesEachPlaceOfBadInput() {
        TestProgramme lead = TestProgramme.ledBy(people.founder());
        String challenge = Challenged.challenge(lead, "Letters arrive late");
        lead.post(
                        "/targets",
                        Aiming.draft(
                                challenge,
                                Map.of(
                                        "baseline",
                                        Map.of("on", "1999-12-31", "value", 101),
                                        "target",
                                        Map.of("on", "1999-12-31", "value", 101))))
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/baseline/on",
                                "/baseline/value",
                                "/target/on",
                                "/target/on",
                                "/target/value",
                                "/target/value"));
        lead.post("/targets", Aiming.draft(challenge, Map.of("direction", "DOWN")))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/target/value"));
        lead.post("/targets", Aiming.draft(challenge, Map.of("baseline", Map.of("on", "2026-01-01", "value", 1.23456))))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/baseline/value"));
        lead.post("/targets", Aiming.draft(lead.id(), Map.of()))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/challengeId"));
        lead.post("/targets", Aiming.draft(challenge, Map.of("ownerId", challenge)))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/ownerId"));
    }

    @Test
    void isToldAnewByEachReadingAndByEachChangeOfTheTarget() {
        TestProgramme lead = TestProgramme.ledBy(people.founder());
        Aiming aim = Aiming.at(lead, Map.of("target", Map.of("on", "2026-12-31", "value", 80)));
        aim.noted("2026-01-11", 26);
        aim.noted("2026-01-21", 32.5);
        String third = aim.noted("2026-01-31", 38);
        aim.read()
                .then()
                .body("readings", equalTo(3))
                .body("latest.on", contains("2026-01-11", "2026-01-21", "2026-01-31"))
                .body("slopePer30Days", equalTo(18))
                .body("forecast", equalTo(100))
                .body("version", equalTo(3));
        // what is expected is not, once the day is over
        String status = aim.read().path("status");
        lead.get("/targets?status=" + status).then().body("results.id", contains(aim.target()));
        lead.patch(aim.path(""), Map.of("target", Map.of("on", "2199-12-31", "value", 80)), 3)
                .then()
                .statusCode(200)
                .body("status", equalTo("ON_TRACK"));
        lead.get("/targets?status=in:ON_TRACK,MET").then().body("results.id", contains(aim.target()));
        lead.delete(aim.path("/readings/" + third), 0).then().statusCode(204);
        aim.read().then().body("status", equalTo("NO_DATA")).body("readings", equalTo(2));
        aim.noted("2026-02-10", 80);
        aim.read().then().body("status", equalTo("MET"));
    }

    @Test
    void isOffTrackOnceItsDayIsOver() {
        TestProgramme lead = TestProgramme.ledBy(people.founder());
        Aiming aim = Aiming.at(
                lead,
                Map.of(
                        "baseline",
                        Map.of("on", "2025-01-01", "value", 20),
                        "target",
                        Map.of("on", "2025-12-31", "value", 80)));
        aim.noted("2025-01-11", 26);
        aim.noted("2025-01-21", 32);
        aim.noted("2025-01-31", 38);
        aim.read().then().body("status", equalTo("OFF_TRACK")).body("pathToday", equalTo(80));
        lead.get("/targets?status=OFF_TRACK").then().body("results.id", contains(aim.target()));
        lead.get("/targets?status=ON_TRACK").then().body("results", empty());
    }

    @Test
    void isChangedByOneOfTwoWhoEditIt() {
        TestProgramme lead = TestProgramme.ledBy(people.founder());
        Aiming aim = Aiming.at(lead, Map.of());
        lead.patch(aim.path(""), Map.of("name", "Letters in time"), 0).then().statusCode(200);
        lead.patch(aim.path(""), Map.of("name", "Letters at once"), 0).then().statusCode(412);
        lead.patch(aim.path(""), Map.of("direction", "DOWN"), 1)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/target/value"));
        aim.noted("2026-01-11", 26);
        lead.delete(aim.path(""), 1).then().statusCode(412);
        lead.delete(aim.path(""), 2).then().statusCode(204);
        aim.read().then().statusCode(404);
        lead.get(aim.path("/readings")).then().statusCode(404);
    }

    @Test
    void keepsItsReadingsWithinItsUnit() {
        TestProgramme lead = TestProgramme.ledBy(people.founder());
        Aiming aim = Aiming.at(lead, Map.of("unit", "MINUTES"));
        aim.noted("2026-01-11", 120);
        lead.patch(aim.path(""), Map.of("unit", "PERCENT"), 1)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/unit"));
    }

    @Test
    void hasRoomForTwenty() {
        TestProgramme lead = TestProgramme.ledBy(people.founder());
        Map<String, Object> draft = Aiming.draft(Challenged.challenge(lead, "Letters arrive late"), Map.of());
        for (int i = 0; i < 20; i++) {
            lead.post("/targets", draft).then().statusCode(201);
        }
        lead.post("/targets", draft).then().statusCode(409).body("detail", containsString("20 targets"));
    }

    @Test
    void isReadByAllAndNamesItsOwnerToThoseWhoWorkOnItAlone() {
        TestProgramme lead = TestProgramme.ledBy(people.founder());
        String olu = lead.person("Olu");
        Aiming aim = Aiming.at(lead, Map.of("ownerId", olu));
        for (Role role : List.of(Role.FACILITATOR, Role.ASSESSOR, Role.CONTRIBUTOR, Role.VIEWER)) {
            TestProgramme reader = lead.as(people, role);
            boolean works = role == Role.FACILITATOR;
            reader.get(aim.path("")).then().statusCode(200).body("owner.name", works ? equalTo("Olu") : nullValue());
            reader.get("/targets?ownerId=" + olu).then().statusCode(works ? 200 : 400);
            reader.get(aim.path("/readings")).then().statusCode(200);
            new Aiming(reader, aim.target()).note("2026-01-11", 26).then().statusCode(works ? 201 : 403);
        }
    }

    @Test
    void followsItsOwnerThroughMergingAndIsNobodysOnceTheyAreErased() {
        TestProgramme lead = TestProgramme.ledBy(people.founder());
        String kept = lead.person("Olu");
        String twice = lead.person("Olu too");
        Aiming aim = Aiming.at(lead, Map.of("ownerId", twice));
        lead.post("/stakeholders/" + kept + "/merge", Map.of("duplicateId", twice))
                .then()
                .statusCode(200);
        aim.read().then().body("owner.name", equalTo("Olu"));
        lead.delete("/stakeholders/" + kept, lead.get("/stakeholders/" + kept).path("version"))
                .then()
                .statusCode(204);
        aim.read().then().body("owner", nullValue());
    }
}
