package io.interlace.prioritisation;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.interlace.TestDatabase;
import io.interlace.TestProgramme;
import io.interlace.http.Database;
import io.interlace.identity.People;
import io.interlace.identity.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What one voter said cannot be worked out from what is told of all, however few they are. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DerivedBallotTest {

    @Inject
    People people;

    @Inject
    Database database;

    @Inject
    RankInBackground rankInBackground;

    @Test
    void isNotToldByOneWhoChangesTheirsAgainAndAgain() {
        Voting round = Voting.open(people, 3, Map.of("resultsHiddenUntilClosed", false));
        for (int n = 0; n < 4; n++) {
            round.person("Person " + n).give("0", "1").then().statusCode(200);
        }
        Voting.ByLink fifth = round.person("Person 5");
        fifth.give("0", "1").then().statusCode(200);
        Response shown = round.interim(5);
        for (int n = 0; n < 6; n++) {
            fifth.give(n % 2 == 0 ? "2" : "1").then().statusCode(200);
        }
        round.person("Person 6").give("2", "1", "0").then().statusCode(200);
        rankInBackground.work();
        assertEquals(shown.asString(), round.lead().get(round.path("/ranking")).asString());
        for (int n = 7; n < 10; n++) {
            round.person("Person " + n).give("2").then().statusCode(200);
        }
        rankInBackground.work();
        round.interim(9);
        assertEquals(0, changedBy(round));
    }

    private int changedBy(Voting round) {
        return database.first(
                        "select cardinality(changed_by) from prioritisation_ranking where id = ?::uuid",
                        row -> row.getInt(1),
                        round.id())
                .orElseThrow();
    }

    @Test
    void isNotToldByPaperThatIsHandedInBesideIt() {
        Voting round = Voting.open(people, 2, Map.of("resultsHiddenUntilClosed", false));
        String file = String.join(",", round.challenges()) + "\n";
        round.importing(file + "1,2\n".repeat(5)).then().statusCode(202);
        rankInBackground.work();
        Response shown = round.interim(5);
        round.person("Ada").give("1").then().statusCode(200);
        round.importing(file + "1,2\n".repeat(6)).then().statusCode(202);
        rankInBackground.work();
        assertEquals(shown.asString(), round.lead().get(round.path("/ranking")).asString());
        assertEquals(1, changedBy(round));
        round.closed();
        assertEquals(0, changedBy(round), "nobody is known to have voted any more");
    }

    @Test
    void isNotToldByTheWeightOfWhoIsAloneInTheirGroup() {
        TestProgramme lead = TestProgramme.ledBy(people.founder());
        for (String group : List.of("GPS", "CARERS")) {
            lead.post("/stakeholder-groups", Map.of("code", group, "name", group))
                    .then()
                    .statusCode(201);
        }
        lead.frame("GROUP", "GPS", 700, "GROUP", "CARERS", 130);
        Voting round = Voting.draft(lead, 4, Map.of()).opened();
        for (int n = 0; n < 12; n++) {
            round.person("Person " + n, Map.of("affiliations", List.of(Map.of("groupCode", n < 11 ? "GPS" : "CARERS"))))
                    .give(n % 2 == 0 ? new String[] {"0", "1", "2", "3"} : new String[] {"3", "1", "0"})
                    .then()
                    .statusCode(200);
        }
        List<List<Float>> pairwise = round.closed().ranking().extract().path("pairwise");
        // with exact weights each pair would say whether that of the carer is among them
        pairwise.forEach(row -> row.forEach(weight -> assertEquals(0, weight % 1, "in whole ballots: " + pairwise)));
    }

    @Test
    void isNotToldByARoundOfFewToReadersOfAggregates() {
        Voting round = Voting.open(people, 2);
        Voting.ByLink ada = round.person("Ada");
        ada.give("1", "0").then().statusCode(200);
        round.closed();
        for (Role role : List.of(Role.VIEWER, Role.CONTRIBUTOR)) {
            TestProgramme reader = round.member(people, role);
            reader.get(round.path("/ranking")).then().statusCode(409).body("detail", containsString("Fewer than five"));
            reader.get(round.path("")).then().body("ballots", nullValue());
            reader.get("/prioritisations").then().body("results.ballots", everyItem(nullValue()));
            reader.get(round.path("/turnout")).then().body("voted", nullValue());
        }
        round.ranking().body("ballots", equalTo(1));
        round.read().body("ballots", equalTo(1));
    }

    @Test
    void leavesNoAnswerOfALinkThatNamesNoRound() {
        Voting round = Voting.open(people, 2);
        String ada = round.lead().person("Ada");
        String url = round.lead()
                .post("/stakeholders/" + ada + "/participation-links", Map.of("purpose", "BALLOT"))
                .path("url");
        Voting.ByLink first = new Voting.ByLink(round, ada, url.replaceFirst(".*#", ""));
        first.giveOnce("once", "0", "1").then().statusCode(200);
        // another of hers takes its place: the ballot does not know of the first any more
        round.link(ada).give("1", "0").then().statusCode(200);
        assertEquals(1, BallotPrivacyTest.answers(database, round));
        round.closed();
        assertEquals(0, BallotPrivacyTest.answers(database, round));
    }

    @Test
    void isNotAskedForBeforeTheRoundOpens() {
        Voting round = Voting.draft(people, 2, Map.of());
        Voting.ByLink ada = round.person("Ada");
        ada.get().then().statusCode(200).body("options", hasSize(0)).body("notNow", containsString("not open yet"));
        round.opened();
        ada.get().then().body("options", hasSize(2));
    }
}
