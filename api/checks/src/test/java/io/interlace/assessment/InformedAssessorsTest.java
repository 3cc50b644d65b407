package io.interlace.assessment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.interlace.TestDatabase;
import io.interlace.identity.People;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whoever could once see what others say neither changes their own nor says anything that those could have told them. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class InformedAssessorsTest {

    @Inject
    People people;

    @Test
    void stayInformedWhenTheyAreGivenMore() {
        Assessing assessing = Assessing.of(people, 4, 2);
        assessing.appoint(1).then().body("assessors.assigned", contains(2, 2));
        String own = assessing.given(0).get(0);
        assessing.finish(0);
        List<String> others = assessing.given(1);
        declare(assessing, others.get(0)).then().statusCode(200);
        assessing.appoint(1).then().statusCode(200).body("assessors.assigned", contains(3, 1));
        assessing.act(0, own, "return").then().statusCode(409).body("detail", containsString("could see"));
        assessing.score(1, others.get(1), 2, 3).then().statusCode(200);
        assessing.act(1, others.get(1), "submission").then().statusCode(200);
        // of what they are still to say something about they are told nothing, not even that the other must not
        assessing.assessors().get(0).get("/assessments/" + others.get(0)).then().statusCode(404);
        assessing.assessors().get(0).get("/assessments/" + others.get(1)).then().statusCode(200);
        assertEquals(4, assessing.given(0).size());
        assessing.appoint(2).then().statusCode(200).body("assessors.assigned", contains(3, 1));
    }

    @Test
    void areNotToldOfWhatTheyMayHaveToAssessYet() {
        Assessing assessing = Assessing.of(people, 2, 2, List.of(Map.of("name", "A named lead on each side")));
        assessing.appoint(2).then().statusCode(200);
        assessing.finish(1);
        List<String> given = assessing.given(0);
        assessing.score(0, given.get(0), 2, 3).then().statusCode(200);
        assessing.act(0, given.get(0), "submission").then().statusCode(200);
        String left =
                assessing.assessors().get(0).get("/assessments/" + given.get(1)).path("proposalId");
        String check = assessing.lead().get("/calls/" + assessing.call()).path("eligibilityChecks[0].id");
        find(assessing, left, Map.of("eligible", false, "failedCheckId", check));
        assertEquals(3, assessing.given(0).size());
        find(assessing, left, Map.of("eligible", true));
        assessing.act(0, given.get(0), "return").then().statusCode(409);
        assertEquals(3, assessing.given(0).size());
        assessing.score(0, given.get(1), 2, 3).then().statusCode(200);
        assessing.act(0, given.get(1), "submission").then().statusCode(200);
        assertEquals(4, assessing.given(0).size());
    }

    private static void find(Assessing assessing, String proposal, Map<String, Object> found) {
        assessing
                .lead()
                .post("/proposals/" + proposal + "/eligibility", found)
                .then()
                .statusCode(200);
    }

    private static Response declare(Assessing assessing, String assessment) {
        return assessing
                .assessors()
                .get(1)
                .post("/assessments/" + assessment + "/conflict-of-interest", Map.of("reason", "Works there"));
    }
}
