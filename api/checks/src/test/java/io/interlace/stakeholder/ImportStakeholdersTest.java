package io.interlace.stakeholder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.interlace.TestDatabase;
import io.interlace.http.Database;
import io.interlace.http.Ids;
import io.interlace.imports.ImportScene;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ImportStakeholdersTest {

    private static final String PERSON =
            "select concat_ws('|', name, email, status, job_title, network_size, influence, interest,"
                    + " protected_minutes_per_month, attributes, version) from stakeholder where programme_id = ?"
                    + " and external_id = 'S1'";

    @Inject
    ImportScene scene;

    @Inject
    Database database;

    @Inject
    ImportKeys keys;

    @Inject
    Clock clock;

    @Test
    void makesPeopleWithEverythingAFileSays() {
        scene.place("LAMBETH");
        scene.run("organisations", "code,name,type\nRJ1,Guy's,NHS_TRUST\n");
        var job = scene.run(
                "stakeholders",
                "externalId,name,email,jobTitle,organisationCode,placeCode,networkSize,influence,interest,"
                        + "protectedMinutesPerMonth,status,attributes.band\n"
                        + "S1,Ana Ruiz,Ana.Ruiz@Example.org,Nurse,RJ1,LAMBETH,12,4,5,60,ENGAGED,7\n");
        assertEquals("SUCCEEDED", job.state());
        assertEquals(List.of(1, 0, 0, 0), job.counts());
        assertEquals("Ana Ruiz|ana.ruiz@example.org|ENGAGED|Nurse|12|4|5|60|{\"band\": \"7\"}|0", scene.text(PERSON));
        assertEquals(
                "Ana Ruiz Nurse Guy's|LAMBETH",
                scene.text("select s.search_text || '|' || c.code from stakeholder s join category c"
                        + " on c.id = s.place_id where s.programme_id = ? and engaged_at is not null"));
        assertEquals(
                "created ENGAGED",
                scene.text("select action || ' ' || (enum_values->>'status') from event where programme_id = ?"
                        + " and kind = 'stakeholder'"));
    }

    @Test
    void changesNothingWhenRepeated() {
        String file = """
                externalId,name,email,status,attributes.band,jobTitle
                S1,Ana,Ana@Example.org,INVITED,7,Nurse
                S2,Ben,,,,
                S3,Cyn,cyn@example.org,OPTED_OUT,,
                """;
        assertEquals(List.of(3, 0, 0, 0), scene.run("stakeholders", file).counts());
        int events = scene.number("select count(*) from event where programme_id = ? and kind = 'stakeholder'");
        assertEquals(List.of(0, 0, 3, 0), scene.run("stakeholders", file).counts());
        assertEquals(
                List.of(0, 0, 3, 0),
                scene.run("stakeholders", file.replace("Ana@Example.org", "ANA@EXAMPLE.ORG"))
                        .counts());
        assertEquals(0, scene.number("select coalesce(sum(version), 0) from stakeholder where programme_id = ?"));
        assertEquals(
                events, scene.number("select count(*) from event where programme_id = ? and kind = 'stakeholder'"));
    }

    @Test
    void changesOnlyWhatAFileSays() {
        scene.run("stakeholders", "externalId,name,email,influence,attributes.a\nS1,Ana,ana@example.org,4,x\n");
        var job = scene.run("stakeholders", "externalId,name,email,interest,attributes.b\nS1,Ana R,,3,y\n");
        assertEquals(List.of(0, 1, 0, 0), job.counts());
        assertEquals("Ana R|ana@example.org|IDENTIFIED|4|3|{\"a\": \"x\", \"b\": \"y\"}|1", scene.text(PERSON));
        assertEquals(
                "{name,interest,attributes}",
                scene.text("select changed from event where programme_id = ? and kind = 'stakeholder'"
                        + " and action = 'changed'"));
    }

    @Test
    void findsPeopleByTheExternalIdOfADuplicateThatWasMerged() {
        scene.run("stakeholders", "externalId,name\nS1,Ana\n");
        database.update(
                "insert into stakeholder_alias (programme_id, id, stakeholder_id, external_id)"
                        + " select programme_id, ?::uuid, id, 'OLD' from stakeholder where programme_id = ?",
                Ids.next(clock),
                scene.programme());
        assertEquals(
                List.of(0, 0, 1, 0),
                scene.run("stakeholders", "externalId,name\nOLD,Ana\n").counts());
        assertEquals(
                List.of("3 externalId DUPLICATE_IN_FILE"),
                scene.run("stakeholders", "externalId,name\nOLD,Ana\nS1,Ana\n").rejections());
    }

    @Test
    void rejectsRowsByReasonAndRepeatsNothingOfPeople() {
        scene.run("stakeholders", "externalId,name,status\nS1,Ana,ENGAGED\n");
        var job = scene.run(
                "stakeholders",
                "externalId,name,email,placeCode,networkSize,status\n"
                        + ",Secretname,,,,\n"
                        + "A1,Secretname,not an address,,,\n"
                        + "A2," + "Secretname".repeat(30) + ",,,,\n"
                        + "A3,Secretname,,NOWHERE,,\n"
                        + "A4,Secretname,,,many,\n"
                        + "S1,Secretname,,,,INVITED\n"
                        + "A5,Secretname,,,,\n"
                        + "A5,Secretname,,,,\n"
                        + "A6,Secretname,,,,AWAY\n"
                        + "A7,Secret\u0007name,,,,\n"
                        + "A8,Secretname\n");
        assertEquals("FAILED", job.state());
        assertEquals("ROWS_REJECTED null", job.problem());
        assertEquals(List.of(1, 0, 0, 10), job.counts());
        assertEquals(11, job.total());
        assertEquals(
                List.of(
                        "2 externalId MISSING",
                        "3 email INVALID",
                        "4 name TOO_LONG",
                        "5 placeCode UNKNOWN_REFERENCE",
                        "6 networkSize INVALID",
                        "7 status ILLEGAL_TRANSITION",
                        "9 externalId DUPLICATE_IN_FILE",
                        "10 status INVALID",
                        "11 name INVALID",
                        "12 null MALFORMED"),
                job.rejections());
        assertFalse(job.details().toString().contains("Secret"));
        assertEquals(1, scene.number("select count(*) from stakeholder where programme_id = ?"));
    }

    @Test
    void keepsThoseOutWhoOptedOutOrWereErased() {
        scene.run("stakeholders", "externalId,name,email\nS1,Ana,ana@example.org\nS2,Ben,\n");
        scene.run("stakeholders", "externalId,name,status\nS1,Ana,OPTED_OUT\n");
        database.update(
                "insert into kept_out (programme_id, id, digest, created_at) values (?, ?, ?, now())",
                scene.programme(),
                UUID.randomUUID(),
                keys.ofExternalId("GONE"));
        var job = scene.run(
                "stakeholders?mode=SKIP_INVALID",
                "externalId,name,email\nN1,Ana,ANA@example.org\nGONE,Cyn,\nS1,Ana B,\nS1,Ana,ana@example.org\nN2,Dan,\n");
        assertEquals("SUCCEEDED", job.state());
        assertEquals(
                List.of(
                        "2 email KEPT_OUT",
                        "3 externalId KEPT_OUT",
                        "4 externalId KEPT_OUT",
                        "5 externalId DUPLICATE_IN_FILE"),
                job.rejections());
        assertEquals(List.of(1, 0, 0, 4), job.counts());
    }

    @Test
    void keepsFormulasAsTheText() {
        scene.run("stakeholders", "externalId,name\nS1,\"=HYPERLINK(\"\"x\"\")\"\n");
        assertEquals("=HYPERLINK(\"x\")", scene.text("select name from stakeholder where programme_id = ?"));
    }

    @Test
    void takesNdjsonWithTheNamesOfProperties() {
        var job = scene.run(
                "stakeholders",
                "application/x-ndjson",
                ("{\"externalId\":\"S1\",\"name\":\"Ana\",\"networkSize\":5,\"attributes\":{\"band\":\"7\"},\"email\":null}\n"
                                + "{\"externalId\":\"S2\",\"name\":\"Ben\"}")
                        .getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(2, 0, 0, 0), job.counts());
        assertEquals("Ana|IDENTIFIED|5|{\"band\": \"7\"}|0", scene.text(PERSON));
    }

    @Test
    void notesWhenEachStepWasTaken() {
        scene.run(
                "stakeholders", "externalId,name,status\nS1,A,INVITED\nS2,B,DECLINED\nS3,C,ENGAGED\nS4,D,IDENTIFIED\n");
        scene.run(
                "stakeholders", "externalId,name,status\nS1,A,ENGAGED\nS2,B,INVITED\nS3,C,OPTED_OUT\nS4,D,DECLINED\n");
        assertEquals(
                "S1 t t f f null,S2 t f f f null,S3 f t f t null,S4 f f t f OTHER",
                scene.text(
                        "select string_agg(concat_ws(' ', external_id, invited_at is not null, engaged_at is not null,"
                                + " declined_at is not null, opted_out_at is not null, coalesce(decline_reason_code, 'null')),"
                                + " ',' order by external_id) from stakeholder where programme_id = ?"));
    }
}
