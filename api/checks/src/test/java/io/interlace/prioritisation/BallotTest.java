package io.interlace.prioritisation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.interlace.LockQueue;
import io.interlace.TestDatabase;
import io.interlace.TestProgramme;
import io.interlace.http.Database;
import io.interlace.identity.People;
import io.interlace.identity.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** People vote, change their minds, and are told what is wrong. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class BallotTest {

    @Inject
    People people;

    @Inject
    Database database;

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    @Test
    void isGivenByLinkAndByAccount() {
        String last = today().plusDays(4).toString();
        Voting round = Voting.open(people, 3, Map.of("closesOn", last));
        Voting.ByLink ada = round.person("Ada");
        ada.get()
                .then()
                .statusCode(200)
                .body("title", equalTo("First round"))
                .body("takesBallots", equalTo(true))
                .body("notNow", nullValue())
                .body(
                        "options.challengeId",
                        containsInAnyOrder(round.challenges().toArray()))
                .body("givenAt", nullValue())
                .body("ranks", nullValue())
                .body("result", nullValue());
        ada.give("2", "0 1")
                .then()
                .statusCode(200)
                .body("prioritisationId", equalTo(round.id()))
                .body("ranked", equalTo(3))
                .body("changeableUntil", equalTo(last))
                .body("givenAt", notNullValue())
                .body("earlier", nullValue());
        ada.get().then().body("givenAt", notNullValue()).body("ranks", nullValue());
        TestProgramme member = round.member(people, Role.CONTRIBUTOR);
        round.give(member, "1").then().statusCode(200);
        member.get(round.path("/ballots/own"))
                .then()
                .statusCode(200)
                .body("ranks", equalTo(round.ranks("1").get("ranks")));
        round.closed().read().body("ballots", equalTo(2));
    }

    @Test
    void comesInAnOrderOfTheVotersOwn() {
        Voting round = Voting.open(people, 12);
        Voting.ByLink ada = round.person("Ada");
        List<String> first = ada.get().path("options.challengeId");
        assertEquals(first, round.link(ada.stakeholder()).get().path("options.challengeId"));
        assertNotEquals(first, round.person("Ben").get().path("options.challengeId"));
    }

    @Test
    void saysWhatIsUnknownOrRankedTwice() {
        Voting round = Voting.open(people, 3);
        Voting.ByLink ada = round.person("Ada");
        String known = round.challenges().get(0);
        ada.give(Map.of("ranks", List.of(List.of(known), List.of(UUID.randomUUID()))))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/ranks/1/0"));
        ada.give("0", "1 0").then().statusCode(400).body("errors.pointer", contains("/ranks/1/1"));
        ada.give("2 2").then().statusCode(400).body("errors.pointer", contains("/ranks/0/1"));
        ada.give(Map.of("ranks", List.of(List.of()))).then().statusCode(400);
        ada.give(Map.of("ranks", List.of(List.of("first")))).then().statusCode(400);
        ada.give(Map.of()).then().statusCode(400);
        ada.give(Map.of("ranks", List.of())).then().statusCode(400).body("errors.pointer", contains("/ranks"));
        round.closed().read().body("ballots", equalTo(0));
    }

    @Test
    void isTakenOnlyWhileTheRoundIsOpen() {
        Voting round =
                Voting.draft(people, 2, Map.of("opensOn", today().plusDays(2).toString()));
        Voting.ByLink ada = round.person("Ada");
        ada.give("0", "1").then().statusCode(409).body("type", containsString("round-not-open"));
        round.opened();
        ada.give("0", "1")
                .then()
                .statusCode(409)
                .body("opensOn", equalTo(today().plusDays(2).toString()))
                .body("detail", containsString("opens on"));
        ada.get().then().body("takesBallots", equalTo(false)).body("notNow", containsString("opens on"));
        round.closed();
        ada.give("0", "1")
                .then()
                .statusCode(409)
                .body("state", equalTo("CLOSED"))
                .body("closedAt", notNullValue());
        round.give(round.lead(), "0").then().statusCode(409);
    }

    @Test
    void takesThePlaceOfTheEarlierOneFromAnotherDevice() {
        Voting round = Voting.open(people, 3);
        Voting.ByLink phone = round.person("Ada");
        Voting.ByLink desk = round.link(phone.stakeholder());
        String given = phone.give("0", "1", "2").path("givenAt");
        desk.give("2", "1", "0")
                .then()
                .statusCode(200)
                .body("earlier.givenAt", equalTo(given))
                .body("earlier.ranks", nullValue());
        // the first device learns that its ballot counts no more when it sends the next
        phone.get().then().body("givenAt", nullValue());
        round.closed().ranking().body("ballots", equalTo(1)).body("ranking[0].statement", equalTo("Challenge 2"));
    }

    @Test
    void isOneForWhoComesByAccountAndByLink() {
        Voting round = Voting.open(people, 2);
        TestProgramme member = round.member(people, Role.CONTRIBUTOR);
        String email = "contributor-" + round.lead().id() + "@example.org";
        round.give(member, "0", "1").then().statusCode(200).body("earlier", nullValue());
        // only now anybody knows that they are one
        Voting.ByLink ada = round.person("Ada", Map.of("email", email));
        ada.give("1", "0").then().statusCode(200).body("earlier.givenAt", notNullValue());
        round.give(member, "0", "1")
                .then()
                .body("earlier.givenAt", notNullValue())
                .body("earlier.ranks", nullValue());
        round.give(member, "1")
                .then()
                .body("earlier.ranks", equalTo(round.ranks("0", "1").get("ranks")));
        round.closed().read().body("ballots", equalTo(1));
    }

    @Test
    void isOneForWhoIsKnownAsOneOnlyWhenItCloses() {
        Voting round = Voting.open(people, 2);
        TestProgramme member = round.member(people, Role.CONTRIBUTOR);
        Voting.ByLink ada = round.person("Ada");
        round.give(member, "0", "1").then().statusCode(200);
        ada.give("1", "0").then().statusCode(200);
        Object version = round.lead().get("/stakeholders/" + ada.stakeholder()).path("version");
        round.lead()
                .patch(
                        "/stakeholders/" + ada.stakeholder(),
                        Map.of("email", "contributor-" + round.lead().id() + "@example.org"),
                        version)
                .then()
                .statusCode(200);
        round.closed().ranking().body("ballots", equalTo(1)).body("ranking[0].statement", equalTo("Challenge 1"));
    }

    @Test
    void isTakenBackByAnEmptyOne() {
        Voting round = Voting.open(people, 2);
        Voting.ByLink ada = round.person("Ada");
        ada.give("0").then().statusCode(200);
        ada.give(Map.of("ranks", List.of()))
                .then()
                .statusCode(200)
                .body("givenAt", nullValue())
                .body("earlier", notNullValue());
        ada.get().then().body("givenAt", nullValue());
        round.closed().read().body("ballots", equalTo(0));
    }

    @Test
    void isRefusedAtWhatWasWithdrawnAndKeepsTheRest() {
        Voting round = Voting.open(people, 3);
        TestProgramme member = round.member(people, Role.CONTRIBUTOR);
        Voting.ByLink ada = round.person("Ada");
        ada.give("1", "2", "0").then().statusCode(200);
        round.give(member, "1", "0").then().statusCode(200);
        round.lead()
                .post(
                        round.path("/withdrawals"),
                        Map.of("challengeId", round.challenges().get(1), "reason", "Solved meanwhile"))
                .then()
                .statusCode(200);
        ada.get()
                .then()
                .body("options", hasSize(2))
                .body("withdrawn.reason", contains("Solved meanwhile"))
                .body("withdrawn.statement", contains("Challenge 1"));
        ada.give("1", "2")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/ranks/0/0"))
                .body("errors[0].detail", containsString("Solved meanwhile"));
        member.get(round.path("/ballots/own"))
                .then()
                .body("ranks", equalTo(round.ranks("0").get("ranks")));
        round.closed()
                .ranking()
                .body("ballots", equalTo(2))
                .body("ranking.statement", contains("Challenge 2", "Challenge 0"));
        // what was given is kept as it was given
        assertEquals(
                1L,
                database.first(
                                "select count(*) from counted_ballot where prioritisation_id = ?::uuid"
                                        + " and jsonb_array_length(ranks) = 3",
                                row -> row.getLong(1),
                                round.id())
                        .orElseThrow());
    }

    @Test
    void isOfInvitedPeopleAloneWhereTheRoundSaysSo() {
        Voting round = Voting.draft(people, 2, Map.of("membersVote", false));
        Voting.ByLink ada = round.person("Ada");
        round.opened();
        round.give(round.lead(), "0").then().statusCode(403);
        ada.give("0").then().statusCode(200);
    }

    @Test
    void isForNobodyByALinkForSomethingElse() {
        Voting round = Voting.open(people, 2);
        String ada = round.lead().person("Ada");
        String url = round.lead()
                .post("/stakeholders/" + ada + "/participation-links", Map.of("purpose", "ENGAGE"))
                .path("url");
        Voting.ByLink other = new Voting.ByLink(round, ada, url.replaceFirst(".*#", ""));
        other.get().then().statusCode(404);
        other.give("0").then().statusCode(404);
    }

    @Test
    void findsTheRoundByItselfWhereTheLinkNamesNone() {
        Voting later =
                Voting.open(people, 2, Map.of("closesOn", today().plusDays(9).toString()));
        Voting sooner = Voting.draft(
                        later.lead(), 2, Map.of("closesOn", today().plusDays(2).toString()))
                .opened();
        String ada = later.lead().person("Ada");
        String url = later.lead()
                .post("/stakeholders/" + ada + "/participation-links", Map.of("purpose", "BALLOT"))
                .path("url");
        Voting.ByLink link = new Voting.ByLink(sooner, ada, url.replaceFirst(".*#", ""));
        link.get().then().statusCode(200).body("prioritisationId", equalTo(sooner.id()));
        link.give("0").then().statusCode(200);
        sooner.closed();
        link.get().then().body("prioritisationId", equalTo(later.id()));
        later.closed();
        link.get().then().body("state", equalTo("CLOSED"));
    }

    @Test
    void countsOnceHoweverManyComeAtOnce() {
        Voting round = Voting.open(people, 2);
        Voting.ByLink phone = round.person("Ada");
        Voting.ByLink desk = round.link(phone.stakeholder());
        List<Response> answers = new LockQueue(database)
                .behind(
                        "stakeholder where id",
                        phone.stakeholder(),
                        () -> phone.give("0", "1"),
                        () -> desk.give("1", "0"));
        answers.forEach(answer -> answer.then().statusCode(200));
        round.closed().read().body("ballots", equalTo(1));
    }

    @Test
    void isCountedOrRefusedWhenTheRoundClosesMeanwhile() {
        Voting round = Voting.open(people, 2);
        Voting.ByLink ada = round.person("Ada");
        List<Response> answers = new LockQueue(database)
                .behind("prioritisation where id", round.id(), () -> round.act("/closing"), () -> ada.give("0", "1"));
        answers.get(0).then().statusCode(200);
        int given = answers.get(1).statusCode();
        assertEquals(given == 200 ? 1 : 0, round.read().extract().<Integer>path("ballots"));
        answers.get(1).then().statusCode(equalTo(given == 200 ? 200 : 409));
    }

    @Test
    void goesWithWhoIsErasedAndMovesWithWhoIsMerged() {
        Voting round = Voting.open(people, 3);
        Voting.ByLink ada = round.person("Ada");
        Voting.ByLink twin = round.person("Ada M");
        Voting.ByLink ben = round.person("Ben");
        Voting.ByLink alone = round.person("Cleo C");
        String cleo = round.lead().person("Cleo");
        ada.give("0", "1").then().statusCode(200);
        twin.give("1", "0").then().statusCode(200);
        ben.give("2").then().statusCode(200);
        alone.give("1").then().statusCode(200);
        round.lead()
                .post("/stakeholders/" + ada.stakeholder() + "/merge", Map.of("duplicateId", twin.stakeholder()))
                .then()
                .statusCode(200);
        round.lead()
                .post("/stakeholders/" + cleo + "/merge", Map.of("duplicateId", alone.stakeholder()))
                .then()
                .statusCode(200);
        round.lead()
                .delete(
                        "/stakeholders/" + ben.stakeholder(),
                        round.lead().get("/stakeholders/" + ben.stakeholder()).path("version"))
                .then()
                .statusCode(204);
        ben.give("2").then().statusCode(410);
        // the later of the two that became one
        round.closed()
                .ranking()
                .body("ballots", equalTo(2))
                .body("ranking[0].statement", equalTo("Challenge 1"))
                .body("byGroup.ballots", everyItem(nullValue()));
    }

    @Test
    void leavesNothingToRankWhereNobodyVoted() {
        Voting round = Voting.open(people, 2);
        Voting.ByLink ada = round.person("Ada");
        round.closed()
                .ranking()
                .body("ballots", equalTo(0))
                .body("ranking", empty())
                .body("pending", equalTo(false))
                .body("closedAt", notNullValue());
        ada.get().then().body("result", nullValue()).body("state", equalTo("CLOSED"));
    }
}
