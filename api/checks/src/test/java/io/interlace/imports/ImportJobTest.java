package io.interlace.imports;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.interlace.TestDatabase;
import io.interlace.http.Database;
import io.interlace.identity.People;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ImportJobTest {

    private static final String PEOPLE = "select count(*) from stakeholder where programme_id = ?";

    @Inject
    ImportScene scene;

    @Inject
    ImportScene other;

    @Inject
    ImportClaims claims;

    @Inject
    StageRows stageRows;

    @Inject
    ImportUploads uploads;

    @Inject
    @All
    List<ImportDefinition> definitions;

    @Inject
    Database database;

    @Inject
    People people;

    private static String people(int number) {
        return "externalId,name,email\n"
                + IntStream.range(0, number)
                        .mapToObj(i -> "S" + i + ",Person " + i + ",p" + i + "@example.org\n")
                        .collect(Collectors.joining());
    }

    @Test
    void aDryRunFindsEverythingAndWritesNothing() {
        var job = scene.run("stakeholders?dryRun=true", people(3));
        assertEquals("SUCCEEDED", job.state());
        assertEquals(List.of(3, 0, 0, 0), job.counts());
        assertEquals(0, scene.number(PEOPLE));
        assertEquals(0, scene.number("select count(*) from event where programme_id = ? and kind = 'stakeholder'"));
    }

    @Test
    void writesNothingWhenOneRowIsBadUnlessBadRowsAreToBeSkipped() {
        String file = people(3) + ",Nobody,\n";
        var atomic = scene.run("stakeholders", file);
        assertEquals("FAILED", atomic.state());
        assertEquals(List.of(3, 0, 0, 1), atomic.counts());
        assertEquals(0, scene.number(PEOPLE));
        var skipping = scene.run("stakeholders?mode=SKIP_INVALID", file);
        assertEquals("SUCCEEDED", skipping.state());
        assertEquals(List.of(3, 0, 0, 1), skipping.counts());
        assertEquals(3, scene.number(PEOPLE));
    }

    @Test
    void readsAFileWithAByteOrderMark() {
        assertEquals(
                "SUCCEEDED", scene.run("stakeholders", "\uFEFF" + people(1)).state());
    }

    @Test
    void failsAFileThatCannotBeReadAndNamesTheLine() {
        byte[] latin = people(2).replace("Person 1", "Ren\u00e9").getBytes(StandardCharsets.ISO_8859_1);
        assertEquals("NOT_UTF8 3", scene.run("stakeholders", "text/csv", latin).problem());
        assertEquals(
                "DUPLICATE_COLUMN 1",
                scene.run("stakeholders", "externalId,name,name\n1,A,B\n").problem());
        assertEquals(
                "UNKNOWN_COLUMN 1",
                scene.run("stakeholders", "externalId,name,phone\n1,A,2\n").problem());
        assertEquals(
                "MISSING_COLUMN 1", scene.run("stakeholders", "externalId\n1\n").problem());
        assertEquals("EMPTY 1", scene.run("stakeholders", "\n").problem());
        assertEquals(0, scene.number(PEOPLE));
    }

    @Test
    void refusesAFileWithNothingInIt() {
        scene.upload("stakeholders", "")
                .then()
                .statusCode(400)
                .body("type", endsWith("/malformed-body"))
                .body("detail", equalTo("The file is empty."));
        assertEquals(0, scene.number("select count(*) from import_job where programme_id = ?"));
    }

    @Test
    void dropsTheFileWhenItsJobEnds() {
        scene.run("stakeholders", people(10));
        scene.run("stakeholders", people(10) + ",Nobody,\n");
        assertEquals(0, scene.number("select count(*) from import_chunk where programme_id = ?"));
        assertEquals(0, scene.number("select count(*) from import_row where programme_id = ?"));
    }

    @Test
    void dropsUploadsThatBrokeOffADayAgo() throws IOException {
        uploads.keep(scene.programme(), UUID.randomUUID(), new ByteArrayInputStream(new byte[] {1}));
        uploads.dropAbandoned();
        assertEquals(1, scene.number("select count(*) from import_chunk where programme_id = ?"));
        database.update(
                "update import_chunk set created_at = created_at - interval '25 h' where programme_id = ?",
                scene.programme());
        uploads.dropAbandoned();
        assertEquals(0, scene.number("select count(*) from import_chunk where programme_id = ?"));
    }

    @Test
    void tellsOfAnImportAndEndsItWithAnEvent() {
        scene.run("stakeholders", people(1));
        assertEquals(
                "queued,succeeded",
                scene.text("select string_agg(action, ',' order by sequence) from event where programme_id = ?"
                        + " and kind = 'import'"));
    }

    @Test
    void listsTheNewestImportFirst() {
        String first = scene.upload("stakeholders", people(1)).path("id");
        String second = scene.upload("stakeholders", people(1)).path("id");
        scene.asLead()
                .get(scene.path("stakeholders/imports"))
                .then()
                .statusCode(200)
                .body("results.id", contains(second, first));
        for (String others : List.of("referrals/imports", "organisations/imports", "proposals/imports")) {
            scene.asLead().get(scene.path(others)).then().statusCode(200).body("results", hasSize(0));
        }
        scene.asLead().get(scene.path("referrals/imports/" + first)).then().statusCode(404);
    }

    @Test
    void answersARepeatedUploadWithTheFirstJob() {
        byte[] file = people(3).getBytes(StandardCharsets.UTF_8);
        Response first = withKey("k1", "", file);
        Response again = withKey("k1", "", file);
        first.then().statusCode(202).header("Location", endsWith("/imports/" + first.path("id")));
        again.then()
                .statusCode(202)
                .header("Idempotency-Replayed", equalTo("true"))
                .body("id", equalTo(first.path("id")));
        withKey("k1", "", people(4).getBytes(StandardCharsets.UTF_8)).then().statusCode(422);
        withKey("k1", "?dryRun=true", file).then().statusCode(422);
        assertEquals(1, scene.number("select count(*) from import_job where programme_id = ?"));
        scene.ended(first);
        assertEquals(0, scene.number("select count(*) from import_chunk where programme_id = ?"));
    }

    private Response withKey(String key, String query, byte[] file) {
        return scene.asLead()
                .header("Idempotency-Key", key)
                .contentType("text/csv")
                .body(file)
                .post(scene.path("stakeholders/imports" + query));
    }

    @Test
    void takesNoMistypedParameter() {
        scene.upload("stakeholders?dryrun=true", people(1)).then().statusCode(400);
        scene.upload("stakeholders?dryRun=yes", people(1)).then().statusCode(400);
        scene.upload("stakeholders", "text/csv; charset=ISO-8859-1", new byte[0])
                .then()
                .statusCode(415);
        scene.upload("stakeholders", "application/json", "{}".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(415);
        assertEquals(0, scene.number("select count(*) from import_job where programme_id = ?"));
        assertEquals(0, scene.number("select count(*) from import_chunk where programme_id = ?"));
    }

    @Test
    void takesSixtyFourMebibytesAndNoMore() throws IOException, InterruptedException {
        byte[] blank = new byte[(64 << 20) + 1];
        Arrays.fill(blank, (byte) '\n');
        assertEquals(413, post(BodyPublishers.ofByteArray(blank)).statusCode());
        // without a length in the header
        assertEquals(
                413,
                post(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(blank)))
                        .statusCode());
        assertEquals(0, scene.number("select count(*) from import_chunk where programme_id = ?"));
        var taken = post(BodyPublishers.ofByteArray(blank, 0, 64 << 20));
        assertEquals(202, taken.statusCode());
        String location = taken.headers().firstValue("Location").orElseThrow();
        ImportScene.until(() -> "EMPTY".equals(scene.asLead().get(location).path("problem.reason")));
    }

    private HttpResponse<String> post(HttpRequest.BodyPublisher file) throws IOException, InterruptedException {
        URI uri = URI.create("http://localhost:" + RestAssured.port + scene.path("stakeholders/imports"));
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(uri)
                                .header("Authorization", "Bearer " + scene.token())
                                .header("Content-Type", "application/x-ndjson")
                                .POST(file)
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void staysInItsProgramme() {
        scene.run("stakeholders", people(2));
        assertEquals(List.of(2, 0, 0, 0), other.run("stakeholders", people(2)).counts());
        assertEquals(
                List.of("2 fromExternalId UNKNOWN_REFERENCE"),
                other.run("referrals", "fromExternalId,toExternalId\nX,S0\n").rejections());
        String id = scene.upload("stakeholders", people(1)).path("id");
        other.asLead().get(other.path("stakeholders/imports/" + id)).then().statusCode(404);
        other.asLead()
                .get(other.path("stakeholders/imports/" + id + "/rejections"))
                .then()
                .statusCode(404);
        other.asLead()
                .post(other.path("stakeholders/imports/" + id + "/cancellation"))
                .then()
                .statusCode(404);
    }

    @Test
    void theContractNamesTheColumnsThatAreRead() {
        for (ImportDefinition definition : definitions) {
            assertEquals(
                    definition.columns().inWords(), definition.kind().columns().replaceAll("; .*", ""));
        }
        assertEquals(ImportKind.values().length, definitions.size());
    }

    @Test
    void onlyThosePreparingAProgrammeImport() {
        String stranger = people.withAddress("import.viewer@example.org");
        scene.asLead()
                .contentType("application/json")
                .body("{\"email\":\"import.viewer@example.org\",\"name\":\"V\",\"role\":\"VIEWER\"}")
                .post(scene.path("members"))
                .then()
                .statusCode(201);
        RestAssured.given()
                .header("Authorization", "Bearer " + stranger)
                .contentType("text/csv")
                .body(people(1))
                .post(scene.path("stakeholders/imports"))
                .then()
                .statusCode(403);
    }

    /** A job in the hands of a worker that is us: the service leaves it alone. */
    private ImportClaims.Claim claimed(String csv) throws IOException {
        return claimed(ImportKind.STAKEHOLDERS, csv);
    }

    private ImportClaims.Claim claimed(ImportKind kind, String csv) throws IOException {
        UUID id = UUID.randomUUID();
        uploads.keep(scene.programme(), id, new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
        database.update(
                "insert into import_job (programme_id, id, kind, state, dry_run, mode, media_type, created_by, created_at,"
                        + " attempts, claimed_by, claimed_until) values (?, ?, ?, 'RUNNING', false, 'ATOMIC',"
                        + " 'text/csv', ?, now(), 1, ?, now() + interval '1 h')",
                scene.programme(),
                id,
                kind,
                id,
                id);
        return new ImportClaims.Claim(
                scene.programme(), id, kind, ImportMode.ATOMIC, false, "text/csv", id, 0, 0, null, 1, id);
    }

    private ImportDefinition stakeholders() {
        return definitions.stream()
                .filter(definition -> definition.kind() == ImportKind.STAKEHOLDERS)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void goesOnWithAJobWhoseWorkerDiedMidway() throws IOException {
        ImportClaims.Claim dead = claimed(people(4_500));
        assertTrue(stageRows.of(dead, stakeholders()));
        // as it was after the first batch
        database.update("delete from import_row where import_id = ? and line > 2001", dead.id());
        database.update(
                "update import_job set read_count = 2000, total = null,"
                        + " claimed_until = clock_timestamp() - interval '1 s' where id = ?",
                dead.id());
        String location = scene.path("stakeholders/imports/" + dead.id());
        ImportScene.until(() -> "SUCCEEDED".equals(scene.asLead().get(location).path("state")));
        scene.asLead().get(location).then().body("created", equalTo(4_500)).body("total", equalTo(4_500));
        assertEquals(4_500, scene.number(PEOPLE));
    }

    @Test
    void aWorkerThatLostItsJobWritesNothingMore() throws IOException {
        ImportClaims.Claim lost = claimed(people(10));
        database.update("update import_job set claimed_by = ? where id = ?", UUID.randomUUID(), lost.id());
        assertFalse(stageRows.of(lost, stakeholders()));
        assertEquals(0, scene.number("select count(*) from import_row where programme_id = ?"));
        assertFalse(QuarkusTransaction.requiringNew().call(() -> claims.hold(lost)));
    }

    @ParameterizedTest
    @EnumSource(ImportKind.class)
    void cancelsAJobThatHasNotBegunToWriteAndNoOther(ImportKind kind) throws IOException {
        ImportClaims.Claim running = claimed(kind, people(10));
        String location = scene.path(kind.name().toLowerCase(Locale.ROOT) + "/imports/" + running.id());
        scene.asLead().post(location + "/cancellation").then().statusCode(200).body("state", equalTo("CANCELLED"));
        assertThrows(Unreadable.class, () -> stageRows.of(running, stakeholders()));
        assertFalse(QuarkusTransaction.requiringNew().call(() -> claims.hold(running)));
        assertEquals(0, scene.number("select count(*) from import_chunk where programme_id = ?"));
        scene.asLead().post(location + "/cancellation").then().statusCode(409);
        assertEquals(0, scene.number(PEOPLE));
    }

    @Test
    void doesNotCancelWhatIsBeingWritten() throws IOException {
        ImportClaims.Claim running = claimed(people(10));
        String location = scene.path("stakeholders/imports/" + running.id());
        int status = QuarkusTransaction.requiringNew().call(() -> {
            assertTrue(claims.hold(running));
            return scene.asLead().post(location + "/cancellation").statusCode();
        });
        assertEquals(409, status);
        assertEquals("RUNNING", scene.asLead().get(location).path("state"));
    }

    @Test
    void aJobThatKeepsFailingEnds() throws IOException {
        ImportClaims.Claim worn = claimed(people(1));
        database.update(
                "update import_job set attempts = 5, claimed_until = clock_timestamp() - interval '1 s' where id = ?",
                worn.id());
        String location = scene.path("stakeholders/imports/" + worn.id());
        ImportScene.until(
                () -> "INTERNAL_ERROR".equals(scene.asLead().get(location).path("problem.reason")));
    }

    @Test
    void importsTwentyThousandPeopleAndReferrals() {
        String file = people(20_000);
        var job = scene.run("stakeholders", file);
        assertEquals("SUCCEEDED", job.state());
        assertEquals(List.of(20_000, 0, 0, 0), job.counts());
        assertEquals(
                20_000, scene.number("select count(*) from event where programme_id = ? and kind = 'stakeholder'"));
        assertEquals(List.of(0, 0, 20_000, 0), scene.run("stakeholders", file).counts());
        String referrals = "fromExternalId,toExternalId,status,referredAt\n"
                + IntStream.range(1, 20_001)
                        .mapToObj(i -> "S" + (i / 2) + ",S" + (i % 20_000) + ",ACCEPTED,2026-01-09\n")
                        .collect(Collectors.joining());
        assertEquals(List.of(20_000, 0, 0, 0), scene.run("referrals", referrals).counts());
        assertEquals(List.of(0, 0, 20_000, 0), scene.run("referrals", referrals).counts());
        assertEquals(
                20_000, scene.number("select count(*) from stakeholder where programme_id = ? and status = 'ENGAGED'"));
    }
}
