package io.interlace.prioritisation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.interlace.TestDatabase;
import io.interlace.TestProgramme;
import io.interlace.challenge.Challenged;
import io.interlace.http.Database;
import io.interlace.identity.People;
import io.interlace.identity.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A round is prepared, opened, and over in the end. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PrioritisationTest {

    @Inject
    People people;

    @Inject
    Database database;

    @Inject
    CloseDueRounds closeDueRounds;

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    @Test
    void isPreparedWithNoMoreThanTitleAndChallenges() {
        Voting round = Voting.draft(people, 3, Map.of());
        round.read()
                .body("state", equalTo("DRAFT"))
                .body("unranked", equalTo("NO_OPINION"))
                .body("question", equalTo("Which of these should we take on first?"))
                .body("resultsHiddenUntilClosed", equalTo(true))
                .body("weightingDimensions", contains("GROUP"))
                .body("membersVote", equalTo(true))
                .body("challenges.challengeId", equalTo(round.challenges()))
                .body("challenges.statement", contains("Challenge 0", "Challenge 1", "Challenge 2"))
                .body("opensOn", nullValue())
                .body("closesOn", nullValue())
                .body("ballots", nullValue());
    }

    @Test
    void saysWhereADraftIsWrong() {
        TestProgramme lead = TestProgramme.ledBy(people.founder());
        List<String> two = Challenged.challenges(lead, 2);
        refused(lead, Map.of("title", "R", "challengeIds", List.of(two.get(0))), "/challengeIds");
        refused(lead, Map.of("title", "R", "challengeIds", List.of(two.get(0), two.get(0))), "/challengeIds/1");
        refused(lead, Map.of("title", "R", "challengeIds", List.of(two.get(0), UUID.randomUUID())), "/challengeIds/1");
        refused(
                lead,
                Map.of("title", "R", "challengeIds", two, "opensOn", "2030-05-02", "closesOn", "2030-05-01"),
                "/closesOn");
        refused(
                lead,
                Map.of(
                        "title",
                        "R",
                        "challengeIds",
                        two,
                        "discussions",
                        List.of(Map.of("challengeId", UUID.randomUUID(), "text", "Would it?"))),
                "/discussions/0/challengeId");
        refused(
                lead,
                Map.of(
                        "title",
                        "R",
                        "challengeIds",
                        two,
                        "discussions",
                        List.of(
                                Map.of("challengeId", two.get(0), "text", "Would it?"),
                                Map.of("challengeId", two.get(0), "text", "Or not?"))),
                "/discussions/1/challengeId");
    }

    private static void refused(TestProgramme lead, Map<String, ?> draft, String pointer) {
        lead.post("/prioritisations", draft).then().statusCode(400).body("errors.pointer", contains(pointer));
    }

    @Test
    void isChangedFreelyWhileItIsADraft() {
        Voting round = Voting.draft(people, 3, Map.of());
        String first = round.challenges().get(0);
        String last = round.challenges().get(2);
        round.change(Map.of(
                        "title",
                        "Second thoughts",
                        "challengeIds",
                        List.of(last, first),
                        "unranked",
                        "LAST",
                        "weightingDimensions",
                        List.of("SECTOR", "PLACE"),
                        "membersVote",
                        false,
                        "resultsHiddenUntilClosed",
                        false,
                        "discussions",
                        List.of(Map.of("challengeId", last, "text", "Would it cost much?"))))
                .then()
                .statusCode(200)
                .body("challenges.challengeId", contains(last, first))
                .body("challenges.discussion", contains("Would it cost much?", null))
                .body("weightingDimensions", contains("PLACE", "SECTOR"))
                .body("unranked", equalTo("LAST"))
                .body("version", equalTo(1));
        round.change(Map.of("title", "Second thoughts")).then().body("version", equalTo(1));
        round.lead().delete(round.path(""), 0).then().statusCode(412);
        round.lead().delete(round.path(""), 1).then().statusCode(204);
        round.lead().get(round.path("")).then().statusCode(404);
    }

    @Test
    void isHiddenFromOthersUntilItIsOpened() {
        Voting round = Voting.draft(people, 2, Map.of());
        TestProgramme contributor = round.member(people, Role.CONTRIBUTOR);
        contributor.get(round.path("")).then().statusCode(404);
        contributor.get(round.path("/ballots/own")).then().statusCode(404);
        contributor.get("/prioritisations").then().statusCode(200).body("results", empty());
        round.lead().get("/prioritisations?state=DRAFT").then().body("results.id", contains(round.id()));
        round.opened();
        contributor.get("/prioritisations?q=first&sort=title").then().body("results.id", contains(round.id()));
        round.lead().get("/prioritisations?state=DRAFT").then().body("results", empty());
    }

    @Test
    void keepsWhatVotersWereToldWhileItIsOpen() {
        Voting round =
                Voting.open(people, 2, Map.of("closesOn", today().plusDays(3).toString()));
        round.read().body("state", equalTo("OPEN")).body("openedAt", notNullValue());
        round.change(Map.of("title", "Other")).then().statusCode(409);
        round.change(Map.of("unranked", "LAST")).then().statusCode(409);
        round.change(Map.of("closesOn", today().minusDays(2).toString()))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/closesOn"));
        round.change(Map.of(
                        "closesOn",
                        today().plusDays(9).toString(),
                        "discussions",
                        List.of(Map.of(
                                "challengeId", round.challenges().get(1), "text", "Is it the same everywhere?"))))
                .then()
                .statusCode(200)
                .body("closesOn", equalTo(today().plusDays(9).toString()))
                .body("challenges.discussion", contains(null, "Is it the same everywhere?"));
        round.lead().delete(round.path(""), round.version()).then().statusCode(409);
        round.act("/opening").then().statusCode(409).body("detail", containsString("OPEN"));
        round.closed();
        round.change(Map.of("closesOn", today().plusDays(20).toString())).then().statusCode(409);
        round.act("/closing").then().statusCode(409);
    }

    @Test
    void isNotOpenedForNobodyOrForYesterday() {
        Voting round = Voting.draft(people, 2, Map.of("membersVote", false));
        round.act("/opening").then().statusCode(409).body("detail", containsString("Nobody can vote"));
        round.person("Ada");
        round.opened();
        Voting late = Voting.draft(
                round.lead(), 2, Map.of("closesOn", today().minusDays(3).toString()));
        late.act("/opening").then().statusCode(409).body("detail", containsString("is over"));
    }

    @Test
    void losesAChallengeThatIsWithdrawn() {
        Voting round = Voting.open(people, 3);
        String gone = round.challenges().get(1);
        Map<String, Object> withdrawal = Map.of("challengeId", gone, "reason", "Solved meanwhile");
        round.lead()
                .post(round.path("/withdrawals"), withdrawal)
                .then()
                .statusCode(200)
                .body("challenges[1].withdrawalReason", equalTo("Solved meanwhile"))
                .body("challenges[1].withdrawnAt", notNullValue());
        round.lead()
                .post(round.path("/withdrawals"), withdrawal)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/challengeId"));
        round.lead()
                .post(round.path("/withdrawals"), Map.of("challengeId", UUID.randomUUID(), "reason", "R"))
                .then()
                .statusCode(400);
        round.lead()
                .post(
                        round.path("/withdrawals"),
                        Map.of("challengeId", round.challenges().get(0), "reason", "R"))
                .then()
                .statusCode(409)
                .body("detail", containsString("two challenges"));
        Voting draft = Voting.draft(round.lead(), 3, Map.of());
        draft.lead()
                .post(
                        draft.path("/withdrawals"),
                        Map.of("challengeId", draft.challenges().get(0), "reason", "R"))
                .then()
                .statusCode(409);
    }

    @Test
    void isCancelledWithItsBallots() {
        Voting round = Voting.open(people, 2);
        Voting.ByLink ada = round.person("Ada");
        ada.give("0", "1").then().statusCode(200);
        round.lead()
                .post(round.path("/cancellation"), Map.of("reason", "Two were one"))
                .then()
                .statusCode(200)
                .body("state", equalTo("CANCELLED"))
                .body("cancellationReason", equalTo("Two were one"));
        ada.give("1", "0").then().statusCode(409).body("detail", containsString("Two were one"));
        ada.get().then().statusCode(200).body("takesBallots", equalTo(false)).body("givenAt", nullValue());
        round.lead().get(round.path("/ranking")).then().statusCode(409);
        round.lead()
                .post(round.path("/cancellation"), Map.of("reason", "Again"))
                .then()
                .statusCode(409);
        round.act("/closing").then().statusCode(409);
    }

    @Test
    void closesByItselfOnceItsLastDayIsOver() {
        Voting over =
                Voting.open(people, 2, Map.of("closesOn", today().plusDays(1).toString()));
        Voting underWay =
                Voting.open(people, 2, Map.of("closesOn", today().plusDays(1).toString()));
        over.person("Ada").give("0", "1").then().statusCode(200);
        database.update("update prioritisation set closes_on = ? where id = ?::uuid", today().minusDays(2), over.id());
        over.person("Ben").give("0").then().statusCode(409).body("detail", containsString("closed on"));
        closeDueRounds.closeDue();
        over.read().body("state", equalTo("CLOSED")).body("ballots", equalTo(1));
        underWay.read().body("state", equalTo("OPEN"));
        over.ranking().body("ranking.statement", contains("Challenge 0", "Challenge 1"));
    }

    @Test
    void keepsAChallengeFromBeingDeleted() {
        Voting round = Voting.open(people, 2);
        String challenge = round.challenges().get(0);
        round.lead()
                .delete(
                        "/challenges/" + challenge,
                        round.lead().get("/challenges/" + challenge).path("version"))
                .then()
                .statusCode(409);
    }
}
