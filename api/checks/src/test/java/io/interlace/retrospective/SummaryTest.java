package io.interlace.retrospective;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.interlace.TestDatabase;
import io.interlace.TestProgramme;
import io.interlace.actionitem.Agreed;
import io.interlace.http.Database;
import io.interlace.identity.People;
import io.interlace.identity.Role;
import io.interlace.principle.Refining;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SummaryTest {

    @Inject
    People people;

    @Inject
    Database database;

    private static Response summary(Sitting sitting, TestProgramme who, String accept) {
        return who.asking().header("Accept", accept).get(who.path(sitting.path("/summary")));
    }

    private static Response summary(Sitting sitting) {
        return summary(sitting, sitting.lead(), "application/json");
    }

    /** Two clusters, of which the second one written of has most votes, with a finding. */
    private Sitting discussed(String anonymity) {
        Sitting first = Sitting.of(people, database, anonymity, 2);
        String principle = Refining.proposed(first.lead(), 1).get(0);
        Sitting sitting = first.again(
                        anonymity, Map.of("principles", List.of(Map.of("principleId", principle, "number", 1))))
                .in("REFLECT");
        sitting.write(sitting.people().get(0), "Nobody answers");
        sitting.write(sitting.people().get(1), "The card is old");
        for (TestProgramme who : sitting.people()) {
            sitting.rate(who, principle, "HELPED").then().statusCode(200);
        }
        sitting.in("VOTE");
        String card =
                sitting.board(sitting.lead()).path("everybody.clusters.find { it.title == 'The card is old' }.id");
        sitting.vote(sitting.people().get(0), card, 2).then().statusCode(200);
        sitting.in("DISCUSS");
        new Drawing(sitting)
                .drawn(Map.of(
                        "clusterId",
                        card,
                        "kind",
                        "EVIDENCE",
                        "statement",
                        "Cards older than a month are not trusted",
                        "principles",
                        List.of(Map.of("principleId", principle, "number", 1))));
        return sitting;
    }

    @Test
    void tellsWhatWasSaidWhatWasFoundAndWhetherPrinciplesHelped() {
        Sitting sitting = discussed("NAMED");
        summary(sitting)
                .then()
                .statusCode(200)
                .body("title", equalTo("First look back"))
                .body("projectTitle", equalTo("Book it yourself"))
                .body("participants", equalTo(4))
                .body("timeZone", equalTo("Europe/London"))
                .body("clusters.title", contains("The card is old"))
                .body("clusters.votes", contains(2))
                .body("clusters[0].notes.author", contains("Person 1"))
                .body("clusters[0].notes.column", contains("Got in the way"))
                .body("clusters[0].findings.statement", contains("Cards older than a month are not trusted"))
                .body("clusters[0].findings[0].principles", contains("Principle 0"))
                // whom nobody voted for, and nobody put together with others
                .body("otherNotes.text", contains("Nobody answers"))
                // two people: too few for anybody
                .body("ratings.title", contains("Principle 0"))
                .body("ratings.total", contains(nullValue()))
                .body("ratings.helped", contains(nullValue()));
        sitting.write(sitting.people().get(0), "Said at last");
        summary(sitting).then().body("otherNotes.text", containsInAnyOrder("Nobody answers", "Said at last"));
    }

    @Test
    void tellsWhatWillBeDoneByWhomAndWhen() {
        Sitting sitting = discussed("ANONYMOUS");
        String ada = sitting.board(sitting.lead()).path("everybody.seats[0].person.id");
        Agreed.item(sitting, "=Tape the <b>rota</b>", ada, "2027-02-15");
        summary(sitting)
                .then()
                .body("actions.text", contains("=Tape the <b>rota</b>"))
                .body("actions.owner", contains("Ada"))
                .body("actions.dueOn", contains("2027-02-15"))
                .body("actions.state", contains("OPEN"))
                .body("actions.fromBefore", contains(false));
        summary(sitting, sitting.lead(), "text/markdown")
                .then()
                .body(containsString("\n- **=Tape the &lt;b&gt;rota&lt;/b&gt;** (Ada, by 15 February 2027)\n"));
        summary(sitting, sitting.lead(), "text/csv")
                .then()
                .body(containsString("ACTION,,,,'=Tape the <b>rota</b>,,,,,,,,,,Ada,2027-02-15,OPEN,"));
        sitting.lead()
                .asking()
                .post(sitting.lead().path(sitting.path("/summary-mails")))
                .then()
                .statusCode(200);
        assertThat(mails(sitting).get(0), containsString("- =Tape the <b>rota</b> (Ada, by 15 February 2027)"));
    }

    @Test
    void isThereFromDiscussOn() {
        Sitting sitting = Sitting.of(people, database, "NAMED", 1).in("VOTE");
        summary(sitting).then().statusCode(409).body("phase", equalTo("VOTE"));
        sitting.lead()
                .asking()
                .post(sitting.lead().path(sitting.path("/summary-mails")))
                .then()
                .statusCode(409)
                .body("phase", equalTo("VOTE"));
        assertThat(mails(sitting), empty());
        summary(sitting.in("DISCUSS")).then().statusCode(200);
    }

    @Test
    void isForThoseAtTheBoard() {
        Sitting sitting = discussed("NAMED");
        summary(sitting, sitting.people().get(0), "application/pdf").then().statusCode(200);
        TestProgramme outsider = sitting.lead().as(people, Role.CONTRIBUTOR);
        for (String form : List.of("application/json", "text/markdown", "text/csv", "application/pdf")) {
            summary(sitting, outsider, form).then().statusCode(404);
        }
        summary(sitting, sitting.lead().as(people, Role.VIEWER), "text/markdown")
                .then()
                .statusCode(403);
        sitting.people()
                .get(0)
                .asking()
                .post(sitting.lead().path(sitting.path("/summary-mails")))
                .then()
                .statusCode(403);
    }

    @Test
    void comesAsMarkdownTableAndPdf() throws IOException {
        Sitting sitting = discussed("NAMED");
        summary(sitting, sitting.lead(), "text/markdown")
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith("text/markdown"))
                .header("Content-Disposition", containsString("summary.md"))
                .body(allOf(
                        startsWith("# First look back\n\nThe team of Book it yourself, 1 February 2027 at 13:00."),
                        containsString(
                                "### The card is old (2 votes)\n\n- *Got in the way, Person 1:* The card is old\n"),
                        containsString("- **Evidence on Principle 0:** Cards older than a month are not trusted\n"),
                        containsString("- **Principle 0** (version 1): hidden")));
        summary(sitting, sitting.lead(), "text/csv")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("summary.csv"))
                .body(allOf(
                        startsWith("what,cluster,votes,column,text,author,"),
                        containsString("NOTE,The card is old,2,Got in the way,The card is old,Person 1,"),
                        containsString(
                                "FINDING,The card is old,2,,Cards older than a month are not trusted,,EVIDENCE,,Principle 0"),
                        containsString("RATING,,,,,,,,Principle 0,1,")));
        Response pdf = summary(sitting, sitting.lead(), "application/pdf");
        pdf.then()
                .statusCode(200)
                .header("Content-Type", equalTo("application/pdf"))
                .header("Content-Disposition", containsString("summary.pdf"));
        try (PDDocument document = Loader.loadPDF(pdf.asByteArray())) {
            assertThat(document.getDocumentCatalog().getStructureTreeRoot(), notNullValue());
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked(), equalTo(true));
            assertThat(document.getDocumentCatalog().getLanguage(), equalTo("en-GB"));
            assertThat(document.getDocumentInformation().getTitle(), equalTo("First look back"));
            assertThat(
                    new PDFTextStripper().getText(document),
                    allOf(
                            containsString("1 February 2027 at 13:00"),
                            containsString("Got in the way, Person 1: The card is old"),
                            containsString("Page 1 of 1")));
        }
    }

    @Test
    void whatLooksLikeAPageOrAFormulaIsText() throws IOException {
        Sitting sitting = Sitting.of(people, database, "NAMED", 1).in("REFLECT");
        sitting.people()
                .get(0)
                .post(
                        sitting.path("/notes"),
                        Sitting.notes(
                                "<script>alert(1)</script> &lt;",
                                "=HYPERLINK(1)",
                                "[here](javascript:alert(1)) ![seen](http://127.0.0.1:1/a.png) `x` **y**",
                                "<img src='http://127.0.0.1:1/b.png'/>]]></style>",
                                "Over\nseveral lines\uFFFF"))
                .then()
                .statusCode(200);
        sitting.in("DISCUSS");
        String markdown = summary(sitting, sitting.lead(), "text/markdown").asString();
        assertThat(markdown, not(containsString("<")));
        assertThat(markdown, containsString("&lt;script&gt;alert(1)&lt;/script&gt; &amp;lt;"));
        assertThat(
                markdown,
                containsString(
                        "\\[here\\](javascript:alert(1)) !\\[seen\\](http://127.0.0.1:1/a.png) \\`x\\` \\*\\*y\\*\\*"));
        assertThat(markdown, containsString("Over several lines"));
        String table = summary(sitting, sitting.lead(), "text/csv").asString();
        assertThat(table, containsString("'=HYPERLINK(1)"));
        assertThat(table, not(containsString(",=HYPERLINK")));
        byte[] pdf = summary(sitting, sitting.lead(), "application/pdf").asByteArray();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(
                    new PDFTextStripper().getText(document),
                    allOf(
                            containsString("<script>alert(1)</script> &lt;"),
                            containsString("<img src='http://127.0.0.1:1/b.png'/>]]></style>")));
            assertThat(document.getPage(0).getAnnotations(), empty());
        }
        summary(sitting).then().header("Content-Type", startsWith("application/json"));
    }

    @Test
    void isSentOnceToEveryAddressOfThoseWhoTakePart() {
        Sitting sitting = discussed("NAMED");
        List<String> seats = sitting.board(sitting.lead()).path("everybody.seats.person.id");
        String ada = seats.get(0);
        Object version = sitting.lead().get("/stakeholders/" + ada).path("version");
        sitting.lead()
                .patch(
                        "/stakeholders/" + ada,
                        Map.of("email", "ada-" + sitting.lead().id() + "@example.org"),
                        version)
                .then()
                .statusCode(200);
        database.update("update stakeholder set status = 'OPTED_OUT' where id = ?::uuid", ada);
        for (int i = 0; i < 2; i++) {
            sitting.lead()
                    .asking()
                    .header("Idempotency-Key", "once")
                    .post(sitting.lead().path(sitting.path("/summary-mails")))
                    .then()
                    .statusCode(200)
                    .body("sent", equalTo(2))
                    .body("withoutAddress", equalTo(1))
                    .body("optedOut", equalTo(1));
        }
        assertThat(
                mails(sitting),
                containsInAnyOrder(
                        startsWith("team0-" + sitting.lead().id() + "@example.org What came of “First look back”"),
                        startsWith("team1-" + sitting.lead().id() + "@example.org What came of “First look back”")));
        for (String mail : mails(sitting)) {
            assertThat(
                    mail,
                    allOf(
                            containsString("The card is old (2 votes)"),
                            containsString("Found: Cards older than a month are not trusted (Evidence on Principle 0)"),
                            containsString("Nothing is asked of you."),
                            not(containsString("Person "))));
        }
        sitting.lead()
                .asking()
                .post(sitting.lead().path(sitting.path("/summary-mails")))
                .then()
                .statusCode(200);
        assertThat("once more when it is asked for once more", mails(sitting), hasSize(4));
    }

    private List<String> mails(Sitting sitting) {
        return database.list(
                "select recipient || ' ' || subject || ' ' || body from mail where programme_id = ?::uuid"
                        + " and subject like 'What came of%'",
                row -> row.getString(1), sitting.lead().id());
    }
}
