package io.interlace.retrospective;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.interlace.TestDatabase;
import io.interlace.TestProgramme;
import io.interlace.http.Database;
import io.interlace.identity.People;
import io.interlace.identity.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SuggestionTest {

    @Inject
    People people;

    @Inject
    Database database;

    private static ValidatableResponse suggested(Sitting sitting, TestProgramme who) {
        return who.get(sitting.path("/suggestions")).then().statusCode(200);
    }

    @Test
    void suggestsNotesThatShareWordsUntilTheyArePutTogether() {
        Sitting sitting = Sitting.of(people, database, "ANONYMOUS", 2).in("REFLECT");
        TestProgramme wren = sitting.people().get(0);
        TestProgramme finn = sitting.people().get(1);
        List<String> alike = List.of(
                sitting.write(wren, "The switchboard rang out").get(0),
                sitting.write(finn, "Switchboards that ring and ring").get(0));
        sitting.write(finn, "Coffee was good");
        suggested(sitting, wren).body("suggestions", empty());
        sitting.in("GROUP");
        suggested(sitting, wren)
                .body("suggestions", hasSize(1))
                .body("suggestions[0].noteIds", containsInAnyOrder(alike.toArray()))
                .body("suggestions[0].words", hasItem("switchboard"));
        wren.post(sitting.path("/clusters"), Map.of("title", "Switchboard", "noteIds", alike))
                .then()
                .statusCode(200);
        suggested(sitting, finn).body("suggestions", empty());
        sitting.in("VOTE");
        suggested(sitting, sitting.lead()).body("suggestions", empty());
    }

    @Test
    void knowsNothingOfNotesThatAreNotShown() {
        Sitting sitting = Sitting.of(people, database, "ANONYMOUS", 2).in("REFLECT");
        TestProgramme wren = sitting.people().get(0);
        String shown = sitting.write(wren, "The switchboard rang out").get(0);
        String kept = sitting.write(sitting.people().get(1), "The switchboard of bed 4")
                .get(0);
        sitting.lead()
                .post(sitting.path("/notes/" + kept + "/moderation"), Map.of("reason", "It names a patient"))
                .then()
                .statusCode(200);
        sitting.in("GROUP");
        // written now, it is its author's own until the next phase
        String late = sitting.write(wren, "Another switchboard rang out").get(0);
        suggested(sitting, wren).body("suggestions", empty());
        sitting.move("GROUP", "VOTE").then().statusCode(200);
        sitting.move("VOTE", "GROUP").then().statusCode(200);
        sitting.lead()
                .post(sitting.path("/placements"), Map.of("noteIds", List.of(shown, late)))
                .then()
                .statusCode(200);
        suggested(sitting, wren)
                .body("suggestions.noteIds", contains(containsInAnyOrder(shown, late)))
                .body(not(containsString(kept)));
    }

    @Test
    void isForThoseAtTheBoard() {
        Sitting sitting = Sitting.of(people, database, "NAMED", 1).in("GROUP");
        sitting.lead()
                .as(people, Role.CONTRIBUTOR)
                .get(sitting.path("/suggestions"))
                .then()
                .statusCode(404);
        sitting.lead()
                .as(people, Role.VIEWER)
                .get(sitting.path("/suggestions"))
                .then()
                .statusCode(403);
    }
}
