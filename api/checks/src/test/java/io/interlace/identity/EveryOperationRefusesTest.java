package io.interlace.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.interlace.TestDatabase;
import io.interlace.TestProgramme;
import io.interlace.http.Database;
import io.interlace.retrospective.Seating;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Walks every operation of the contract with every credential that is not good enough for it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class EveryOperationRefusesTest {

    @Inject
    People people;

    @Inject
    WrongTokens wrongTokens;

    @Inject
    Database database;

    private final List<String> failures = new ArrayList<>();

    private TestProgramme programme;

    @BeforeEach
    void startAProgramme() {
        programme = TestProgramme.ledBy(people.founder());
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
        for (Tried tried : Tried.OPERATIONS) {
            if (!tried.isPublic()) {
                wrong.forEach((name, token) -> expect(401, tried, tried.ask(programme.id(), token), name));
                expect(401, tried, tried.ask(programme.id(), null), "no token");
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
        for (Tried operation : Tried.OPERATIONS) {
            if (operation.path().contains("{token}")) {
                tried++;
                assertTrue(
                        operation.isPublic() && operation.roles().isEmpty(), operation.id() + " asks for no account");
                for (String unknown : List.of(Tried.NOBODYS.toString(), "x", "%00", "x".repeat(500), lead)) {
                    expect(404, operation, operation.with("token", unknown).ask(programme.id(), lead), unknown);
                }
                if (!operation.path().startsWith("/participation/")) {
                    expect(
                            404,
                            operation,
                            operation.with("token", expired).ask(programme.id(), null),
                            "a link to something else");
                    continue;
                }
                expect(410, operation, operation.with("token", revoked).ask(programme.id(), null), "a link withdrawn");
                boolean leaves = List.of("optOutByParticipation", "eraseByParticipation")
                        .contains(operation.operation().getOperationId());
                if (!leaves) {
                    expect(
                            410,
                            operation,
                            operation.with("token", expired).ask(programme.id(), null),
                            "a link expired");
                }
            }
        }
        assertTrue(tried >= 14, "tried " + tried);
        assertEquals(List.of(), failures);
    }

    /** What a link to a board was exchanged for opens that board, and there only what whoever takes part does. */
    @Test
    void opensOneBoardByAPassAndNothingElse() {
        Seating seating = Seating.of(people, database, "ANONYMOUS", 1);
        String pass = Seating.pass(seating.invited("Cleo"));
        int open = 0;
        for (Tried tried : Tried.OPERATIONS) {
            if (tried.isPublic()) {
                continue;
            }
            Tried there = tried.with("id", seating.sitting().id());
            if (!tried.takesGuests()) {
                expect(401, tried, there.ask(seating.lead().id(), pass), "a pass to a board");
                continue;
            }
            open++;
            expect(404, tried, tried.ask(seating.lead().id(), pass), "a pass to another board");
            expect(404, tried, there.ask(programme.id(), pass), "a pass to another programme's board");
            for (String guessed : List.of("pass-", "pass-" + "x".repeat(43), pass + "x")) {
                expect(401, tried, there.ask(seating.lead().id(), guessed), "a guessed pass");
            }
        }
        assertEquals(15, open);
        assertEquals(List.of(), failures);
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
            for (Tried tried : Tried.OPERATIONS) {
                if (!tried.inProgramme()) {
                    continue;
                }
                assertTrue(!tried.roles().isEmpty(), tried.id() + " says whom it allows");
                if (!tried.roles().contains(role.name())) {
                    expect(
                            403,
                            tried,
                            tried.ask(programme.id(), token),
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
        for (Tried tried : Tried.OPERATIONS) {
            if (tried.inProgramme()) {
                expect(404, tried, tried.ask(programme.id(), stranger), "no membership");
                expect(404, tried, tried.ask(programme.id(), removed), "a membership that has ended");
                expect(404, tried, tried.ask(Tried.NOBODYS.toString(), stranger), "a programme that is not there");
                expect(404, tried, tried.ask("no-uuid", stranger), "a programme id that is none");
            }
        }
        assertEquals(List.of(), failures);
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
