package io.interlace.retrospective;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.interlace.TestDatabase;
import io.interlace.TestProgramme;
import io.interlace.http.Database;
import io.interlace.identity.People;
import io.interlace.principle.Refining;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody who was entered twice has one seat in the end, with what they wrote and said from either. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class MergedParticipantsTest {

    @Inject
    People people;

    @Inject
    Database database;

    @ParameterizedTest
    @ValueSource(strings = {"NAMED", "ANONYMOUS"})
    void haveOneSeatWithWhatBothDid(String anonymity) {
        Sitting first = Sitting.of(people, database, anonymity, 2);
        String principle = Refining.proposed(first.lead(), 1).get(0);
        Sitting sitting =
                first.again(anonymity, Map.of("principles", List.of(Map.of("principleId", principle, "number", 1))));
        sitting.in("REFLECT");
        TestProgramme kept = sitting.people().get(0);
        TestProgramme duplicate = sitting.people().get(1);
        sitting.write(kept, "Rang out");
        sitting.write(duplicate, "Nobody answers");
        sitting.rate(kept, principle, "HELPED").then().statusCode(200);
        sitting.rate(duplicate, principle, "HINDERED").then().statusCode(200);
        sitting.in("VOTE");
        sitting.vote(duplicate, sitting.clusters().get(0), 2).then().statusCode(200);
        List<String> persons = sitting.board(sitting.lead())
                .path("everybody.seats.findAll { it.person.name.startsWith('Person') }.person.id");
        sitting.lead()
                .post("/stakeholders/" + persons.get(0) + "/merge", Map.of("duplicateId", persons.get(1)))
                .then()
                .statusCode(200);
        boolean named = anonymity.equals("NAMED");
        assertThat(sitting.counted("seats"), equalTo(3));
        assertThat(sitting.counted("written"), equalTo(named ? 1 : 2));
        assertThat(sitting.counted("voted"), equalTo(1));
        assertThat(sitting.counted("rated"), equalTo(named ? 1 : 2));
        // without names, what another account did is nobody's to be handed
        sitting.board(kept)
                .then()
                .body("ownNotes.text", named ? containsInAnyOrder("Rang out", "Nobody answers") : contains("Rang out"))
                .body("ownVotes", hasSize(named ? 1 : 0))
                .body("ownRatings[0].rating", equalTo("HELPED"));
    }
}
