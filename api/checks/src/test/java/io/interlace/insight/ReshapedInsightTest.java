package io.interlace.insight;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.interlace.LockQueue;
import io.interlace.TestDatabase;
import io.interlace.TestProgramme;
import io.interlace.conversation.Listening;
import io.interlace.http.Database;
import io.interlace.identity.People;
import io.interlace.identity.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is merged or taken apart keeps all it rests on, and can be looked at afterwards. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReshapedInsightTest {

    @Inject
    People people;

    @Inject
    Database database;

    private TestProgramme lead;
    private Learning learning;
    private List<String> talks;
    private String theme;

    @BeforeEach
    void somePeopleTalk() {
        lead = TestProgramme.ledBy(people.founder());
        learning = new Learning(lead);
        talks = Listening.held(lead, lead.person("Ada"), 2);
        theme = learning.theme("Results");
    }

    @Test
    void isTakenApartIntoPartsThatKeepWhatItRestsOn() {
        String whole = learning.note(Map.of("conversationIds", talks, "themeIds", List.of(theme)));
        Response answer = learning.split(whole, "One", "Two", "Three");
        List<String> parts = answer.then()
                .statusCode(200)
                .body("insights.statement", contains("One", "Two", "Three"))
                .body("insights.state.unique()", contains("KEPT"))
                .body("insights.splitFromId.unique()", contains(whole))
                .body("insights.themeIds.flatten().unique()", contains(theme))
                .body("insights[2].conversationIds", containsInAnyOrder(talks.toArray()))
                .body("insights.voices.unique()", contains(1))
                .extract()
                .path("insights.id");
        learning.read(whole).body("state", equalTo("SPLIT")).body("statement", equalTo(Learning.STATEMENT));
        lead.get("/insights/" + whole + "/relations")
                .then()
                .statusCode(200)
                .body("parts.id", containsInAnyOrder(parts.toArray()))
                .body("splitFrom", nullValue())
                .body("merged", empty());
        lead.get("/insights/" + parts.get(0) + "/relations").then().body("splitFrom.id", equalTo(whole));
        learning.split(whole, "One", "Two").then().statusCode(409);
        learning.change(whole, Map.of("statement", "Another")).then().statusCode(409);
        learning.split(parts.get(0), "One").then().statusCode(400);
        lead.get("/themes").then().body("results.insights", contains(3));
    }

    @Test
    void isPartOfAnotherThatTakesAllItRestsOn() {
        String kept = learning.note(Map.of("conversationIds", talks.subList(0, 1)));
        String other = learning.note(Map.of("conversationIds", talks, "themeIds", List.of(theme)));
        String last = learning.note(Map.of("statement", "Last"));
        learning.merge(other, last).then().statusCode(200);
        learning.merge(kept, other)
                .then()
                .statusCode(200)
                .body("conversationIds", containsInAnyOrder(talks.toArray()))
                .body("themeIds", contains(theme))
                .body("voices", equalTo(1))
                .body("version", equalTo(1));
        for (String gone : List.of(other, last)) {
            lead.asking()
                    .redirects()
                    .follow(false)
                    .get(lead.path("/insights/" + gone))
                    .then()
                    .statusCode(301)
                    .header("Location", endsWith("/insights/" + kept));
        }
        lead.get("/insights/" + kept + "/relations").then().body("merged.id", containsInAnyOrder(other, last));
        learning.listed("?state=KEPT").body("results.id", contains(kept));
        learning.listed("?state=MERGED").body("results.id", containsInAnyOrder(other, last));
    }

    @Test
    void saysWhichCannotBePartOfAnother() {
        String kept = learning.note(Map.of());
        String other = learning.note(Map.of());
        learning.merge(kept, other, kept, theme, other)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/insightIds/1", "/insightIds/2", "/insightIds/3"));
        learning.act(other, "archive").then().statusCode(200).body("state", equalTo("ARCHIVED"));
        learning.merge(kept, other).then().statusCode(409);
        learning.merge(other, kept).then().statusCode(409);
        learning.act(kept, "restoration").then().statusCode(409);
        learning.act(other, "restoration").then().statusCode(200).body("state", equalTo("KEPT"));
        learning.merge(theme, kept).then().statusCode(404);
    }

    @Test
    void takesASuggestionInWithWhoSaidIt() {
        String kept = learning.note(Map.of("conversationIds", talks));
        TestProgramme fay = lead.as(people, Role.CONTRIBUTOR);
        lead.person(Map.of(
                "name", "Fay", "email", lead.get("/members?role=CONTRIBUTOR").path("results[0].email")));
        String suggested = new Learning(fay).note(Map.of());
        learning.merge(suggested, kept).then().statusCode(409);
        learning.merge(kept, suggested).then().statusCode(200).body("voices", equalTo(2));
        lead.get("/insights/" + kept + "/relations").then().body("merged.id", contains(suggested));
        learning.act(suggested, "decline", Map.of("reason", "Too late")).then().statusCode(409);
        String declined = new Learning(fay).note(Map.of());
        learning.act(declined, "decline", Map.of("reason", "Heard")).then().statusCode(200);
        learning.merge(kept, declined).then().statusCode(409);
    }

    @Test
    void isMergedByOneOfTwoWhoDoItAtOnce() {
        List<String> three = Learning.noted(lead, 3);
        List<Response> answers = new LockQueue(database)
                .behind(
                        "insight where id",
                        three.get(0),
                        () -> learning.merge(three.get(1), three.get(0)),
                        () -> learning.merge(three.get(2), three.get(0)));
        answers.get(0).then().statusCode(200);
        answers.get(1).then().statusCode(409);
    }

    @Test
    void isNotDeletedWhileAnotherWasMadeOfIt() {
        String whole = learning.note(Map.of());
        learning.split(whole, "One", "Two").then().statusCode(200);
        lead.delete("/insights/" + whole, learning.version(whole))
                .then()
                .statusCode(409)
                .body("citedBy", equalTo("insight"));
    }
}
