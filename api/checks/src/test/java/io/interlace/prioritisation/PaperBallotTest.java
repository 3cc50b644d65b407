package io.interlace.prioritisation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.interlace.TestDatabase;
import io.interlace.TestProgramme;
import io.interlace.challenge.Challenged;
import io.interlace.identity.People;
import io.interlace.identity.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What was voted on paper is handed in as a file. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PaperBallotTest {

    private static final String TOWNS = "Anthony Towns";
    private static final String MCINTYRE = "Steve McIntyre";
    private static final String SCHULDEI = "Andreas Schuldei";
    private static final String WOLFFELAAR = "Jeroen van Wolffelaar";
    private static final String ALLOMBERT = "Bill Allombert";
    private static final String NONE = "None of the Above";
    private static final String POLLAK = "Ari Pollak";
    private static final String WALTHER = "Jonathan aka Ted Walther";

    @Inject
    People people;

    private static String header(Voting round) {
        return String.join(",", round.challenges());
    }

    @Test
    void agreesWithThePublishedElectionWhereUnrankedIsLast() throws IOException {
        ValidatableResponse ranking = debian("LAST");
        ranking.body("disagreement", equalTo(2234.0f));
        List<String> order = ranking.extract().path("ranking.statement");
        assertEquals(List.of(TOWNS, MCINTYRE), order.subList(0, 2));
        assertEquals(Set.of(SCHULDEI, WOLFFELAAR), Set.copyOf(order.subList(2, 4)));
        assertEquals(List.of(ALLOMBERT, NONE, POLLAK, WALTHER), order.subList(4, 8));
        List<List<String>> ties = ranking.extract().path("ties");
        assertEquals(1, ties.size());
        assertEquals(
                List.of(
                        ranking.extract().path("ranking[2].challengeId"),
                        ranking.extract().path("ranking[3].challengeId")),
                ties.get(0));
    }

    @Test
    void agreesWithThePublishedElectionWhereUnrankedIsNoOpinion() throws IOException {
        debian("NO_OPINION")
                .body("disagreement", equalTo(1888.0f))
                .body("ties", empty())
                .body(
                        "ranking.statement",
                        contains(MCINTYRE, TOWNS, WOLFFELAAR, SCHULDEI, ALLOMBERT, NONE, POLLAK, WALTHER));
    }

    /** debian-2006.csv: the tally sheet of the Debian project leader election of 2006, 421 ballots over 8 options. */
    private ValidatableResponse debian(String unranked) throws IOException {
        List<String> lines;
        try (var file = Objects.requireNonNull(getClass().getResourceAsStream("/ranking/debian-2006.csv"))) {
            lines = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
        TestProgramme lead = TestProgramme.ledBy(people.founder());
        List<String> ids = Arrays.stream(lines.get(0).split(","))
                .map(name -> Challenged.challenge(lead, name))
                .toList();
        String id = lead.post(
                        "/prioritisations", Map.of("title", "Debian 2006", "challengeIds", ids, "unranked", unranked))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Voting round = new Voting(lead, ids, id).opened();
        lead.importing(
                round.path("/ballots"),
                String.join(",", ids) + "\n" + String.join("\n", lines.subList(1, lines.size())) + "\n");
        return round.closed()
                .ranking()
                .body("ballots", equalTo(421))
                .body("optimal", equalTo(true))
                .body("method", equalTo("KEMENY"))
                .body("ranking", hasSize(8));
    }

    @Test
    void namesEveryCellThatIsWrongAndTakesNothing() {
        Voting round = Voting.open(people, 3);
        String second = round.challenges().get(1);
        String file = header(round) + ",voterExternalId\n1,2,3,V1\n1,x,0,V2\n1,2\n,,,V1\n3,1.5,2,\n";
        round.importing(file)
                .then()
                .statusCode(202)
                .body("state", equalTo("FAILED"))
                .body("total", equalTo(5))
                .body("rejected", equalTo(4))
                .body("rejections.line", contains(3, 3, 4, 5, 6))
                .body("rejections.findAll { it.line == 4 }.reason", contains("MALFORMED"))
                .body("rejections.findAll { it.line == 5 }.field", contains("voterExternalId"))
                .body("rejections.findAll { it.line == 6 }.field", contains(second));
        round.closed().read().body("ballots", equalTo(0));
    }

    @Test
    void namesTheFirstThousandOfMoreCellsThatAreWrong() {
        Voting round = Voting.open(people, 2);
        round.importing(header(round) + "\n" + "x,y\n".repeat(700))
                .then()
                .statusCode(202)
                .body("state", equalTo("FAILED"))
                .body("rejected", equalTo(700))
                .body("rejections", hasSize(1_000));
    }

    @Test
    void refusesAFileThatIsNoTableOfThisRound() {
        Voting round = Voting.open(people, 2);
        round.importing("").then().statusCode(400);
        round.importing(header(round) + "\n").then().statusCode(400).body("detail", containsString("no rows"));
        round.importing(round.challenges().get(0) + "," + UUID.randomUUID() + "\n1,2\n")
                .then()
                .statusCode(400)
                .body("detail", containsString("not known"));
        round.importing(round.challenges().get(0) + "," + round.challenges().get(0) + "\n1,2\n")
                .then()
                .statusCode(400)
                .body("detail", containsString("twice"));
        round.importing(header(round) + "\n1,2\n", "?dryrun=true").then().statusCode(400);
        round.importing(header(round) + "\n1,2\n", "?dryRun=yes").then().statusCode(400);
    }

    @Test
    void writesNothingWhenItIsOnlyTried() {
        Voting round = Voting.open(people, 2);
        String file = header(round) + "\n1,2\n2,1\n";
        String tried = round.importing(file, "?dryRun=true")
                .then()
                .statusCode(202)
                .body("state", equalTo("SUCCEEDED"))
                .body("dryRun", equalTo(true))
                .body("taken", equalTo(2))
                .extract()
                .path("id");
        round.lead().get(round.path("/turnout")).then().body("voted", equalTo(0));
        String done = round.importing(file).then().statusCode(202).extract().path("id");
        round.lead()
                .get(round.path("/turnout"))
                .then()
                .body("voted", equalTo(2))
                .body("paper", equalTo(2));
        round.lead().get(round.path("/ballots/imports")).then().body("results.id", contains(done, tried));
        round.lead().get(round.path("/ballots/imports/" + done)).then().statusCode(200);
    }

    @Test
    void changesNothingWhenTheSameFileComesAgain() {
        Voting round = Voting.open(people, 2);
        String file = header(round) + "\n1,2\n1,2\n,1\n";
        String first = round.importing(file).then().statusCode(202).extract().path("id");
        round.importing(file).then().statusCode(202).body("id", equalTo(first));
        // equal ballots of several voters are as many
        round.closed().ranking().body("ballots", equalTo(3)).body("pairwise[0][0]", equalTo(0.0f));
    }

    @Test
    void leavesWhatSomebodyGaveByThemselves() {
        Voting round = Voting.open(people, 2);
        Voting.ByLink ada = round.person("Ada", Map.of("externalId", "V1"));
        Voting.ByLink ben = round.person("Ben", Map.of("externalId", "V2"));
        ada.give("1", "0").then().statusCode(200);
        round.importing("voterExternalId," + header(round) + "\nV1,1,2\nV2,1,2\nV9,1,2\n")
                .then()
                .body("state", equalTo("SUCCEEDED"));
        round.lead().get(round.path("/turnout")).then().body("voted", equalTo(3));
        // later paper of the same voters, known or not, takes the place of earlier paper
        round.importing("voterExternalId," + header(round) + "\nV2,2,1\nV9,2,1\n")
                .then()
                .statusCode(202);
        round.lead().get(round.path("/turnout")).then().body("voted", equalTo(3));
        ben.give("1", "0").then().statusCode(200);
        round.closed()
                .ranking()
                .body("ballots", equalTo(3))
                .body("disagreement", equalTo(0.0f))
                .body("ranking.statement", contains("Challenge 1", "Challenge 0"));
    }

    @Test
    void isHandedInByLeadsWhileTheRoundIsOpen() {
        Voting round = Voting.draft(people, 2, Map.of());
        String file = header(round) + "\n1,2\n";
        round.importing(file).then().statusCode(409);
        round.opened();
        round.member(people, Role.FACILITATOR)
                .asking()
                .contentType("text/csv")
                .body(file)
                .post(round.lead().path(round.path("/ballots/imports")))
                .then()
                .statusCode(403);
        round.closed().importing(file).then().statusCode(409).body("state", equalTo("CLOSED"));
    }

    @Test
    void saysNothingWhereAllAreEqual() {
        Voting round = Voting.open(people, 4);
        round.importing(header(round) + "\n1,1,1,1\n7,7,7,7\n,,,\n2,2,2,2\n5,5,5,5\n");
        round.closed()
                .ranking()
                .body("ballots", equalTo(5))
                .body("disagreement", equalTo(0.0f))
                .body("optimal", equalTo(true))
                .body("ties", hasSize(6))
                .body("schulze", hasSize(1))
                .body("ranking", hasSize(4))
                .body("ranking.rankInterval.low", contains(1, 1, 1, 1))
                .body("ranking.rankInterval.high", contains(4, 4, 4, 4));
    }

    @Test
    void hasNoDoubtWhereAllBallotsAreOne() {
        Voting round = Voting.open(people, 3);
        round.importing(header(round) + "\n" + "2,1,3\n".repeat(6));
        round.closed()
                .ranking()
                .body("disagreement", equalTo(0.0f))
                .body("ranking.statement", contains("Challenge 1", "Challenge 0", "Challenge 2"))
                .body("ranking.rankInterval.low", contains(1, 2, 3))
                .body("ranking.rankInterval.high", contains(1, 2, 3));
    }

    @Test
    void takesFiveThousandAtOnceAndRanksFortyChallenges() {
        Voting round = Voting.open(people, 40);
        Random random = new Random(7);
        List<Integer> ranks =
                new ArrayList<>(IntStream.rangeClosed(1, 40).boxed().toList());
        StringBuilder file = new StringBuilder(header(round)).append('\n');
        for (int ballot = 0; ballot < 5_000; ballot++) {
            List<Integer> own = new ArrayList<>(ranks);
            for (int swap = 0; swap < 60; swap++) {
                int at = random.nextInt(39);
                Collections.swap(own, at, at + 1);
            }
            file.append(own.stream().map(String::valueOf).collect(Collectors.joining(",")))
                    .append('\n');
        }
        round.importing(file.toString()).then().statusCode(202).body("taken", equalTo(5_000));
        long begun = System.nanoTime();
        round.closed();
        long millis = (System.nanoTime() - begun) / 1_000_000;
        assertTrue(millis < 30_000, "closing took " + millis + " ms");
        round.lead()
                .get(round.path("/ranking"))
                .then()
                .body("ballots", equalTo(5_000))
                .body("optimal", equalTo(true))
                .body("ranking[0].statement", equalTo("Challenge 0"))
                .body("compared", equalTo(3_900_000.0f));
    }
}
