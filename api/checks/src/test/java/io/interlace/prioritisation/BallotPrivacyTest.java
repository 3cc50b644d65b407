package io.interlace.prioritisation;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.interlace.TestDatabase;
import io.interlace.TestProgramme;
import io.interlace.http.Database;
import io.interlace.identity.People;
import io.interlace.identity.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Nobody reads a single ballot, nobody is told who has voted, and once a round is closed nobody could. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class BallotPrivacyTest {

    @Inject
    People people;

    @Inject
    Database database;

    private int events(TestProgramme lead) {
        return lead.get("/events?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .<List<?>>path("results")
                .size();
    }

    @Test
    void isNotToldToTheLogOrByTheRound() {
        Voting round = Voting.open(people, 3);
        Voting.ByLink ada = round.person("Ada");
        TestProgramme member = round.member(people, Role.CONTRIBUTOR);
        int before = events(round.lead());
        Object version = round.version();
        ada.give("0", "1").then().statusCode(200);
        round.give(member, "2").then().statusCode(200);
        ada.give(Map.of("ranks", List.of())).then().statusCode(200);
        assertEquals(before, events(round.lead()), "a ballot is no event");
        assertEquals(version, round.version(), "a ballot changes no version");
        round.read().body("ballots", nullValue());
    }

    @Test
    void isNotToldByTheLinkOrTheInvitation() {
        Voting round = Voting.open(people, 3);
        Voting.ByLink ada = round.person("Ada");
        ada.give("0", "1").then().statusCode(200);
        round.lead()
                .get("/stakeholders/" + ada.stakeholder() + "/participation-links")
                .then()
                .body("results.answer", everyItem(nullValue()))
                .body("results.version", everyItem(equalTo(0)));
        round.lead().get("/stakeholders/" + ada.stakeholder()).then().body("status", equalTo("IDENTIFIED"));
        // whoever makes another link for her learns neither that she voted nor what she said
        round.link(ada.stakeholder()).get().then().body("givenAt", nullValue()).body("ranks", nullValue());
        // and whoever holds the same link learns no more than when it was used
        ada.get().then().body("ranks", nullValue());
    }

    @Test
    void isNotReadByGivingAnAccountTheAddressOfTheVoter() {
        Voting round = Voting.open(people, 3);
        TestProgramme snoop = round.member(people, Role.FACILITATOR);
        Voting.ByLink ada = round.person("Ada");
        ada.give("0", "1").then().statusCode(200);
        Object version = round.lead().get("/stakeholders/" + ada.stakeholder()).path("version");
        round.lead()
                .patch(
                        "/stakeholders/" + ada.stakeholder(),
                        Map.of("email", "facilitator-" + round.lead().id() + "@example.org"),
                        version)
                .then()
                .statusCode(200);
        snoop.get(round.path("/ballots/own")).then().body("ranks", nullValue()).body("givenAt", nullValue());
        round.give(snoop, "2").then().body("earlier.ranks", nullValue());
    }

    @Test
    void hasNoListAndNoExport() {
        Voting round = Voting.open(people, 2);
        round.person("Ada").give("0", "1").then().statusCode(200);
        for (String below : List.of("/ballots", "/ballots/" + UUID.randomUUID())) {
            int status = round.lead().get(round.path(below)).statusCode();
            assertTrue(status == 404 || status == 405, below + " answered " + status);
        }
        round.lead()
                .asking()
                .accept("text/csv")
                .get(round.lead().path("/prioritisations"))
                .then()
                .statusCode(200)
                .body(not(containsString("givenAt")));
    }

    @Test
    void isHiddenWithItsResultUntilTheRoundCloses() {
        Voting round = Voting.open(people, 2);
        for (int n = 0; n < 6; n++) {
            round.person("Person " + n).give("0", "1").then().statusCode(200);
        }
        round.lead().get(round.path("/ranking")).then().statusCode(409).body("detail", containsString("hidden"));
        round.person("Ada").get().then().body("result", nullValue());
        round.closed();
        TestProgramme viewer = round.member(people, Role.VIEWER);
        viewer.get(round.path("/ranking")).then().statusCode(200).body("ballots", equalTo(6));
    }

    @Test
    void cannotBeToldFromHowARoundStandsThatShowsIt() {
        Voting round = Voting.open(people, 3, Map.of("resultsHiddenUntilClosed", false));
        for (int n = 0; n < 4; n++) {
            round.person("Person " + n).give("0", "1").then().statusCode(200);
        }
        round.lead().get(round.path("/ranking")).then().statusCode(409).body("detail", containsString("five"));
        Voting.ByLink fifth = round.person("Person 5");
        fifth.give("0", "1").then().statusCode(200);
        Response shown = round.interim(5);
        shown.then()
                .body("interim", equalTo(true))
                .body("ballots", equalTo(5))
                .body("pairwise", hasSize(0))
                .body("byGroup", nullValue())
                .body("ranking[0].statement", equalTo("Challenge 0"));
        // one ballot that changes everything changes nothing that is shown
        fifth.give("2", "1", "0").then().statusCode(200);
        round.person("Person 6").give("2").then().statusCode(200);
        Voting.pause();
        assertEquals(shown.asString(), round.lead().get(round.path("/ranking")).asString());
    }

    @Test
    void isCutFromItsVoterWhenTheRoundCloses() {
        Voting round = Voting.open(people, 3);
        Voting.ByLink ada = round.person("Ada");
        TestProgramme member = round.member(people, Role.CONTRIBUTOR);
        ada.giveOnce("once", "0", "1").then().statusCode(200);
        member.asking()
                .header("Idempotency-Key", "once")
                .body(round.ranks("2", "1"))
                .post(member.path(round.path("/ballots")))
                .then()
                .statusCode(200);
        assertEquals(2, answers(database, round), "what was answered is kept for who repeats");
        round.closed();
        assertEquals(0, answers(database, round), "and goes with the voter");
        assertEquals(0, count("select count(*) from ballot where prioritisation_id = ?::uuid", round.id()));
        assertEquals(2, count("select count(*) from counted_ballot where prioritisation_id = ?::uuid", round.id()));
        for (String column : List.of("stakeholder_id", "account_id", "given_by", "given_at", "created_at")) {
            assertEquals(
                    0,
                    count(
                            "select count(*) from information_schema.columns where table_name = 'counted_ballot'"
                                    + " and column_name = ?",
                            column),
                    column);
        }
        ada.get().then().body("givenAt", nullValue()).body("ranks", nullValue());
        member.get(round.path("/ballots/own")).then().body("ranks", nullValue()).body("givenAt", nullValue());
        ada.giveOnce("once", "0", "1").then().statusCode(409);
    }

    /** Answers that are kept for repetitions of requests about ballots of this round. */
    static int answers(Database database, Voting round) {
        return database.first(
                        "select count(*) from idempotent_answer where path like ?"
                                + " and (answer::text like ? or path like ?)",
                        row -> row.getInt(1),
                        "%/ballot%",
                        "%" + round.id() + "%",
                        "%" + round.id() + "/ballots")
                .orElseThrow();
    }

    private int count(String sql, Object... values) {
        return database.first(sql, row -> row.getInt(1), values).orElseThrow();
    }

    @Test
    void isKeptInNoOrderAndByIdsThatTellNoTime() {
        Voting round = Voting.open(people, 4);
        List<String> order = List.of("0", "1", "2", "3", "0 1", "1 2", "2 3", "0 3");
        order.forEach(rank -> round.person("Person " + rank).give(rank).then().statusCode(200));
        assertEquals(
                8,
                count(
                        "select count(*) from ballot where prioritisation_id = ?::uuid and substr(id::text, 15, 1) = '4'",
                        round.id()));
        round.closed();
        List<String> stored = database.list(
                "select ranks::text from counted_ballot where prioritisation_id = ?::uuid order by ctid",
                row -> row.getString(1),
                round.id());
        List<String> byId = new ArrayList<>(database.list(
                "select ranks::text from counted_ballot where prioritisation_id = ?::uuid order by id",
                row -> row.getString(1),
                round.id()));
        assertEquals(byId, stored, "rows lie as their random ids do");
        assertEquals(
                8,
                count(
                        "select count(*) from counted_ballot where prioritisation_id = ?::uuid"
                                + " and substr(id::text, 15, 1) = '4'",
                        round.id()));
    }

    @Test
    void isNotToldByGroupsOfFew() {
        TestProgramme lead = TestProgramme.ledBy(people.founder());
        for (String group : List.of("GPS", "NURSES", "CARERS")) {
            lead.post("/stakeholder-groups", Map.of("code", group, "name", group))
                    .then()
                    .statusCode(201);
        }
        Voting round = Voting.draft(lead, 3, Map.of("membersVote", false));
        List<Voting.ByLink> voters = new ArrayList<>();
        for (int n = 0; n < 12; n++) {
            String group = n < 6 ? "GPS" : n < 11 ? "NURSES" : "CARERS";
            voters.add(round.person("Person " + n, Map.of("affiliations", List.of(Map.of("groupCode", group)))));
        }
        round.opened();
        // of the one carer it is told to nobody, the lead included, whether they voted
        for (int n = 0; n < 11; n++) {
            voters.get(n).give("0", "1").then().statusCode(200);
        }
        List<Object> before = groups(round, "CARERS");
        voters.get(11).give("2").then().statusCode(200);
        assertEquals(before, groups(round, "CARERS"));
        lead.get(round.path("/turnout"))
                .then()
                .body("asked", equalTo(12))
                .body("voted", equalTo(12))
                .body("byGroup.find { it.groupCode == 'CARERS' }.voted", nullValue());
        TestProgramme contributor = round.member(people, Role.CONTRIBUTOR);
        contributor
                .get(round.path("/turnout"))
                .then()
                .body("byGroup", hasSize(0))
                .body("paper", nullValue());
        round.closed()
                .ranking()
                .body("byGroup.find { it.groupCode == 'CARERS' }.ranking", nullValue())
                .body("byGroup.find { it.groupCode == 'CARERS' }.ballots", nullValue())
                // nor can it be had by taking away the others
                .body("byGroup.findAll { it.ballots == null }.size()", equalTo(2))
                .body("byGroup.ballots", hasItem(6));
    }

    private static List<Object> groups(Voting round, String code) {
        return round.lead()
                .get(round.path("/turnout"))
                .then()
                .statusCode(200)
                .extract()
                .path("byGroup.findAll { it.groupCode == '" + code + "' }");
    }

    @Test
    void isNotToldByHowManyToReadersOfAggregates() {
        Voting round = Voting.open(people, 2);
        TestProgramme viewer = round.member(people, Role.VIEWER);
        round.person("Ada").give("0").then().statusCode(200);
        viewer.get(round.path("/turnout")).then().body("voted", nullValue()).body("asked", nullValue());
        assertFalse(viewer.get(round.path("")).asString().contains("Ada"));
    }

    @Test
    void isNotToldByWhatPaperSays() {
        Voting round = Voting.open(people, 2);
        Voting.ByLink ada = round.person("Ada", Map.of("externalId", "V1"));
        round.person("Ben", Map.of("externalId", "V2"));
        ada.give("0").then().statusCode(200);
        String file = "voterExternalId," + String.join(",", round.challenges()) + "\n";
        Response voted = round.importing(file + "V1,1,2\n", "?dryRun=true");
        Response notVoted = round.importing(file + "V2,1,2\n", "?dryRun=true");
        for (String property : List.of("state", "total", "taken", "rejected", "rejections")) {
            assertEquals(notVoted.<Object>path(property), voted.<Object>path(property), property);
        }
    }
}
