package io.interlace.imports;

import static io.interlace.Api.given;

import io.interlace.http.Database;
import io.interlace.identity.People;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.Dependent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** A programme of its own, and files handed in to it. */
@Dependent
public class ImportScene {

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

    private final Database database;
    private final String lead;
    private @Nullable String programme;

    ImportScene(People people, Database database) {
        this.database = database;
        this.lead = people.founder();
    }

    /** Founded when first needed: before the test begins, nobody listens yet. */
    private String founded() {
        String known = programme;
        if (known == null) {
            known = asLead().contentType("application/json")
                    .body("{\"name\":\"Imports\",\"purpose\":\"To see\",\"startsOn\":\"2026-01-05\"}")
                    .post("/api/v1/programmes")
                    .then()
                    .statusCode(201)
                    .extract()
                    .<String>path("id");
            programme = known;
        }
        return known;
    }

    public RequestSpecification asLead() {
        return given().config(RestAssured.config()
                        .encoderConfig(new EncoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .header("Authorization", "Bearer " + lead);
    }

    String token() {
        return lead;
    }

    public UUID programme() {
        return UUID.fromString(founded());
    }

    public String path(String below) {
        return "/api/v1/programmes/" + founded() + "/" + below;
    }

    public void place(String code) {
        asLead().contentType("application/json")
                .body("{\"code\":\"" + code + "\",\"name\":\"" + code + "\"}")
                .post(path("places"))
                .then()
                .statusCode(201);
    }

    /** Hands in a file of CSV; the kind may carry a query. */
    public Response upload(String kind, String csv) {
        return upload(kind, "text/csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    public Response upload(String kind, String mediaType, byte[] file) {
        String[] parts = kind.split("\\?", 2);
        return asLead().contentType(mediaType)
                .body(file)
                .post(path(parts[0] + "/imports" + (parts.length > 1 ? "?" + parts[1] : "")));
    }

    /** Hands in a file and waits for its end. */
    public Job run(String kind, String csv) {
        return ended(upload(kind, csv));
    }

    public Job run(String kind, String mediaType, byte[] file) {
        return ended(upload(kind, mediaType, file));
    }

    public Job ended(Response accepted) {
        String location = accepted.then().statusCode(202).extract().header("Location");
        until(() -> asLead().get(location).then().statusCode(200).extract().path("finishedAt") != null);
        return new Job(asLead().get(location).jsonPath(), location);
    }

    /** Waits for something that happens in the background. */
    public static void until(BooleanSupplier happened) {
        long end = System.nanoTime() + LONGEST_WAIT.toNanos();
        while (!happened.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("It does not happen");
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }

    /** A job that has ended. */
    public final class Job {

        private final JsonPath view;
        private final String location;

        private Job(JsonPath view, String location) {
            this.view = view;
            this.location = location;
        }

        public String state() {
            return view.getString("state");
        }

        /** created, updated, unchanged, rejected */
        public List<Integer> counts() {
            return List.of(
                    view.getInt("created"), view.getInt("updated"), view.getInt("unchanged"), view.getInt("rejected"));
        }

        public int total() {
            return view.getInt("total");
        }

        /** reason and line */
        public String problem() {
            return view.getString("problem.reason") + " " + view.getString("problem.line");
        }

        /** line, field and reason of each, in order */
        public List<String> rejections() {
            JsonPath page = asLead().get(location + "/rejections?limit=200").jsonPath();
            return java.util.stream.IntStream.range(0, page.getList("results").size())
                    .mapToObj(i -> page.getString("results[" + i + "].line") + " "
                            + page.getString("results[" + i + "].field") + " "
                            + page.getString("results[" + i + "].reason"))
                    .toList();
        }

        public List<String> details() {
            return asLead().get(location + "/rejections?limit=200").jsonPath().getList("results.detail");
        }
    }

    /** The one text that this query finds; its placeholder is the programme. */
    public String text(String sql) {
        return database.first(sql, row -> String.valueOf(row.getString(1)), programme())
                .orElse("nothing");
    }

    public int number(String sql) {
        return Integer.parseInt(text(sql));
    }
}
