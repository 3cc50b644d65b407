package io.interlace.stakeholder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.interlace.stakeholder.SimilarNames.Named;
import io.interlace.stakeholder.SimilarNames.Similar;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SimilarNamesTest {

    private static List<Similar> among(String... names) {
        List<Named> people = new ArrayList<>();
        for (String name : names) {
            people.add(new Named(new UUID(0, people.size()), name));
        }
        return SimilarNames.among(people);
    }

    @Test
    void findsNamesWrittenALittleDifferently() {
        List<Similar> similar = among("adaeze winterbourne", "someone else", "adaeze winterborne");
        assertEquals(1, similar.size());
        assertEquals(new UUID(0, 0), similar.get(0).first());
        assertEquals(new UUID(0, 2), similar.get(0).second());
        assertTrue(similar.get(0).similarity() >= SimilarNames.THRESHOLD
                && similar.get(0).similarity() < 1);
    }

    @Test
    void passesOverTitlesAndTheOrderOfWords() {
        assertEquals(
                1.0,
                among("dr adaeze winterbourne", "winterbourne adaeze").get(0).similarity());
    }

    @Test
    void tellsPeopleApartWhoShareAName() {
        assertEquals(List.of(), among("adaeze winterbourne", "adaeze okafor", "imelda winterbourne"));
    }

    @Test
    void copesWithVeryShortNames() {
        assertEquals(1, among("al", "al").size());
        assertEquals(List.of(), among("al"));
    }
}
