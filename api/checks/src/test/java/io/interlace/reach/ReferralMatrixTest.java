package io.interlace.reach;

import static io.interlace.reach.ReachScene.category;
import static io.interlace.reach.ReachScene.reach;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.interlace.TestDatabase;
import io.interlace.identity.People;
import io.interlace.identity.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who recruited whom, in more categories than a page shows as a table: the answer has all of them. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReferralMatrixTest {

    private static final double EXACTLY = 1e-9;
    private static final int PLACES = 41;

    @Inject
    People people;

    private static String place(int number) {
        return "P%02d".formatted(number % PLACES);
    }

    /** In even places people bring in their own, in odd ones somebody of the next. */
    private static int towards(int from) {
        return from % 2 == 0 ? from : from + 1;
    }

    private ReachScene manyPlaces() {
        List<String> rows = new ArrayList<>();
        List<String> referrals = new ArrayList<>();
        for (int from = 0; from < PLACES; from++) {
            rows.add("F%d,F%d,,ENGAGED,%s,,10,".formatted(from, from, place(from)));
            rows.add("T%d,T%d,,ENGAGED,%s,,10,".formatted(from, from, place(towards(from))));
            referrals.add("F%d,T%d,ACCEPTED".formatted(from, from));
        }
        return ReachScene.empty(people)
                .places(codes().toArray(String[]::new))
                .people(rows.toArray(String[]::new))
                .referrals(referrals.toArray(String[]::new));
    }

    private static List<String> codes() {
        return IntStream.range(0, PLACES).mapToObj(ReferralMatrixTest::place).toList();
    }

    @Test
    void hasARowAndAColumnForEachOfFortyOnePlaces() {
        JsonPath reach = manyPlaces().reach("PLACE");
        assertEquals(codes(), reach.getList("recruitment.categories"));
        assertEquals(codes(), reach.getList("categories.value"));
        List<List<Integer>> expected = IntStream.range(0, PLACES)
                .mapToObj(from -> IntStream.range(0, PLACES)
                        .mapToObj(to -> towards(from) == to ? 1 : 0)
                        .toList())
                .toList();
        assertEquals(expected, reach.getList("recruitment.transitions"));
        // 21 of 41 stay at home; each row sends one, so that chance keeps one of all
        assertEquals(21.0, reach.getDouble("recruitment.homophily"), EXACTLY);
        assertEquals(41.0, reach.getDouble(category("P40", "recruitmentHomophily")), EXACTLY);
        assertEquals(0.0, reach.getDouble(category("P39", "recruitmentHomophily")), EXACTLY);
        assertEquals(List.of(PLACES, PLACES), reach.getList("sample.waveSizes"));
        assertEquals(PLACES, reach.getList("convergence[1].estimates").size());
    }

    @Test
    void tellsReadersOfAggregatesThePlacesAndNotWhoRecruitedWhom() {
        JsonPath reach = reach(manyPlaces().as(Role.VIEWER), "PLACE");
        assertEquals(codes(), reach.getList("recruitment.categories"));
        assertNull(reach.get("recruitment.transitions"));
        assertNull(reach.get("convergence"));
        assertNull(reach.get(category("P40", "recruitmentHomophily")));
    }
}
