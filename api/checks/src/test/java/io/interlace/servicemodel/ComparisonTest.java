package io.interlace.servicemodel;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.interlace.TestDatabase;
import io.interlace.TestProgramme;
import io.interlace.identity.People;
import io.interlace.insight.Learning;
import io.interlace.servicemodel.Modelling.Drawn;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ComparisonTest {

    private static final String PATH = "/service-models/comparison";

    @Inject
    People people;

    @Test
    void tellsWhatStaysGoesComesAndIsUnanswered() {
        TestProgramme programme = TestProgramme.ledBy(people.founder());
        Modelling modelling = new Modelling(programme);
        String insight = Learning.noted(programme, 1).get(0);
        Drawn current = modelling.drawn("CURRENT");
        List<String> now = current.steps("Practice: sends it", "Booking team: books", "Practice: waits");
        programme.get(PATH).then().statusCode(404).body("detail", containsString("FUTURE model"));
        Drawn future = modelling.drawn("FUTURE");
        List<String> later = future.steps("Practice: sends it", "Booking team: answers");
        modelling
                .change(future.element(later.get(0)), Map.of("continuesId", now.get(0)))
                .then()
                .statusCode(200);
        Map<String, Object> draft = Map.of("elementId", now.get(2), "title", "Unheard", "insightIds", List.of(insight));
        String answered = current.pin("breakdowns", draft);
        String open = current.pin("breakdowns", draft);
        String improvement = future.pin(
                "improvements",
                Map.of(
                        "elementId",
                        later.get(1),
                        "title",
                        "Answer",
                        "insightIds",
                        List.of(insight),
                        "answersIds",
                        List.of(answered)));
        for (String query : List.of("", "?currentId=" + current.id() + "&futureId=" + future.id())) {
            modelling
                    .read(PATH + query)
                    .body("currentId", equalTo(current.id()))
                    .body("futureId", equalTo(future.id()))
                    .body("flows.name", contains("Referral"))
                    .body("flows[0].stays.current.id", contains(now.get(0)))
                    .body("flows[0].stays.future.id", contains(later.get(0)))
                    .body("flows[0].stays.changes", contains(false))
                    .body("flows[0].goes.id", contains(now.get(1), now.get(2)))
                    .body("flows[0].comes.title", contains("answers"))
                    .body("flows[0].breakdowns.id", contains(answered, open))
                    .body("flows[0].breakdowns[0].improvements.id", contains(improvement))
                    .body("flows[0].breakdowns[1].improvements", empty())
                    .body("flows[0].unanswered", equalTo(1));
        }
        programme
                .get(PATH + "?currentId=" + future.id())
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("currentId"));
    }
}
