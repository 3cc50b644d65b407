package io.interlace.identity;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.either;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.interlace.Api;
import io.interlace.TestDatabase;
import io.interlace.TestProgramme;
import io.interlace.http.Database;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.parser.OpenAPIV3Parser;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Walks every operation of the contract with every credential that is not good enough for it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class EveryOperationRefusesTest {

    private static final UUID NOBODYS = UUID.fromString("01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a77");

    private record Tried(String method, String path, Operation operation) {

        boolean isPublic() {
            return operation.getSecurity() != null && operation.getSecurity().isEmpty();
        }

        boolean inProgramme() {
            return path.contains("{programmeId}");
        }

        @SuppressWarnings("unchecked") // x-roles is a list of names
        List<String> roles() {
            Object roles = operation.getExtensions() == null
                    ? null
                    : operation.getExtensions().get("x-roles");
            return roles == null ? List.of() : (List<String>) roles;
        }

        String id() {
            return method + " " + path;
        }
    }

    @Inject
    People people;

    @Inject
    WrongTokens wrongTokens;

    @Inject
    Database database;

    private final List<Tried> operations = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();

    private TestProgramme programme;

    @BeforeEach
    void readTheContract() {
        programme = TestProgramme.ledBy(people.founder());
        new OpenAPIV3Parser()
                .read(Api.CONTRACT.toString())
                .getPaths()
                .forEach((path, item) -> item.readOperationsMap()
                        .forEach((method, operation) -> operations.add(new Tried(method.name(), path, operation))));
        assertTrue(operations.size() > 40, "the contract is there");
    }

    private Response ask(Tried tried, String programmeId, @Nullable String token) {
        String path =
                tried.path().replace("{programmeId}", programmeId).replaceAll("\\{[a-zA-Z]+}", NOBODYS.toString());
        RequestSpecification request = given().redirects().follow(false).header("If-Match", "\"0\"");
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (tried.operation().getRequestBody() != null) {
            String type = tried.operation()
                    .getRequestBody()
                    .getContent()
                    .keySet()
                    .iterator()
                    .next();
            request.header("Content-Type", type).body(type.equals("text/csv") ? "externalId,name\n" : body(tried));
        }
        if (path.endsWith("/referrals") && path.contains("/stakeholders/")) {
            request.queryParam("direction", "MADE");
        }
        return request.request(tried.method(), "/api/v1" + path);
    }

    /** What is valid wherever a body is read before the path is. */
    private static String body(Tried tried) {
        return switch (String.valueOf(tried.operation().getOperationId())) {
            case "mergeStakeholders" -> "{\"duplicateId\":\"" + NOBODYS + "\"}";
            case "declineReferral", "declineParticipation" -> "{\"reasonCode\":\"NO_TIME\"}";
            case "referByParticipation" -> "{\"name\":\"Wren\",\"email\":\"wren@example.org\"}";
            case "withdrawPublicProposal" -> "{\"reason\":\"The ward closes\"}";
            case "reopenCall" -> "{\"closesAt\":\"2199-01-01T00:00:00Z\"}";
            case "createProposal" -> "{\"title\":\"Book it yourself\"}";
            case "withdrawProposal" -> "{\"reason\":\"The ward closes\"}";
            case "reviveProposal" -> "{\"callId\":\"" + NOBODYS + "\"}";
            case "checkProposal" -> "{\"eligible\":true}";
            case "createProject" -> "{\"proposalId\":\"" + NOBODYS + "\"}";
            case "createMilestone" -> "{\"title\":\"First booking\"}";
            case "createTeamMember" -> "{\"stakeholderId\":\"" + NOBODYS + "\",\"role\":\"Leads it\"}";
            case "withdrawProject" -> "{\"reason\":\"The ward closes\"}";
            case "appointPanel" -> "{\"memberIds\":[\"" + NOBODYS + "\"],\"assessorsPerProposal\":1}";
            case "declareConflictOfInterest" -> "{\"reason\":\"Works on the ward\"}";
            case "repeatShortlist" -> "{\"currentData\":false}";
            case "endAssessment" -> "{\"despiteMissing\":false}";
            case "createParticipationLink" -> "{\"purpose\":\"ENGAGE\"}";
            default -> "{}";
        };
    }

    private void expect(int status, Tried tried, Response answer, String with) {
        if (answer.statusCode() != status) {
            failures.add(tried.id() + " with " + with + " answers " + answer.statusCode() + ", not " + status);
        }
    }

    @Test
    void asksForATokenThatIsGood() {
        UUID lead = account(Role.LEAD);
        Map<String, String> wrong = wrongTokens.of(lead);
        assertTrue(wrong.size() >= 18, "there are wrong tokens to try");
        for (Tried tried : operations) {
            if (!tried.isPublic()) {
                wrong.forEach((name, token) -> expect(401, tried, ask(tried, programme.id(), token), name));
                expect(401, tried, ask(tried, programme.id(), null), "no token");
            }
        }
        assertEquals(List.of(), failures);
    }

    /** What is reached by a link is reached by nothing else, and each way of not being let in is the same everywhere. */
    @Test
    void asksForALinkThatWorks() {
        String person = programme.person("Ada");
        String revoked = link(person);
        database.update("update participation_link set revoked_at = now() where stakeholder_id = ?::uuid", person);
        String expired = link(programme.person("Bea"));
        database.update(
                "update participation_link set expires_at = now() where revoked_at is null and programme_id = ?::uuid",
                programme.id());
        String lead = tokenOf(account(Role.LEAD));
        int tried = 0;
        for (Tried operation : operations) {
            if (operation.path().contains("{token}")) {
                tried++;
                assertTrue(
                        operation.isPublic() && operation.roles().isEmpty(), operation.id() + " asks for no account");
                for (String unknown : List.of(NOBODYS.toString(), "x", "%00", "x".repeat(500), lead)) {
                    expect(404, operation, ask(by(unknown, operation), programme.id(), lead), unknown);
                }
                if (!operation.path().startsWith("/participation/")) {
                    expect(
                            404,
                            operation,
                            ask(by(expired, operation), programme.id(), null),
                            "a link to something else");
                    continue;
                }
                expect(410, operation, ask(by(revoked, operation), programme.id(), null), "a link withdrawn");
                boolean leaves = List.of("optOutByParticipation", "eraseByParticipation")
                        .contains(operation.operation().getOperationId());
                if (!leaves) {
                    expect(410, operation, ask(by(expired, operation), programme.id(), null), "a link expired");
                }
            }
        }
        assertTrue(tried >= 14, "tried " + tried);
        assertEquals(List.of(), failures);
    }

    private static Tried by(String token, Tried operation) {
        return new Tried(operation.method(), operation.path().replace("{token}", token), operation.operation());
    }

    private String link(String person) {
        String url = programme
                .post("/stakeholders/" + person + "/participation-links", Map.of("purpose", "ENGAGE"))
                .then()
                .statusCode(201)
                .extract()
                .path("url");
        return url.substring(url.indexOf('#') + 1);
    }

    @Test
    void asksForARoleThatIsAllowed() {
        for (Role role : Role.values()) {
            String token = tokenOf(account(role));
            for (Tried tried : operations) {
                if (!tried.inProgramme()) {
                    continue;
                }
                assertTrue(!tried.roles().isEmpty(), tried.id() + " says whom it allows");
                if (!tried.roles().contains(role.name())) {
                    expect(
                            403,
                            tried,
                            ask(tried, programme.id(), token),
                            role.name().toLowerCase(Locale.ROOT));
                }
            }
        }
        assertEquals(List.of(), failures);
    }

    @Test
    void hidesAProgrammeFromEverybodyElse() {
        String stranger = people.withAddress("stranger@example.org");
        String removed = tokenOf(account(Role.LEAD));
        database.update(
                "delete from member where programme_id = ?::uuid and role = 'LEAD' and name = 'Tried'", programme.id());
        for (Tried tried : operations) {
            if (tried.inProgramme()) {
                expect(404, tried, ask(tried, programme.id(), stranger), "no membership");
                expect(404, tried, ask(tried, programme.id(), removed), "a membership that has ended");
                expect(404, tried, ask(tried, NOBODYS.toString(), stranger), "a programme that is not there");
                expect(404, tried, ask(tried, "no-uuid", stranger), "a programme id that is none");
            }
        }
        assertEquals(List.of(), failures);
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
        ids.put("/projects", made(other, "/projects", Map.of("proposalId", chosen)));
        ids.put("/shortlists", shortlist(call));
        ids.put("/letters", letter(chosen));
        Map<String, String> imports = Map.of(
                "/stakeholders", other.imported("/stakeholders", "externalId,name\nE1,Ada\n"),
                "/referrals", other.imported("/referrals", "fromExternalId,toExternalId\nE1,E2\n"),
                "/organisations", other.imported("/organisations", "code,name,type\nB,B,OTHER\n"),
                "/proposals", other.imported("/proposals", "externalId,title\nP1,Book it yourself\n"));
        String token = tokenOf(account(Role.LEAD));
        int tried = 0;
        for (Tried operation : operations) {
            boolean names = operation.inProgramme() && operation.path().matches(".*\\{(id|importId)}.*");
            if (names) {
                tried++;
                String collection = operation.path().replaceAll("^/programmes/\\{programmeId}(/[a-z-]+)?.*$", "$1");
                Tried theirs = new Tried(
                        operation.method(),
                        operation
                                .path()
                                .replace("{importId}", imports.getOrDefault(collection, ""))
                                .replace("{id}", String.valueOf(ids.get(collection))),
                        operation.operation());
                expect(404, theirs, ask(theirs, programme.id(), token), "an id of another programme");
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
        sameAnswer("/stakeholders/" + ours + "/merge", "{\"duplicateId\":\"%s\"}", theirs, NOBODYS);
        sameAnswer(
                "/referrals", "{\"fromStakeholderId\":\"" + ours + "\",\"toStakeholderId\":\"%s\"}", theirs, NOBODYS);
        sameAnswer(
                "/referrals", "{\"fromStakeholderId\":\"%s\",\"toStakeholderId\":\"" + ours + "\"}", theirs, NOBODYS);
        sameAnswer("/contacts", "{\"stakeholderId\":\"%s\",\"purpose\":\"REVIEW\",\"minutes\":5}", theirs, NOBODYS);
        String template = programme.get("/invitation-templates").path("results[0].id");
        sameAnswer("/invitations", "{\"stakeholderId\":\"%s\",\"templateId\":\"" + template + "\"}", theirs, NOBODYS);
        sameAnswer(
                "/invitation-rounds",
                "{\"stakeholderIds\":[\"%s\"],\"templateId\":\"" + template + "\"}",
                theirs,
                NOBODYS);
        sameAnswer(
                "/invitations",
                "{\"stakeholderId\":\"" + ours + "\",\"templateId\":\"%s\"}",
                other.get("/invitation-templates").path("results[0].id"),
                NOBODYS);
        sameAnswer("/stakeholders", "{\"name\":\"C\",\"affiliations\":[{\"placeCode\":\"%s\"}]}", "THEIRS", "NOBODYS");
        sameAnswer(
                "/organisations",
                "{\"code\":\"O\",\"name\":\"O\",\"type\":\"OTHER\",\"placeCode\":\"%s\"}",
                "THEIRS",
                "NOBODYS");
        sameAnswer(
                "/calls",
                "{\"title\":\"A\",\"quotas\":[{\"dimension\":\"PLACE\",\"value\":\"%s\",\"min\":0,\"max\":1,\"priority\":1}]}",
                "THEIRS",
                "NOBODYS");
        String call = openCall(programme);
        sameAnswer("/calls/" + call + "/proposals", "{\"title\":\"A\",\"leadId\":\"%s\"}", theirs, NOBODYS);
        sameAnswer("/calls/" + call + "/proposals", "{\"title\":\"A\",\"placeCodes\":[\"%s\"]}", "THEIRS", "NOBODYS");
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

    private UUID account(Role role) {
        UUID id = UUID.randomUUID();
        database.update("insert into account (id, email, created_at) values (?, ?, now())", id, id + "@example.org");
        database.update(
                "insert into member (programme_id, id, account_id, name, role, created_at, updated_at, version)"
                        + " values (?::uuid, ?, ?, 'Tried', ?, now(), now(), 0)",
                programme.id(),
                UUID.randomUUID(),
                id,
                role);
        return id;
    }

    private String tokenOf(UUID account) {
        return wrongTokens.good(account);
    }
}
