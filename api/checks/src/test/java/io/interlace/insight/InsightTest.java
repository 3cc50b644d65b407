package io.interlace.insight;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.interlace.TestDatabase;
import io.interlace.TestProgramme;
import io.interlace.conversation.Listening;
import io.interlace.identity.People;
import io.interlace.identity.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is learned is noted, found again, changed and taken back. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class InsightTest {

    @Inject
    People people;

    private TestProgramme lead;
    private Learning learning;

    @BeforeEach
    void startAProgramme() {
        lead = TestProgramme.ledBy(people.founder());
        learning = new Learning(lead);
    }

    @Test
    void isKeptAtOnceFromWhoFacilitates() {
        String id = learning.add(Map.of("statement", " Results are late ", "detail", " ", "whoCouldAct", "BOTH"))
                .then()
                .statusCode(201)
                .header("Location", containsString("/insights/"))
                .body("kind", equalTo("CHALLENGE"))
                .body("statement", equalTo("Results are late"))
                .body("detail", nullValue())
                .body("whoCouldAct", equalTo("BOTH"))
                .body("state", equalTo("KEPT"))
                .body("origin", equalTo("CONVERSATION"))
                .body("conversationIds", empty())
                .body("themeIds", empty())
                .extract()
                .path("id");
        learning.read(id).body("statement", equalTo("Results are late"));
        lead.get("/events?limit=200")
                .then()
                .body("results.findAll { it.type.endsWith('insight.created') }.subject", contains(endsWith(id)))
                .body("results.toString()", not(containsString("Results are late")));
    }

    @Test
    void saysWhereItIsWrong() {
        String nothing = lead.person("Nobody");
        refused(Map.of("statement", " "), "/statement");
        refused(Map.of("statement", "x".repeat(301)), "/statement");
        refused(Map.of("detail", "x".repeat(2001)), "/detail");
        refused(Map.of("conversationIds", List.of(nothing)), "/conversationIds/0");
        refused(Map.of("themeIds", List.of(nothing)), "/themeIds/0");
    }

    private void refused(Map<String, Object> more, String pointer) {
        learning.add(more).then().statusCode(400).body("errors.pointer", contains(pointer));
    }

    @Test
    void isFoundByWhatItSaysAndHowItStands() {
        String late = learning.note(Map.of("statement", "Results are late", "whoCouldAct", "US"));
        String bag = learning.note(
                Map.of("kind", "OPPORTUNITY", "statement", "The bag goes home", "detail", "With all medicines"));
        learning.listed("").body("results.id", containsInAnyOrder(late, bag));
        learning.listed("?q=resul").body("results.id", contains(late));
        learning.listed("?q=medic").body("results.id", contains(bag));
        learning.listed("?kind=OPPORTUNITY").body("results.id", contains(bag));
        learning.listed("?whoCouldAct=in:US,BOTH").body("results.id", contains(late));
        learning.listed("?state=in:SUGGESTED,DECLINED").body("results", empty());
        learning.listed("?themeId=NONE").body("results.id", containsInAnyOrder(late, bag));
        lead.asking()
                .header("Accept", "text/csv")
                .get(lead.path("/insights?kind=OPPORTUNITY"))
                .then()
                .statusCode(200)
                .body(containsString("The bag goes home"));
    }

    @Test
    void restsOnConversations() {
        String said = conversation();
        String alsoSaid = conversation();
        String id = learning.note(Map.of("conversationIds", List.of(said)));
        learning.note(Map.of("statement", "Another"));
        learning.read(id).body("conversationIds", contains(said));
        learning.listed("?conversationId=" + said).body("results.id", contains(id));
        learning.change(id, Map.of("conversationIds", List.of(alsoSaid)))
                .then()
                .statusCode(200)
                .body("conversationIds", contains(alsoSaid))
                .body("version", equalTo(1));
        learning.listed("?conversationId=" + said).body("results", empty());
        refused(Map.of("conversationIds", List.of(said, said)), "/conversationIds/1");
        TestProgramme viewer = lead.as(people, Role.VIEWER);
        viewer.get("/insights/" + id).then().statusCode(200).body("conversationIds", nullValue());
        viewer.get("/insights?conversationId=" + alsoSaid).then().statusCode(400);
    }

    private String conversation() {
        return Listening.held(lead, lead.person("Ada"), 1).get(0);
    }

    @Test
    void keepsAConversationThatItRestsOn() {
        String said = conversation();
        learning.note(Map.of("conversationIds", List.of(said)));
        learning.note(Map.of("statement", "Another", "conversationIds", List.of(said)));
        lead.delete("/conversations/" + said, 0)
                .then()
                .statusCode(409)
                .body("type", endsWith("/in-use"))
                .body("detail", containsString("2 insights rest on this conversation"));
        lead.get("/conversations/" + said).then().statusCode(200);
    }

    @Test
    void isChangedInOneVersionAndTakenBack() {
        String id = learning.note(Map.of("whoCouldAct", "US"));
        learning.change(id, Map.of("statement", "Results are late", "kind", "OPPORTUNITY"))
                .then()
                .statusCode(200)
                .body("statement", equalTo("Results are late"))
                .body("kind", equalTo("OPPORTUNITY"))
                .body("whoCouldAct", equalTo("US"));
        Map<String, Object> nobody = new HashMap<>();
        nobody.put("whoCouldAct", null);
        lead.patch("/insights/" + id, nobody, 0).then().statusCode(412);
        lead.patch("/insights/" + id, nobody, 1).then().statusCode(200).body("whoCouldAct", nullValue());
        lead.delete("/insights/" + id, 2).then().statusCode(204);
        lead.get("/insights/" + id).then().statusCode(404);
    }

    private TestProgramme contributor(String name) {
        String email = name + "-" + lead.id() + "@example.org";
        lead.post("/members", Map.of("email", email, "name", name, "role", Role.CONTRIBUTOR))
                .then()
                .statusCode(201);
        return lead.as(new TestProgramme.Someone(people.withAddress(email)));
    }

    @Test
    void isASuggestionFromAContributorThatNobodyElseSees() {
        TestProgramme fay = lead.as(people, Role.CONTRIBUTOR);
        String id = new Learning(fay)
                .add(Map.of("statement", "Ring the ward"))
                .then()
                .statusCode(201)
                .body("state", equalTo("SUGGESTED"))
                .body("origin", equalTo("MEMBER"))
                .extract()
                .path("id");
        new Learning(fay)
                .add(Map.of("conversationIds", List.of(conversation())))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/conversationIds"));
        new Learning(fay).listed("").body("results.id", contains(id));
        learning.listed("?state=SUGGESTED").body("results.id", contains(id));
        for (TestProgramme other :
                List.of(contributor("gus"), lead.as(people, Role.VIEWER), lead.as(people, Role.INTEGRATION))) {
            other.get("/insights/" + id).then().statusCode(404);
            other.get("/insights?count=true").then().body("results", empty()).body("metadata.total", equalTo(0));
            other.get("/insights?q=ring&state=SUGGESTED").then().body("results", empty());
            other.asking()
                    .header("Accept", "text/csv")
                    .get(other.path("/insights"))
                    .then()
                    .body(not(containsString("Ring the ward")));
        }
    }
}
