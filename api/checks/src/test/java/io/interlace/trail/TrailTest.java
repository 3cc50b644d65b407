package io.interlace.trail;

import static io.interlace.call.Calling.made;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.interlace.TestDatabase;
import io.interlace.TestProgramme;
import io.interlace.conversation.Listening;
import io.interlace.http.Database;
import io.interlace.identity.People;
import io.interlace.identity.Role;
import io.interlace.principle.Refining;
import io.interlace.retrospective.Drawing;
import io.interlace.retrospective.Sitting;
import io.interlace.servicemodel.Modelling;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a call to what a principle says, and back. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TrailTest {

    @Inject
    People people;

    @Inject
    Database database;

    private Sitting sitting;
    private TestProgramme lead;
    private TestProgramme wren;
    private String principle;
    private String finding;

    @BeforeEach
    void aTeamFindsSomething() {
        sitting = Sitting.of(people, database, "ANONYMOUS", 1).in("REFLECT");
        lead = sitting.lead();
        wren = sitting.people().get(0);
        sitting.write(wren, "Nobody answers");
        sitting.in("DISCUSS");
        principle = Refining.proposed(lead, 1).get(0);
        finding = new Drawing(sitting).drawn(Drawing.about(principle));
    }

    private static ValidatableResponse trail(TestProgramme reader, String kind, String id) {
        return reader.get("/trail/" + kind + "/" + id).then();
    }

    private String proposal() {
        return lead.get("/projects/" + sitting.project()).path("proposalId");
    }

    private String call() {
        return lead.get("/projects/" + sitting.project()).path("callId");
    }

    @Test
    void goesUpToTheSourcesOfAFindingAndDownToWhatCameOfIt() {
        String sibling = new Drawing(sitting).drawn(Map.of());
        trail(lead, "FINDING", finding)
                .statusCode(200)
                .body("root.kind", equalTo("FINDING"))
                .body("root.id", equalTo(finding))
                .body("whole", equalTo(true))
                .body("nodes.id", contains(finding, sitting.id(), sitting.project(), proposal(), call(), principle))
                .body("nodes.kind", contains("FINDING", "RETROSPECTIVE", "PROJECT", "PROPOSAL", "CALL", "PRINCIPLE"))
                .body("nodes.distance", contains(0, -1, -2, -3, -4, 1))
                .body("nodes[0].title", equalTo("The line rings out after five"))
                .body("nodes[2].title", equalTo("Book it yourself"))
                .body("nodes[1].on", notNullValue())
                .body("edges", hasSize(5))
                .body("edges.find { it.from.kind == 'RETROSPECTIVE' }.to.id", equalTo(finding))
                .body("edges.find { it.from.kind == 'FINDING' }.to.id", equalTo(principle));
        trail(lead, "CALL", call())
                .body(
                        "nodes.id",
                        containsInAnyOrder(
                                call(), proposal(), sitting.project(), sitting.id(), finding, sibling, principle))
                .body("nodes.distance.min()", equalTo(0));
    }

    @Test
    void hasNoWordsForThoseWhoMayNotReadThem() {
        TestProgramme viewer = lead.as(people, Role.VIEWER);
        TestProgramme elsewhere = lead.as(people, Role.CONTRIBUTOR);
        for (TestProgramme reader : new TestProgramme[] {viewer, elsewhere}) {
            trail(reader, "PRINCIPLE", principle)
                    .statusCode(200)
                    .body("nodes", hasSize(6))
                    .body("nodes.find { it.kind == 'PRINCIPLE' }.title", equalTo("Principle 0"))
                    .body("nodes.find { it.kind == 'FINDING' }.title", nullValue())
                    .body("nodes.find { it.kind == 'RETROSPECTIVE' }.title", nullValue())
                    .body("nodes.find { it.kind == 'PROJECT' }.title", nullValue())
                    .body("nodes.find { it.kind == 'PROPOSAL' }.title", nullValue())
                    .body(not(containsString("rings out")))
                    .body(not(containsString("Book it yourself")));
            trail(reader, "FINDING", finding).statusCode(404);
            trail(reader, "PROJECT", sitting.project()).statusCode(404);
        }
    }

    @Test
    void hasTheWordsOfTheirOwnWorkForTeams() {
        trail(wren, "FINDING", finding)
                .statusCode(200)
                .body("nodes.find { it.kind == 'FINDING' }.title", equalTo("The line rings out after five"))
                .body("nodes.find { it.kind == 'RETROSPECTIVE' }.title", equalTo("First look back"))
                .body("nodes.find { it.kind == 'PROJECT' }.title", equalTo("Book it yourself"))
                .body("nodes.find { it.kind == 'PROPOSAL' }.title", nullValue());
    }

    @Test
    void beginsNowhereElse() {
        trail(lead, "FINDING", UUID.randomUUID().toString()).statusCode(404);
        trail(lead, "PRINCIPLE", finding).statusCode(404);
        trail(lead, "NOTHING", finding).statusCode(404);
        trail(lead.as(people, Role.ASSESSOR), "PRINCIPLE", principle).statusCode(403);
        TestProgramme other = TestProgramme.ledBy(people.founder());
        trail(other, "PRINCIPLE", principle).statusCode(404);
    }

    @Test
    void leadsFromWhatPeopleSaidToWhatIsToBeOvercome() {
        String ada = lead.person("Ada who speaks");
        String conversation = Listening.held(lead, ada, 1).get(0);
        String insight = made(lead.post(
                "/insights",
                Map.of(
                        "kind", "CHALLENGE",
                        "statement", "Results go to the ward.",
                        "conversationIds", List.of(conversation))));
        String challenge =
                made(lead.post("/challenges", Map.of("statement", "Results get lost", "insightIds", List.of(insight))));
        trail(lead, "CHALLENGE", challenge)
                .statusCode(200)
                .body("nodes.id", contains(challenge, insight, conversation))
                .body("nodes.title", contains("Results get lost", "Results go to the ward.", "Talk 0"))
                .body("nodes.distance", contains(0, -1, -2));
        trail(lead, "CONVERSATION", conversation)
                .body("nodes.id", contains(conversation, insight, challenge))
                .body(not(containsString("Ada")));
        TestProgramme viewer = lead.as(people, Role.VIEWER);
        trail(viewer, "CHALLENGE", challenge)
                .statusCode(200)
                .body("nodes.id", contains(challenge, insight))
                .body("nodes.title", contains("Results get lost", "Results go to the ward."))
                .body(not(containsString("Talk 0")))
                .body(not(containsString("Ada")));
        trail(viewer, "CONVERSATION", conversation).statusCode(404);
        TestProgramme system = lead.as(people, Role.INTEGRATION);
        trail(system, "CHALLENGE", challenge)
                .body("nodes.title", contains("Results get lost", "Results go to the ward.", null));
        trail(system, "CONVERSATION", conversation).statusCode(404);
    }

    @Test
    void goesOnFromAChallengeToItsTargetsAndTheRoundsThatRankIt() {
        String symptom =
                made(lead.post("/symptoms", Map.of("statement", "It rings out", "findingIds", List.of(finding))));
        String challenge =
                made(lead.post("/challenges", Map.of("statement", "Calls get lost", "symptomIds", List.of(symptom))));
        String other = made(lead.post("/challenges", Map.of("statement", "Letters get lost")));
        String target = made(lead.post(
                "/targets",
                Map.of(
                        "challengeId",
                        challenge,
                        "name",
                        "Calls that are answered",
                        "unit",
                        "PERCENT",
                        "direction",
                        "UP",
                        "baseline",
                        Map.of("on", "2026-01-01", "value", 20),
                        "target",
                        Map.of("on", "2199-12-31", "value", 80))));
        String round = made(lead.post(
                "/prioritisations", Map.of("title", "What first?", "challengeIds", List.of(challenge, other))));
        // nobody else knows of a round that is only prepared
        trail(lead, "PRIORITISATION", round).statusCode(404);
        trail(lead, "CHALLENGE", challenge).body("nodes.kind", not(hasItem("PRIORITISATION")));
        lead.asking()
                .post(lead.path("/prioritisations/" + round + "/opening"))
                .then()
                .statusCode(200);
        TestProgramme viewer = lead.as(people, Role.VIEWER);
        for (TestProgramme reader : List.of(lead, viewer)) {
            trail(reader, "SYMPTOM", symptom)
                    .statusCode(200)
                    .body("nodes.findAll { it.distance > 0 }.id", containsInAnyOrder(challenge, target, round))
                    .body("nodes.find { it.kind == 'TARGET' }.title", equalTo("Calls that are answered"))
                    .body("nodes.find { it.kind == 'TARGET' }.distance", equalTo(2))
                    .body("nodes.find { it.kind == 'PRIORITISATION' }.title", equalTo("What first?"))
                    .body("nodes.find { it.kind == 'PRIORITISATION' }.distance", equalTo(2));
            trail(reader, "TARGET", target)
                    .statusCode(200)
                    .body("nodes.findAll { it.distance > -4 }.id", contains(target, challenge, symptom, finding));
            trail(reader, "PRIORITISATION", round)
                    .statusCode(200)
                    .body("nodes.findAll { it.distance == -1 }.id", containsInAnyOrder(challenge, other))
                    .body("nodes.findAll { it.kind == 'FINDING' }.id", contains(finding));
        }
    }

    @Test
    void goesFromAnInsightToWhereItFailsAndToWhatWouldBeBetter() {
        Modelling.Answered answered = new Modelling(lead).answered();
        for (TestProgramme reader : List.of(lead, lead.as(people, Role.VIEWER))) {
            trail(reader, "INSIGHT", answered.insight())
                    .statusCode(200)
                    .body(
                            "nodes.id",
                            contains(
                                    answered.insight(),
                                    answered.breakdown(),
                                    answered.improvement(),
                                    answered.current(),
                                    answered.future()))
                    .body("nodes.distance", contains(0, 1, 2, 2, 3))
                    .body("nodes[1].title", equalTo("Sent back"))
                    .body("nodes[2].title", equalTo("Books it"))
                    .body("edges", hasSize(4));
            trail(reader, "IMPROVEMENT", answered.improvement())
                    .statusCode(200)
                    .body("nodes.kind", contains("IMPROVEMENT", "INSIGHT", "BREAKDOWN", "INSIGHT", "SERVICE_MODEL"))
                    .body("nodes.distance", contains(0, -1, -1, -2, 1));
            trail(reader, "SERVICE_MODEL", answered.current())
                    .statusCode(200)
                    .body("nodes.id", contains(answered.current(), answered.breakdown(), answered.insight()));
            // nothing is what it is not
            trail(reader, "BREAKDOWN", answered.improvement()).statusCode(404);
            trail(reader, "IMPROVEMENT", answered.breakdown()).statusCode(404);
        }
        trail(TestProgramme.ledBy(people.founder()), "BREAKDOWN", answered.breakdown())
                .statusCode(404);
    }

    @Test
    void goesFromAThemeToTheChallengesThatTakeItUp() {
        String theme = made(lead.post("/themes", Map.of("name", "Being heard")));
        String challenge = made(lead.post("/challenges", Map.of("statement", "Calls get lost", "themeId", theme)));
        trail(lead, "THEME", theme).statusCode(200).body("nodes.id", contains(theme, challenge));
    }

    @Test
    void knowsNothingOfInsightsThatAreOnlySuggested() {
        String suggested = made(wren.post("/insights", Map.of("kind", "CHALLENGE", "statement", "Only an idea.")));
        lead.get("/insights/" + suggested).then().statusCode(200).body("state", equalTo("SUGGESTED"));
        trail(lead, "INSIGHT", suggested).statusCode(404);
        trail(wren, "INSIGHT", suggested).statusCode(404);
    }
}
