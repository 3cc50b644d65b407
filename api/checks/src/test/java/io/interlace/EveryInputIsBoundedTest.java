package io.interlace;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.interlace.call.Calling;
import io.interlace.call.FormHolder;
import io.interlace.challenge.Challenged;
import io.interlace.conversation.Listening;
import io.interlace.http.Database;
import io.interlace.identity.People;
import io.interlace.insight.Learning;
import io.interlace.retrospective.Drawing;
import io.interlace.workshop.Meeting;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.parser.OpenAPIV3Parser;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every string, list and map that any body may hold says how large it may be, and is refused when it is larger. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class EveryInputIsBoundedTest {

    private static final List<String> BOUNDED_FORMATS = List.of("uuid", "date", "date-time", "email");

    @Inject
    People people;

    @Inject
    Database database;

    private final OpenAPI contract = new OpenAPIV3Parser().read(Api.CONTRACT.toString());
    private final List<String> unbounded = new ArrayList<>();

    /** Walks a body: tells each place and a value that is one too large for it. */
    private void walk(@Nullable Schema<?> declared, String pointer, BiConsumer<String, Object> tooLarge) {
        Schema<?> schema = resolved(declared);
        if (schema == null) {
            return;
        }
        if (schema.getAllOf() != null) {
            schema.getAllOf().forEach(part -> walk(part, pointer, tooLarge));
        }
        if ("string".equals(schema.getType()) && schema.getEnum() == null) {
            if (schema.getMaxLength() != null) {
                tooLarge.accept(pointer, "x".repeat(schema.getMaxLength() + 1));
            } else if (schema.getFormat() == null || !BOUNDED_FORMATS.contains(schema.getFormat())) {
                unbounded.add(pointer);
            }
        }
        if ("array".equals(schema.getType())) {
            if (schema.getMaxItems() == null) {
                unbounded.add(pointer);
            } else {
                Object item = example(schema.getItems());
                tooLarge.accept(pointer, Collections.nCopies(schema.getMaxItems() + 1, item));
            }
            walk(schema.getItems(), pointer + "/0", tooLarge);
        }
        if (schema.getAdditionalProperties() instanceof Schema<?> values) {
            if (schema.getMaxProperties() == null) {
                unbounded.add(pointer);
            } else {
                Map<String, Object> many = new TreeMap<>();
                IntStream.rangeClosed(0, schema.getMaxProperties()).forEach(n -> many.put("a" + n, example(values)));
                tooLarge.accept(pointer, many);
            }
        }
        if (schema.getProperties() != null) {
            schema.getProperties().forEach((name, property) -> walk(property, pointer + "/" + name, tooLarge));
        }
    }

    private @Nullable Schema<?> resolved(@Nullable Schema<?> schema) {
        return schema == null || schema.get$ref() == null
                ? schema
                : contract.getComponents().getSchemas().get(schema.get$ref().replaceFirst(".*/", ""));
    }

    private Object example(@Nullable Schema<?> declared) {
        Schema<?> schema = resolved(declared);
        return schema == null || "object".equals(schema.getType()) || schema.getType() == null ? Map.of() : "x";
    }

    /** A body that holds the value at the pointer and nothing else. */
    private static Object holding(String pointer, Object value) {
        if (pointer.isEmpty()) {
            return value;
        }
        String[] parts = pointer.substring(1).split("/", 2);
        Object below = holding(parts.length == 1 ? "" : "/" + parts[1], value);
        return parts[0].equals("0") ? List.of(below) : new LinkedHashMap<>(Map.of(parts[0], below));
    }

    @Test
    void everyBodySaysHowLargeItMayBeAndIsHeldToIt() {
        TestProgramme programme = TestProgramme.ledBy(people.founder());
        Map<String, String> ids = new TreeMap<>(Map.of(
                "stakeholders",
                programme.person("Ada"),
                "calls",
                programme.post("/calls", Map.of("title", "Two teams")).path("id")));
        String token = programme
                .post("/stakeholders/" + ids.get("stakeholders") + "/participation-links", Map.of("purpose", "ENGAGE"))
                .<String>path("url")
                .replaceFirst(".*#", "");
        Calling calling = new Calling(programme);
        String open = calling.openCall(Map.of("quotas", List.of()));
        String form =
                FormHolder.of(programme, open, "bounded@example.org", database).token();
        ids.put("projects", project(programme, open, ids.get("stakeholders")));
        String project = "/projects/" + ids.get("projects");
        ids.put(
                "principles",
                programme
                        .post("/principles", Map.of("title", "Ask first", "statement", "Ask."))
                        .path("id"));
        ids.put(
                "workshops",
                programme
                        .post("/workshops", Meeting.draft(ids.get("projects"), Map.of()))
                        .path("id"));
        ids.put(
                "conversations",
                Listening.held(programme, String.valueOf(ids.get("stakeholders")), 1)
                        .get(0));
        ids.put("findings", Drawing.finding(programme, ids.get("projects")));
        ids.put("themes", programme.post("/themes", Map.of("name", "Results")).path("id"));
        ids.put("insights", Learning.noted(programme, 1).get(0));
        ids.put(
                "prioritisations",
                programme
                        .post(
                                "/prioritisations",
                                Map.of("title", "First round", "challengeIds", Challenged.challenges(programme, 2)))
                        .path("id"));
        String milestone = programme
                .post(project + "/milestones", Map.of("title", "First booking"))
                .path("id");
        String member = programme.get(project + "/team-members").path("results[0].id");
        String slug = programme.get("").path("slug");
        List<String> failures = new ArrayList<>();
        List<String> tried = new ArrayList<>();
        contract.getPaths()
                .forEach((path, item) -> item.readOperationsMap().forEach((method, operation) -> {
                    Schema<?> body = jsonBody(operation);
                    String target = "/api/v1"
                            + path.replace("{programmeId}", programme.id())
                                    .replace("/public/proposals/{token}", "/public/proposals/" + form)
                                    .replace("{slug}/calls/{id}", slug + "/calls/" + open)
                                    .replace("{token}", token)
                                    .replace("{milestoneId}", milestone)
                                    .replace("{teamMemberId}", member)
                                    .replace("{stakeholderId}", String.valueOf(ids.get("stakeholders")))
                                    .replace(
                                            "{id}",
                                            ids.getOrDefault(
                                                    path.replaceAll("^/[a-z]+/[^/]+/([a-z-]+)/.*$", "$1"), ""));
                    walk(body, "", (pointer, value) -> {
                        // a patch of what is not there is refused before it is read
                        if (target.endsWith("/") || target.contains("//")) {
                            return;
                        }
                        tried.add(method + path + pointer);
                        Response answer = programme
                                .asking()
                                .header("If-Match", "\"0\"")
                                .body(holding(pointer, value))
                                .request(method.name(), target);
                        if (answer.statusCode() != 400) {
                            failures.add(
                                    method + " " + path + " takes too much at " + pointer + ": " + answer.statusCode());
                        }
                    });
                }));
        assertEquals(List.of(), unbounded, "places that say no limit");
        assertEquals(List.of(), failures);
        assertTrue(tried.size() > 30, "tried " + tried.size());
    }

    private String project(TestProgramme programme, String call, @Nullable String lead) {
        String proposal = programme
                .post(
                        "/calls/" + call + "/proposals",
                        Map.of("title", "Book it yourself", "leadId", String.valueOf(lead)))
                .path("id");
        database.update("update proposal set state = 'SHORTLISTED' where id = ?::uuid", proposal);
        return programme.post("/projects", Map.of("proposalId", proposal)).path("id");
    }

    @Test
    void aPlaceWithoutALimitIsNoticed() {
        walk(
                new Schema<>().type("object").addProperty("planted", new Schema<>().type("string")),
                "",
                (at, value) -> {});
        assertEquals(List.of("/planted"), unbounded);
    }

    private static @Nullable Schema<?> jsonBody(Operation operation) {
        var body = operation.getRequestBody();
        var json = body == null || body.getContent() == null
                ? null
                : body.getContent().get("application/json");
        return json == null ? null : json.getSchema();
    }

    @Test
    void whatSurroundsABodyIsBoundedToo() {
        String path = "/api/v1/programmes";
        given().get(path + "?q=" + "x".repeat(8_000)).then().statusCode(414);
        given().header("X-Long", "x".repeat(30_000)).get(path).then().statusCode(431);
        given().header("Authorization", "Bearer " + people.founder())
                .header("Idempotency-Key", "x".repeat(256))
                .contentType("application/json")
                .body(Map.of())
                .post(path)
                .then()
                .statusCode(400);
    }
}
