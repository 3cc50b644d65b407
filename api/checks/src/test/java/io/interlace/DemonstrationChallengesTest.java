package io.interlace;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What the demonstration shows of challenges: where they come from, how people ranked them, and what came of them since. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DemonstrationChallengesTest {

    private static Response as(String role, String path) {
        return DemonstrationProgrammeTest.as(role, path);
    }

    private static JsonNode content() throws IOException {
        try (InputStream file =
                DemonstrationChallengesTest.class.getResourceAsStream("/demonstration/challenges.json")) {
            return new ObjectMapper().readTree(file);
        }
    }

    @Test
    void drawsFortySymptomsFromWhatTeamsFound() {
        as("LEAD", "/symptoms?count=true&sort=-occurrences&limit=200")
                .then()
                .statusCode(200)
                .body("metadata.total", equalTo(40))
                .body("results.occurrences", everyItem(greaterThan(0)))
                .body("results.firstMetOn", everyItem(notNullValue()));
        Response telephone = as("FACILITATOR", "/symptoms?q=telephone rings");
        telephone
                .then()
                .body("results", hasSize(1))
                .body("results[0].findings", hasSize(2))
                .body("results[0].projects", not(empty()))
                .body("results[0].sectors", not(empty()));
        as("VIEWER", "/symptoms/" + telephone.path("results[0].id"))
                .then()
                .statusCode(200)
                .body("findings", empty())
                .body("findingCount", equalTo(2));
    }

    @Test
    void restsEachChallengeOnSymptomsAndComparesTwelve() {
        as("LEAD", "/challenges?count=true&limit=50")
                .then()
                .statusCode(200)
                .body("metadata.total", equalTo(14))
                .body("results.symptoms.findAll { it.isEmpty() }", empty())
                .body("results.findAll { it.owner != null }", hasSize(13))
                .body("results.findAll { it.status == 'IN_PROGRESS' }", hasSize(10))
                .body("results.findAll { it.status == 'OPEN' }", hasSize(4));
        as("VIEWER", "/challenges?limit=50").then().body("results.owner", everyItem(nullValue()));
        Response scores = as("LEAD", "/challenges/scores");
        scores.then().statusCode(200).body("results.findAll { it.score != null }", hasSize(12));
        // 5 x 5 x (6 - 2)
        scores.then().body("results[0].score", equalTo(100));
    }

    @Test
    void ranksThemOtherwiseOnceEachGroupCountsByItsShare() throws IOException {
        Map<String, String> keys = new HashMap<>();
        Map<String, String> byStatement = new HashMap<>();
        content()
                .get("challenges")
                .forEach(one -> byStatement.put(
                        one.get("statement").asText(), one.get("key").asText()));
        List<Map<String, String>> challenges =
                as("LEAD", "/challenges?limit=50").path("results");
        challenges.forEach(one -> keys.put(one.get("id"), byStatement.get(one.get("statement"))));
        Response rounds = as("VIEWER", "/prioritisations");
        rounds.then()
                .statusCode(200)
                .body("results", hasSize(1))
                .body("results[0].state", equalTo("CLOSED"))
                .body("results[0].title", equalTo("Which of these should we take on first?"));
        Response ranking = as("VIEWER", "/prioritisations/" + rounds.path("results[0].id") + "/ranking");
        ranking.then()
                .statusCode(200)
                .body("ballots", equalTo(60))
                .body("optimal", equalTo(true))
                .body("ties", empty());
        assertEquals(List.of("chl-12", "chl-08", "chl-10", "chl-03", "chl-11"), first(ranking, "rank", keys));
        assertEquals(List.of("chl-08", "chl-01", "chl-10", "chl-03", "chl-02"), first(ranking, "unweightedRank", keys));
    }

    @Test
    void asksEverybodyWhoTakesPartToRankThem() {
        String round = as("LEAD", "/prioritisations").path("results[0].id");
        as("LEAD", "/invitations?prioritisationId=" + round + "&limit=200&count=true")
                .then()
                .statusCode(200)
                .body("metadata.total", equalTo(84))
                .body("results.purpose", everyItem(equalTo("BALLOT")))
                .body("results.state", everyItem(equalTo("EXPIRED")))
                .body("results.sentAt", everyItem(equalTo("2026-10-19T10:00:00Z")))
                .body("results.expiresAt", everyItem(equalTo("2026-10-31T00:00:00Z")))
                .body("results.reminders", everyItem(hasSize(1)))
                .body("results.overrideReason", everyItem(nullValue()));
        as("LEAD", "/invitation-rounds?limit=200")
                .then()
                .body("results.find { it.prioritisationId == '" + round + "' }.leftOut", empty());
        // they, and three who run the programme and take no part in it otherwise
        as("LEAD", "/prioritisations/" + round + "/turnout")
                .then()
                .body("asked", equalTo(87))
                .body("voted", equalTo(60));
    }

    private static List<String> first(Response ranking, String by, Map<String, String> keys) {
        List<Map<String, Object>> ranked = ranking.path("ranking");
        return ranked.stream()
                .sorted(Comparator.comparingInt(one -> (Integer) one.get(by)))
                .limit(5)
                .map(one -> keys.get(String.valueOf(one.get("challengeId"))))
                .toList();
    }

    @Test
    void followsTenTargetsByAYearOfReadings() throws IOException {
        Map<String, String> keys = new HashMap<>();
        content()
                .get("targets")
                .forEach(
                        one -> keys.put(one.get("name").asText(), one.get("key").asText()));
        Response targets = as("VIEWER", "/targets?limit=50");
        targets.then().statusCode(200).body("results", hasSize(10)).body("results.readings", everyItem(equalTo(12)));
        Map<String, String> statuses = new TreeMap<>();
        List<Map<String, String>> results = targets.path("results");
        results.forEach(one -> statuses.put(keys.get(one.get("name")), one.get("status")));
        assertEquals(
                new TreeMap<>(Map.of(
                        "tgt-01", "AT_RISK",
                        "tgt-02", "OFF_TRACK",
                        "tgt-03", "AT_RISK",
                        "tgt-04", "MET",
                        "tgt-05", "MET",
                        "tgt-06", "AT_RISK",
                        "tgt-07", "OFF_TRACK",
                        "tgt-08", "AT_RISK",
                        "tgt-09", "AT_RISK",
                        "tgt-10", "MET")),
                statuses);
    }
}
