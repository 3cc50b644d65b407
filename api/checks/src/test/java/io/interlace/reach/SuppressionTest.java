package io.interlace.reach;

import static io.interlace.reach.ReachScene.category;
import static io.interlace.reach.ReachScene.reach;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.interlace.TestDatabase;
import io.interlace.TestProgramme;
import io.interlace.identity.People;
import io.interlace.identity.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What readers of aggregates get to know of reach. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SuppressionTest {

    private static final List<String> DERIVED = List.of(
            "share",
            "representation",
            "rdsI",
            "rdsII",
            "rdsIIInterval",
            "meanNetworkSize",
            "recruitmentHomophily",
            "rakedWeight",
            "recommendationRank",
            "silence");

    @Inject
    People people;

    /** Three of Bexley, seven of Bromley, twenty of Lambeth and nobody of Southwark are engaged. */
    private ReachScene scene() {
        return ReachScene.empty(people)
                .places("BEXLEY", "BROMLEY", "LAMBETH", "SOUTHWARK")
                .groups("GPS", "NURSES")
                .frame("PLACE", "BEXLEY", 900, "PLACE", "BROMLEY", 50, "PLACE", "LAMBETH", 50, "PLACE", "SOUTHWARK", 50)
                .engaged(3, "BEXLEY", "GPS")
                .engaged(7, "BROMLEY", "GPS")
                .engaged(20, "LAMBETH", "NURSES")
                .referrals("LAMBETHNURSES0,LAMBETHNURSES1,ACCEPTED", "LAMBETHNURSES0,BEXLEYGPS0,ACCEPTED");
    }

    @Test
    void hidesFewPeopleAndWhateverTellsOfThem() {
        ReachScene scene = scene();
        for (Role role : List.of(Role.VIEWER, Role.CONTRIBUTOR)) {
            JsonPath reach = reach(scene.as(role), "PLACE");
            assertEquals(Arrays.asList(null, null, 20, 0), reach.getList("categories.engaged"));
            for (String property : DERIVED) {
                assertNull(reach.get(category("BEXLEY", property)), property);
                assertNull(reach.get(category("BROMLEY", property)), property);
            }
            for (String property : List.of("rdsI", "rdsII", "recruitmentHomophily", "rakedWeight", "silence")) {
                assertNull(reach.get(category("LAMBETH", property)), property);
            }
            assertNotNull(reach.get(category("LAMBETH", "share")));
            assertNotNull(reach.get(category("LAMBETH", "meanNetworkSize")));
            assertEquals(900, reach.getInt(category("BEXLEY", "frameSize")));
            assertNull(reach.get("recruitment.transitions"));
            assertNull(reach.get("recruitment.homophily"));
            assertNull(reach.get("convergence"));
            assertNull(reach.get("converged"));
            assertNull(reach.get("raking.effectiveSize"));
            assertEquals("NOT_APPLICABLE", reach.getString("intervals"));
            assertEquals(List.of("SOUTHWARK"), reach.getList("missing.value"));
            assertEquals(30, reach.getInt("sample.engaged"));
            // two came by referral: their wave is hidden, and with it that of the seeds
            assertEquals(Arrays.asList(null, null), reach.getList("sample.waveSizes"));
            assertNull(reach.get("sample.seeds"));
        }
    }

    @Test
    void tellsTheEstimatesWhereNothingIsHidden() {
        JsonPath reach = reach(scene().as(Role.VIEWER), "GROUP");
        assertEquals(List.of(10, 20), reach.getList("categories.engaged"));
        assertNotNull(reach.get(category("GPS", "rdsII")));
        assertNotNull(reach.get("recruitment.homophily"));
        assertNull(reach.get("recruitment.transitions"));
        assertNull(reach.get("convergence"));
        // these follow from who refers whom, and from how the people of one category are spread over the others
        for (String property : List.of("rdsI", "recruitmentHomophily", "rakedWeight")) {
            assertNull(reach.get(category("GPS", property)), property);
        }
        assertNull(reach.get("raking.effectiveSize"));
        double homophily = reach.getDouble("recruitment.homophily");
        assertEquals(Math.round(homophily * 10) / 10.0, homophily, 1e-9);
    }

    @Test
    void saysInNoSentenceWhatNoFigureSays() {
        ReachScene scene = scene();
        assertEquals(
                List.of("NOBODY_ENGAGED", "UNDER_HEARD", "OVER_HEARD", "OVER_HEARD"),
                scene.programme()
                        .get("/limitations")
                        .path("results.findAll { it.dimension == 'PLACE' && it.code != 'NOT_SETTLED' }.code"));
        JsonPath seen = scene.as(Role.VIEWER).get("/limitations").jsonPath();
        assertEquals(
                List.of("SOUTHWARK", "BEXLEY", "LAMBETH"),
                seen.getList("results.findAll { it.dimension == 'PLACE' }.value"));
        // 10 is what is left of the 30 for both that are hidden
        assertEquals(
                "Bexley: heard at less than half of their share, fewer than 11 of the 30 people engaged, against 86% of the population.",
                seen.getString("results.find { it.value == 'BEXLEY' }.text"));
        assertFalse(seen.getString("results").contains(" 3 of the 30"));
    }

    @Test
    void letsALeadsWordsPassWithoutTheFigures() {
        ReachScene scene = scene();
        String bromley = scene.programme().get("/limitations").path("results.find { it.value == 'BROMLEY' }.id");
        TestProgramme viewer = scene.as(Role.VIEWER);
        viewer.get("/limitations/" + bromley).then().statusCode(404);
        scene.programme()
                .patch("/limitations/" + bromley, Map.of("text", "Bromley was easy to reach."), 0)
                .then()
                .statusCode(200);
        JsonPath seen = viewer.get("/limitations/" + bromley)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertEquals("Bromley was easy to reach.", seen.getString("text"));
        assertNull(seen.get("generatedText"));
        // when it holds no more, for so many have come in elsewhere, that is not for this reader to know
        scene.engaged(200, "SOUTHWARK", "NURSES");
        scene.programme().get("/limitations/" + bromley).then().statusCode(404);
        assertEquals(
                seen.getMap("$"),
                viewer.get("/limitations/" + bromley).jsonPath().getMap("$"));
    }

    @Test
    void comparesNoDatesAndRecommendsNobody() {
        TestProgramme viewer = scene().as(Role.VIEWER);
        viewer.get("/reach?dimension=PLACE&asOf=2026-01-31").then().statusCode(403);
        viewer.get("/reach/recommendations").then().statusCode(403);
        viewer.get("/stakeholder-map").then().statusCode(403);
    }

    @Test
    void hidesInATableTheSame() {
        TestProgramme viewer = scene().as(Role.VIEWER);
        String table = viewer.asking()
                .accept("text/csv")
                .get(viewer.path("/reach?dimension=PLACE"))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertEquals(
                "PLACE,BEXLEY,Bexley,,,900,",
                table.lines().toList().get(1).substring(0, "PLACE,BEXLEY,Bexley,,,900,".length()));
    }

    @Test
    void doesNotNameWhatFewPeopleAre() {
        ReachScene scene = ReachScene.empty(people)
                .frame("ATTRIBUTE:team", "framed", 10)
                .people("A,A,,ENGAGED,,,,a secret of hers")
                .people("B,B,,ENGAGED,,,,red", "C,C,,ENGAGED,,,,red", "D,D,,ENGAGED,,,,red", "E,E,,ENGAGED,,,,red")
                .people("F,F,,ENGAGED,,,,red", "G,G,,INVITED,,,,another");
        for (int i = 0; i < 6; i++) {
            scene.people("H" + i + ",H,,ENGAGED,,,,blue");
        }
        assertEquals(
                List.of("a secret of hers", "another", "blue", "framed", "red"),
                scene.reach("ATTRIBUTE:team").getList("categories.value"));
        JsonPath seen = reach(scene.as(Role.VIEWER), "ATTRIBUTE:team");
        // red has five and is hidden with the one, so that nobody can count them
        assertEquals(List.of("blue", "framed"), seen.getList("categories.value"));
        assertEquals(List.of("blue", "framed"), seen.getList("recruitment.categories"));
    }

    @Test
    void hidesInTheOverviewWhatItHidesInReach() {
        ReachScene scene = scene();
        scene.people("N,N,,ENGAGED,,,,", "O,O,,IDENTIFIED,LAMBETH,,,");
        TestProgramme viewer = scene.as(Role.VIEWER);
        JsonPath overview = viewer.get("/overview").jsonPath();
        // one is engaged of no place: with Bexley's three there are four, so that Bromley is hidden too
        assertEquals(Arrays.asList(null, null, 20, 0), overview.getList("places.engaged"));
        assertEquals(overview.getList("places.engaged"), reach(viewer, "PLACE").getList("categories.engaged"));
        assertNull(reach(viewer, "PLACE").get("unknown"));
        assertNull(reach(viewer, "PLACE").get(category("LAMBETH", "share")));
        // only one is not engaged: nothing tells of them but that they are hidden
        viewer.get("/overview").then().body("sample.stakeholders", equalTo(null));
        assertNull(overview.get("places.find { it.code == 'LAMBETH' }.stakeholders"));
        assertEquals(31, overview.getInt("sample.engaged"));
        assertNull(overview.get("statuses.identified"));
        assertEquals(31, overview.getInt("statuses.engaged"));
    }
}
