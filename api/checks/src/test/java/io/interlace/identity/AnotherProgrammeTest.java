package io.interlace.identity;

import static org.hamcrest.Matchers.either;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.interlace.TestDatabase;
import io.interlace.TestProgramme;
import io.interlace.actionitem.Agreed;
import io.interlace.challenge.Challenged;
import io.interlace.conversation.Listening;
import io.interlace.http.Database;
import io.interlace.insight.Learning;
import io.interlace.retrospective.Drawing;
import io.interlace.retrospective.Sitting;
import io.interlace.symptom.Sensed;
import io.interlace.target.Aiming;
import io.interlace.workshop.Meeting;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What belongs to another programme is, for a lead of this one, not there. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AnotherProgrammeTest {

    @Inject
    People people;

    @Inject
    Database database;

    private String lead;
    private TestProgramme programme;

    @BeforeEach
    void startAProgramme() {
        lead = people.founder();
        programme = TestProgramme.ledBy(lead);
    }

    @Test
    void findsNothingOfAnotherProgramme() {
        TestProgramme other = TestProgramme.ledBy(people.founder());
        String ada = other.person("Ada");
        String bea = other.person("Bea");
        Map<String, String> ids = new HashMap<>(Map.of(
                "/places", made(other, "/places", Map.of("code", "A", "name", "A")),
                "/sectors", made(other, "/sectors", Map.of("code", "A", "name", "A")),
                "/stakeholder-groups", made(other, "/stakeholder-groups", Map.of("code", "A", "name", "A")),
                "/organisations", made(other, "/organisations", Map.of("code", "A", "name", "A", "type", "OTHER")),
                "/stakeholders", ada,
                "/referrals", other.referral(ada, bea),
                "/contacts",
                        made(
                                other,
                                "/contacts",
                                Map.of("stakeholderId", ada, "purpose", "CONVERSATION", "minutes", 15)),
                "/limitations", made(other, "/limitations", Map.of("text", "Said")),
                "/members", other.get("/members").path("results[0].id")));
        String template = other.get("/invitation-templates?purpose=ENGAGE").path("results[0].id");
        String cleo = other.person(Map.of("name", "Cleo", "email", "cleo@example.org"));
        String dora = other.person(Map.of("name", "Dora", "email", "dora@example.org"));
        ids.put("/invitation-templates", template);
        ids.put("/invitations", made(other, "/invitations", Map.of("stakeholderId", cleo, "templateId", template)));
        ids.put(
                "/invitation-rounds",
                made(other, "/invitation-rounds", Map.of("stakeholderIds", List.of(dora), "templateId", template)));
        String call = openCall(other);
        ids.put("/calls", call);
        ids.put("/proposals", made(other, "/calls/" + call + "/proposals", Map.of("title", "Book it yourself")));
        String chosen = made(other, "/calls/" + call + "/proposals", Map.of("title", "Chosen"));
        database.update("update proposal set state = 'SHORTLISTED' where id = ?::uuid", chosen);
        String project = made(other, "/projects", Map.of("proposalId", chosen));
        ids.put("/projects", project);
        ids.put("/workshops", made(other, "/workshops", Meeting.draft(project, Map.of())));
        ids.put("/retrospectives", made(other, "/retrospectives", Sitting.draft(project, "NAMED", Map.of())));
        ids.put(
                "/retrospective-templates",
                made(
                        other,
                        "/retrospective-templates",
                        Map.of("name", "Short", "columns", List.of(Map.of("id", "HELPED", "title", "Helped")))));
        ids.put(
                "/action-items",
                Agreed.item(
                        new Sitting(other, List.of(), project, ids.get("/retrospectives")).in("COMMIT"),
                        "Tape the rota",
                        ada,
                        "2027-02-15"));
        ids.put("/findings", Drawing.finding(other, project));
        ids.put("/challenges", made(other, "/challenges", Map.of("statement", "Letters arrive late")));
        ids.put("/service-models", made(other, "/service-models", Map.of("kind", "CURRENT", "title", "Now")));
        ids.put(
                "/prioritisations",
                made(
                        other,
                        "/prioritisations",
                        Map.of("title", "First round", "challengeIds", Challenged.challenges(other, 2))));
        ids.put("/symptoms", Sensed.symptoms(other, 1).get(0));
        ids.put("/targets", Aiming.targets(other, 1).get(0));
        ids.put("/principles", made(other, "/principles", Map.of("title", "Ask first", "statement", "Ask.")));
        ids.put("/themes", made(other, "/themes", Map.of("name", "Results")));
        ids.put("/insights", Learning.noted(other, 1).get(0));
        ids.put(
                "/conversations",
                made(other, "/conversations", Listening.draft(List.of(Listening.with(ada)), Map.of())));
        ids.put("/shortlists", shortlist(call));
        ids.put("/letters", letter(chosen));
        Map<String, String> imports = Map.of(
                "/stakeholders", other.imported("/stakeholders", "externalId,name\nE1,Ada\n"),
                "/referrals", other.imported("/referrals", "fromExternalId,toExternalId\nE1,E2\n"),
                "/organisations", other.imported("/organisations", "code,name,type\nB,B,OTHER\n"),
                "/proposals", other.imported("/proposals", "externalId,title\nP1,Book it yourself\n"));
        List<String> failures = new ArrayList<>();
        int tried = 0;
        for (Tried operation : Tried.OPERATIONS) {
            boolean names = operation.inProgramme() && operation.path().matches(".*\\{(id|importId)}.*");
            if (names) {
                tried++;
                String collection = operation.path().replaceAll("^/programmes/\\{programmeId}(/[a-z-]+)?.*$", "$1");
                Response answer = operation
                        .with("importId", imports.getOrDefault(collection, ""))
                        .with("id", String.valueOf(ids.get(collection)))
                        .ask(programme.id(), lead);
                if (answer.statusCode() != 404) {
                    failures.add(operation.id() + " answers " + answer.statusCode());
                }
            }
        }
        assertTrue(tried >= 30, "tried " + tried);
        assertEquals(List.of(), failures);
    }

    private String shortlist(String call) {
        return database.first(
                        "insert into shortlist (programme_id, id, call_id, state, question, inputs, data_version, created_by,"
                                + " created_at) select programme_id, gen_random_uuid(), id, 'CANCELLED', '{}', '{}', '', id,"
                                + " now() from call where id = ?::uuid returning id::text",
                        row -> row.getString(1),
                        call)
                .orElseThrow();
    }

    private String letter(String proposal) {
        return database.first(
                        "insert into letter (programme_id, id, call_id, proposal_id, outcome, subject, body, state, created_at,"
                                + " updated_at, version) select programme_id, gen_random_uuid(), call_id, id, 'SHORTLISTED', 'A',"
                                + " 'B', 'DRAFT', now(), now(), 0 from proposal where id = ?::uuid returning id::text",
                        row -> row.getString(1),
                        proposal)
                .orElseThrow();
    }

    /** What belongs to another programme is, in a body too, answered as if it were not there. */
    @Test
    void takesNothingOfAnotherProgramme() {
        TestProgramme other = TestProgramme.ledBy(people.founder());
        String theirs = other.person("Ada");
        String ours = programme.person("Bea");
        made(other, "/places", Map.of("code", "THEIRS", "name", "A"));
        sameAnswer("/stakeholders/" + ours + "/merge", "{\"duplicateId\":\"%s\"}", theirs, Tried.NOBODYS);
        sameAnswer(
                "/referrals",
                "{\"fromStakeholderId\":\"" + ours + "\",\"toStakeholderId\":\"%s\"}",
                theirs,
                Tried.NOBODYS);
        sameAnswer(
                "/referrals",
                "{\"fromStakeholderId\":\"%s\",\"toStakeholderId\":\"" + ours + "\"}",
                theirs,
                Tried.NOBODYS);
        sameAnswer(
                "/contacts", "{\"stakeholderId\":\"%s\",\"purpose\":\"REVIEW\",\"minutes\":5}", theirs, Tried.NOBODYS);
        String template = programme.get("/invitation-templates").path("results[0].id");
        sameAnswer(
                "/invitations",
                "{\"stakeholderId\":\"%s\",\"templateId\":\"" + template + "\"}",
                theirs,
                Tried.NOBODYS);
        sameAnswer(
                "/invitation-rounds",
                "{\"stakeholderIds\":[\"%s\"],\"templateId\":\"" + template + "\"}",
                theirs,
                Tried.NOBODYS);
        sameAnswer(
                "/invitations",
                "{\"stakeholderId\":\"" + ours + "\",\"templateId\":\"%s\"}",
                other.get("/invitation-templates").path("results[0].id"),
                Tried.NOBODYS);
        sameAnswer(
                "/stakeholders",
                "{\"name\":\"C\",\"affiliations\":[{\"placeCode\":\"%s\"}]}",
                "THEIRS",
                "Tried.NOBODYS");
        sameAnswer(
                "/organisations",
                "{\"code\":\"O\",\"name\":\"O\",\"type\":\"OTHER\",\"placeCode\":\"%s\"}",
                "THEIRS",
                "Tried.NOBODYS");
        sameAnswer(
                "/calls",
                "{\"title\":\"A\",\"quotas\":[{\"dimension\":\"PLACE\",\"value\":\"%s\",\"min\":0,\"max\":1,\"priority\":1}]}",
                "THEIRS",
                "Tried.NOBODYS");
        String call = openCall(programme);
        sameAnswer("/calls/" + call + "/proposals", "{\"title\":\"A\",\"leadId\":\"%s\"}", theirs, Tried.NOBODYS);
        sameAnswer(
                "/calls/" + call + "/proposals",
                "{\"title\":\"A\",\"placeCodes\":[\"%s\"]}",
                "THEIRS",
                "Tried.NOBODYS");
        other.get("/stakeholders/" + theirs).then().statusCode(200);
    }

    private void sameAnswer(String path, String body, Object theirs, Object nobodys) {
        Response refused = programme.post(path, body.formatted(nobodys));
        refused.then().statusCode(either(is(400)).or(is(404)));
        Response answer = programme.post(path, body.formatted(theirs));
        assertEquals(refused.statusCode(), answer.statusCode(), path);
        assertEquals(refused.<Object>path("detail"), answer.path("detail"), path);
        assertEquals(refused.<Object>path("errors"), answer.path("errors"), path);
    }

    private static String openCall(TestProgramme programme) {
        Map<String, Object> criterion =
                Map.of("name", "A", "question", "Is it?", "weight", 1, "scale", Map.of("min", 1, "max", 5));
        String call = made(
                programme,
                "/calls",
                Map.of(
                        "title",
                        "Two teams",
                        "places",
                        2,
                        "closesAt",
                        "2199-01-01T00:00:00Z",
                        "criteria",
                        List.of(criterion)));
        programme
                .asking()
                .post(programme.path("/calls/" + call + "/opening"))
                .then()
                .statusCode(200);
        return call;
    }

    private static String made(TestProgramme programme, String collection, Map<String, Object> draft) {
        return programme
                .post(collection, draft)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
