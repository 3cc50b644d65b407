package io.interlace.insight;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.interlace.TestDatabase;
import io.interlace.TestProgramme;
import io.interlace.identity.People;
import io.interlace.identity.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What contributors suggest is kept or declined, and until then seen by nobody else. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SuggestedInsightTest {

    @Inject
    People people;

    private TestProgramme lead;
    private TestProgramme fay;
    private Learning learning;
    private String theme;
    private String suggested;

    @BeforeEach
    void somebodySuggests() {
        lead = TestProgramme.ledBy(people.founder());
        learning = new Learning(lead);
        theme = learning.theme("Results");
        fay = lead.as(people, Role.CONTRIBUTOR);
        suggested =
                new Learning(fay).note(Map.of("statement", "Ring the ward about results", "themeIds", List.of(theme)));
    }

    @Test
    void isKeptForEverybody() {
        learning.read(suggested).body("suggestedBy", equalTo("Fay"));
        learning.act(suggested, "acceptance").then().statusCode(200).body("state", equalTo("KEPT"));
        lead.as(people, Role.VIEWER)
                .get("/insights/" + suggested)
                .then()
                .statusCode(200)
                .body("suggestedBy", nullValue());
        learning.act(suggested, "acceptance").then().statusCode(409);
        learning.act(suggested, "decline", Map.of("reason", "Late")).then().statusCode(409);
    }

    @Test
    void isDeclinedWithAReasonThatItsAuthorReads() {
        learning.act(suggested, "decline", Map.of("reason", " ")).then().statusCode(400);
        learning.act(suggested, "decline", Map.of("reason", " We have heard it "))
                .then()
                .statusCode(200)
                .body("state", equalTo("DECLINED"))
                .body("declineReason", equalTo("We have heard it"));
        new Learning(fay).read(suggested).body("declineReason", equalTo("We have heard it"));
        lead.as(people, Role.VIEWER).get("/insights/" + suggested).then().statusCode(404);
        lead.get("/events?limit=200").then().body("results.toString()", not(containsString("heard it")));
        learning.act(suggested, "acceptance").then().statusCode(200).body("declineReason", nullValue());
    }

    @Test
    void isNotToBeGuessedByAnyCountOrLikeness() {
        TestProgramme viewer = lead.as(people, Role.VIEWER);
        viewer.get("/themes").then().body("results.insights", contains(0));
        viewer.get("/insights?themeId=" + theme + "&count=true").then().body("metadata.total", equalTo(0));
        viewer.get("/insights/who-could-act").then().body("months", empty());
        viewer.get("/insights/" + suggested + "/relations").then().statusCode(404);
        lead.get("/insights/similar?statement=ring the ward about results")
                .then()
                .statusCode(200)
                .body("insights", empty());
        learning.act(suggested, "acceptance").then().statusCode(200);
        viewer.get("/themes").then().body("results.insights", contains(1));
        viewer.get("/insights/who-could-act").then().body("months.unsaid", contains(1));
        lead.get("/insights/similar?statement=ringing wards about a result")
                .then()
                .statusCode(200)
                .body("insights.id", contains(suggested));
        lead.get("/insights/similar?statement=bags of medicine go home").then().body("insights", empty());
        lead.get("/insights/similar?statement=").then().statusCode(400);
        lead.get("/insights/similar?statement=the").then().statusCode(200).body("insights", empty());
    }

    @Test
    void isTheVoiceOfWhoSuggestedItAndGoesWithThem() {
        String email = lead.get("/members?role=CONTRIBUTOR").path("results[0].email");
        String her = lead.person(Map.of("name", "Fay Marlowe", "email", email));
        String kept = new Learning(fay).note(Map.of("statement", "Bags go home"));
        String open = new Learning(fay).note(Map.of("statement", "Letters go astray"));
        learning.read(kept).body("people.id", contains(her)).body("voices", equalTo(1));
        learning.act(kept, "acceptance").then().statusCode(200);
        lead.delete("/stakeholders/" + her, lead.get("/stakeholders/" + her).path("version"))
                .then()
                .statusCode(204);
        lead.get("/insights/" + open).then().statusCode(404);
        learning.read(kept).body("people", empty()).body("voices", equalTo(1));
        lead.get("/insights/" + suggested).then().statusCode(200);
    }

    @Test
    void isForNobodyElseToReadOnceItIsPartOfAnother() {
        String kept = learning.note(Map.of("statement", "Results are hard to come by"));
        learning.merge(kept, suggested).then().statusCode(200);
        TestProgramme viewer = lead.as(people, Role.VIEWER);
        viewer.get("/insights/" + suggested).then().statusCode(404);
        viewer.get("/insights?state=MERGED").then().statusCode(200).body("results", empty());
        viewer.get("/insights/" + kept + "/relations").then().statusCode(200).body("merged", empty());
        viewer.get("/trail/INSIGHT/" + kept)
                .then()
                .statusCode(200)
                .body("nodes.find { it.id == '" + suggested + "' }.title", nullValue());
        viewer.get("/trail/INSIGHT/" + suggested).then().statusCode(404);
        // whoever decides goes on seeing what was said, and who said it where it went
        lead.get("/insights/" + kept + "/relations").then().body("merged.id", contains(suggested));
        fay.asking()
                .redirects()
                .follow(false)
                .get(fay.path("/insights/" + suggested))
                .then()
                .statusCode(301);
    }

    @Test
    void goesWithWhoSuggestedItAlsoOnceItIsPartOfAnother() {
        String email = lead.get("/members?role=CONTRIBUTOR").path("results[0].email");
        String her = lead.person(Map.of("name", "Fay Marlowe", "email", email));
        String open = new Learning(fay).note(Map.of("statement", "Letters go astray"));
        String kept = learning.note(Map.of("statement", "Results are hard to come by"));
        learning.merge(kept, open).then().statusCode(200);
        lead.delete("/stakeholders/" + her, lead.get("/stakeholders/" + her).path("version"))
                .then()
                .statusCode(204);
        lead.get("/insights/" + kept + "/relations").then().body("merged", empty());
        learning.read(kept).body("voices", equalTo(1));
    }
}
