package io.interlace.project;

import static io.interlace.call.Calling.made;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.interlace.TestDatabase;
import io.interlace.TestProgramme;
import io.interlace.http.Database;
import io.interlace.identity.People;
import io.interlace.identity.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class MilestoneTest {

    @Inject
    People people;

    @Inject
    Database database;

    private Projecting projecting;
    private TestProgramme programme;
    private String project;
    private String milestones;

    @BeforeEach
    void aProject() {
        projecting = Projecting.ledBy(people.founder(), database);
        programme = projecting.programme();
        project = projecting.project("Book it yourself", 9);
        milestones = "/projects/" + project + "/milestones";
    }

    private Response set(String title, String dueOn) {
        return programme.post(milestones, Map.of("title", title, "dueOn", dueOn));
    }

    @Test
    void isSetChangedAndReached() {
        String id = set(" First booking ", "2027-02-01")
                .then()
                .statusCode(201)
                .body("title", equalTo("First booking"))
                .body("projectId", equalTo(project))
                .body("doneOn", nullValue())
                .body("overdue", equalTo(false))
                .extract()
                .path("id");
        String path = milestones + "/" + id;
        projecting
                .patch(programme, path, Map.of("doneOn", "2026-01-20"))
                .then()
                .statusCode(200)
                .body("doneOn", equalTo("2026-01-20"))
                .body("version", equalTo(1));
        projecting
                .read("/projects/" + project)
                .body("milestones", equalTo(1))
                .body("milestonesReached", equalTo(1))
                .body("nextDueOn", nullValue())
                .body("version", equalTo(0));
        Map<String, Object> not = new HashMap<>();
        not.put("doneOn", null);
        projecting.patch(programme, path, not).then().statusCode(200).body("doneOn", nullValue());
        projecting.read("/projects/" + project).body("nextDueOn", equalTo("2027-02-01"));
        programme.patch(path, Map.of("title", "Anew"), 0).then().statusCode(412).body("currentVersion", equalTo(2));
        programme.asking().body(Map.of()).patch(programme.path(path)).then().statusCode(428);
        programme.delete(path, 2).then().statusCode(204);
        programme.get(path).then().statusCode(404);
        projecting
                .events()
                .body("results.findAll { it.subject.endsWith('" + id + "') }.type", hasSize(4))
                .body("results.type", hasItem(endsWith("milestone.deleted")));
    }

    @Test
    void isListedByWhenItIsDue() {
        made(programme.post(milestones, Map.of("title", "Some day")));
        made(set("Later", "2199-03-01"));
        made(set("Soon", "2199-02-01"));
        projecting.read(milestones).body("results.title", contains("Soon", "Later", "Some day"));
        String cursor = programme.get(milestones + "?limit=2").path("metadata.nextCursor");
        projecting.read(milestones + "?limit=2&cursor=" + cursor).body("results.title", contains("Some day"));
        projecting.read("/projects?nextDueOn=lt:2199-02-02").body("results.id", contains(project));
        projecting.read("/projects?nextDueOn=2199-02-02").body("results", hasSize(0));
        programme.get("/projects?nextDueOn=soon").then().statusCode(400);
    }

    @Test
    void isOverdueWhileTheProjectGoesOn() {
        String past = made(set("First booking", "2026-01-31"));
        made(set("Later", "2199-03-01"));
        projecting.read(milestones).body("results.overdue", contains(true, false));
        projecting
                .read("/projects/" + project)
                .body("milestonesOverdue", equalTo(1))
                .body("nextDueOn", equalTo("2026-01-31"));
        projecting.act(project, "start").statusCode(200);
        projecting.act(project, "completion").statusCode(200);
        projecting.read(milestones + "/" + past).body("overdue", equalTo(false));
        projecting.read("/projects/" + project).body("milestonesOverdue", equalTo(0));
    }

    @Test
    void isOfOneProjectAndNotReachedOnADayToCome() {
        set("First booking", "soon").then().statusCode(400);
        programme
                .post(milestones, Map.of("title", "First booking", "doneOn", "2199-01-01"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/doneOn"))
                .body("errors.detail", contains(containsString("yet to come")));
        String id = made(set("First booking", "2027-02-01"));
        String other = projecting.project("One number to call", 1);
        programme.get("/projects/" + other + "/milestones/" + id).then().statusCode(404);
        programme
                .patch("/projects/" + other + "/milestones/" + id, Map.of("title", "Whose"), 0)
                .then()
                .statusCode(404);
        programme.as(people, Role.CONTRIBUTOR).get(milestones + "/" + id).then().statusCode(404);
    }

    @Test
    void isOneOfFiftyAtMostAndStaysAsItIsInAProjectThatIsWithdrawn() {
        String id = made(set("First", "2027-02-01"));
        for (int n = 1; n < 50; n++) {
            made(programme.post(milestones, Map.of("title", "Milestone " + n)));
        }
        set("One more", "2027-02-01")
                .then()
                .statusCode(409)
                .body("detail", equalTo("A project has 50 milestones at most."));
        projecting.withdraw(project);
        programme
                .patch(milestones + "/" + id, Map.of("title", "Anew"), 0)
                .then()
                .statusCode(409)
                .body("detail", equalTo("The project is WITHDRAWN and stays as it is."));
        programme.delete(milestones + "/" + id, 0).then().statusCode(409);
        set("One more", "2027-02-01").then().statusCode(409);
    }
}
