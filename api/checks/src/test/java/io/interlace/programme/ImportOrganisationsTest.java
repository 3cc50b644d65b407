package io.interlace.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.interlace.TestDatabase;
import io.interlace.imports.ImportScene;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ImportOrganisationsTest {

    @Inject
    ImportScene scene;

    @Test
    void makesChangesAndLeavesOrganisationsByCode() {
        scene.place("LAMBETH");
        String file = "code,name,type,odsCode,placeCode\nRJ1,Guy's,NHS_TRUST,RJ1,LAMBETH\nX,A charity,VOLUNTARY,,\n";
        assertEquals(List.of(2, 0, 0, 0), scene.run("organisations", file).counts());
        assertEquals(List.of(0, 0, 2, 0), scene.run("organisations", file).counts());
        assertEquals(
                List.of(0, 1, 1, 0),
                scene.run("organisations", file.replace("A charity", "Another")).counts());
        assertEquals(
                "RJ1 Guy's LAMBETH 0,X Another 1",
                scene.text("select string_agg(concat_ws(' ', o.code, o.name, c.code, o.version), ',' order by o.code)"
                        + " from organisation o left join category c on c.id = o.place_id where o.programme_id = ?"));
        assertEquals(
                "created NHS_TRUST,created VOLUNTARY,changed",
                scene.text("select string_agg(concat_ws(' ', action, enum_values->>'type'), ',' order by sequence)"
                        + " from event where programme_id = ? and kind = 'organisation'"));
    }

    @Test
    void rejectsRowsByReason() {
        scene.run("organisations", "code,name,type,odsCode\nRJ1,Guy's,NHS_TRUST,RJ1\nRJ2,Lewisham,NHS_TRUST,RJ2\n");
        var job = scene.run("organisations?mode=SKIP_INVALID", """
                code,name,type,odsCode,placeCode
                N1,New,NHS_TRUST,123456,
                N2,New,NHS_TRUST,RJ1,
                N3,New,NHS_TRUST,RJ3,
                N4,New,NHS_TRUST,RJ3,
                N5,New,NHS_TRUST,,NOWHERE
                lower,New,NHS_TRUST,,
                RJ1,Guy's,LOCAL_AUTHORITY,,
                N6,New,,,
                N3,New,NHS_TRUST,,
                """);
        assertEquals(
                List.of(
                        "2 odsCode INVALID",
                        "3 odsCode TAKEN",
                        "5 odsCode DUPLICATE_IN_FILE",
                        "6 placeCode UNKNOWN_REFERENCE",
                        "7 code INVALID",
                        "8 type INVALID",
                        "9 type MISSING",
                        "10 code DUPLICATE_IN_FILE"),
                job.rejections());
        assertEquals(List.of(1, 0, 0, 8), job.counts());
    }
}
