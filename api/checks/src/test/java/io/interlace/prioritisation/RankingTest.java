package io.interlace.prioritisation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.interlace.TestDatabase;
import io.interlace.TestProgramme;
import io.interlace.http.Database;
import io.interlace.identity.People;
import io.interlace.insight.Learning;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What comes of a round, and that it stays so. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RankingTest {

    @Inject
    People people;

    @Inject
    Database database;

    @Inject
    DataSource dataSource;

    @Inject
    RankInBackground rankInBackground;

    private final List<Voting.ByLink> voters = new ArrayList<>();

    /** Eight of ten practices say one thing, and two of two hospitals, of which there are as many people, the other. */
    private Voting underHeard() {
        TestProgramme lead = TestProgramme.ledBy(people.founder());
        for (String group : List.of("GPS", "NURSES")) {
            lead.post("/stakeholder-groups", Map.of("code", group, "name", group))
                    .then()
                    .statusCode(201);
        }
        lead.frame("GROUP", "GPS", 500, "GROUP", "NURSES", 500);
        Voting round = Voting.draft(lead, 3, Map.of()).opened();
        for (int n = 0; n < 16; n++) {
            String group = n < 10 ? "GPS" : "NURSES";
            Voting.ByLink voter =
                    round.person("Person " + n, Map.of("affiliations", List.of(Map.of("groupCode", group))));
            voter.give(n < 8 ? new String[] {"0", "1", "2"} : new String[] {"1", "0", "2"})
                    .then()
                    .statusCode(200);
            voters.add(voter);
        }
        return round;
    }

    @Test
    void letsGroupsCountByTheFrameAndShowsWhatThatChanges() {
        Voting round = underHeard().closed();
        round.ranking()
                .body("ballots", equalTo(16))
                .body("ranking.statement", contains("Challenge 1", "Challenge 0", "Challenge 2"))
                .body("ranking.rank", contains(1, 2, 3))
                .body("weighting.dimensions", contains("GROUP"))
                .body("weighting.effectiveBallots", lessThanOrEqualTo(16f))
                .body("weighting.marginGap", lessThanOrEqualTo(0.001f))
                .body("effectOfWeighting", hasSize(3))
                .body("options", hasSize(3))
                .body("pairwise", hasSize(3))
                .body("schulze", hasSize(3))
                .body("byGroup.groupCode", contains("GPS", "NURSES"))
                .body("byGroup.ballots", contains(10, 6))
                .body("byGroup[0].ranking[0]", equalTo(round.challenges().get(0)))
                .body("byGroup[1].ranking[0]", equalTo(round.challenges().get(1)))
                .body("resamples", equalTo(500))
                .body("ranking.rankInterval.low", everyItem(greaterThanOrEqualTo(1)))
                .body("ranking.rankInterval.high", everyItem(lessThanOrEqualTo(3)))
                .body("closedAt", notNullValue());
    }

    @Test
    void putsChallengesIntoTheOrderOfTheLatestRoundThatClosed() {
        TestProgramme lead = TestProgramme.ledBy(people.founder());
        Voting first = Voting.draft(lead, 3, Map.of()).opened();
        first.person("Ada").give("2", "0", "1").then().statusCode(200);
        List<Object> versions = lead.get("/challenges?sort=createdAt").path("results.version");
        first.closed();
        List<String> ids = first.challenges();
        lead.get("/challenges").then().body("results.id", contains(ids.get(2), ids.get(0), ids.get(1)));
        lead.get("/challenges?sort=-rank&status=OPEN")
                .then()
                .body("results.id", contains(ids.get(1), ids.get(0), ids.get(2)));
        // it follows from the round: nobody who changes a challenge just now collides with it
        assertEquals(versions, lead.get("/challenges?sort=createdAt").path("results.version"));

        String later =
                Voting.draft(lead, 2, Map.of()).opened().closed().challenges().get(0);
        // nobody voted: what people said before still holds, and what nobody ranked comes last
        lead.get("/challenges?limit=4").then().body("results.id", contains(ids.get(2), ids.get(0), ids.get(1), later));

        Voting second = new Voting(
                        lead,
                        List.of(later, ids.get(1)),
                        lead.post(
                                        "/prioritisations",
                                        Map.of("title", "Second", "challengeIds", List.of(later, ids.get(1))))
                                .path("id"))
                .opened();
        second.person("Ben").give("1", "0").then().statusCode(200);
        second.closed();
        String next = lead.get("/challenges?limit=2")
                .then()
                .body("results.id", contains(ids.get(1), later))
                .extract()
                .path("metadata.nextCursor");
        // those that are in it no more come last, as they were described
        lead.get("/challenges?limit=2&cursor=" + next).then().body("results.id", contains(ids.get(0), ids.get(2)));
    }

    @Test
    void countsEachBallotOnceWhereNothingIsWeighted() {
        Voting round = Voting.open(people, 2, Map.of("weightingDimensions", List.of()));
        round.person("Ada").give("0", "1").then().statusCode(200);
        round.person("Ben").give("1", "0").then().statusCode(200);
        round.person("Cleo").give("1", "0").then().statusCode(200);
        round.closed()
                .ranking()
                .body("disagreement", equalTo(1.0f))
                .body("compared", equalTo(3.0f))
                .body("bound", nullValue())
                .body("weighting.effectiveBallots", equalTo(3.0f));
    }

    @Test
    void staysAsItWasWhateverChangesAfterwards() {
        Voting round = underHeard().closed();
        TestProgramme lead = round.lead();
        String before = round.ranking().extract().asString();
        String challenge = round.challenges().get(1);
        lead.patch(
                        "/challenges/" + challenge,
                        Map.of("statement", "Something else altogether"),
                        lead.get("/challenges/" + challenge).path("version"))
                .then()
                .statusCode(200);
        lead.post("/challenges/" + challenge + "/steps", Map.of("status", "DROPPED", "reason", "Not ours"))
                .then()
                .statusCode(200);
        lead.frame("GROUP", "GPS", 999, "GROUP", "NURSES", 1);
        String ada = voters.get(0).stakeholder();
        lead.delete("/stakeholders/" + ada, lead.get("/stakeholders/" + ada).path("version"))
                .then()
                .statusCode(204);
        lead.post(
                        "/stakeholders/" + voters.get(1).stakeholder() + "/merge",
                        Map.of("duplicateId", voters.get(2).stakeholder()))
                .then()
                .statusCode(200);
        String gp = voters.get(3).stakeholder();
        lead.patch(
                        "/stakeholders/" + gp,
                        Map.of("affiliations", List.of(Map.of("groupCode", "NURSES"))),
                        lead.get("/stakeholders/" + gp).path("version"))
                .then()
                .statusCode(200);
        lead.post("/stakeholder-groups", Map.of("code", "NEW", "name", "New"))
                .then()
                .statusCode(201);
        assertEquals(before, lead.get(round.path("/ranking")).asString());
        round.read().body("challenges.statement", contains("Challenge 0", "Challenge 1", "Challenge 2"));
        voters.get(4).get().then().body("result.statement", contains("Challenge 1", "Challenge 0", "Challenge 2"));
    }

    @Test
    void staysAsItWasWhenTheInsightsOfItsChallengesBecomeOne() {
        Voting round = underHeard();
        TestProgramme lead = round.lead();
        List<String> insights = Learning.noted(lead, 3);
        String challenge = round.challenges().get(1);
        lead.patch(
                        "/challenges/" + challenge,
                        Map.of("insightIds", insights.subList(0, 2)),
                        lead.get("/challenges/" + challenge).path("version"))
                .then()
                .statusCode(200);
        round.closed();
        String before = round.ranking().extract().asString();
        String stored = round.read().extract().asString();
        lead.post("/insights/" + insights.get(2) + "/merge", Map.of("insightIds", insights.subList(0, 2)))
                .then()
                .statusCode(200);
        assertEquals(before, lead.get(round.path("/ranking")).asString());
        assertEquals(stored, round.read().extract().asString());
        // the challenge rests on the one that stays, and the trail of the round still leads back to all of them
        lead.get("/challenges/" + challenge).then().body("insights.id", contains(insights.get(2)));
        lead.get("/trail/PRIORITISATION/" + round.id())
                .then()
                .statusCode(200)
                .body("nodes.id", hasItems(insights.toArray()));
    }

    @Test
    void isTheSameWhoeverComputesItAndWhenever() {
        Voting round = underHeard().closed();
        String first = round.ranking().extract().asString();
        // as if the node had died over it: what was under way is taken over
        database.update(
                "update prioritisation_ranking set background = null, state = 'RUNNING', claimed_by = ?,"
                        + " claimed_until = clock_timestamp() - interval '1 s', attempts = 1 where id = ?::uuid",
                UUID.randomUUID(),
                round.id());
        round.lead()
                .get(round.path("/ranking"))
                .then()
                .body("pending", equalTo(true))
                .body("byGroup", nullValue())
                .body("ranking.rankInterval", everyItem(nullValue()));
        rankInBackground.work();
        assertEquals(first, round.ranking().extract().asString());
    }

    @Test
    void isGivenUpWhereItFailsAgainAndAgain() {
        Voting round = underHeard().closed();
        round.ranking();
        database.update(
                "update prioritisation_ranking set background = null, state = 'RUNNING', claimed_by = ?,"
                        + " claimed_until = clock_timestamp() - interval '1 s', attempts = 3 where id = ?::uuid",
                UUID.randomUUID(),
                round.id());
        rankInBackground.work();
        assertEquals(
                "FAILED",
                database.first(
                                "select state from prioritisation_ranking where id = ?::uuid",
                                row -> row.getString(1),
                                round.id())
                        .orElseThrow());
        round.lead()
                .get(round.path("/ranking"))
                .then()
                .statusCode(200)
                .body("ranking", hasSize(3))
                .body("pending", equalTo(false))
                .body("byGroup", hasSize(0));
    }

    @Test
    void staysInTheHandsOfTheNodeThatTakesLongOverIt() throws SQLException {
        Voting round = underHeard().closed();
        String first = round.ranking().extract().asString();
        try (Connection other = dataSource.getConnection()) {
            other.setAutoCommit(false);
            try (Statement statement = other.createStatement()) {
                statement.execute("lock table counted_ballot in access exclusive mode");
            }
            database.update(
                    "update prioritisation_ranking set background = null, state = 'QUEUED', attempts = 0 where id = ?::uuid",
                    round.id());
            while (!isHeld(round)) {
                Voting.pause();
            }
            // as if the order of one group took longer than a claim lasts
            database.update(
                    "update prioritisation_ranking set claimed_until = clock_timestamp() - interval '1 s' where id = ?::uuid",
                    round.id());
            rankInBackground.staysAtWork();
            assertTrue(isHeld(round));
            other.rollback();
        }
        assertEquals(first, round.ranking().extract().asString());
    }

    private boolean isHeld(Voting round) {
        return database.first(
                        "select 1 from prioritisation_ranking where id = ?::uuid and state = 'RUNNING'"
                                + " and claimed_until > clock_timestamp()",
                        row -> 1,
                        round.id())
                .isPresent();
    }

    @Test
    void isThereInTimeHoweverMuchAllDisagree() {
        Voting round = Voting.open(people, 60);
        List<Integer> ranks =
                new ArrayList<>(IntStream.rangeClosed(1, 60).boxed().toList());
        Random random = new Random(7);
        StringBuilder file = new StringBuilder(String.join(",", round.challenges())).append('\n');
        for (int ballot = 0; ballot < 101; ballot++) {
            Collections.shuffle(ranks, random);
            file.append(ranks.stream().map(String::valueOf).collect(Collectors.joining(",")))
                    .append('\n');
        }
        round.importing(file.toString()).then().statusCode(202);
        // long before the transaction is over, while whoever votes waits for it
        assertTimeout(Duration.ofSeconds(45), () -> round.closed());
        round.lead().get(round.path("/ranking")).then().statusCode(200).body("ranking", hasSize(60));
    }

    @Test
    void isNotThereForADraft() {
        Voting round = Voting.draft(people, 2, Map.of());
        round.lead().get(round.path("/ranking")).then().statusCode(409).body("state", equalTo("DRAFT"));
        round.lead()
                .get("/prioritisations/" + UUID.randomUUID() + "/ranking")
                .then()
                .statusCode(404);
    }
}
