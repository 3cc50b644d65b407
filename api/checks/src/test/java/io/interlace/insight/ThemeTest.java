package io.interlace.insight;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.interlace.TestDatabase;
import io.interlace.TestProgramme;
import io.interlace.identity.People;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Themes gather insights, in an order of their own. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ThemeTest {

    @Inject
    People people;

    private TestProgramme lead;
    private Learning learning;

    @BeforeEach
    void startAProgramme() {
        lead = TestProgramme.ledBy(people.founder());
        learning = new Learning(lead);
    }

    private void inOrder(String... names) {
        lead.get("/themes").then().statusCode(200).body("results.name", contains(names));
    }

    private void put(String theme, int position) {
        lead.patch(
                        "/themes/" + theme,
                        Map.of("position", position),
                        lead.get("/themes/" + theme).path("version"))
                .then()
                .statusCode(200);
    }

    @Test
    void standsWherePeoplePutIt() {
        String one = learning.theme("One");
        String two = learning.theme("Two");
        String three = learning.theme("Three");
        inOrder("One", "Two", "Three");
        put(three, 0);
        inOrder("Three", "One", "Two");
        put(three, 49);
        inOrder("One", "Two", "Three");
        put(one, 1);
        inOrder("Two", "One", "Three");
        lead.delete("/themes/" + two, lead.get("/themes/" + two).path("version"))
                .then()
                .statusCode(204);
        inOrder("One", "Three");
        lead.get("/themes").then().body("results.position", contains(0, 1));
        lead.post("/themes", Map.of("name", " one ")).then().statusCode(409).body("errors.pointer", contains("/name"));
        lead.patch(
                        "/themes/" + three,
                        Map.of("name", "ONE"),
                        lead.get("/themes/" + three).path("version"))
                .then()
                .statusCode(409);
    }

    @Test
    void takesAnInsightFromAnother() {
        String results = learning.theme("Results");
        String letters = learning.theme("Letters");
        String insight = learning.note(Map.of("themeIds", List.of(results)));
        learning.listed("?themeId=NONE").body("results", empty());
        Map<String, Object> move = new HashMap<>(Map.of("fromThemeId", results, "toThemeId", letters));
        learning.act(insight, "placement", move).then().statusCode(200).body("themeIds", contains(letters));
        learning.act(insight, "placement", move)
                .then()
                .statusCode(200)
                .body("themeIds", contains(letters))
                .body("version", equalTo(1));
        move.put("toThemeId", null);
        move.put("fromThemeId", letters);
        learning.act(insight, "placement", move).then().statusCode(200).body("themeIds", empty());
        learning.listed("?themeId=NONE").body("results.id", contains(insight));
        move.put("toThemeId", insight);
        learning.act(insight, "placement", move).then().statusCode(400).body("errors.pointer", contains("/toThemeId"));
    }

    @Test
    void tellsWhoCouldActOnWhatIsOfIt() {
        String results = learning.theme("Results");
        String letters = learning.theme("Letters");
        learning.theme("Lifts");
        learning.note(Map.of("themeIds", List.of(results, letters), "whoCouldAct", "BOTH"));
        learning.note(Map.of("themeIds", List.of(results), "whoCouldAct", "OTHERS"));
        learning.note(Map.of("themeIds", List.of(results)));
        String old = learning.note(Map.of("themeIds", List.of(results), "whoCouldAct", "US"));
        learning.act(old, "archive").then().statusCode(200);
        lead.get("/insights/who-could-act")
                .then()
                .statusCode(200)
                .body("themes.themeId", contains(results, letters))
                .body("themes.name", contains("Results", "Letters"))
                .body("themes.us", contains(0, 0))
                .body("themes.others", contains(1, 0))
                .body("themes.both", contains(1, 1))
                .body("themes.unsaid", contains(1, 0));
    }

    @Test
    void isSuggestedForInsightsThatShareWords() {
        String one = learning.note(Map.of("statement", "Discharge summaries come late"));
        String other = learning.note(Map.of("statement", "Late discharge summary again"));
        learning.note(Map.of("statement", "Interpreters cancel"));
        lead.get("/themes/suggestions")
                .then()
                .statusCode(200)
                .body("suggestions", hasSize(1))
                .body("suggestions[0].insights", hasSize(2))
                .body("suggestions[0].words", hasItem("discharge"));
        String theme = learning.theme("Discharge");
        for (String insight : List.of(one, other)) {
            learning.act(insight, "placement", Map.of("toThemeId", theme))
                    .then()
                    .statusCode(200);
        }
        lead.get("/themes/suggestions").then().body("suggestions", empty());
        lead.get("/themes/" + theme).then().body("insights", equalTo(2));
    }

    @Test
    void gathersManyThatAreNotedAtOnce() {
        String theme = learning.theme("Results");
        Map<String, Object> one = Learning.draft(Map.of("statement", "One", "themeIds", List.of(theme)));
        Map<String, Object> two = Learning.draft(Map.of("statement", "Two", "themeIds", List.of(theme)));
        lead.post("/insights/batches", Map.of("insights", List.of(one, two)))
                .then()
                .statusCode(200)
                .body("insights.statement", hasSize(2));
        Map<String, Object> wrong = Learning.draft(Map.of("statement", ""));
        lead.post("/insights/batches", Map.of("insights", List.of(one, wrong)))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/insights/1/statement"));
        Map<String, Object> lost = Learning.draft(Map.of("themeIds", List.of(lead.id())));
        lead.post("/insights/batches", Map.of("insights", List.of(one, lost)))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/insights/1/themeIds/0"));
        lead.get("/themes/" + theme).then().body("insights", equalTo(2));
    }
}
