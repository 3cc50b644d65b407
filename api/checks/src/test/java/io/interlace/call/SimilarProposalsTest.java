package io.interlace.call;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import io.interlace.TestDatabase;
import io.interlace.TestProgramme;
import io.interlace.http.Database;
import io.interlace.identity.People;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SimilarProposalsTest {

    @Inject
    People people;

    @Inject
    Database database;

    @Test
    void areLookedForAmongTheTwoThousandThatWereBegunLast() {
        Calling calling = Calling.ledBy(people.founder());
        TestProgramme programme = calling.programme();
        String call = calling.openCall();
        String one = proposed(programme, call, "One number for the ward");
        String alike = proposed(programme, call, "One number for the wards");
        String similar = "/proposals/" + one + "/similar-proposals";
        later(programme, call, 1999);
        // the one that is asked about is there, though it is too old to be among them
        programme.get(similar).then().statusCode(200).body("results.id", contains(alike));
        later(programme, call, 1);
        programme.get(similar).then().statusCode(200).body("results", empty());
    }

    private static String proposed(TestProgramme programme, String call, String title) {
        return Calling.made(programme.post("/calls/" + call + "/proposals", Map.of("title", title)));
    }

    private void later(TestProgramme programme, String call, int many) {
        database.update(
                "insert into proposal (programme_id, id, call_id, title, attributes, state, created_at, updated_at, version)"
                        + " select ?::uuid, gen_random_uuid(), ?::uuid, 'Something else ' || n, '{}', 'DRAFT',"
                        + " now() + interval '1 hour', now(), 0 from generate_series(1, ?) n",
                programme.id(),
                call,
                many);
    }
}
