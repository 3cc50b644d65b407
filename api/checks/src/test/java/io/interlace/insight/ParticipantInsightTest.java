package io.interlace.insight;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.interlace.TestDatabase;
import io.interlace.TestProgramme;
import io.interlace.identity.People;
import io.interlace.participation.LinkHolder;
import io.interlace.participation.Purpose;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people without an account tell by a link. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ParticipantInsightTest {

    @Inject
    People people;

    private TestProgramme lead;
    private String ada;
    private LinkHolder link;

    @BeforeEach
    void adaHoldsALink() {
        lead = TestProgramme.ledBy(people.founder());
        ada = lead.person("Ada who sees it");
        link = LinkHolder.of(lead, ada, Purpose.INSIGHT);
    }

    private Response tell(String statement) {
        return link.post("/insights", Map.of("kind", "CHALLENGE", "statement", statement, "whoCouldAct", "BOTH"));
    }

    @Test
    void waitsForWhoeverFacilitatesAndIsTheirVoice() {
        link.get("").then().body("purpose", equalTo("INSIGHT"));
        tell("Letters come late").then().statusCode(204);
        String suggested = lead.get("/insights?state=SUGGESTED")
                .then()
                .body("results.statement", contains("Letters come late"))
                .body("results[0].origin", equalTo("LINK"))
                .body("results[0].whoCouldAct", equalTo("BOTH"))
                .body("results[0].people.id", contains(ada))
                .extract()
                .path("results[0].id");
        lead.get("/insights?state=KEPT").then().body("results", empty());
        link.get("/contributions").then().body("contributions.state", contains("WAITING"));
        new Learning(lead).act(suggested, "acceptance").then().statusCode(200);
        link.get("/contributions").then().body("contributions.state", contains("KEPT"));
    }

    @Test
    void countsOnceInTheSameWords() {
        tell("Letters come late").then().statusCode(204);
        tell(" Letters come late ").then().statusCode(204);
        lead.get("/insights?state=SUGGESTED").then().body("results", hasSize(1));
    }

    @Test
    void isTakenFromALinkForSomethingElseAndFromNobodyWhoLeft() {
        LinkHolder other = LinkHolder.of(lead, ada, Purpose.ENGAGE);
        other.post("/insights", Map.of("kind", "OPPORTUNITY", "statement", "They ring each other"))
                .then()
                .statusCode(204);
        link.post("/insights", Map.of("kind", "CHALLENGE", "statement", " "))
                .then()
                .statusCode(400);
        link.post("/opt-out").then().statusCode(204);
        tell("One more").then().statusCode(409);
        link.post("/erasure").then().statusCode(204);
        tell("One more").then().statusCode(410);
        lead.get("/insights?state=SUGGESTED").then().body("results", empty());
    }

    @Test
    void isAsMuchAsOneLinkTakes() {
        for (int n = 0; n < 50; n++) {
            tell("Thing " + n).then().statusCode(204);
        }
        tell("One more").then().statusCode(409);
        tell("Thing 7").then().statusCode(204);
    }
}
