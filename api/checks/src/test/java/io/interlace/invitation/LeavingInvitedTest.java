package io.interlace.invitation;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import io.interlace.TestDatabase;
import io.interlace.TestProgramme;
import io.interlace.http.Database;
import io.interlace.identity.People;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever leaves, by whichever way, is written to no more; and a duplicate's invitations go over to who is kept. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class LeavingInvitedTest {

    private static final String NAME = "Ada Wintergarden";

    /** The ways in which somebody asks not to be contacted any more. */
    enum Way {
        BY_LINK,
        BY_A_LEAD,
        BY_FILE,
        BY_MERGE,
        BY_ERASURE
    }

    @Inject
    People people;

    @Inject
    SendInvitations sendInvitations;

    @Inject
    RemindInvited remindInvited;

    @Inject
    Database database;

    private Inviting inviting;
    private String ada;

    @BeforeEach
    void somebody() {
        inviting = Inviting.ledBy(people.founder());
        ada = inviting.programme().person(Map.of("name", NAME, "email", "ada@example.org", "externalId", "E1"));
    }

    private void leave(Way way) {
        switch (way) {
            case BY_LINK -> {
                String url = inviting.programme()
                        .post("/stakeholders/" + ada + "/participation-links", Map.of("purpose", "ENGAGE"))
                        .path("url");
                Inviting.press(url.substring(url.indexOf('#') + 1), "opt-out", Map.of())
                        .then()
                        .statusCode(204);
            }
            case BY_A_LEAD -> inviting.become(ada, "OPTED_OUT");
            case BY_FILE -> imported("externalId,name,status\nE1," + NAME + ",OPTED_OUT\n");
            case BY_MERGE -> {
                String out = inviting.programme().person("The same");
                inviting.become(out, "OPTED_OUT");
                inviting.merge(ada, out);
            }
            case BY_ERASURE -> inviting.erase(ada);
        }
    }

    private void imported(String file) {
        TestProgramme programme = inviting.programme();
        String job = programme.imported("/stakeholders", file);
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (System.nanoTime() < end) {
            String state = programme.get("/stakeholders/imports/" + job).path("state");
            if (state.equals("SUCCEEDED")) {
                return;
            }
        }
        fail("the import did not end");
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void endsWhatWasNotSentAndWhatWas(Way way) {
        String sent = inviting.invite(ada);
        sendInvitations.sendDue();
        String scheduled = inviting.invite(ada, "REVIEW");
        leave(way);
        String answer = way == Way.BY_ERASURE ? "ERASED" : "OPTED_OUT";
        inviting.read(sent)
                .body("state", equalTo("ANSWERED"))
                .body("answer", equalTo(answer))
                .body("remindAt", nullValue());
        inviting.read(scheduled).body("state", equalTo("REVOKED")).body("reason", notNullValue());
        inviting.contactOf(sent).body("status", equalTo("ASKED"));
        inviting.contactOf(scheduled).body("status", equalTo("CANCELLED"));
        sendInvitations.sendDue();
        remindInvited.remindDue();
        assertEquals("REVOKED", inviting.state(scheduled));
        inviting.act(sent, "reminder").then().statusCode(409);
    }

    @Test
    void forgetsWhatWasWrittenToWhoIsErased() {
        Map<String, String> own = Map.of("subject", "Dear Wintergarden", "body", "Wintergarden, {{link}}");
        String id = inviting.post(ada, "ENGAGE", Map.of("message", own)).path("id");
        sendInvitations.sendDue();
        inviting.programme()
                .post("/invitation-bounces", Map.of("invitationId", id, "reason", "No Wintergarden here"))
                .then()
                .statusCode(200);
        inviting.erase(ada);
        inviting.read(id)
                .body("stakeholder.name", equalTo("Erased person"))
                .body("reason", equalTo(FollowPeople.ERASED_REASON))
                .body(not(containsString("intergarden")));
        inviting.programme().get("/invitations/" + id + "/text").then().statusCode(410);
        for (String table : List.of("invitation", "invitation_reminder", "invitation_round", "mail", "event")) {
            assertFalse(
                    database
                            .list(
                                    "select t::text from " + table + " t where t::text ilike '%wintergarden%'",
                                    row -> row.getString(1))
                            .stream()
                            .anyMatch(row -> row.contains(inviting.programme().id())),
                    table);
        }
    }

    @Test
    void movesTheInvitationsOfADuplicateAndWritesToNobodyTwice() {
        String again = inviting.person("Ada W");
        String sent = inviting.invite(again);
        sendInvitations.sendDue();
        String scheduled = inviting.invite(ada);
        String review = inviting.invite(again, "REVIEW");
        inviting.merge(ada, again);
        inviting.read(sent).body("state", equalTo("SENT")).body("stakeholder.id", equalTo(ada));
        inviting.read(scheduled).body("state", equalTo("REVOKED"));
        inviting.contactOf(scheduled).body("status", equalTo("CANCELLED"));
        inviting.read(review).body("state", equalTo("SCHEDULED")).body("stakeholder.id", equalTo(ada));
        sendInvitations.sendDue();
        inviting.read(review).body("state", equalTo("SENT"));
    }
}
