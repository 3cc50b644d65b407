package io.interlace.retrospective;

import static io.interlace.call.Calling.made;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.interlace.TestDatabase;
import io.interlace.TestProgramme;
import io.interlace.identity.People;
import io.interlace.identity.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RetrospectiveTemplateTest {

    private static final String ALL = "/retrospective-templates";

    @Inject
    People people;

    private TestProgramme lead;

    @BeforeEach
    void aProgramme() {
        lead = TestProgramme.ledBy(people.founder());
    }

    private static Map<String, Object> draft(String name) {
        return Map.of("name", name, "columns", Sitting.COLUMNS);
    }

    @Test
    void isKeptChangedAndKeptNoLonger() {
        String second = made(lead.post(ALL, draft("Short")));
        String first = made(lead.post(ALL, draft("After a difficult month")));
        lead.get(ALL).then().statusCode(200).body("results.id", contains(first, second));
        lead.patch(ALL + "/" + first, Map.of("columns", Sitting.COLUMNS.subList(0, 1)), 0)
                .then()
                .statusCode(200)
                .body("columns.title", contains("Helped"))
                .body("version", equalTo(1));
        lead.patch(ALL + "/" + first, Map.of("name", "Later"), 0).then().statusCode(412);
        lead.delete(ALL + "/" + second, 0).then().statusCode(204);
        lead.get(ALL).then().body("results.name", contains("After a difficult month"));
    }

    @Test
    void isCalledUnlikeAnyOther() {
        made(lead.post(ALL, draft("Short")));
        lead.post(ALL, draft(" SHORT ")).then().statusCode(409).body("errors.pointer", contains("/name"));
        String another = made(lead.post(ALL, draft("Long")));
        lead.patch(ALL + "/" + another, Map.of("name", "short"), 0)
                .then()
                .statusCode(409)
                .body("errors.pointer", contains("/name"));
        lead.patch(ALL + "/" + another, Map.of("name", "long"), 0).then().statusCode(200);
        made(TestProgramme.ledBy(people.founder()).post(ALL, draft("Short")));
    }

    @Test
    void namesColumnsThatAreAlike() {
        lead.post(ALL, Map.of("name", "Twice", "columns", List.of(Sitting.COLUMNS.get(0), Sitting.COLUMNS.get(0))))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/columns/1/id"));
    }

    @Test
    void isForThoseWhoPlan() {
        String template = made(lead.post(ALL, draft("Short")));
        TestProgramme facilitator = lead.as(people, Role.FACILITATOR);
        facilitator.get(ALL + "/" + template).then().statusCode(200);
        made(facilitator.post(ALL, draft("Another")));
        lead.as(people, Role.CONTRIBUTOR).get(ALL).then().statusCode(403);
    }
}
