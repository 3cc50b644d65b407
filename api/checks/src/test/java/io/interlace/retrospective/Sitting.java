package io.interlace.retrospective;

import static io.interlace.call.Calling.made;

import io.interlace.TestProgramme;
import io.interlace.http.Database;
import io.interlace.identity.People;
import io.interlace.project.Projecting;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A retrospective with people of a team who have accounts, through the eyes of its lead. */
public record Sitting(TestProgramme lead, List<TestProgramme> people, String project, String id) {

    static final List<Map<String, String>> COLUMNS =
            List.of(Map.of("id", "HELPED", "title", "Helped"), Map.of("id", "HINDERED", "title", "Got in the way"));

    public static Map<String, Object> draft(String project, String anonymity, Map<String, Object> more) {
        Map<String, Object> draft = new TreeMap<>(Map.of(
                "projectId",
                project,
                "anonymity",
                anonymity,
                "title",
                "First look back",
                "startsAt",
                "2027-02-01T13:00:00Z",
                "minutes",
                60,
                "columns",
                COLUMNS,
                "votesEach",
                3));
        draft.putAll(more);
        return draft;
    }

    public static Sitting of(People accounts, Database database, String anonymity, int people) {
        Projecting projecting = Projecting.ledBy(accounts.founder(), database);
        TestProgramme lead = projecting.programme();
        String project = projecting.project("Book it yourself", 3);
        List<TestProgramme> team = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            String email = "team" + i + "-" + lead.id() + "@example.org";
            String person = lead.person(Map.of("name", "Person " + i, "email", email));
            made(lead.post(
                    "/projects/" + project + "/team-members", Map.of("stakeholderId", person, "role", "Tries it")));
            made(lead.post("/members", Map.of("email", email, "name", "Person " + i, "role", "CONTRIBUTOR")));
            team.add(lead.as(new TestProgramme.Someone(accounts.withAddress(email))));
        }
        String id = made(lead.post("/retrospectives", draft(project, anonymity, Map.of())));
        return new Sitting(lead, team, project, id);
    }

    /** Another one of the same people. */
    public Sitting again(String anonymity, Map<String, Object> more) {
        return new Sitting(lead, people, project, made(lead.post("/retrospectives", draft(project, anonymity, more))));
    }

    /** How many of them are so far. */
    int counted(String what) {
        return board(lead).path("counts." + what);
    }

    Response rate(TestProgramme who, String principle, String rating) {
        return who.asking()
                .body(Map.of("ratings", List.of(Map.of("principleId", principle, "rating", rating))))
                .put(who.path(path("/ratings")));
    }

    public String path(String below) {
        return "/retrospectives/" + id + below;
    }

    Response move(String from, String to) {
        return lead.post(path("/phase"), Map.of("from", from, "to", to));
    }

    /** From its beginning on to this phase. */
    public Sitting in(String phase) {
        List<String> phases = List.of("PREPARE", "REFLECT", "GROUP", "VOTE", "DISCUSS", "COMMIT", "CLOSED");
        int now = phases.indexOf(lead.get(path("")).<String>path("phase"));
        for (int i = now; i < phases.indexOf(phase); i++) {
            move(phases.get(i), phases.get(i + 1)).then().statusCode(200);
        }
        return this;
    }

    static Map<String, Object> notes(String... texts) {
        List<Map<String, String>> notes = new ArrayList<>();
        for (String text : texts) {
            notes.add(Map.of("columnId", "HINDERED", "text", text));
        }
        return Map.of("notes", notes);
    }

    /** Writes, and answers the ids of these notes. */
    public List<String> write(TestProgramme who, String... texts) {
        Response written = who.post(path("/notes"), notes(texts));
        written.then().statusCode(200);
        return Arrays.stream(texts)
                .map(text -> written.<String>path("notes.find { it.text == '" + text.replace("\n", "\\n") + "' }.id"))
                .toList();
    }

    public Response board(TestProgramme who) {
        return who.get(path("/board"));
    }

    /** The ids of what everybody sees. */
    List<String> shown() {
        return board(lead).path("everybody.notes.findAll { !it.removed }.id");
    }

    public List<String> clusters() {
        return board(lead).path("everybody.clusters.findAll { !it.removed }.id");
    }

    Response vote(TestProgramme who, Object... clustersAndVotes) {
        List<Map<String, Object>> votes = new ArrayList<>();
        for (int i = 0; i < clustersAndVotes.length; i += 2) {
            votes.add(Map.of("clusterId", clustersAndVotes[i], "votes", clustersAndVotes[i + 1]));
        }
        return who.asking().body(Map.of("votes", votes)).put(who.path(path("/votes")));
    }
}
