package io.interlace.project;

import static io.interlace.call.Calling.made;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.interlace.TestDatabase;
import io.interlace.TestProgramme;
import io.interlace.http.Database;
import io.interlace.identity.People;
import io.interlace.identity.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TeamMemberTest {

    @Inject
    People people;

    @Inject
    Database database;

    private Projecting projecting;
    private TestProgramme programme;
    private String project;
    private String team;
    private String cleo;

    @BeforeEach
    void aProject() {
        projecting = Projecting.ledBy(people.founder(), database);
        programme = projecting.programme();
        project = projecting.project("Book it yourself", 9);
        team = "/projects/" + project + "/team-members";
        cleo = programme.person("Cleo");
    }

    /** Cleo, with so much for whoever stands in. */
    private Map<String, Object> cleo(int pounds) {
        return new HashMap<>(Map.of(
                "stakeholderId",
                cleo,
                "role",
                "Runs the clinic",
                "protectedMinutesPerMonth",
                240,
                "backfill",
                Map.of("funded", true, "pounds", pounds)));
    }

    private static Map<String, Object> costing(int pounds) {
        return Map.of("backfill", Map.of("funded", true, "pounds", pounds));
    }

    @Test
    void beginsWithWhoProposedItAndIsJoinedOnce() {
        projecting
                .read(team)
                .body("results.person.name", contains("Ada", "Bea"))
                .body("results.backfill.funded", contains(false, false))
                .body("results.protectedMinutesPerMonth", contains(nullValue(), nullValue()));
        String id = programme
                .post(team, cleo(1200))
                .then()
                .statusCode(201)
                .body("person.name", equalTo("Cleo"))
                .body("projectId", equalTo(project))
                .body("protectedMinutesPerMonth", equalTo(240))
                .body("backfill.pounds", equalTo(1200))
                .extract()
                .path("id");
        programme
                .post(team, cleo(1))
                .then()
                .statusCode(409)
                .body("type", endsWith("/already-exists"))
                .body("errors.pointer", contains("/stakeholderId"));
        projecting
                .read("/projects/" + project)
                .body("teamMembers", equalTo(3))
                .body("protectedMinutesPerMonth", equalTo(240))
                .body("backfillPounds", equalTo(1200));
        projecting.read("/projects?stakeholderId=" + cleo).body("results.id", contains(project));
        projecting
                .patch(
                        programme,
                        team + "/" + id,
                        Map.of("role", "Leads it", "backfill", Map.of("funded", true, "pounds", 900)))
                .then()
                .statusCode(200)
                .body("role", equalTo("Leads it"))
                .body("backfill.funded", equalTo(true))
                .body("backfill.pounds", equalTo(900))
                .body("version", equalTo(1));
        programme.patch(team + "/" + id, Map.of("role", "Helps"), 0).then().statusCode(412);
        programme.delete(team + "/" + id, 1).then().statusCode(204);
        programme.get(team + "/" + id).then().statusCode(404);
        projecting
                .events()
                .body("results.findAll { it.subject.endsWith('" + id + "') }.type", hasSize(3))
                .body("results.type", hasItems(endsWith("team-member.created"), endsWith("team-member.deleted")));
    }

    @Test
    void namesThePlaceThatIsWrong() {
        Map<String, Object> nobody = cleo(1);
        nobody.put("stakeholderId", project);
        programme.post(team, nobody).then().statusCode(400).body("errors.pointer", contains("/stakeholderId"));
        Map<String, Object> unfunded = cleo(1);
        unfunded.put("backfill", Map.of("funded", false, "pounds", 5));
        programme.post(team, unfunded).then().statusCode(400).body("errors.pointer", contains("/backfill/pounds"));
        String id = made(programme.post(team, cleo(5)));
        projecting
                .patch(programme, team + "/" + id, Map.of("backfill", Map.of("funded", false)))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/backfill/pounds"));
        projecting
                .patch(programme, team + "/" + id, Map.of("stakeholderId", projecting.ada()))
                .then()
                .statusCode(400);
        String other = projecting.project("One number to call", 1);
        programme.get("/projects/" + other + "/team-members/" + id).then().statusCode(404);
    }

    @Test
    void isPaidForWhereOnlyDaysAreOverpromised() {
        String other = projecting.proposal("One number to call", 30, "SHORTLISTED");
        programme
                .post("/projects", Map.of("proposalId", other, "overrideReason", "The trust lends us one"))
                .then()
                .statusCode(201);
        programme.as(people, Role.FACILITATOR).post(team, cleo(1200)).then().statusCode(201);
    }

    @Test
    void isStoodInForWithinTheMoneyOfTheCallUnlessALeadSaysWhy() {
        TestProgramme facilitator = programme.as(people, Role.FACILITATOR);
        facilitator
                .post(team, cleo(6001))
                .then()
                .statusCode(409)
                .body("type", endsWith("/capacity-exceeded"))
                .body("budgetPoundsLeft", equalTo(6000))
                .body("detail", equalTo("The call has £6,000 left to promise."))
                .body("errors.pointer", contains("/backfill/pounds"));
        String id = made(facilitator.post(team, cleo(6000)));
        String path = team + "/" + id;
        projecting.read("/calls/" + projecting.call() + "/capacity").body("budgetPoundsPromised", equalTo(10_000));
        projecting.patch(facilitator, path, costing(6001)).then().statusCode(409);
        Map<String, Object> anyway = new HashMap<>(costing(7000));
        anyway.put("overrideReason", "The trust adds to it");
        projecting.patch(facilitator, path, anyway).then().statusCode(403);
        projecting.patch(programme, path, anyway).then().statusCode(200);
        projecting
                .read("/projects/" + project)
                .body("overrideReason", equalTo("The trust adds to it"))
                .body("version", equalTo(1));
        projecting.patch(facilitator, path, Map.of("role", "Leads it")).then().statusCode(200);
        projecting.read("/projects/" + project).body("overrideReason", equalTo("The trust adds to it"));
        programme.delete(path, programme.get(path).path("version")).then().statusCode(204);
        projecting.read("/projects/" + project).body("overrideReason", nullValue());
    }

    @Test
    void staysAsItIsInAProjectThatIsWithdrawn() {
        String ada = programme.get(team).path("results[0].id");
        projecting.withdraw(project);
        programme.post(team, cleo(1)).then().statusCode(409);
        programme.patch(team + "/" + ada, Map.of("role", "Helps"), 0).then().statusCode(409);
        programme.delete(team + "/" + ada, 0).then().statusCode(409);
    }

    @Test
    void goesOnWithoutWhoIsErased() {
        programme
                .delete(
                        "/stakeholders/" + projecting.ada(),
                        programme.get("/stakeholders/" + projecting.ada()).path("version"))
                .then()
                .statusCode(204);
        projecting.read(team).body("results.person.name", contains("Bea"));
        projecting.events().body("results.type", hasItem(endsWith("team-member.deleted")));
    }

    @Test
    void keepsThePartOfWhoIsKeptWhenTwoAreOne() {
        String bea = projecting.bea();
        made(programme.post(team, cleo(5)));
        programme
                .post("/stakeholders/" + bea + "/merge", Map.of("duplicateId", cleo))
                .then()
                .statusCode(200);
        projecting.read(team).body("results.role", contains("Leads it", "Leads it on the other side"));
        String dora = programme.person("Dora");
        programme
                .post("/stakeholders/" + dora + "/merge", Map.of("duplicateId", bea))
                .then()
                .statusCode(200);
        projecting.read(team).body("results.person.id", hasItem(dora)).body("results[1].version", equalTo(1));
    }

    /** Time that is kept free for a project is that project's: it is not there to be asked for something else. */
    @Test
    void isAskedForNoMoreOfOtherThingsForTheTimeThatTheProjectHas() {
        made(programme.post(team, cleo(5)));
        Map<String, Object> ask = Map.of("stakeholderId", cleo, "purpose", "PROJECT_WORK", "minutes", 240);
        made(programme.post("/contacts", ask));
        made(programme.post("/contacts", ask));
        projecting
                .read("/stakeholders/" + cleo + "/contacts/standing")
                .body("contacts", equalTo(0))
                .body("maxMinutes", equalTo(60));
        Map<String, Object> other = Map.of("stakeholderId", cleo, "purpose", "CONVERSATION", "minutes", 61);
        programme.post("/contacts", other).then().statusCode(409).body("type", endsWith("/contact-budget-exceeded"));
    }
}
