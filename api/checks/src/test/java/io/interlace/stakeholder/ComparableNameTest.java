package io.interlace.stakeholder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ComparableNameTest {

    private static double similarity(String one, String other) {
        return new ComparableName(one).similarity(new ComparableName(other));
    }

    @Test
    void tellsWhatIsWrittenALittleDifferentlyFromTheRest() {
        assertEquals(1.0, similarity("the ward", "ward the"));
        assertTrue(similarity("one number for the ward", "one number for the wards") >= SimilarNames.THRESHOLD);
        assertEquals(0, similarity("one number for the ward", "housing letters without a visit"));
        assertEquals(0, similarity("", "ward"));
        assertEquals(0, similarity("", ""));
    }

    /** What is told apart by letters alone would not have been found by comparing. */
    @Test
    void isNeverMoreSimilarThanItsBound() {
        Random random = new Random(3);
        List<String> names = new ArrayList<>(List.of("a", "ab", "abc"));
        for (int n = 0; n < 300; n++) {
            StringBuilder name = new StringBuilder();
            for (int letter = 1 + random.nextInt(14); letter > 0; letter--) {
                name.append((char) ('a' + random.nextInt(4)));
            }
            names.add(name.toString());
        }
        for (String one : names) {
            for (String other : names) {
                double bound = new ComparableName(one).mostSimilarity(new ComparableName(other));
                assertTrue(SimilarNames.similarity(one, other) <= bound + 1e-9, one + " and " + other);
            }
        }
    }
}
