package io.interlace.retrospective;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.interlace.Api;
import io.interlace.TestDatabase;
import io.interlace.TestProgramme;
import io.interlace.http.Database;
import io.interlace.identity.People;
import io.interlace.principle.Refining;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Taking part by a link in a mail, without an account; and whoever tries to take somebody else's part by one. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SeatLinkTest {

    @Inject
    People people;

    @Inject
    Database database;

    private Seating seated(String anonymity) {
        return Seating.of(people, database, anonymity, 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NAMED", "ANONYMOUS"})
    void takesPartInAWholeRetrospective(String anonymity) {
        Sitting first = Sitting.of(people, database, anonymity, 2);
        String principle = Refining.proposed(first.lead(), 1).get(0);
        Sitting sitting =
                first.again(anonymity, Map.of("principles", List.of(Map.of("principleId", principle, "number", 1))));
        Seating seating = new Seating(sitting, database);
        TestProgramme guest = seating.guest(seating.invited("Cleo"));
        sitting.board(guest)
                .then()
                .statusCode(200)
                .body("facilitates", equalTo(false))
                .body("ownSeatId", not(nullValue()))
                .body("everybody.retrospective.phase", equalTo("PREPARE"));
        sitting.in("REFLECT");
        String note = sitting.write(guest, "Rang out", "Nobody answers").get(0);
        guest.patch(sitting.path("/notes/" + note), Map.of("text", "Rang out after five"), 0)
                .then()
                .statusCode(200);
        String other = sitting.write(guest, "A third").get(0);
        guest.delete(sitting.path("/notes/" + other), 0).then().statusCode(204);
        sitting.write(sitting.people().get(0), "The card is old");
        guest.asking()
                .body(Map.of("ready", true))
                .put(guest.path(sitting.path("/readiness")))
                .then()
                .statusCode(200);
        sitting.rate(guest, principle, "HELPED").then().statusCode(200);
        assertThat(sitting.counted("written"), equalTo(2));
        assertThat(sitting.counted("rated"), equalTo(1));
        sitting.in("GROUP");
        List<String> notes = sitting.shown();
        String cluster = guest.post(
                        sitting.path("/clusters"), Map.of("title", "Who answers?", "noteIds", notes.subList(0, 2)))
                .then()
                .statusCode(200)
                .extract()
                .path("id");
        guest.patch(sitting.path("/clusters/" + cluster), Map.of("title", "Nobody answers"), 0)
                .then()
                .statusCode(200);
        guest.post(sitting.path("/placements"), Map.of("noteIds", notes.subList(2, 3), "clusterId", cluster))
                .then()
                .statusCode(200);
        guest.get(sitting.path("/suggestions")).then().statusCode(200);
        sitting.in("VOTE");
        sitting.vote(guest, cluster, 3).then().statusCode(200);
        sitting.vote(guest, cluster, 4).then().statusCode(400);
        sitting.board(guest).then().body("ownVotes.votes", contains(3)).body("ownNotes", hasSize(2));
        sitting.in("COMMIT");
        String owner = sitting.board(guest).path("everybody.seats.find { it.person.name == 'Cleo' }.person.id");
        guest.post(
                        sitting.path("/action-items"),
                        Map.of("text", "Tape the rota", "ownerId", owner, "dueOn", "2027-02-15"))
                .then()
                .statusCode(200)
                .body("owner.name", equalTo("Cleo"));
        sitting.in("CLOSED");
        sitting.board(guest).then().statusCode(200).body("everybody.clusters.votes", contains(3));
        guest.get(sitting.path("/summary"))
                .then()
                .statusCode(200)
                .body("clusters.title", contains("Nobody answers"))
                .body("ratings.total", contains(nullValue()));
    }

    @Test
    void writesWhatPeopleNeedToKnowAndNobodyElseIsToldTheLink() {
        Seating seating = seated("ANONYMOUS");
        String token = seating.invited("Cleo");
        String mail = seating.mails(seating.address("Cleo")).get(0);
        assertThat(
                mail,
                allOf(
                        containsString("Dear Cleo,"),
                        containsString("First look back"),
                        containsString("You need no account"),
                        containsString("It is anonymous"),
                        containsString("What is kept about you"),
                        containsString("Stop all messages to me")));
        seating.list()
                .then()
                .body("results.find { it.person?.name == 'Cleo' }.link.state", equalTo("SENT"))
                .body("results.find { it.person?.name == 'Cleo' }.link.sentAt", not(nullValue()));
        assertThat(seating.list().asString(), not(containsString(token)));
        for (String table : database.list(
                "select table_name from information_schema.tables where table_schema = 'public' and table_name <> 'mail'",
                row -> row.getString(1))) {
            assertThat(
                    table,
                    database.list("select 1 from " + table + " t where strpos(t::text, ?) > 0", row -> 1, token),
                    empty());
        }
    }

    @Test
    void writesToThoseWithoutAWayInUnlessOthersAreNamed() {
        Seating seating = seated("NAMED");
        String cleo = seating.person("Cleo");
        String mute = seating.lead().person("Mute");
        seating.add(cleo, mute).then().statusCode(200);
        seating.lead()
                .post(seating.sitting().path("/seat-links"), Map.of())
                .then()
                .statusCode(200)
                .body("done.name", contains("Cleo"))
                .body("leftOut.reason", contains("NO_ADDRESS", "NO_ADDRESS", "NO_ADDRESS"));
        seating.lead()
                .post(seating.sitting().path("/seat-links"), Map.of())
                .then()
                .body("done", empty());
        String member = seating.list().path("results.find { it.person?.name == 'Person 0' }.person.id");
        seating.send(member).then().body("done.name", contains("Person 0"));
        seating.lead()
                .post(seating.sitting().path("/seat-links"), Map.of("seatIds", List.of(cleo)))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/seatIds/0"));
        for (int i = 0; i < 4; i++) {
            seating.send(cleo).then().body("done.name", contains("Cleo"));
        }
        seating.send(cleo).then().body("leftOut.reason", contains("OFTEN_ENOUGH"));
    }

    @Test
    void opensWithEachMailWhatThePersonDidBefore() {
        Seating seating = seated("ANONYMOUS");
        String first = seating.invited("Cleo");
        seating.sitting().in("REFLECT");
        seating.sitting().write(seating.guest(first), "Rang out");
        seating.send(seating.list().<String>path("results.find { it.person?.name == 'Cleo' }.person.id"))
                .then()
                .body("done", hasSize(1));
        String second = seating.token(seating.address("Cleo"));
        assertThat(second, not(equalTo(first)));
        seating.sitting().board(seating.guest(second)).then().body("ownNotes.text", contains("Rang out"));
        seating.sitting().board(seating.guest(first)).then().body("ownNotes.text", contains("Rang out"));
        seating.sitting().in("VOTE");
        String cluster = seating.sitting().clusters().get(0);
        seating.sitting().vote(seating.guest(first), cluster, 3).then().statusCode(200);
        seating.sitting().vote(seating.guest(second), cluster, 2).then().statusCode(200);
        assertThat("one budget, whichever mail", seating.sitting().counted("voted"), equalTo(1));
        seating.sitting().in("DISCUSS");
        seating.sitting().board(seating.lead()).then().body("everybody.clusters.votes", contains(2));
    }

    @Test
    void opensNothingThatIsNotThisBoard() {
        Seating seating = seated("NAMED");
        String pass = Seating.pass(seating.invited("Cleo"));
        Sitting other = seating.sitting().again("NAMED", Map.of());
        TestProgramme guest = seating.lead().as(new TestProgramme.Someone(pass));
        other.board(guest).then().statusCode(404);
        guest.post(other.path("/notes"), Sitting.notes("Elsewhere")).then().statusCode(404);
        guest.get(seating.sitting().path("")).then().statusCode(401);
        guest.get(seating.sitting().path("/seats")).then().statusCode(401);
        guest.get(seating.sitting().path("/unshown-notes")).then().statusCode(401);
        guest.post(seating.sitting().path("/phase"), Map.of("from", "PREPARE", "to", "REFLECT"))
                .then()
                .statusCode(401);
        Seating elsewhere = seated("NAMED");
        elsewhere
                .sitting()
                .board(elsewhere.lead().as(new TestProgramme.Someone(pass)))
                .then()
                .statusCode(404);
        for (String guessed : List.of("pass-", "pass-x", "pass-" + "x".repeat(43), pass + "x", pass.substring(5))) {
            seating.sitting()
                    .board(seating.lead().as(new TestProgramme.Someone(guessed)))
                    .then()
                    .statusCode(401);
        }
        database.update("update retrospective_pass set expires_at = now()");
        seating.sitting()
                .board(guest)
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", containsString("invalid_token"));
    }

    @Test
    void changesNothingWhenAScannerOpensIt() {
        Seating seating = seated("NAMED");
        String token = seating.invited("Cleo");
        String before = seating.list().asString();
        Api.given().get("/api/v1/retrospective-links/" + token + "/pass").then().statusCode(405);
        assertThat(seating.list().asString(), equalTo(before));
    }

    @Test
    void endsWithTheSeatTheLinkThePersonAndTheTime() {
        Seating seating = seated("NAMED");
        Sitting sitting = seating.sitting();
        String revoked = seating.invited("Cleo");
        TestProgramme cleo = seating.guest(revoked);
        String seat = seating.list().path("results.find { it.person?.name == 'Cleo' }.id");
        seating.lead()
                .asking()
                .post(seating.lead().path(sitting.path("/seats/" + seat + "/revocation")))
                .then()
                .statusCode(200)
                .body("link.state", equalTo("REVOKED"));
        sitting.board(cleo).then().statusCode(401);
        Seating.press(revoked, "pass").then().statusCode(410).body("type", endsWith("/link-revoked"));
        seating.send(seating.list().<String>path("results.find { it.person?.name == 'Cleo' }.person.id"))
                .then()
                .body("done", hasSize(1));
        sitting.board(seating.guest(seating.token(seating.address("Cleo"))))
                .then()
                .statusCode(200);

        String taken = seating.invited("Dora");
        TestProgramme dora = seating.guest(taken);
        String doras = seating.list().path("results.find { it.person?.name == 'Dora' }.id");
        seating.lead()
                .asking()
                .delete(seating.lead().path(sitting.path("/seats/" + doras)))
                .then()
                .statusCode(204);
        sitting.board(dora).then().statusCode(401);
        Seating.press(taken, "pass").then().statusCode(404);

        String out = seating.invited("Out");
        TestProgramme outs = seating.guest(out);
        Seating.press(out, "opt-out").then().statusCode(204);
        Seating.press(out, "opt-out").then().statusCode(204);
        sitting.board(outs).then().statusCode(401);
        Seating.press(out, "pass").then().statusCode(410);
        seating.list().then().body("results.find { it.person?.name == 'Out' }.canBeMailed", equalTo(false));
        seating.send(seating.list().<String>path("results.find { it.person?.name == 'Out' }.person.id"))
                .then()
                .body("leftOut.reason", contains("OPTED_OUT"));

        String erased = seating.invited("Erased");
        TestProgramme erasedGuest = seating.guest(erased);
        sitting.in("REFLECT");
        sitting.write(erasedGuest, "Rang out");
        String person = seating.list().path("results.find { it.person?.name == 'Erased' }.person.id");
        Object version = seating.lead().get("/stakeholders/" + person).path("version");
        seating.lead().delete("/stakeholders/" + person, version).then().statusCode(204);
        sitting.board(erasedGuest).then().statusCode(401);
        Seating.press(erased, "pass").then().statusCode(404);
        assertThat(seating.mails(seating.address("Erased")), empty());
        assertThat(seating.list().asString(), not(containsString("Erased")));

        String late = seating.invited("Late");
        TestProgramme lates = seating.guest(late);
        sitting.in("CLOSED");
        sitting.board(lates).then().statusCode(200);
        database.update(
                "update retrospective set closed_at = now() - interval '29 days' where id = ?::uuid", sitting.id());
        sitting.board(lates).then().statusCode(401);
        Seating.press(late, "pass").then().statusCode(410).body("type", endsWith("/link-expired"));
        Seating.press(late, "silence").then().statusCode(204);
    }

    @Test
    void whoeverIsGivenAnotherAddressDoesNotSitInForAnybody() {
        Seating seating = seated("ANONYMOUS");
        Sitting sitting = seating.sitting();
        String token = seating.invited("Cleo");
        String cleo = seating.list().path("results.find { it.person?.name == 'Cleo' }.person.id");
        sitting.in("REFLECT");
        sitting.write(seating.guest(token), "Rang out");
        Object version = seating.lead().get("/stakeholders/" + cleo).path("version");
        String thief = "thief-" + seating.lead().id() + "@example.org";
        seating.lead()
                .patch("/stakeholders/" + cleo, Map.of("email", thief), version)
                .then()
                .statusCode(200);
        seating.send(cleo).then().statusCode(200).body("leftOut.reason", contains("ANOTHER_ADDRESS"));
        assertThat(seating.mails(thief), empty());
        // who has not come is refused alike
        String dora = seating.person("Dora");
        seating.add(dora).then().statusCode(200);
        seating.send(dora).then().body("done", hasSize(1));
        Object doras = seating.lead().get("/stakeholders/" + dora).path("version");
        seating.lead()
                .patch("/stakeholders/" + dora, Map.of("email", "other-" + thief), doras)
                .then()
                .statusCode(200);
        seating.send(dora).then().body("leftOut.reason", contains("ANOTHER_ADDRESS"));
        sitting.board(seating.guest(token)).then().body("ownNotes.text", contains("Rang out"));
    }

    @Test
    void anAddressThatTookNoMailCanBeCorrected() {
        Seating seating = seated("ANONYMOUS");
        Sitting sitting = seating.sitting();
        sitting.in("REFLECT");
        seating.invited("Cleo");
        String cleo = seating.list().path("results.find { it.person?.name == 'Cleo' }.person.id");
        database.update("update retrospective_link set state = 'REFUSED', reason = '550 no such mailbox'");
        seating.list()
                .then()
                .body("results.find { it.person?.name == 'Cleo' }.link.state", equalTo("REFUSED"))
                .body("results.find { it.person?.name == 'Cleo' }.link.reason", equalTo("550 no such mailbox"));
        Object version = seating.lead().get("/stakeholders/" + cleo).path("version");
        String right = seating.address("Cleo Right");
        seating.lead()
                .patch("/stakeholders/" + cleo, Map.of("email", right), version)
                .then()
                .statusCode(200);
        seating.send(cleo).then().body("done.name", contains("Cleo"));
        sitting.write(seating.guest(seating.token(right)), "Rang out");
        assertThat(sitting.counted("written"), is(1));
    }

    @Test
    void anAccountAndALinkOfTheSamePersonAreOneHand() {
        Seating seating = seated("ANONYMOUS");
        Sitting sitting = seating.sitting();
        sitting.in("REFLECT");
        String wren = seating.list().path("results.find { it.person?.name == 'Person 0' }.person.id");
        seating.send(wren).then().body("done", hasSize(1));
        TestProgramme byLink =
                seating.guest(seating.token("team0-" + seating.lead().id() + "@example.org"));
        sitting.write(sitting.people().get(0), "Rang out");
        sitting.board(byLink).then().body("ownNotes.text", contains("Rang out"));
        sitting.write(byLink, "Nobody answers");
        assertThat(sitting.counted("written"), is(1));
    }

    @Test
    void inAnAnonymousOneNobodyLearnsByTakingAwayWhoWrote() {
        Seating seating = seated("ANONYMOUS");
        Sitting sitting = seating.sitting();
        String token = seating.invited("Cleo");
        seating.invited("Dora");
        sitting.in("REFLECT");
        sitting.write(seating.guest(token), "Rang out");
        List<String> answers = new ArrayList<>();
        for (String seat : seating.list().<List<String>>path("results.id")) {
            answers.add(seating.lead()
                    .asking()
                    .delete(seating.lead().path(sitting.path("/seats/" + seat)))
                    .then()
                    .statusCode(409)
                    .extract()
                    .path("detail"));
        }
        assertThat("all are told the same", answers.stream().distinct().toList(), hasSize(1));
    }

    @Test
    void nothingOfThemIsKeptOnceItIsClosed() {
        Seating seating = seated("ANONYMOUS");
        String token = seating.invited("Cleo");
        seating.sitting().in("REFLECT");
        seating.sitting().write(seating.guest(token), "Rang out");
        seating.sitting().in("CLOSED");
        assertThat(
                database.list(
                        "select coalesce(s.hand, l.author) from retrospective_seat s left join retrospective_link l"
                                + " on (l.programme_id, l.seat_id) = (s.programme_id, s.id) where s.retrospective_id = ?::uuid"
                                + " and coalesce(s.hand, l.author) is not null",
                        row -> row.getString(1),
                        seating.sitting().id()),
                empty());
        seating.sitting().board(seating.guest(token)).then().statusCode(200).body("ownNotes", empty());
    }

    @Test
    void whatIsKeptForRepetitionsIsKeptByNoLink() {
        Seating seating = seated("ANONYMOUS");
        TestProgramme guest = seating.guest(seating.invited("Cleo"));
        seating.sitting().in("REFLECT");
        for (int i = 0; i < 2; i++) {
            guest.asking()
                    .header("Idempotency-Key", "once")
                    .body(Sitting.notes("Rang out"))
                    .post(guest.path(seating.sitting().path("/notes")))
                    .then()
                    .statusCode(200);
        }
        seating.sitting().board(guest).then().body("ownNotes", hasSize(1));
        assertThat(
                database.list(
                        "select i.caller_id from idempotent_answer i join retrospective_link l on l.id = i.caller_id"
                                + " or l.seat_id = i.caller_id",
                        row -> row.getObject(1, UUID.class)),
                empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"NAMED", "ANONYMOUS"})
    void whoWasEnteredTwiceHasOneSeatAndOneBudget(String anonymity) {
        Seating seating = seated(anonymity);
        Sitting sitting = seating.sitting();
        String first = seating.invited("Cleo");
        String second = seating.invited("Cleo Again");
        sitting.in("REFLECT");
        sitting.write(seating.guest(first), "Rang out");
        sitting.write(seating.guest(second), "Nobody answers");
        sitting.in("VOTE");
        String kept = seating.list().path("results.find { it.person?.name == 'Cleo' }.person.id");
        String duplicate = seating.list().path("results.find { it.person?.name == 'Cleo Again' }.person.id");
        seating.lead()
                .post("/stakeholders/" + kept + "/merge", Map.of("duplicateId", duplicate))
                .then()
                .statusCode(200);
        seating.list().then().body("results", hasSize(5));
        boolean named = anonymity.equals("NAMED");
        sitting.board(seating.guest(first))
                .then()
                .body("ownNotes.text", named ? containsInAnyOrder("Rang out", "Nobody answers") : contains("Rang out"));
        // without names, what went to another address is nobody's to be handed
        Seating.press(second, "pass").then().statusCode(named ? 200 : 410);
        sitting.vote(seating.guest(first), sitting.clusters().get(0), 3).then().statusCode(200);
        assertThat(sitting.counted("voted"), is(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NAMED", "ANONYMOUS"})
    void keepsNoAnswerToWhoIsErased(String anonymity) {
        Seating seating = Seating.of(people, database, anonymity, 1);
        Sitting sitting = seating.sitting();
        TestProgramme guest = seating.guest(seating.invited("Cleo"));
        // as it is for whoever comes by one
        database.update("update retrospective_link set state = 'SENT' where state = 'SENDING'");
        sitting.in("REFLECT");
        guest.asking()
                .header("Idempotency-Key", "once")
                .body(Sitting.notes("Rang out"))
                .post(guest.path(sitting.path("/notes")))
                .then()
                .statusCode(200);
        assertThat(answersKept(sitting), hasSize(1));
        String cleo = seating.list().path("results.find { it.person?.name == 'Cleo' }.person.id");
        Object version = seating.lead().get("/stakeholders/" + cleo).path("version");
        seating.lead().delete("/stakeholders/" + cleo, version).then().statusCode(204);
        assertThat(answersKept(sitting), empty());
    }

    private List<String> answersKept(Sitting sitting) {
        return database.list(
                "select key from idempotent_answer where path like ? and answer is not null",
                row -> row.getString(1),
                "%/retrospectives/" + sitting.id() + "/notes");
    }
}
