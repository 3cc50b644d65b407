package io.interlace.fuzz;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.interlace.Api;
import io.interlace.TestDatabase;
import io.interlace.TestProgramme;
import io.interlace.actionitem.Agreed;
import io.interlace.call.FormHolder;
import io.interlace.challenge.Challenged;
import io.interlace.conversation.Listening;
import io.interlace.http.Database;
import io.interlace.identity.People;
import io.interlace.insight.Learning;
import io.interlace.principle.Refining;
import io.interlace.retrospective.Drawing;
import io.interlace.retrospective.Seating;
import io.interlace.retrospective.Sitting;
import io.interlace.servicemodel.Modelling;
import io.interlace.shortlist.Shortlisting;
import io.interlace.symptom.Sensed;
import io.interlace.target.Aiming;
import io.interlace.workshop.Meeting;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Specmatic makes requests from the contract, right and wrong ones; whatever they are, the service must answer, as the
 * contract says it may. In the gates each operation keeps one optional parameter, another one for each seed, and is
 * asked of two things; {@code -Dfuzz.parameters=4 -Dfuzz.seed=7} keeps four, in every combination, and asks of five.
 */
@QuarkusTest
@Tag("strain")
@QuarkusTestResource(TestDatabase.class)
class ContractFuzzTest {

    private static final Path TOOL = Path.of("../../../openapi/node_modules/specmatic/specmatic.jar");
    private static final int PARAMETERS = Integer.getInteger("fuzz.parameters", 1);
    private static final long SEED = Long.getLong("fuzz.seed", 1);
    private static final Duration LONGEST = Duration.ofMinutes(PARAMETERS > 1 ? 120 : 20);

    private static final String LEAD = "fuzzed@example.org";

    @Inject
    People people;

    @Inject
    Database database;

