package io.interlace.reach;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.interlace.TestDatabase;
import io.interlace.TestProgramme;
import io.interlace.identity.People;
import io.interlace.identity.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class LimitationTest {

    private static final String OURS = "Mental health teams are under-represented: their silence is pressure.";

    @Inject
    People people;

    /** Lambeth is heard far too much, Bexley too little, and nobody of Bromley. */
    private ReachScene biased() {
        return ReachScene.empty(people)
                .places("BEXLEY", "BROMLEY", "LAMBETH")
                .groups("GPS")
                .frame("PLACE", "BEXLEY", 4000, "PLACE", "BROMLEY", 2000, "PLACE", "LAMBETH", 4000)
                .engaged(14, "LAMBETH", "GPS")
                .engaged(2, "BEXLEY", "GPS");
    }

    private static Response all(TestProgramme reader) {
        return reader.get("/limitations");
    }

    private static String id(TestProgramme reader, String code) {
        return all(reader).path("results.find { it.code == '" + code + "' }.id");
    }

    private static String text(TestProgramme reader, String code) {
        return all(reader).path("results.find { it.code == '" + code + "' }.text");
    }

    private static Response reword(ReachScene scene, String id, Object changes, int version) {
        return scene.programme().patch("/limitations/" + id, changes, version);
    }

    @Test
    void areCarriedByTheOverviewAsTheReaderMayKnowThem() {
        ReachScene scene = biased();
        for (TestProgramme reader : List.of(scene.programme(), scene.as(Role.VIEWER))) {
            List<String> carried = reader.get("/overview").path("limitations.text");
            assertEquals(all(reader).path("results.text"), carried);
            assertTrue(carried.size() > 2);
            reader.get("/overview").then().body("steps.find { it.step == 'REACH' }.state", equalTo("UNDER_WAY"));
        }
        ReachScene.empty(people)
                .programme()
                .get("/overview")
                .then()
                .body("limitations.code", contains("NO_FRAME"))
                .body("steps.find { it.step == 'REACH' }.state", equalTo("NOT_STARTED"));
    }

    @Test
    void areComputedInPlainSentences() {
        TestProgramme lead = biased().programme();
        all(lead)
                .then()
                .statusCode(200)
                .body("results.code", contains("NOBODY_ENGAGED", "UNDER_HEARD", "NO_FRAME", "OVER_HEARD", "ONE_WAVE"))
                .body("results[0].text", equalTo("Nobody from Bromley is engaged, of 2,000 there."))
                .body("results[0].severity", equalTo("HIGH"))
                .body("results[0].dimension", equalTo("PLACE"))
                .body("results[0].value", equalTo("BROMLEY"))
                .body("results[0].origin", equalTo("COMPUTED"))
                .body("results[0].version", equalTo(0))
                .body("results[0].updatedAt", nullValue())
                .body(
                        "results[1].text",
                        equalTo(
                                "Bexley: heard at 0.31 of their share, 2 of the 16 people engaged (13%), against 40% of the population."))
                .body(
                        "results[3].text",
                        equalTo(
                                "Lambeth: heard at 2.2 times their share, 14 of the 16 people engaged (88%), against 40% of the population."));
    }

    @Test
    void tellOfSilenceAndOfMissingNetworkSizes() {
        TestProgramme lead = ReachScene.empty(people)
                .groups("GPS")
                .frame("GROUP", "GPS", 100)
                .people(
                        "A,A,,ENGAGED,,GPS,10,",
                        "B,B,,ENGAGED,,GPS,,",
                        "C,C,,INVITED,,GPS,,",
                        "D,D,,INVITED,,GPS,,",
                        "E,E,,IDENTIFIED,,GPS,,")
                .referrals("A,E,PROPOSED")
                .programme();
        String declines = lead.get("/referrals").path("results[0].id");
        lead.post("/referrals/" + declines + "/decline", Map.of("reasonCode", "NO_TIME"))
                .then()
                .statusCode(200);
        assertEquals(
                "Of 5 people asked from Gps, 3 declined or have not answered; 1 of them said that they had no time.",
                text(lead, "SILENCE"));
        assertEquals(
                "1 of the 2 people engaged gave no network size; the estimates count them as if it were the largest one given.",
                text(lead, "MISSING_SIZES"));
    }

    @Test
    void tellOfPeopleWhoReferTheirOwn() {
        TestProgramme lead = ReachScene.empty(people)
                .places("A", "B")
                .frame("PLACE", "A", 1, "PLACE", "B", 1)
                .engaged(4, "A", "")
                .engaged(4, "B", "")
                .referrals("A0,A1,ACCEPTED", "A1,A2,ACCEPTED", "A2,A3,ACCEPTED", "B0,B1,ACCEPTED", "B1,B2,ACCEPTED")
                .programme();
        assertEquals(
                "People referred others of their own place 1.9 times as often as chance would have it, so that others may be out of their reach.",
                text(lead, "HOMOPHILY"));
    }

    @Test
    void keepTheComputedSentenceBesideALeadsWords() {
        ReachScene scene = biased();
        String id = id(scene.programme(), "UNDER_HEARD");
        String generated = text(scene.programme(), "UNDER_HEARD");
        reword(scene, id, Map.of("text", OURS, "severity", "LOW"), 0)
                .then()
                .statusCode(200)
                .header("ETag", containsString("\"1-"))
                .body("text", equalTo(OURS))
                .body("severity", equalTo("LOW"))
                .body("generatedText", equalTo(generated))
                .body("origin", equalTo("EDITED"))
                .body("outdated", equalTo(false))
                .body("version", equalTo(1));
        reword(scene, id, Map.of("text", "Late"), 0).then().statusCode(412);
        scene.programme()
                .asking()
                .body(Map.of("text", "Late"))
                .patch(scene.programme().path("/limitations/" + id))
                .then()
                .statusCode(428);
        scene.engaged(1, "BROMLEY", "GPS");
        scene.programme()
                .get("/limitations/" + id)
                .then()
                .statusCode(200)
                .body("text", equalTo(OURS))
                .body("outdated", equalTo(true))
                .body("generatedText", containsString("2 of the 17"));
        java.util.Map<String, Object> back = new java.util.HashMap<>();
        back.put("text", null);
        back.put("severity", null);
        reword(scene, id, back, 1)
                .then()
                .statusCode(200)
                .body("origin", equalTo("COMPUTED"))
                .body("text", containsString("2 of the 17"))
                .body("severity", equalTo("HIGH"))
                .body("outdated", equalTo(false))
                .body("version", equalTo(2));
        reword(scene, id, back, 2).then().statusCode(200).body("version", equalTo(2));
    }

    @Test
    void keepEveryWordingWithWhoWroteIt() {
        ReachScene scene = biased();
        String id = id(scene.programme(), "UNDER_HEARD");
        String versions = "/limitations/" + id + "/versions";
        scene.programme().get(versions).then().statusCode(200).body("results", empty());
        reword(scene, id, Map.of("severity", "LOW"), 0).then().statusCode(200).body("origin", equalTo("EDITED"));
        reword(scene, id, Map.of("text", OURS), 1).then().statusCode(200);
        String lead = scene.programme().get("/members").path("results[0].name");
        scene.programme()
                .get(versions)
                .then()
                .statusCode(200)
                .body("results.version", contains(2, 1))
                .body("results[0].text", equalTo(OURS))
                .body("results[1].text", containsString("2 of the 16"))
                .body("results.writtenBy", contains(lead, lead));
        scene.as(Role.FACILITATOR).get(versions).then().body("results.writtenBy", contains(lead, lead));
        scene.as(Role.ASSESSOR)
                .get(versions)
                .then()
                .body("results.writtenBy", contains(nullValue(), nullValue()))
                .body("results[0].generatedText", containsString("2 of the 16"));
        scene.as(Role.VIEWER)
                .get(versions)
                .then()
                .body("results.text", contains(OURS))
                .body("results[0].generatedText", nullValue())
                .body("results[0].writtenBy", nullValue());
        // its ground no longer holds: it is listed no more, and its wordings stay
        scene.people("X,X,,ENGAGED,BEXLEY,GPS,10,", "Y,Y,,ENGAGED,BEXLEY,GPS,10,", "Z,Z,,ENGAGED,BEXLEY,GPS,10,");
        all(scene.programme()).then().body("results.id", not(hasItem(id)));
        scene.programme().get("/limitations/" + id).then().statusCode(404);
        scene.programme().get(versions).then().statusCode(200).body("results.version", contains(2, 1));
    }

    @Test
    void takeWhatALeadAdds() {
        ReachScene scene = biased();
        Response added = scene.programme().post("/limitations", Map.of("text", OURS));
        String id = added.path("id");
        added.then()
                .statusCode(201)
                .header("Location", endsWith("/limitations/" + id))
                .body("code", equalTo("OWN"))
                .body("origin", equalTo("OWN"))
                .body("severity", equalTo("MEDIUM"))
                .body("generatedText", nullValue())
                .body("version", equalTo(1));
        all(scene.as(Role.VIEWER)).then().body("results.text", hasItem(OURS));
        assertEquals(
                List.of(OURS),
                scene.programme().get("/reach?dimension=SECTOR").path("limitations.findAll { it.code == 'OWN' }.text"));
        reword(scene, id, java.util.Collections.singletonMap("text", null), 1)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/text"));
        reword(scene, id, Map.of("text", " "), 1).then().statusCode(400);
        reword(scene, id, Map.of("text", "Other words", "severity", "HIGH"), 1)
                .then()
                .statusCode(200)
                .body("origin", equalTo("OWN"))
                .body("version", equalTo(2));
        scene.programme().delete("/limitations/" + id, 1).then().statusCode(412);
        scene.programme().delete("/limitations/" + id, 2).then().statusCode(204);
        scene.programme().get("/limitations/" + id).then().statusCode(404);
        scene.programme().get("/limitations/" + id + "/versions").then().statusCode(404);
        scene.programme()
                .get("/events?limit=200")
                .then()
                .body("results.type", hasItems(endsWith("limitation.created"), endsWith("limitation.deleted")));
    }

    @Test
    void cannotBeSilencedAndAreALeadsToWord() {
        ReachScene scene = biased();
        String id = id(scene.programme(), "OVER_HEARD");
        scene.programme().delete("/limitations/" + id, 0).then().statusCode(409);
        for (Role role : Role.values()) {
            if (role != Role.LEAD) {
                TestProgramme member = scene.as(role);
                member.patch("/limitations/" + id, Map.of("text", OURS), 0)
                        .then()
                        .statusCode(403);
                member.post("/limitations", Map.of("text", OURS)).then().statusCode(403);
                all(member).then().statusCode(200);
            }
        }
    }

    @Test
    void areOfTheDimensionAndOfTheWholeWhereReachIsShown() {
        TestProgramme lead = biased().programme();
        assertEquals(
                List.of("NOBODY_ENGAGED", "UNDER_HEARD", "OVER_HEARD", "ONE_WAVE"),
                lead.get("/reach?dimension=PLACE").path("limitations.code"));
        assertEquals(
                List.of("NO_FRAME", "ONE_WAVE"),
                lead.get("/reach?dimension=GROUP").path("limitations.code"));
        assertEquals(
                List.of("ONE_WAVE"), lead.get("/reach?dimension=ATTRIBUTE:X").path("limitations.code"));
    }
}
