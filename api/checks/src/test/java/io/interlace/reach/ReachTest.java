package io.interlace.reach;

import static io.interlace.reach.ReachScene.category;
import static io.interlace.reach.ReachScene.reach;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.interlace.TestDatabase;
import io.interlace.TestProgramme;
import io.interlace.http.Database;
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
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReachTest {

    private static final double EXACTLY = 1e-9;

    @Inject
    People people;

    @Inject
    Database database;

    private ReachScene scene() {
        return ReachScene.empty(people);
    }

    @Test
    void tellsOfTheReferenceStudyWhatItsPublishersDo() throws InterruptedException {
        ReachScene faux = ReachScene.faux(people);
        JsonPath x = faux.reachWithIntervals("ATTRIBUTE:X");
        assertEquals(List.of("blue", "red"), x.getList("categories.value"));
        assertEquals(List.of(118, 271), x.getList("categories.engaged"));
        assertEquals(0.310334112778454, x.getDouble(category("blue", "rdsII")), EXACTLY);
        assertEquals(0.689665887221546, x.getDouble(category("red", "rdsII")), EXACTLY);
        assertEquals(0.310913285564, x.getDouble(category("blue", "rdsI")), EXACTLY);
        assertEquals(0.689086714436, x.getDouble(category("red", "rdsI")), EXACTLY);
        assertEquals(List.of(List.of(39, 82), List.of(79, 188)), x.getList("recruitment.transitions"));
        assertEquals(1.019775842905, x.getDouble("recruitment.homophily"), EXACTLY);
        assertEquals(319.8461813, x.getDouble("sample.effectiveSize"), 1e-7);
        assertEquals(List.of(1, 2, 4, 8, 16, 32, 62, 83, 74, 87, 20), x.getList("sample.waveSizes"));
        assertEquals(1, x.getInt("sample.seeds"));
        assertEquals(11, x.getList("convergence").size());
        assertEquals(x.getDouble(category("blue", "rdsII")), x.getDouble("convergence[10].estimates[0]"), EXACTLY);
        assertTrue(x.getBoolean("converged"));
        assertEquals("READY", x.getString("intervals"));
        assertEquals(1000, x.getInt("intervalsDone"));
        assertTrue(x.getDouble(category("blue", "rdsIIInterval.lower")) < 0.31);
        assertTrue(x.getDouble(category("blue", "rdsIIInterval.upper")) > 0.32);
        JsonPath y = faux.reach("ATTRIBUTE:Y");
        assertEquals(List.of(71, 169, 149), y.getList("categories.engaged"));
        assertEquals(0.214272750779, y.getDouble(category("black", "rdsII")), EXACTLY);
        assertEquals(0.406943865758, y.getDouble(category("blue", "rdsII")), EXACTLY);
        assertEquals(0.378783383463, y.getDouble(category("green", "rdsII")), EXACTLY);
        assertEquals(0.274297556769, y.getDouble(category("black", "rdsI")), EXACTLY);
        assertEquals(0.479063365853, y.getDouble(category("blue", "rdsI")), EXACTLY);
        assertEquals(0.246639077377, y.getDouble(category("green", "rdsI")), EXACTLY);
        assertEquals(
                List.of(List.of(44, 12, 3), List.of(13, 153, 5), List.of(13, 4, 141)),
                y.getList("recruitment.transitions"));
        assertEquals(2.318219582472, y.getDouble("recruitment.homophily"), EXACTLY);
    }

    @Test
    void countsEveryCategoryOfTheProgrammeBesideTheFrame() {
        JsonPath reach = scene().places("BEXLEY", "LAMBETH", "SOUTHWARK")
                .groups("GPS")
                .frame("PLACE", "BEXLEY", 100, "PLACE", "LAMBETH", 300)
                .engaged(6, "LAMBETH", "GPS")
                .engaged(2, "SOUTHWARK", "")
                .people("A,A,,ENGAGED,,,,", "B,B,,INVITED,LAMBETH,,,", "C,C,,DECLINED,LAMBETH,,,")
                .reach("PLACE");
        assertEquals(List.of("BEXLEY", "LAMBETH", "SOUTHWARK"), reach.getList("categories.value"));
        assertEquals("Lambeth", reach.getString(category("LAMBETH", "label")));
        assertEquals(List.of(0, 6, 2), reach.getList("categories.engaged"));
        assertEquals(1, reach.getInt("unknown"));
        assertEquals(9, reach.getInt("sample.engaged"));
        assertEquals(11, reach.getInt("sample.stakeholders"));
        assertEquals(400, reach.getInt("frameTotal"));
        assertEquals(0.75, reach.getDouble(category("LAMBETH", "share")), EXACTLY);
        assertEquals(0.75, reach.getDouble(category("LAMBETH", "frameShare")), EXACTLY);
        assertEquals(1.0, reach.getDouble(category("LAMBETH", "representation")), EXACTLY);
        assertEquals(0.0, reach.getDouble(category("BEXLEY", "representation")), EXACTLY);
        assertEquals(1, reach.getInt(category("LAMBETH", "silence.invited")));
        assertEquals(1, reach.getInt(category("LAMBETH", "silence.declined")));
        assertEquals(1, reach.getInt(category("LAMBETH", "silence.declineReasons.OTHER")));
        assertEquals(List.of("BEXLEY"), reach.getList("missing.value"));
        assertEquals(List.of("PLACE"), reach.getList("raking.dimensions"));
        // the frame does not cover Southwark: its people weigh as the others do on the whole
        assertNull(reach.get(category("SOUTHWARK", "frameSize")));
        assertNull(reach.get(category("SOUTHWARK", "representation")));
        assertEquals(1.0, reach.getDouble(category("SOUTHWARK", "rakedWeight")), EXACTLY);
        assertNull(reach.get("voice.gini"));
        assertNull(reach.get(category("LAMBETH", "voiceShare")));
    }

    @Test
    void measuresSharesOfTheFrameWhateverItCounts() {
        ReachScene scene = scene().places("A", "B").frame("PLACE", "A", 17, "PLACE", "B", 83);
        scene.engaged(3, "A", "").engaged(1, "B", "");
        double inPercent = scene.reach("PLACE").getDouble(category("A", "representation"));
        scene.frame("PLACE", "A", 1700, "PLACE", "B", 8300);
        assertEquals(inPercent, scene.reach("PLACE").getDouble(category("A", "representation")), EXACTLY);
        assertEquals(0.75 / 0.17, inPercent, EXACTLY);
    }

    @Test
    void saysNothingOfWhomNobodyEngaged() {
        JsonPath reach = scene().places("BEXLEY")
                .frame("PLACE", "BEXLEY", 100)
                .people("A,A,,INVITED,BEXLEY,,,")
                .reach("PLACE");
        assertEquals(0, reach.getInt("sample.engaged"));
        assertEquals(0, reach.getInt(category("BEXLEY", "engaged")));
        for (String property : List.of("share", "representation", "rdsI", "rdsII", "meanNetworkSize", "rakedWeight")) {
            assertNull(reach.get(category("BEXLEY", property)), property);
        }
        assertNull(reach.get("recruitment.homophily"));
        assertNull(reach.get("converged"));
        assertNull(reach.get("raking.effectiveSize"));
        assertEquals("NOT_APPLICABLE", reach.getString("intervals"));
        assertEquals(List.of("NOBODY_ENGAGED"), reach.getList("limitations.code"));
    }

    @Test
    void takesAMissingNetworkSizeAsTheLargestOne() {
        JsonPath reach = scene().places("A", "B")
                .people("P,P,,ENGAGED,A,,10,", "Q,Q,,ENGAGED,B,,,", "R,R,,ENGAGED,B,,0,", "S,S,,ENGAGED,B,,5,")
                .reach("PLACE");
        assertEquals(0.2, reach.getDouble(category("A", "rdsII")), EXACTLY);
        assertEquals(5.0, reach.getDouble(category("B", "meanNetworkSize")), EXACTLY);
    }

    @Test
    void makesNothingOfOneCategoryAlone() {
        JsonPath reach = scene().places("A")
                .engaged(3, "A", "")
                .referrals("A0,A1,ACCEPTED", "A1,A2,ACCEPTED")
                .reach("PLACE");
        assertEquals(1.0, reach.getDouble(category("A", "rdsI")), EXACTLY);
        assertEquals(1.0, reach.getDouble(category("A", "rdsII")), EXACTLY);
        assertEquals(1.0, reach.getDouble("recruitment.homophily"), EXACTLY);
        assertEquals(List.of(1, 1, 1), reach.getList("sample.waveSizes"));
    }

    @Test
    void countsNobodyTwiceWhoWasReferredInCyclesOrAcceptedOftener() {
        ReachScene scene = scene().places("A", "B").engaged(2, "A", "").engaged(1, "B", "");
        for (String referral : List.of("A0 A1", "A1 A0", "A0 B0", "A1 B0", "B0 A0")) {
            String[] both = referral.split(" ", 2);
            scene.programme().accept(scene.programme().referral(scene.id(both[0]), scene.id(both[1])));
        }
        JsonPath reach = scene.reach("PLACE");
        assertEquals(List.of(List.of(1, 1), List.of(0, 0)), reach.getList("recruitment.transitions"));
        assertEquals(List.of(1, 2), reach.getList("sample.waveSizes"));
    }

    @Test
    void goesOnCountingWhoOptedOutOrWasErased() {
        ReachScene scene = scene().places("A").people("P,P,,ENGAGED,A,,10,blue", "Q,Q,,ENGAGED,A,,20,blue");
        String left = "/stakeholders/" + scene.id("P");
        scene.programme()
                .patch(
                        left,
                        Map.of("status", "OPTED_OUT"),
                        scene.programme().get(left).path("version"))
                .then()
                .statusCode(200);
        String erased = "/stakeholders/" + scene.id("Q");
        scene.programme()
                .delete(erased, scene.programme().get(erased).path("version"))
                .then()
                .statusCode(204);
        assertEquals(2, scene.reach("PLACE").getInt(category("A", "engaged")));
        assertEquals(15.0, scene.reach("PLACE").getDouble(category("A", "meanNetworkSize")), EXACTLY);
        JsonPath team = scene.reach("ATTRIBUTE:team");
        assertEquals(1, team.getInt(category("blue", "engaged")));
        assertEquals(1, team.getInt("unknown"));
    }

    @Test
    void namesTheParameterThatIsWrong() {
        ReachScene scene = scene();
        LocalDate tomorrow = LocalDate.now(ZoneId.of("Europe/London")).plusDays(1);
        Map.of(
                        "",
                        "dimension",
                        "?dimension=PLANET",
                        "dimension",
                        "?dimension=ATTRIBUTE:",
                        "dimension",
                        "?dimension=PLACE&asOf=2026-02-30",
                        "asOf",
                        "?dimension=PLACE&asOf=" + tomorrow,
                        "asOf",
                        "?dimension=PLACE&asOf=1969-12-31",
                        "asOf",
                        "/recommendations?limit=0",
                        "limit",
                        "/recommendations?limit=51",
                        "limit",
                        "/recommendations?minutes=none",
                        "minutes")
                .forEach((query, parameter) -> scene.programme()
                        .get("/reach" + query)
                        .then()
                        .statusCode(400)
                        .body("errors.parameter", hasItem(parameter)));
        assertEquals(List.of(), scene.reach("ATTRIBUTE:unheardOf").getList("categories"));
        scene.programme().get("/limitations/" + scene.programme().id()).then().statusCode(404);
    }

    @Test
    void refusesToTellOfMoreValuesThanAnybodyReads() {
        ReachScene scene = scene();
        String[] rows = new String[Axis.MOST_CATEGORIES + 1];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = "P" + i + ",P" + i + ",,ENGAGED,,,," + "team" + i;
        }
        scene.people(rows).frame("ATTRIBUTE:team", "team7", 10);
        scene.programme()
                .get("/reach?dimension=ATTRIBUTE:team")
                .then()
                .statusCode(400)
                .body("errors.parameter", hasItem("dimension"));
        // whatever else is told of the programme is told
        assertEquals(rows.length, scene.reach("PLACE").getInt("unknown"));
        scene.programme().get("/limitations").then().statusCode(200);
    }

    @Test
    void goesBackToAnEarlierDate() {
        ReachScene scene = scene().places("A", "B")
                .frame("PLACE", "A", 1, "PLACE", "B", 1)
                .people("P,P,,ENGAGED,A,,10,", "Q,Q,,ENGAGED,B,,10,", "R,R,,ENGAGED,B,,10,", "S,S,,INVITED,B,,,")
                .referrals("P,Q,ACCEPTED", "P,R,ACCEPTED", "Q,R,ACCEPTED");
        engagedOn(scene, "P", "2026-01-01");
        engagedOn(scene, "Q", "2026-03-31");
        engagedOn(scene, "R", "2026-03-10");
        // Q brought R in before P did, but was not there herself
        decidedOn(scene, "Q", "R", "2026-03-01");
        decidedOn(scene, "P", "R", "2026-03-10");
        decidedOn(scene, "P", "Q", "2026-03-31");
        JsonPath march = scene.reach("PLACE&asOf=2026-03-30");
        assertEquals("2026-03-30", march.getString("asOf"));
        assertEquals(List.of(1, 1), march.getList("categories.engaged"));
        assertEquals(List.of(1, 1), march.getList("sample.waveSizes"));
        assertEquals(List.of(List.of(0, 1), List.of(0, 0)), march.getList("recruitment.transitions"));
        assertNull(march.get(category("B", "silence")));
        JsonPath april = scene.reach("PLACE&asOf=2026-03-31");
        assertEquals(List.of(1, 2), april.getList("categories.engaged"));
        assertEquals(List.of(List.of(0, 1), List.of(0, 1)), april.getList("recruitment.transitions"));
        JsonPath before = scene.reach("PLACE&asOf=2025-12-31");
        assertEquals(0, before.getInt("sample.engaged"));
        assertEquals(List.of("NOBODY_ENGAGED", "NOBODY_ENGAGED"), before.getList("limitations.code"));
        assertFalse(scene.reach("PLACE").getList("limitations.code").contains("NOBODY_ENGAGED"));
    }

    private void engagedOn(ReachScene scene, String person, String day) {
        database.update(
                "update stakeholder set created_at = ?::date, engaged_at = (?::date + time '23:30') at time zone 'Europe/London'"
                        + " where programme_id = ?::uuid and external_id = ?",
                "2025-06-01",
                day,
                scene.programme().id(),
                person);
    }

    private void decidedOn(ReachScene scene, String from, String to, String day) {
        database.update(
                "update referral set decided_at = (?::date + time '23:30') at time zone 'Europe/London'"
                        + " where programme_id = ?::uuid and from_id = ?::uuid and to_id = ?::uuid",
                day,
                scene.programme().id(),
                scene.id(from),
                scene.id(to));
    }

    @Test
    void isTheSampleThatTheOverviewTellsOf() {
        ReachScene faux = ReachScene.faux(people);
        JsonPath overview = faux.programme().get("/overview").jsonPath();
        JsonPath reach = faux.programme().get("/reach?dimension=PLACE").jsonPath();
        assertEquals(overview.<Object>get("sample"), reach.get("sample"));
    }

    @Test
    void comesAsATableWithItsLimitations() {
        ReachScene scene = scene();
        scene.programme()
                .post("/places", Map.of("code", "A", "name", "=1+1"))
                .then()
                .statusCode(201);
        scene.frame("PLACE", "A", 100);
        String table = scene.programme()
                .asking()
                .accept("text/csv")
                .get(scene.programme().path("/reach?dimension=PLACE"))
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .header("Content-Disposition", equalTo("attachment; filename=\"reach.csv\""))
                .extract()
                .asString();
        List<String> lines = table.lines().toList();
        assertTrue(lines.get(0).startsWith("dimension,value,label,engaged,share,"), table);
        assertTrue(lines.get(0).endsWith(",severity,limitation"), table);
        assertTrue(lines.get(1).startsWith("PLACE,A,'=1+1,0,,100,1.0,"), table);
        assertTrue(lines.get(2).contains(",HIGH,\"Nobody from =1+1 is engaged, of 100 there."), table);
        scene.programme()
                .asking()
                .accept("application/x-ndjson")
                .get(scene.programme().path("/reach?dimension=PLACE"))
                .then()
                .statusCode(406);
    }

    @Test
    void saysWhatPeopleCanBeCountedBy() {
        ReachScene scene = scene().frame("ATTRIBUTE:shift", "NIGHT", 40);
        scene.people("A,A,,ENGAGED,,,,North", "B,B,,IDENTIFIED,,,,South", "C,C,,,,,,");
        scene.programme()
                .get("/reach/dimensions")
                .then()
                .statusCode(200)
                .body("results.dimension", contains("PLACE", "SECTOR", "GROUP", "ATTRIBUTE:shift", "ATTRIBUTE:team"))
                .body("results.framed", contains(false, false, false, true, false));
        // two have a team: readers of aggregates hear of it when five do
        TestProgramme viewer = scene.as(Role.VIEWER);
        viewer.get("/reach/dimensions").then().body("results[-1].dimension", equalTo("ATTRIBUTE:shift"));
        scene.people("D,D,,,,,,North", "E,E,,,,,,North", "F,F,,,,,,North");
        viewer.get("/reach/dimensions").then().body("results[-1].dimension", equalTo("ATTRIBUTE:team"));
    }

    @Test
    void isForEverybodyInTheProgramme() {
        ReachScene scene = scene().places("A").engaged(7, "A", "");
        for (Role role : Role.values()) {
            JsonPath reach = reach(scene.as(role), "PLACE");
            boolean aggregates = role == Role.VIEWER || role == Role.CONTRIBUTOR;
            assertEquals(aggregates, reach.getBoolean("suppressed"));
            assertEquals(7, reach.getInt(category("A", "engaged")));
        }
    }
}
