package io.interlace.retrospective;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.interlace.TestDatabase;
import io.interlace.TestProgramme;
import io.interlace.http.Database;
import io.interlace.identity.People;
import io.interlace.principle.Refining;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever looks for the author of an anonymous note finds nothing, wherever they look. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AnonymityTest {

    @Inject
    People people;

    @Inject
    Database database;

    private Sitting sitting;
    private TestProgramme wren;
    private String note;

    @BeforeEach
    void somebodyWrites() {
        sitting = Sitting.of(people, database, "ANONYMOUS", 2).in("REFLECT");
        wren = sitting.people().get(0);
        note = sitting.write(wren, "Rang out").get(0);
        sitting.write(sitting.people().get(1), "Nobody answers");
    }

    @Test
    void theBoardNamesNoAuthorToAnybody() {
        sitting.in("GROUP");
        for (TestProgramme who : List.of(sitting.lead(), wren, sitting.people().get(1))) {
            sitting.board(who).then().body("everybody.notes.seatId", everyItem(nullValue()));
        }
        String shown = sitting.board(sitting.lead()).asString();
        for (TestProgramme who : sitting.people()) {
            String seat = sitting.board(who).path("ownSeatId");
            assertThat("only among the seats", shown.split(seat, -1).length, is(2));
        }
    }

    @Test
    void idsAndOrderTellNoTime() {
        List<String> ids = sitting.in("GROUP").shown();
        for (String id : ids) {
            assertThat("random, without time", UUID.fromString(id).version(), is(4));
        }
        // sixteen notes that are written one after the other come in another order
        Sitting other = Sitting.of(people, database, "ANONYMOUS", 1).in("REFLECT");
        List<String> written = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            written.add(other.write(other.people().get(0), "Note " + i).get(0));
        }
        other.in("GROUP");
        assertThat(other.shown(), not(equalTo(written)));
        assertThat(
                "columns that hold a time",
                database.list(
                        "select column_name from information_schema.columns where table_name = 'retrospective_note'"
                                + " and data_type like 'timestamp%'",
                        row -> row.getString(1)),
                empty());
    }

    @Test
    void theLogOfEventsKnowsNothingOfNotesAndVotes() {
        sitting.in("VOTE");
        String before = log();
        sitting.write(wren, "Written later");
        sitting.vote(wren, sitting.clusters().get(0), 1).then().statusCode(200);
        assertThat("what is told of writing and voting", log(), equalTo(before));
        assertThat(before, not(containsString(note)));
    }

    private String log() {
        return sitting.lead()
                .get("/events?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .path("results.collect { it.type + it.subject }")
                .toString();
    }

    @Test
    void whatIsKeptForRepetitionsIsKeptByNobodysAccount() {
        wren.asking()
                .header("Idempotency-Key", "once")
                .body(Sitting.notes("Kept for a repetition"))
                .post(wren.path(sitting.path("/notes")))
                .then()
                .statusCode(200);
        assertThat(callers(), hasSize(1));
        assertThat("accounts among them", accountsAmong(), empty());
        wren.asking()
                .header("Idempotency-Key", "once")
                .body(Sitting.notes("Kept for a repetition"))
                .post(wren.path(sitting.path("/notes")))
                .then()
                .statusCode(200);
        sitting.board(wren).then().body("ownNotes.findAll { it.text == 'Kept for a repetition' }", hasSize(1));
        sitting.in("CLOSED");
        assertThat(
                "answers that are still kept",
                database.list(
                        "select 1 from idempotent_answer where path like ?", row -> 1, "%" + sitting.id() + "/notes"),
                empty());
    }

    private List<UUID> callers() {
        return database.list(
                "select caller_id from idempotent_answer where path like ?",
                row -> row.getObject(1, UUID.class),
                "%" + sitting.id() + "/notes");
    }

    private List<UUID> accountsAmong() {
        return database.list(
                "select a.id from account a join idempotent_answer i on i.caller_id = a.id where i.path like ?",
                row -> row.getObject(1, UUID.class),
                "%" + sitting.id() + "/notes");
    }

    @Test
    void whoeverTakesSomebodysAddressFindsNothingOfTheirs() {
        String seat = sitting.board(wren).path("everybody.seats.find { it.person.name == 'Person 0' }.person.id");
        Object version = sitting.lead().get("/stakeholders/" + seat).path("version");
        String lead = sitting.lead().get("/members").path("results.find { it.role == 'LEAD' }.email");
        sitting.lead()
                .patch("/stakeholders/" + seat, Map.of("email", lead), version)
                .then()
                .statusCode(200);
        sitting.board(sitting.lead()).then().body("ownSeatId", nullValue()).body("ownNotes", empty());
    }

    @Test
    void onceItIsClosedNobodyCanTellNotEvenFromTheDatabase() {
        sitting.in("VOTE");
        sitting.vote(wren, sitting.clusters().get(0), 2).then().statusCode(200);
        sitting.in("CLOSED");
        assertThat(rows("retrospective_key"), empty());
        assertThat(rows("retrospective_vote"), empty());
        assertThat(
                database.list(
                        "select author from retrospective_note where retrospective_id = ?::uuid",
                        row -> String.valueOf(row.getString(1)),
                        sitting.id()),
                everyItem(equalTo("null")));
        sitting.board(wren).then().body("ownNotes", empty()).body("everybody.clusters.votes", hasItem(2));
    }

    @Test
    void whatTheySayOfPrinciplesIsNobodysAndScatteredInTheEnd() {
        String principle = Refining.proposed(sitting.lead(), 1).get(0);
        Sitting rating = sitting.again(
                "ANONYMOUS", Map.of("principles", List.of(Map.of("principleId", principle, "number", 1))));
        rating.in("REFLECT");
        for (TestProgramme who : rating.people()) {
            rating.rate(who, principle, "HELPED").then().statusCode(200);
            rating.rate(who, principle, "HINDERED").then().statusCode(200);
        }
        rating.board(wren).then().body("counts.rated", equalTo(2)).body("ownRatings.rating", hasItem("HINDERED"));
        rating.rate(sitting.lead(), principle, "HELPED").then().statusCode(403);
        List<String> before = raters(principle);
        rating.in("CLOSED");
        rating.rate(wren, principle, "HELPED").then().statusCode(409);
        assertThat(raters(principle), everyItem(not(is(in(before)))));
        sitting.lead()
                .get("/principles/" + principle + "/evidence")
                .then()
                .statusCode(200)
                .body("versions[0].counts.hindered", equalTo(2))
                .body("versions[0].counts.helped", equalTo(0));
        sitting.lead().get("/principles/" + principle).then().body("status", equalTo("IN_TEST"));
    }

    @Test
    void whatIsTakenAlongOrFoundTellsNoAuthor() throws IOException {
        String principle = Refining.proposed(sitting.lead(), 1).get(0);
        Sitting taken = sitting.again(
                        "ANONYMOUS", Map.of("principles", List.of(Map.of("principleId", principle, "number", 1))))
                .in("REFLECT");
        for (TestProgramme who : taken.people()) {
            taken.write(who, "Rang out");
            taken.rate(who, principle, "HINDERED").then().statusCode(200);
        }
        taken.in("DISCUSS");
        taken.write(wren, "Written late");
        String finding = new Drawing(taken).drawn(Map.of());
        summary(taken, wren, "application/json")
                .then()
                .statusCode(200)
                .body("clusters.notes.flatten().author", everyItem(nullValue()))
                .body("ratings", empty())
                .body(not(containsString("Written late")));
        tellsNobody(taken, finding);
        taken.in("CLOSED");
        summary(taken, taken.lead(), "application/json")
                .then()
                .body("ratings.total", everyItem(nullValue()))
                .body("ratings.hindered", everyItem(nullValue()));
        tellsNobody(taken, finding);
    }

    private void tellsNobody(Sitting taken, String finding) throws IOException {
        taken.lead()
                .asking()
                .post(taken.lead().path(taken.path("/summary-mails")))
                .then()
                .statusCode(200)
                .body("sent", equalTo(2));
        List<String> told = new ArrayList<>(database.list(
                "select subject || body from mail where programme_id = ?::uuid and subject like 'What came of%'"
                        + " order by created_at, id",
                row -> row.getString(1), taken.lead().id()));
        assertThat(told, not(empty()));
        assertThat("the same to everybody", Set.copyOf(told.subList(told.size() - 2, told.size())), hasSize(1));
        for (TestProgramme who : List.of(taken.lead(), wren)) {
            told.add(who.get("/findings/" + finding).asString());
            told.add(who.get("/findings").asString());
            for (String form : List.of("application/json", "text/markdown", "text/csv")) {
                told.add(summary(taken, who, form).asString());
            }
            byte[] pdf = summary(taken, who, "application/pdf").asByteArray();
            try (PDDocument document = Loader.loadPDF(pdf)) {
                told.add(new PDFTextStripper().getText(document)
                        + document.getDocumentInformation().getAuthor());
            }
        }
        List<String> seats = taken.board(taken.lead()).path("everybody.seats.id");
        for (String text : told) {
            assertThat(text, not(containsString("Person ")));
            assertThat(text, not(containsString("Ada")));
            seats.forEach(seat -> assertThat(text, not(containsString(seat))));
        }
    }

    private static Response summary(Sitting of, TestProgramme who, String accept) {
        return who.asking().header("Accept", accept).get(who.path(of.path("/summary")));
    }

    private List<String> raters(String principle) {
        return database.list(
                "select coalesce(stakeholder_id::text, handle) || rated_at::time from principle_rating"
                        + " where principle_id = ?::uuid",
                row -> row.getString(1).replaceFirst("00:00:00$", ""),
                principle);
    }

    private List<Integer> rows(String table) {
        return database.list("select 1 from " + table + " where retrospective_id = ?::uuid", row -> 1, sitting.id());
    }

    @Test
    void otherPeoplesNotesAreNeitherReadNorChangedNorTakenBackByTheirIds() {
        TestProgramme finn = sitting.people().get(1);
        String path = sitting.path("/notes/" + note);
        finn.patch(path, Map.of("text", "Not mine"), 0).then().statusCode(404);
        sitting.lead().patch(path, Map.of("text", "Not mine"), 0).then().statusCode(404);
        sitting.lead().delete(path, 0).then().statusCode(404);
        sitting.write(sitting.lead(), "A third");
        String unshown = sitting.lead().get(sitting.path("/unshown-notes")).asString();
        assertThat(unshown, containsString("Rang out"));
        for (TestProgramme who : sitting.people()) {
            assertThat(unshown, not(containsString(sitting.board(who).<String>path("ownSeatId"))));
        }
    }
}
