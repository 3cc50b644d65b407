package io.interlace.trail;

import static io.interlace.call.Calling.made;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.interlace.TestDatabase;
import io.interlace.TestProgramme;
import io.interlace.conversation.Listening;
import io.interlace.http.Database;
import io.interlace.identity.People;
import io.interlace.participation.LinkHolder;
import io.interlace.participation.Purpose;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What came of what somebody said, told to whoever holds their link. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ParticipantContributionTest {

    @Inject
    People people;

    @Inject
    Database database;

    private TestProgramme lead;
    private String ada;
    private LinkHolder link;

    @BeforeEach
    void adaHoldsALink() {
        lead = TestProgramme.ledBy(people.founder());
        ada = lead.person("Ada who speaks");
        link = LinkHolder.of(lead, ada, Purpose.CONVERSATION);
    }

    private ValidatableResponse contributions() {
        return link.get("/contributions").then().statusCode(200);
    }

    private String insight(String statement, String conversation) {
        return made(lead.post(
                "/insights",
                Map.of("kind", "CHALLENGE", "statement", statement, "conversationIds", List.of(conversation))));
    }

    private void cite(String challenge, String insight) {
        database.update(
                "insert into challenge_insight (programme_id, challenge_id, insight_id, position)"
                        + " values (?::uuid, ?::uuid, ?::uuid, 0)",
                lead.id(),
                challenge,
                insight);
    }

    private void isBy(String person, String insight, String state, @Nullable String reason) {
        database.update(
                "insert into insight_author (programme_id, insight_id, stakeholder_id) values (?::uuid, ?::uuid, ?::uuid)",
                lead.id(),
                insight,
                person);
        database.update(
                "update insight set state = ?, was_kept = false, decline_reason = ? where programme_id = ?::uuid and id = ?::uuid",
                state,
                reason,
                lead.id(),
                insight);
    }

    @Test
    void followsAConversationToTheChallengeItLedTo() {
        contributions().body("contributions", empty());
        String conversation = Listening.held(lead, ada, 1).get(0);
        contributions()
                .body("contributions", hasSize(1))
                .body("contributions[0].kind", equalTo("CONVERSATION"))
                .body("contributions[0].state", equalTo("WAITING"))
                .body("contributions[0].statement", nullValue())
                .body(not(containsString("Talk")));
        String insight = insight("Results go to the ward.", conversation);
        contributions()
                .body("contributions", hasSize(1))
                .body("contributions[0].kind", equalTo("INSIGHT"))
                .body("contributions[0].statement", equalTo("Results go to the ward."))
                .body("contributions[0].state", equalTo("KEPT"))
                .body("contributions[0].ledTo", empty());
        String challenge = made(lead.post("/challenges", Map.of("statement", "Results get lost")));
        cite(challenge, insight);
        contributions()
                .body("contributions[0].state", equalTo("LED_ON"))
                .body("contributions[0].ledTo.kind", contains("CHALLENGE"))
                .body("contributions[0].ledTo.id", contains(challenge))
                .body("contributions[0].ledTo.title", contains("Results get lost"));
    }

    @Test
    void tellsWhySomethingWasNotKeptToWhoSaidItAlone() {
        String conversation = Listening.held(lead, ada, 1).get(0);
        String own = insight("There is no parking.", conversation);
        isBy(ada, own, "DECLINED", "Parking is not ours to change.");
        String others = insight("The lift is slow.", conversation);
        isBy(lead.person("Bea"), others, "SUGGESTED", null);
        contributions()
                .body("contributions.findAll { it.kind == 'INSIGHT' }.statement", contains("There is no parking."))
                .body("contributions.find { it.kind == 'INSIGHT' }.state", equalTo("DECLINED"))
                .body("contributions.find { it.kind == 'INSIGHT' }.reason", equalTo("Parking is not ours to change."))
                .body("contributions.find { it.kind == 'CONVERSATION' }.state", equalTo("WAITING"))
                .body(not(containsString("lift")));
    }

    @Test
    void tellsNothingOfWhatOthersSaid() {
        String theirs = Listening.held(lead, lead.person("Bea"), 1).get(0);
        cite(
                made(lead.post("/challenges", Map.of("statement", "Results get lost"))),
                insight("Results go to the ward.", theirs));
        contributions().body("contributions", empty());
    }
}
