package io.interlace.prioritisation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.interlace.TestDatabase;
import io.interlace.TestProgramme;
import io.interlace.identity.People;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Asking people by mail for a ballot in a round. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class InvitingToVoteTest {

    @Inject
    People people;

    @Test
    void happensOnlyWhileAnybodyCanVote() {
        Voting round = Voting.open(people, 2);
        String ada = round.lead().person(Map.of("name", "Ada", "email", "ada@example.org"));
        String ballot = template(round.lead(), "BALLOT");
        String talk = template(round.lead(), "CONVERSATION");
        Map<String, Object> wrong = Map.of("stakeholderId", ada, "templateId", talk, "prioritisationId", round.id());
        round.lead()
                .post("/invitations", wrong)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/prioritisationId"));
        round.lead()
                .post(
                        "/invitations",
                        Map.of("stakeholderId", ada, "templateId", ballot, "prioritisationId", UUID.randomUUID()))
                .then()
                .statusCode(400);
        Map<String, Object> invitation =
                Map.of("stakeholderId", ada, "templateId", ballot, "prioritisationId", round.id());
        round.lead()
                .post("/invitations", invitation)
                .then()
                .statusCode(201)
                .body("prioritisationId", equalTo(round.id()));
        round.lead().post("/invitations", invitation).then().statusCode(409);
        Voting another = Voting.draft(round.lead(), 2, Map.of());
        round.lead()
                .post(
                        "/invitation-rounds",
                        Map.of("stakeholderIds", List.of(ada), "templateId", ballot, "prioritisationId", another.id()))
                .then()
                .statusCode(201)
                .body("invited", equalTo(1));
        round.closed();
        round.lead()
                .post("/invitations", invitation)
                .then()
                .statusCode(409)
                .body("type", containsString("round-not-open"));
        round.lead()
                .get("/invitations?stakeholderId=" + ada)
                .then()
                .body("results.prioritisationId", containsInAnyOrder(round.id(), another.id()))
                .body("results", hasSize(2));
        round.lead()
                .get("/stakeholders/" + ada + "/contacts")
                .then()
                .body("results.prioritisationId", containsInAnyOrder(round.id(), another.id()));
    }

    @Test
    void isListedByRound() {
        Voting round = Voting.open(people, 2);
        Voting another = Voting.draft(round.lead(), 2, Map.of());
        Voting elsewhere = Voting.open(people, 2);
        String ada = asked(round, "Ada");
        String bea = asked(round, "Bea");
        String cas = asked(another, "Cas");
        asked(elsewhere, "Dee");
        Map<String, List<String>> expected = Map.of(
                round.id(),
                List.of(bea, ada),
                round.id() + "&sort=sendAt",
                List.of(ada, bea),
                another.id(),
                List.of(cas),
                elsewhere.id(),
                List.of(),
                UUID.randomUUID().toString(),
                List.of());
        expected.forEach((question, whom) -> assertEquals(
                whom,
                round.lead()
                        .get("/invitations?prioritisationId=" + question)
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("results.stakeholder.id"),
                question));
        round.lead().get("/invitations?prioritisationId=first").then().statusCode(400);
    }

    private static String asked(Voting round, String name) {
        String person = round.lead().person(Map.of("name", name, "email", name + "@example.org"));
        round.lead()
                .post(
                        "/invitations",
                        Map.of(
                                "stakeholderId",
                                person,
                                "templateId",
                                template(round.lead(), "BALLOT"),
                                "prioritisationId",
                                round.id()))
                .then()
                .statusCode(201);
        return person;
    }

    private static String template(TestProgramme lead, String purpose) {
        return lead.get("/invitation-templates?purpose=" + purpose).path("results[0].id");
    }
}