    @Test
    void whateverIsSentTheAnswerIsOneTheContractDeclares() throws IOException, InterruptedException {
        assertTrue(Files.exists(TOOL), "npm ci in openapi brings the fuzzer");
        people.withAddress(LEAD);
        database.update("update account set may_create_programmes = true where email = ?", LEAD);
        TestProgramme programme = TestProgramme.ledBy(people.withAddress(LEAD));
        Path work = Files.createDirectories(Path.of("target/fuzz"));
        Files.writeString(
                work.resolve("contract.yaml"),
                FuzzedContract.of(Api.CONTRACT, programme.id(), things(programme), PARAMETERS, SEED));
        Files.writeString(work.resolve("specmatic.yaml"), """
                version: 2
                contracts:
                  - provides:
                      - contract.yaml
                test:
                  resiliencyTests:
                    enable: all
                """);
        try (JudgingProxy proxy = new JudgingProxy(
                "http://localhost:" + RestAssured.port, Api.CONTRACT, () -> people.withAddress(LEAD))) {
            ProcessBuilder command = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            // it keeps every exchange until its end
                            PARAMETERS > 1 ? "-Xmx4g" : "-Xmx1g",
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-jar",
                            TOOL.toAbsolutePath().normalize().toString(),
                            "test",
                            "--testBaseURL=" + proxy.address() + "/api/v1")
                    .directory(work.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(work.resolve("specmatic.log").toFile());
            // every optional property there or not, null or not: all combinations of a body would take days
            command.environment().put("MAX_TEST_REQUEST_COMBINATIONS", String.valueOf(PARAMETERS));
            Process fuzzer = command.start();
            try {
                assertThat("it ends", fuzzer.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS), equalTo(true));
            } finally {
                fuzzer.destroyForcibly();
            }
            try (Stream<String> said = Files.lines(work.resolve("specmatic.log"))) {
                assertTrue(said.anyMatch(line -> line.startsWith("Tests run: ")), "the fuzzer asked all it had to ask");
            }
            System.out.println("Answers by status: " + proxy.statuses());
            int successes = proxy.statuses().entrySet().stream()
                    .filter(entry -> entry.getKey() < 300)
                    .mapToInt(Map.Entry::getValue)
                    .sum();
            assertThat("requests that were good", successes, greaterThan(50));
            assertThat("requests that were not", proxy.statuses().getOrDefault(400, 0), greaterThan(50));
            assertThat(proxy.faults(), empty());
        }
    }

    /** Some of everything, so that each operation has something to find. */
    private Map<String, List<String>> things(TestProgramme programme) {
        List<String> persons = IntStream.range(0, 6)
                .mapToObj(n -> programme.person("Person " + n))
                .toList();
        List<String> referrals = IntStream.range(1, 6)
                .mapToObj(n -> programme.referral(persons.get(0), persons.get(n)))
                .toList();
        Map<String, List<String>> things = new java.util.HashMap<>(Map.of(
                "stakeholders", persons,
                "referrals", referrals,
                "places", made(programme, "/places", Map.of("name", "A place")),
                "sectors", made(programme, "/sectors", Map.of("name", "A sector")),
                "stakeholder-groups", made(programme, "/stakeholder-groups", Map.of("name", "A group")),
                "organisations", made(programme, "/organisations", Map.of("name", "A trust", "type", "OTHER")),
                "members", List.of(programme.get("/members").<String>path("results[0].id")),
                "stakeholders/imports", List.of(programme.imported("/stakeholders", "externalId,name\nE1,One\nE2\n")),
                "referrals/imports", List.of(programme.imported("/referrals", "fromExternalId,toExternalId\nE1,E9\n")),
                "organisations/imports",
                        List.of(programme.imported("/organisations", "code,name,type\nO9,Nine,OTHER\n"))));
        things.put(
                "participation",
                persons.stream()
                        .map(person -> programme
                                .post("/stakeholders/" + person + "/participation-links", Map.of("purpose", "ENGAGE"))
                                .<String>path("url")
                                .replaceFirst(".*#", ""))
                        .toList());
        things.put(
                "limitations",
                IntStream.range(0, 3)
                        .mapToObj(n -> programme
                                .post("/limitations", Map.of("text", "Limitation " + n))
                                .<String>path("id"))
                        .toList());
        things.put(
                "contacts",
                persons.stream()
                        .map(person -> programme
                                .post(
                                        "/contacts",
                                        Map.of("stakeholderId", person, "purpose", "CONVERSATION", "minutes", 10))
                                .<String>path("id"))
                        .toList());
        things.put(
                "invitation-templates", programme.get("/invitation-templates").path("results.id"));
        List<String> invited = IntStream.range(0, 4)
                .mapToObj(
                        n -> programme.person(Map.of("name", "Invited " + n, "email", "invited" + n + "@example.org")))
                .toList();
        String template = programme.get("/invitation-templates?purpose=ENGAGE").path("results[0].id");
        things.put(
                "invitation-rounds",
                List.of(programme
                        .post(
                                "/invitation-rounds",
                                Map.of("stakeholderIds", invited.subList(0, 1), "templateId", template))
                        .<String>path("id")));
        things.put(
                "invitations",
                invited.subList(1, 4).stream()
                        .map(person -> programme
                                .post("/invitations", Map.of("stakeholderId", person, "templateId", template))
                                .<String>path("id"))
                        .toList());
        List<String> calls = IntStream.range(0, 3)
                .mapToObj(n -> programme.post("/calls", call("Call " + n)).<String>path("id"))
                .toList();
        String open = calls.get(0);
        programme
                .asking()
                .post(programme.path("/calls/" + open + "/opening"))
                .then()
                .statusCode(200);
        things.put("calls", calls);
        things.put("public/slug", List.of(programme.get("").<String>path("slug")));
        things.put("public/id", List.of(open));
        things.put(
                "public/token",
                List.of(FormHolder.of(programme, open, "fuzzed@example.org", database)
                        .token()));
        things.put(
                "proposals",
                IntStream.range(0, 3)
                        .mapToObj(n -> programme
                                .post("/calls/" + open + "/proposals", Map.of("title", "Proposal " + n))
                                .<String>path("id"))
                        .toList());
        things.put(
                "proposals/imports", List.of(programme.imported("/proposals", "callId,title\n" + open + ",One\nx,\n")));
        things.put("projects", projects(programme, open));
        things.put(
                "workshops", Meeting.planned(programme, things.get("projects").get(0), 3));
        things.put(
                "retrospectives",
                retrospectives(programme, things.get("projects").get(0)));
        things.put(
                "retrospective-templates",
                IntStream.range(0, 3)
                        .mapToObj(n -> programme
                                .post(
                                        "/retrospective-templates",
                                        Map.of(
                                                "name",
                                                "Template " + n,
                                                "columns",
                                                List.of(Map.of("id", "HELPED", "title", "Helped"))))
                                .<String>path("id"))
                        .toList());
        things.put("action-items", actionItems(programme, things.get("projects").get(0)));
        things.put(
                "retrospective-links",
                links(
                        programme,
                        things.get("projects").get(0),
                        things.get("retrospectives").get(0)));
        things.put(
                "findings",
                List.of(
                        Drawing.finding(programme, things.get("projects").get(0)),
                        Drawing.finding(programme, things.get("projects").get(1))));
        things.put("challenges", Challenged.challenges(programme, 3));
        things.put("conversations", Listening.held(programme, invited.get(0), 3));
        things.put("prioritisations", rounds(programme, things.get("challenges")));
        things.put("symptoms", Sensed.symptoms(programme, 3));
        things.put("targets", Aiming.targets(programme, 3));
        things.put("principles", Refining.proposed(programme, 3));
        things.put(
                "themes",
                IntStream.range(0, 3)
                        .mapToObj(n -> programme
                                .post("/themes", Map.of("name", "Theme " + n))
                                .<String>path("id"))
                        .toList());
        things.put("insights", Learning.noted(programme, 3));
        things.put("service-models", new Modelling(programme).some(3));
        things.put("trail", things.get("challenges"));
        things.put("assessments", assessments(programme));
        Shortlisting decided = assessed(programme);
        programme.post("/shortlists/" + decided.ask(Map.of()).path("id") + "/decision", Map.of());
        things.put(
                "letters",
                programme.get("/calls/" + decided.call() + "/letters").path("results.id"));
        Shortlisting undecided = assessed(programme);
        things.put(
                "shortlists",
                IntStream.range(1, 4)
                        .mapToObj(size -> undecided.ask(Map.of("size", size)).<String>path("id"))
                        .toList());
        return things;
    }

    private Shortlisting assessed(TestProgramme programme) {
        return Shortlisting.in(
                programme,
                database,
                2,
                IntStream.range(1, 4)
                        .mapToObj(n -> new Shortlisting.Entry("Idea " + n, "F0", "F0", n, List.of(n, n)))
                        .toList());
    }

    /** Of proposals that were chosen. */
    private List<String> projects(TestProgramme programme, String call) {
        return IntStream.range(0, 3)
                .mapToObj(n -> {
                    String proposal = programme
                            .post("/calls/" + call + "/proposals", Map.of("title", "Chosen " + n))
                            .path("id");
                    database.update("update proposal set state = 'SHORTLISTED' where id = ?::uuid", proposal);
                    return programme
                            .post("/projects", Map.of("proposalId", proposal))
                            .then()
                            .statusCode(201)
                            .extract()
                            .<String>path("id");
                })
                .toList();
    }

    private static List<String> retrospectives(TestProgramme programme, String project) {
        return IntStream.range(0, 3)
                .mapToObj(n -> programme
                        .post("/retrospectives", Sitting.draft(project, "NAMED", Map.of()))
                        .<String>path("id"))
                .toList();
    }

    /** One that is open, two that are not. */
    private static List<String> rounds(TestProgramme programme, List<String> challenges) {
        List<String> rounds = IntStream.range(0, 3)
                .mapToObj(n -> programme
                        .post("/prioritisations", Map.of("title", "Round " + n, "challengeIds", challenges))
                        .<String>path("id"))
                .toList();
        programme.asking().post(programme.path("/prioritisations/" + rounds.get(0) + "/opening"));
        return rounds;
    }

    private static List<String> actionItems(TestProgramme programme, String project) {
        String retrospective = programme
                .post("/retrospectives", Sitting.draft(project, "NAMED", Map.of()))
                .path("id");
        Sitting sitting = new Sitting(programme, List.of(), project, retrospective).in("COMMIT");
        String owner = programme.person("Owner");
        return IntStream.range(0, 3)
                .mapToObj(n -> Agreed.item(sitting, "Tape the rota", owner, "2027-02-15"))
                .toList();
    }

    /** To the board of one of them. */
    private List<String> links(TestProgramme programme, String project, String retrospective) {
        Seating seating = new Seating(new Sitting(programme, List.of(), project, retrospective), database);
        return IntStream.range(0, 3)
                .mapToObj(n -> seating.invited("Guest " + n))
                .toList();
    }

    /** Of the lead's own, in a call that is closed. */
    private static List<String> assessments(TestProgramme programme) {
        String call = programme.post("/calls", call("Closed")).path("id");
        programme.asking().post(programme.path("/calls/" + call + "/opening"));
        for (int n = 0; n < 3; n++) {
            String proposal = programme
                    .post(
                            "/calls/" + call + "/proposals",
                            Map.of(
                                    "title",
                                    "Proposal " + n,
                                    "leadId",
                                    programme.person("Lead " + n),
                                    "placeCodes",
                                    List.of("F0"),
                                    "sectorCodes",
                                    List.of("F0"),
                                    "problem",
                                    "Letters arrive late",
                                    "aims",
                                    "Send them at once"))
                    .path("id");
            programme.asking().post(programme.path("/proposals/" + proposal + "/submission"));
        }
        programme.asking().post(programme.path("/calls/" + call + "/closing"));
        String lead = programme.get("/members").path("results[0].id");
        programme
                .post("/calls/" + call + "/panel", Map.of("memberIds", List.of(lead), "assessorsPerProposal", 1))
                .then()
                .statusCode(200);
        return programme.get("/calls/" + call + "/assessments").path("results.id");
    }

    private static Map<String, Object> call(String title) {
        Map<String, Object> criterion =
                Map.of("name", "A", "question", "Is it?", "weight", 1, "scale", Map.of("min", 1, "max", 5));
        return Map.of("title", title, "places", 2, "closesAt", "2199-01-01T00:00:00Z", "criteria", List.of(criterion));
    }

    private static List<String> made(TestProgramme programme, String collection, Map<String, Object> draft) {
        return IntStream.range(0, 3)
                .mapToObj(n -> {
                    Map<String, Object> numbered = new java.util.HashMap<>(draft);
                    numbered.put("code", "F" + n);
                    return programme
                            .post(collection, numbered)
                            .then()
                            .statusCode(201)
                            .extract()
                            .<String>path("id");
                })
                .toList();
    }
}
