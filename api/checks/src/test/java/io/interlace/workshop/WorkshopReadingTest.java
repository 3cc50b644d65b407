package io.interlace.workshop;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.junit.jupiter.api.Assertions.assertEquals;
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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class WorkshopReadingTest {

    @Inject
    People people;

    @Inject
    Database database;

    private Meeting meeting;
    private TestProgramme programme;

    @BeforeEach
    void aProject() {
        meeting = Meeting.ledBy(people.founder(), database);
        programme = meeting.programme();
    }

    @Test
    void isListedLatestFirstByProjectAndState() {
        String first = meeting.plan(Map.of("startsAt", "2026-01-05T09:00:00Z", "title", "First, of all"));
        String second = meeting.plan(Map.of("startsAt", "2026-02-05T09:00:00Z"));
        meeting.hold(first).statusCode(200);
        programme.get("/workshops").then().statusCode(200).body("results.id", contains(second, first));
        programme.get("/workshops?sort=startsAt").then().body("results.id", contains(first, second));
        programme.get("/workshops?state=HELD").then().body("results.id", contains(first));
        programme
                .get("/workshops?state=in:PLANNED,CANCELLED&projectId=" + meeting.project())
                .then()
                .body("results.id", contains(second));
        programme.get("/workshops?projectId=" + meeting.ada()).then().body("results", empty());
        programme.get("/workshops?state=DONE").then().statusCode(400);
        String table = programme
                .asking()
                .accept("text/csv")
                .get(programme.path("/workshops"))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertTrue(table.contains("Book it yourself,\"First, of all\",2026-01-05T09:00:00Z,60"), table);
    }

    @Test
    void isReadByItsTeamAndWrittenByLeadsAndFacilitators() {
        TestProgramme facilitator = programme.as(people, Role.FACILITATOR);
        String id = facilitator
                .post("/workshops", Meeting.draft(meeting.project(), Map.of()))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        programme.as(people, Role.INTEGRATION).get("/workshops/" + id).then().statusCode(200);
        for (Role role : List.of(Role.VIEWER, Role.ASSESSOR)) {
            programme.as(people, role).get("/workshops").then().statusCode(403);
        }
        TestProgramme contributor = programme.as(people, Role.CONTRIBUTOR);
        contributor.get("/workshops").then().statusCode(200).body("results", empty());
        for (String hidden : List.of("", "/attendances", "/calendar")) {
            contributor.get("/workshops/" + id + hidden).then().statusCode(404);
        }

        String stakeholder =
                programme.person(Map.of("name", "Fay", "email", "Contributor-" + programme.id() + "@example.org"));
        programme
                .post(
                        "/projects/" + meeting.project() + "/team-members",
                        Map.of("stakeholderId", stakeholder, "role", "Helps"))
                .then()
                .statusCode(201);
        contributor.get("/workshops").then().body("results.id", contains(id));
        for (String seen : List.of("", "/attendances", "/calendar")) {
            contributor.get("/workshops/" + id + seen).then().statusCode(200);
        }
        contributor.get("/workshops/" + id + "/ratings").then().statusCode(403);
        contributor
                .post("/workshops", Meeting.draft(meeting.project(), Map.of()))
                .then()
                .statusCode(403);
    }

    @Test
    void isAnEntryOfACalendarThatReplacesItselfAndIsTakenAway() {
        String id = meeting.plan(Map.of(
                "title",
                "Who, when; and why",
                "startsAt",
                "2027-07-01T12:30:00Z",
                "minutes",
                90,
                "venue",
                "Room 3, Lambeth Walk",
                "aim",
                "Agree\nBEGIN:VALARM",
                "agenda",
                List.of(Map.of("minutes", 20, "title", "Draw it"))));
        String entry = calendar(id);
        for (String line : List.of(
                "UID:workshop-" + id + "@interlace",
                "DTSTART:20270701T123000Z",
                "DTEND:20270701T140000Z",
                "SUMMARY:Who\\, when\\; and why",
                "LOCATION:Room 3\\, Lambeth Walk",
                "SEQUENCE:0",
                "STATUS:CONFIRMED")) {
            assertTrue(entry.contains("\r\n" + line + "\r\n"), line + " in " + entry);
        }
        assertTrue(entry.startsWith("BEGIN:VCALENDAR\r\n"), entry);
        assertTrue(entry.contains("Agree\\nBEGIN:VALARM\\n\\n20 min: Draw it"), entry);
        assertEquals(2, entry.split("\r\nBEGIN:", -1).length, "one event and nothing in it");
        meeting.cancel(id).statusCode(200);
        String gone = calendar(id);
        for (String line : List.of("STATUS:CANCELLED", "SEQUENCE:1", "UID:workshop-" + id + "@interlace")) {
            assertTrue(gone.contains("\r\n" + line + "\r\n"), line + " in " + gone);
        }
        assertTrue(gone.contains("Cancelled: The ward closes"), gone);
    }

    /** As it is before its lines are folded. */
    private String calendar(String id) {
        Response entry =
                programme.asking().accept("text/calendar").get(programme.path("/workshops/" + id + "/calendar"));
        entry.then().statusCode(200).header("Content-Type", containsString("text/calendar"));
        return entry.asString().replace("\r\n ", "");
    }
}
