package io.interlace.retrospective;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.interlace.TestDatabase;
import io.interlace.TestProgramme;
import io.interlace.http.Database;
import io.interlace.identity.People;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class BoardTest {

    @Inject
    People people;

    @Inject
    Database database;

    @Test
    void keepsNotesForTheirAuthorsUntilThePhaseEnds() {
        Sitting sitting = Sitting.of(people, database, "ANONYMOUS", 2).in("REFLECT");
        TestProgramme wren = sitting.people().get(0);
        TestProgramme finn = sitting.people().get(1);
        List<String> written = sitting.write(wren, "Rang out", "Nobody answers", "The card is old");
        sitting.board(finn)
                .then()
                .body("everybody.notes", empty())
                .body("ownNotes", empty())
                .body("counts.written", equalTo(1))
                .body("counts.seats", equalTo(4));
        sitting.board(wren)
                .then()
                .body("ownNotes.text", containsInAnyOrder("Rang out", "Nobody answers", "The card is old"));
        sitting.in("GROUP");
        assertThat(sitting.shown(), containsInAnyOrder(written.toArray()));
        // what is written later is shown with what comes next
        sitting.write(finn, "Late");
        assertThat(sitting.shown(), hasSize(3));
        sitting.in("VOTE");
        assertThat(sitting.shown(), hasSize(4));
    }

    @Test
    void showsNamedNotesAtOnceWithTheirAuthors() {
        Sitting sitting = Sitting.of(people, database, "NAMED", 1).in("GROUP");
        TestProgramme wren = sitting.people().get(0);
        String seat = sitting.board(wren).path("ownSeatId");
        sitting.write(wren, "Rang out");
        sitting.write(sitting.lead(), "Said on the telephone");
        sitting.board(wren).then().body("everybody.notes.seatId", containsInAnyOrder(equalTo(seat), nullValue()));
    }

    @Test
    void takesNotesOnlyWhileTheyAreWritten() {
        Sitting sitting = Sitting.of(people, database, "NAMED", 1);
        TestProgramme wren = sitting.people().get(0);
        wren.post(sitting.path("/notes"), Sitting.notes("Too early"))
                .then()
                .statusCode(409)
                .body("phase", equalTo("PREPARE"));
        sitting.in("REFLECT");
        wren.post(
                        sitting.path("/notes"),
                        Map.of(
                                "notes",
                                List.of(
                                        Map.of("columnId", "HELPED", "text", "a"),
                                        Map.of("columnId", "IDEAS", "text", "b"))))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/notes/1/columnId"));
        String note = sitting.write(wren, "In time").get(0);
        sitting.in("COMMIT");
        wren.post(sitting.path("/notes"), Sitting.notes("Too late")).then().statusCode(409);
        wren.delete(sitting.path("/notes/" + note), 0).then().statusCode(409);
    }

    @Test
    void letsAuthorsChangeAndTakeBackWhatTheyWrote() {
        Sitting sitting = Sitting.of(people, database, "ANONYMOUS", 2).in("REFLECT");
        TestProgramme wren = sitting.people().get(0);
        TestProgramme finn = sitting.people().get(1);
        List<String> notes = sitting.write(wren, "Rang out", "Nobody answers");
        String note = sitting.path("/notes/" + notes.get(0));
        finn.patch(note, Map.of("text", "Mine now"), 0).then().statusCode(404);
        finn.delete(note, 0).then().statusCode(404);
        wren.patch(note, Map.of("text", "Rang out twice"), 0)
                .then()
                .statusCode(200)
                .body("text", equalTo("Rang out twice"))
                .body("version", equalTo(1));
        wren.patch(note, Map.of("text", "Elsewhere"), 0).then().statusCode(412);
        sitting.in("GROUP");
        wren.patch(note, Map.of("text", "Rang out three times"), 1).then().statusCode(200);
        wren.delete(sitting.path("/notes/" + notes.get(1)), 0).then().statusCode(204);
        sitting.board(finn)
                .then()
                .body("everybody.notes.findAll { it.removed }.id", contains(notes.get(1)))
                .body("everybody.notes.findAll { it.removed }.text", contains(""))
                .body("everybody.notes.findAll { !it.removed }.text", contains("Rang out three times"));
    }

    @Test
    void tellsTheAuthorWhyANoteIsNotShown() {
        Sitting sitting = Sitting.of(people, database, "ANONYMOUS", 2).in("REFLECT");
        TestProgramme wren = sitting.people().get(0);
        String note = sitting.write(wren, "Mrs Smith of bed 4").get(0);
        sitting.write(sitting.people().get(1), "Another");
        // of two it might be plain whose it is
        sitting.lead().get(sitting.path("/unshown-notes")).then().body("notes", empty());
        String third = sitting.write(sitting.lead(), "A third").get(0);
        sitting.lead()
                .get(sitting.path("/unshown-notes"))
                .then()
                .statusCode(200)
                .body("notes.text", hasItem("Mrs Smith of bed 4"));
        sitting.lead().delete(sitting.path("/notes/" + third), 0).then().statusCode(204);
        wren.get(sitting.path("/unshown-notes")).then().statusCode(403);
        sitting.lead()
                .post(sitting.path("/notes/" + note + "/moderation"), Map.of("reason", "It names a patient"))
                .then()
                .statusCode(200);
        sitting.in("GROUP");
        assertThat(sitting.shown(), hasSize(1));
        sitting.board(wren)
                .then()
                .body("ownNotes.state", contains("MODERATED"))
                .body("ownNotes.moderationReason", contains("It names a patient"));
        wren.patch(sitting.path("/notes/" + note), Map.of("text", "A patient was not told"), 1)
                .then()
                .statusCode(200)
                .body("state", equalTo("PRIVATE"))
                .body("moderationReason", nullValue());
        sitting.in("VOTE");
        assertThat(sitting.shown(), hasItem(note));
        String named = "everybody.clusters.find { it.title == 'A patient was not told' }";
        sitting.board(wren).then().body(named, notNullValue());
        wren.patch(sitting.path("/notes/" + note), Map.of("text", "Somebody was not told"), 2)
                .then()
                .statusCode(200);
        sitting.board(wren).then().body(named, nullValue());
        sitting.lead()
                .post(sitting.path("/notes/" + note + "/moderation"), Map.of("reason", "It is plain who"))
                .then()
                .statusCode(200);
        sitting.board(wren)
                .then()
                .body("everybody.clusters.findAll { !it.removed }.title", contains("Another"))
                .body("everybody.clusters.findAll { it.removed }.title", contains(""));
    }

    @Test
    void putsNotesTogetherAndGivesLoneOnesAClusterOfTheirOwn() {
        Sitting sitting = Sitting.of(people, database, "ANONYMOUS", 2).in("REFLECT");
        TestProgramme wren = sitting.people().get(0);
        List<String> notes = sitting.write(wren, "Rang out", "Nobody answers", "The card is old\nand stained");
        Map<String, Object> cluster = Map.of("title", "No answer", "noteIds", List.of(notes.get(0)));
        wren.post(sitting.path("/clusters"), cluster).then().statusCode(409).body("phase", equalTo("REFLECT"));
        sitting.in("GROUP");
        String id = wren.post(sitting.path("/clusters"), cluster)
                .then()
                .statusCode(200)
                .extract()
                .path("id");
        place(sitting, id, notes.get(1)).then().statusCode(200);
        sitting.board(wren).then().body("everybody.notes.findAll { it.clusterId == '" + id + "' }", hasSize(2));
        wren.delete(sitting.path("/notes/" + notes.get(1)), 0).then().statusCode(204);
        place(sitting, id, notes.get(0), notes.get(1))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/noteIds/1"));
        wren.patch(sitting.path("/clusters/" + id), Map.of("title", "No answer at all"), 0)
                .then()
                .statusCode(200)
                .body("title", equalTo("No answer at all"));
        wren.delete(sitting.path("/clusters/" + id), 0).then().statusCode(412);
        wren.delete(sitting.path("/clusters/" + id), 1).then().statusCode(204);
        place(sitting, id, notes.get(0)).then().statusCode(400).body("errors.pointer", contains("/clusterId"));
        sitting.in("VOTE");
        sitting.board(wren)
                .then()
                .body(
                        "everybody.clusters.findAll { !it.removed }.title",
                        containsInAnyOrder("Rang out", "The card is old"))
                .body("everybody.notes.findAll { !it.removed }.clusterId", everyItem(notNullValue()));
    }

    private static io.restassured.response.Response place(Sitting sitting, String cluster, String... notes) {
        return sitting.people()
                .get(0)
                .post(sitting.path("/placements"), Map.of("clusterId", cluster, "noteIds", List.of(notes)));
    }

    @Test
    void countsVotesWithinABudgetAndShowsThemAfterwards() {
        Sitting sitting = Sitting.of(people, database, "ANONYMOUS", 2).in("REFLECT");
        TestProgramme wren = sitting.people().get(0);
        TestProgramme finn = sitting.people().get(1);
        sitting.write(wren, "Rang out", "Nobody answers");
        sitting.in("VOTE");
        String one = sitting.clusters().get(0);
        String two = sitting.clusters().get(1);
        sitting.vote(wren, one, 3, two, 1)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/votes"))
                .body("errors.detail", contains("are 4, and each participant has 3"));
        sitting.vote(wren, one, 1, one, 1)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/votes/1/clusterId"));
        sitting.vote(wren, one, 3).then().statusCode(200);
        sitting.vote(wren, one, 2, two, 1).then().statusCode(200).body("votes", hasSize(2));
        sitting.vote(finn, two, 1).then().statusCode(200);
        sitting.vote(sitting.lead(), two, 1).then().statusCode(403).body("detail", containsString("take no part"));
        sitting.board(finn)
                .then()
                .body("counts.voted", equalTo(2))
                .body("ownVotes.votes", contains(1))
                .body("everybody.clusters.votes", everyItem(nullValue()));
        sitting.in("DISCUSS");
        sitting.board(finn).then().body("everybody.clusters.votes", contains(2, 2));
        sitting.vote(finn, one, 1).then().statusCode(409);
        sitting.move("DISCUSS", "VOTE");
        sitting.board(finn).then().body("everybody.clusters.votes", everyItem(nullValue()));
        sitting.in("CLOSED");
        sitting.board(finn)
                .then()
                .body("everybody.clusters.votes", contains(2, 2))
                .body("ownVotes", empty());
    }

    @Test
    void tellsHowManyAreReadyUntilTheNextPhase() {
        Sitting sitting = Sitting.of(people, database, "NAMED", 1).in("REFLECT");
        TestProgramme wren = sitting.people().get(0);
        wren.asking()
                .body(Map.of("ready", true))
                .put(wren.path(sitting.path("/readiness")))
                .then()
                .statusCode(200);
        sitting.board(sitting.lead()).then().body("counts.ready", equalTo(1)).body("counts.here", equalTo(1));
        sitting.in("GROUP");
        sitting.board(wren).then().body("ready", equalTo(false)).body("counts.ready", equalTo(0));
    }
}
