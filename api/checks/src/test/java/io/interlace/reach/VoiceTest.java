package io.interlace.reach;

import static io.interlace.call.Calling.made;
import static io.interlace.reach.ReachScene.category;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.interlace.TestDatabase;
import io.interlace.TestProgramme;
import io.interlace.conversation.Listening;
import io.interlace.http.Database;
import io.interlace.identity.People;
import io.interlace.identity.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whose voice dominates, by the insights that are kept and the conversations they rest on. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class VoiceTest {

    @Inject
    People people;

    @Inject
    Database database;

    private ReachScene scene;
    private TestProgramme programme;
    private String ada;
    private String bea;

    @BeforeEach
    void twoWhoAreEngagedAndOneWhoIsNot() {
        scene = ReachScene.empty(people).places("LAMBETH", "BEXLEY");
        programme = scene.programme();
        ada = person("Ada", "LAMBETH", Map.of("status", "ENGAGED", "protectedMinutesPerMonth", 120));
        bea = person("Bea", "BEXLEY", Map.of("status", "ENGAGED"));
    }

    private String person(String name, String place, Map<String, Object> more) {
        Map<String, Object> draft = new HashMap<>(more);
        draft.put("name", name);
        draft.put("affiliations", List.of(Map.of("placeCode", place)));
        return programme.person(draft);
    }

    private String talk(String... with) {
        return made(programme.post(
                "/conversations",
                Listening.draft(Arrays.stream(with).map(Listening::with).toList(), Map.of())));
    }

    private String insight(String... conversations) {
        return made(programme.post(
                "/insights",
                Map.of(
                        "kind",
                        "CHALLENGE",
                        "statement",
                        "Results are late",
                        "conversationIds",
                        List.of(conversations))));
    }

    @Test
    void countsEachInsightOnceForEverybodyWhoGaveIt() {
        String alone = talk(ada);
        String both = talk(ada, bea);
        String other = talk(person("Cleo", "BEXLEY", Map.of()));
        insight(alone);
        insight(alone, both);
        insight(both);
        insight(other);
        database.update("update insight set state = 'ARCHIVED' where id = ?::uuid", insight(alone));
        JsonPath reach = scene.reach("PLACE");
        assertEquals(3, reach.getInt("voice.insights"));
        assertEquals(0.1, reach.getDouble("voice.gini"), 1e-12);
        assertEquals(0.6, reach.getDouble("voice.topTenthShare"), 1e-12);
        assertEquals(0.6, reach.getDouble("voice.withProtectedTimeShare"), 1e-12);
        assertEquals(1, reach.getInt("voice.withProtectedTime"));
        assertEquals(0.6, reach.getDouble(category("LAMBETH", "voiceShare")), 1e-12);
        assertEquals(0.4, reach.getDouble(category("BEXLEY", "voiceShare")), 1e-12);
        programme
                .get("/limitations")
                .then()
                .body("results.code", hasItem("VOICE_CONCENTRATED"))
                .body(
                        "results.find { it.code == 'VOICE_CONCENTRATED' }.text",
                        containsString("gave 60% of the insights"));
        String table = programme
                .asking()
                .accept("text/csv")
                .get(programme.path("/reach?dimension=PLACE"))
                .asString();
        assertEquals(true, table.contains(",0.6,"), table);
    }

    @Test
    void countsWordsOfTheirOwnAndWhoWasErasedSince() {
        insight(talk(bea));
        String own = insight();
        database.update(
                "insert into insight_author (programme_id, insight_id, stakeholder_id) values (?::uuid, ?::uuid, ?::uuid)",
                programme.id(),
                own,
                ada);
        assertEquals(0.5, scene.reach("PLACE").getDouble(category("LAMBETH", "voiceShare")), 1e-12);
        programme
                .delete(
                        "/stakeholders/" + bea,
                        programme.get("/stakeholders/" + bea).path("version"))
                .then()
                .statusCode(204);
        JsonPath reach = scene.reach("PLACE");
        assertEquals(2, reach.getInt("voice.insights"));
        assertEquals(0.5, reach.getDouble(category("BEXLEY", "voiceShare")), 1e-12);
    }

    @Test
    void tellsReadersOfAggregatesNothingOfFewVoices() {
        insight(talk(ada));
        insight(talk(ada, bea));
        TestProgramme viewer = scene.as(Role.VIEWER);
        JsonPath reach = ReachScene.reach(viewer, "PLACE");
        assertEquals(2, reach.getInt("voice.insights"));
        for (String hidden : List.of("gini", "topTenthShare", "withProtectedTimeShare", "withProtectedTime")) {
            assertNull(reach.get("voice." + hidden), hidden);
        }
        assertNull(reach.get(category("LAMBETH", "voiceShare")));
        viewer.get("/limitations").then().body("results.code", not(hasItem("VOICE_CONCENTRATED")));
    }

    @Test
    void isNothingUntilThereAreInsights() {
        talk(ada);
        programme
                .get("/reach?dimension=PLACE")
                .then()
                .body("voice.insights", equalTo(null))
                .body("voice.gini", equalTo(null));
    }
}
