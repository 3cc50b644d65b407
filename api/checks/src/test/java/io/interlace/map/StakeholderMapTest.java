package io.interlace.map;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.interlace.TestDatabase;
import io.interlace.TestProgramme;
import io.interlace.identity.People;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.path.xml.XmlPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class StakeholderMapTest {

    @Inject
    People people;

    private TestProgramme programme() {
        return TestProgramme.ledBy(people.founder());
    }

    private static String study(String name) throws IOException {
        try (InputStream file = StakeholderMapTest.class.getResourceAsStream("/faux/" + name)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Somebody who refers two others, of whom the first engages and refers a fourth. */
    private record Scene(TestProgramme programme, String seed, String recruit, String waiting, String last) {

        static Scene in(TestProgramme programme) {
            String seed = programme.person(Map.of("name", "Adaeze Winterbourne", "status", "ENGAGED"));
            String recruit = programme.person(Map.of("name", "Bronwen & <Sons>"));
            String waiting = programme.person("Callum Nowak");
            String last = programme.person("Dilys Fell");
            programme.accept(programme.referral(seed, recruit));
            programme.referral(seed, waiting);
            programme.referral(recruit, last);
            return new Scene(programme, seed, recruit, waiting, last);
        }

        JsonPath map(String query) {
            return programme
                    .get("/stakeholder-map" + query)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
        }
    }

    private static String of(String id, String property) {
        return "nodes.find { it.id == '" + id + "' }." + property;
    }

    @Test
    void tellsOfEachPersonWhatTheReferralsSay() {
        Scene scene = Scene.in(programme());
        JsonPath map = scene.map("");
        assertEquals(4, map.getInt("people"));
        assertEquals("READY", map.getString("measures"));
        assertEquals(0, map.getInt(of(scene.seed(), "wave")));
        assertEquals(1, map.getInt(of(scene.seed(), "branch")));
        assertEquals(2, map.getInt(of(scene.seed(), "degree")));
        assertEquals(2.0, map.getDouble(of(scene.seed(), "betweenness")));
        assertEquals(1, map.getInt(of(scene.seed(), "cutOff")));
        assertEquals(0, map.getInt(of(scene.waiting(), "cutOff")));
        assertEquals(scene.seed(), map.getString(of(scene.recruit(), "recruiterId")));
        assertEquals(3, map.getList("edges").size());
        assertEquals(List.of(true), map.getList("edges.findAll { it.toId == '" + scene.recruit() + "' }.recruiting"));
        assertEquals(List.of(false), map.getList("edges.findAll { it.toId == '" + scene.last() + "' }.recruiting"));
    }

    @Test
    void hidesPeopleByFiltersAndChangesNoMeasure() {
        Scene scene = Scene.in(programme());
        JsonPath engaged = scene.map("?status=ENGAGED");
        assertEquals(2, engaged.getList("nodes").size());
        assertEquals(1, engaged.getList("edges").size());
        assertEquals(4, engaged.getInt("people"));
        assertEquals(2, engaged.getInt(of(scene.seed(), "degree")));
        assertEquals(List.of(scene.recruit()), scene.map("?wave=1").getList("nodes.id"));
    }

    @Test
    void refusesAFilterByWhatTheProgrammeDoesNotHave() {
        TestProgramme programme = programme();
        programme
                .get("/stakeholder-map?placeCode=ATLANTIS")
                .then()
                .statusCode(400)
                .body("errors.parameter", hasItem("placeCode"));
        programme
                .get("/stakeholder-map?status=BORED")
                .then()
                .statusCode(400)
                .body("errors.parameter", hasItem("status"));
    }

    @Test
    void tellsAnAttributeOfOnesOwn() {
        TestProgramme programme = programme();
        programme.importing("/stakeholders", "externalId,name,attributes.shift\nA,Ada,Nights\nB,Bea,\n");
        JsonPath map = programme.get("/stakeholder-map?attribute=shift").jsonPath();
        assertEquals("Nights", map.getString("nodes.find { it.name == 'Ada' }.attribute"));
        assertNull(map.get("nodes.find { it.name == 'Bea' }.attribute"));
        programme.get("/stakeholder-map").then().body("nodes.attribute", everyItem(nullValue()));
        XmlPath xml = programme.get("/stakeholder-map/graphml?attribute=shift").xmlPath();
        assertEquals("Nights", xml.getString("graphml.graph.node.data.find { it.@key == 'attribute' }"));
        programme
                .get("/stakeholder-map?attribute=" + "x".repeat(61))
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/attribute"));
    }

    @Test
    void anEmptyProgrammeHasAnEmptyMap() {
        programme()
                .get("/stakeholder-map")
                .then()
                .statusCode(200)
                .body("nodes", hasSize(0))
                .body("edges", hasSize(0))
                .body("truncated", equalTo(false));
    }

    @Test
    void keepsTheErasedOnTheMapWithoutTheirName() {
        Scene scene = Scene.in(programme());
        Object version =
                scene.programme().get("/stakeholders/" + scene.recruit()).path("version");
        scene.programme()
                .delete("/stakeholders/" + scene.recruit(), version)
                .then()
                .statusCode(204);
        JsonPath map = scene.map("");
        assertEquals("Erased person", map.getString(of(scene.recruit(), "name")));
        assertEquals(1, map.getInt(of(scene.seed(), "branch")));
        assertFalse(scene.programme().get("/stakeholder-map/graphml").asString().contains("Bronwen"));
    }

    @Test
    void comesAsGraphMlThatOtherToolsRead() {
        Scene scene = Scene.in(programme());
        XmlPath xml = scene.programme()
                .get("/stakeholder-map/graphml")
                .then()
                .statusCode(200)
                .contentType("application/graphml+xml")
                .extract()
                .xmlPath();
        assertEquals(4, xml.getInt("graphml.graph.node.size()"));
        assertEquals(3, xml.getInt("graphml.graph.edge.size()"));
        assertEquals(
                "Bronwen & <Sons>",
                xml.getString("graphml.graph.node.find { it.@id == '" + scene.recruit()
                        + "' }.data.find { it.@key == 'name' }"));
        assertEquals(
                "",
                xml.getString("graphml.graph.node.find { it.@id == '" + scene.last()
                        + "' }.data.find { it.@key == 'wave' }"));
    }

    @Test
    void carriesTheLimitationsWhereverItIsShown() {
        Scene scene = Scene.in(programme());
        scene.programme()
                .post(
                        "/limitations",
                        Map.of("text", "Nobody works \u0001 at night & few do at weekends.", "severity", "HIGH"))
                .then()
                .statusCode(400);
        scene.programme()
                .post("/limitations", Map.of("text", "Nobody works at night & few do at weekends.", "severity", "HIGH"))
                .then()
                .statusCode(201);
        JsonPath map = scene.map("");
        assertEquals("OWN", map.getString("limitations[0].code"));
        assertEquals("HIGH", map.getString("limitations[0].severity"));
        String description =
                scene.programme().get("/stakeholder-map/graphml").xmlPath().getString("graphml.graph.desc");
        assertTrue(description.contains("HIGH: Nobody works at night & few do at weekends."), description);
        assertTrue(description.contains("no population frame"), description);
    }

    @Test
    void showsTheReferenceStudyAsOneTree() throws Exception {
        TestProgramme programme = programme();
        programme.importing("/stakeholders", study("stakeholders.csv"));
        programme.importing("/referrals", study("referrals.csv"));
        programme
                .get("/stakeholder-map")
                .then()
                .statusCode(200)
                .body("nodes", hasSize(389))
                .body("edges", hasSize(388))
                .body("edges.recruiting", everyItem(equalTo(true)))
                .body("nodes.find { it.wave == 0 }.branch", equalTo(388))
                .body("nodes.community", everyItem(notNullValue()))
                .body("nodes.findAll { it.branch > 0 && it.wave > 0 }.cutOff", everyItem(greaterThan(0)));
    }

    @Test
    void computesTheBetweennessOfManyInTheBackground() throws Exception {
        TestProgramme programme = programme();
        int many = StakeholderMaps.PEOPLE_AT_ONCE + 1;
        programme.importing(
                "/stakeholders",
                "externalId,name,status\n"
                        + IntStream.range(0, many)
                                .mapToObj(i -> "P" + i + ",Person " + i + ",ENGAGED")
                                .collect(Collectors.joining("\n")));
        programme.importing(
                "/referrals",
                "fromExternalId,toExternalId,status\n"
                        + IntStream.range(1, many)
                                .mapToObj(i -> "P" + (i - 1) / 2 + ",P" + i + ",ACCEPTED")
                                .collect(Collectors.joining("\n")));
        programme
                .get("/stakeholder-map")
                .then()
                .statusCode(200)
                .body("measures", equalTo("PENDING"))
                .body("nodes", hasSize(many))
                .body("nodes.betweenness", everyItem(nullValue()))
                .body("nodes.community", not(hasItem(nullValue())));
        JsonPath map = programme.get("/stakeholder-map").jsonPath();
        while (map.getString("measures").equals("PENDING")) {
            Thread.sleep(100);
            map = programme.get("/stakeholder-map").jsonPath();
        }
        // of 2,001 in a full tree of two recruits each, the seed joins the halves of 1,023 and 977
        assertTrue(map.getList("nodes.betweenness", Double.class).contains(1023.0 * 977));
    }
}
