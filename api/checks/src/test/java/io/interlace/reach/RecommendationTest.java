package io.interlace.reach;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.interlace.TestDatabase;
import io.interlace.identity.People;
import io.interlace.identity.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RecommendationTest {

    @Inject
    People people;

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

    /** Many of Lambeth, one of Bexley and nobody of Bromley are engaged; of each, two people are referred. */
    private ReachScene scene() {
        return ReachScene.empty(people)
                .places("BEXLEY", "BROMLEY", "LAMBETH")
                .groups("GPS", "NURSES")
                .frame(
                        "PLACE", "BEXLEY", 3000, "PLACE", "BROMLEY", 7900, "PLACE", "LAMBETH", 3000, "GROUP", "GPS", 10,
                        "GROUP", "NURSES", 10)
                .engaged(9, "LAMBETH", "GPS")
                .engaged(1, "BEXLEY", "NURSES")
                .people(
                        "L1,Lou,lou@example.org,IDENTIFIED,LAMBETH,GPS,,",
                        "X1,Xan,xan@example.org,IDENTIFIED,BEXLEY,NURSES,,",
                        "X2,Xia,xia@example.org,IDENTIFIED,BEXLEY,NURSES,,",
                        "R1,Rae,rae@example.org,IDENTIFIED,BROMLEY,NURSES,,",
                        "R2,Rex,rex@example.org,IDENTIFIED,BROMLEY,GPS,,",
                        "R3,Roy,,IDENTIFIED,BROMLEY,NURSES,,",
                        "R4,Ria,ria@example.org,INVITED,BROMLEY,NURSES,,",
                        "R5,Ron,ron@example.org,IDENTIFIED,BROMLEY,NURSES,,")
                .referrals(
                        "LAMBETHGPS0,L1,PROPOSED",
                        "LAMBETHGPS0,X1,PROPOSED",
                        "LAMBETHGPS0,X2,PROPOSED",
                        "LAMBETHGPS0,R1,PROPOSED",
                        "LAMBETHGPS0,R2,PROPOSED",
                        "LAMBETHGPS0,R3,PROPOSED",
                        "LAMBETHGPS0,R4,PROPOSED");
    }

    @Test
    void beginWithWhomTheEngagedMissMost() {
        ReachScene scene = scene();
        scene.programme()
                .get("/reach/recommendations?limit=3")
                .then()
                .statusCode(200)
                .body("results.stakeholder.placeCode", contains("BROMLEY", "BEXLEY", "BROMLEY"))
                .body("results[0].stakeholder.name", equalTo("Rae"))
                .body("results[2].stakeholder.name", equalTo("Rex"))
                .body("results.rank", contains(1, 2, 3))
                .body("results[0].stakeholder.groupCode", equalTo("NURSES"))
                .body(
                        "results[0].reason",
                        equalTo(
                                "Nobody from Bromley is engaged, of 7,900 there; Nurses: heard at 0.20 of their share."))
                .body("results[0].gainByDimension.dimension", contains("PLACE", "GROUP"))
                .body("results.gain", everyItem(greaterThan(0f)))
                .body("considered", equalTo(5))
                .body("resting", equalTo(0))
                .body("restingUntil", nullValue())
                .body("withoutAddress", equalTo(1));
        JsonPath reach = scene.reach("PLACE");
        assertEquals(1, reach.getInt(ReachScene.category("BROMLEY", "recommendationRank")));
        assertEquals(2, reach.getInt(ReachScene.category("BEXLEY", "recommendationRank")));
    }

    @Test
    void leaveInPeaceWhomThePolicyDoes() {
        ReachScene scene = scene();
        asked(scene, "R1", 10, today.minusDays(20));
        asked(scene, "R1", 10, today.minusDays(2));
        asked(scene, "X1", 40, today.minusDays(1));
        scene.programme()
                .get("/reach/recommendations?minutes=15")
                .then()
                .statusCode(200)
                .body("results.stakeholder.name", containsInAnyOrder("Rex", "Xan", "Xia"))
                .body("considered", equalTo(5))
                .body("resting", equalTo(1))
                .body("restingUntil", equalTo(today.plusDays(8).toString()));
        scene.programme()
                .get("/reach/recommendations?minutes=30")
                .then()
                .body("results.stakeholder.name", containsInAnyOrder("Rex", "Xia"))
                .body("resting", equalTo(2));
        scene.programme()
                .get("/reach/recommendations?minutes=61")
                .then()
                .body("results", empty())
                .body("resting", equalTo(5));
    }

    @Test
    void areNotThoseWhoAreInvitedAlready() {
        ReachScene scene = scene();
        String template =
                scene.programme().get("/invitation-templates?purpose=ENGAGE").path("results[0].id");
        scene.programme()
                .post("/invitations", Map.of("stakeholderId", scene.id("R1"), "templateId", template))
                .then()
                .statusCode(201);
        scene.programme()
                .get("/reach/recommendations?limit=50")
                .then()
                .body("results.stakeholder.name", not(hasItem("Rae")))
                .body("considered", equalTo(4));
    }

    private static void asked(ReachScene scene, String person, int minutes, LocalDate on) {
        scene.programme()
                .post(
                        "/contacts",
                        Map.of(
                                "stakeholderId",
                                scene.id(person),
                                "purpose",
                                "ENGAGE",
                                "minutes",
                                minutes,
                                "askedOn",
                                on.toString()))
                .then()
                .statusCode(201);
    }

    @Test
    void neverExceedThePolicyWhateverWasAskedBefore() {
        ReachScene scene = scene();
        Random random = new Random(7);
        for (int round = 0; round < 6; round++) {
            for (String person : List.of("L1", "X1", "X2", "R1", "R2")) {
                if (random.nextInt(3) == 0) {
                    asked(scene, person, random.nextInt(40), today.minusDays(1 + random.nextInt(40)));
                }
            }
            int minutes = random.nextInt(45);
            List<String> recommended = scene.programme()
                    .get("/reach/recommendations?limit=50&minutes=" + minutes)
                    .path("results.stakeholder.id");
            for (String id : recommended) {
                String standing = "/stakeholders/" + id + "/contacts/standing?minutes=" + minutes;
                assertTrue(scene.programme().get(standing).<Boolean>path("mayBeAsked"), standing);
            }
        }
    }

    @Test
    void nameNobodyWhereThereIsNothingToMeasureBy() {
        ReachScene.empty(people)
                .people("A,A,,ENGAGED,,,,", "B,B,b@example.org,IDENTIFIED,,,,")
                .referrals("A,B,PROPOSED")
                .programme()
                .get("/reach/recommendations")
                .then()
                .statusCode(200)
                .body("results", hasSize(0))
                .body("considered", equalTo(1));
    }

    @Test
    void areForThoseWhoInvite() {
        ReachScene scene = scene();
        for (Role role : Role.values()) {
            boolean may = role == Role.LEAD || role == Role.FACILITATOR || role == Role.INTEGRATION;
            scene.as(role).get("/reach/recommendations").then().statusCode(may ? 200 : 403);
        }
    }
}
