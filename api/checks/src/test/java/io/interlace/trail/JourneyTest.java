package io.interlace.trail;

import static org.hamcrest.Matchers.equalTo;

import io.interlace.TestDatabase;
import io.interlace.TestProgramme;
import io.interlace.challenge.Challenged;
import io.interlace.conversation.Listening;
import io.interlace.identity.People;
import io.interlace.servicemodel.Modelling;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How far the steps of a programme are that listen, model and prioritise. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class JourneyTest {

    @Inject
    People people;

    private TestProgramme lead;

    @BeforeEach
    void somebodyLeads() {
        lead = TestProgramme.ledBy(people.founder());
    }

    private void is(String step, String state) {
        lead.get("/overview")
                .then()
                .statusCode(200)
                .body("steps.find { it.step == '" + step + "' }.state", equalTo(state));
    }

    @Test
    void listensOnceAConversationWasHeld() {
        is("LISTEN", "NOT_STARTED");
        Listening.held(lead, lead.person("Ada"), 1);
        is("LISTEN", "UNDER_WAY");
    }

    @Test
    void modelsOnceThereIsAModel() {
        is("MODEL", "NOT_STARTED");
        new Modelling(lead).some(1);
        is("MODEL", "UNDER_WAY");
    }

    @Test
    void prioritisesFromTheOpeningOfARoundToTheEndOfAll() {
        String round = lead.post(
                        "/prioritisations",
                        Map.of("title", "First round", "challengeIds", Challenged.challenges(lead, 2)))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        is("PRIORITISE", "NOT_STARTED");
        lead.asking()
                .post(lead.path("/prioritisations/" + round + "/opening"))
                .then()
                .statusCode(200);
        is("PRIORITISE", "UNDER_WAY");
        lead.asking()
                .post(lead.path("/prioritisations/" + round + "/closing"))
                .then()
                .statusCode(200);
        is("PRIORITISE", "DONE");
    }
}
