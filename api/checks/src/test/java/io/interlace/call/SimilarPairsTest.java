package io.interlace.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.interlace.call.SimilarPairs.Found;
import io.interlace.call.SimilarPairs.Idea;
import io.interlace.call.SimilarPairs.Pair;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SimilarPairsTest {

    private static final UUID LEAD = new UUID(7, 7);
    private static final String AIMS = "clinics book the next clinic with each other by one sentence";

    private static UUID id(int n) {
        return new UUID(0, n);
    }

    private static Idea idea(int n, @Nullable UUID lead, String title, String aims) {
        return new Idea(id(n), lead, title, aims);
    }

    private static Pair only(Idea... ideas) {
        Found found = SimilarPairs.among(List.of(ideas), 100);
        assertEquals(1, found.total());
        return found.closest().get(0);
    }

    private static int total(Idea... ideas) {
        return SimilarPairs.among(List.of(ideas), 100).total();
    }

    @Test
    void findsTitlesWrittenALittleDifferently() {
        Pair pair = only(
                idea(2, null, "one number for the wards", ""),
                idea(3, null, "housing letters without a gp visit", ""),
                idea(1, null, "one number for the ward", ""));
        assertEquals(id(1), pair.earlier());
        assertEquals(id(2), pair.later());
        assertEquals(Set.of(SimilarityGround.TITLE), pair.grounds());
    }

    @Test
    void findsWhatOneLeadProposesInOtherWords() {
        Idea one = idea(1, LEAD, "one number for the ward", "");
        Idea other = idea(2, LEAD, "a number that the ward can ring", "");
        assertEquals(Set.of(SimilarityGround.LEAD), only(one, other).grounds());
        assertEquals(4.0 / 6, only(one, other).closeness(), 1e-12);
        assertEquals(0, total(one, idea(2, new UUID(8, 8), other.title(), "")));
        assertEquals(0, total(one, idea(2, null, other.title(), "")));
        assertEquals(0, total(one, idea(2, LEAD, "housing letters", "")));
        assertEquals(0, total(idea(1, LEAD, "a b c", ""), idea(2, LEAD, "x y z", "")), "no longer words");
    }

    @Test
    void findsAimsInNearlyTheSameWords() {
        Pair pair = only(idea(1, null, "book it", AIMS), idea(2, null, "referrals", AIMS + " and phone"));
        assertEquals(Set.of(SimilarityGround.AIMS), pair.grounds());
        assertEquals(11.0 / 13, pair.closeness(), 1e-12);
        assertEquals(0, total(idea(1, null, "book it", "try it out"), idea(2, null, "referrals", "try it out")));
        assertEquals(0, total(idea(1, null, "book it", AIMS), idea(2, null, "referrals", "")));
    }

    @Test
    void takesAimsThatShareExactlyAsMuchAsIsAsked() {
        String shared = "a b c d e f g h";
        assertEquals(1, total(idea(1, null, "one", shared + " i"), idea(2, null, "housing", shared + " j")));
        assertEquals(0, total(idea(1, null, "one", shared + " i k"), idea(2, null, "housing", shared + " j")));
    }

    @Test
    void putsFirstWhatMostGroundsSpeakForAndKeepsNoMoreThanAsked() {
        Found found = SimilarPairs.among(
                List.of(
                        idea(1, null, "one number for the ward", AIMS),
                        idea(2, null, "one number for the wards", AIMS),
                        idea(3, null, "housing letters", AIMS)),
                2);
        assertEquals(3, found.total());
        assertEquals(2, found.closest().size());
        assertEquals(
                Set.of(SimilarityGround.TITLE, SimilarityGround.AIMS),
                found.closest().get(0).grounds());
        assertEquals(id(3), found.closest().get(1).earlier());
        assertEquals(id(1), found.closest().get(1).later());
    }

    @Test
    void keepsABoundedNumberOfEqualOnes() {
        List<Idea> ideas = new ArrayList<>();
        for (int n = 0; n < 300; n++) {
            ideas.add(idea(n, LEAD, "one number for the ward", AIMS));
        }
        Found found = SimilarPairs.among(ideas, 100);
        assertEquals(300 * 299 / 2, found.total());
        assertEquals(100, found.closest().size());
        assertEquals(id(1), found.closest().get(0).earlier());
    }

    /** Against every pair of sets, as the definition has it. */
    @Test
    void findsAllAimsThatTheDefinitionFinds() {
        Random random = new Random(5);
        for (int round = 0; round < 50; round++) {
            List<Idea> ideas = new ArrayList<>();
            for (int n = 0; n < 12; n++) {
                StringBuilder aims = new StringBuilder();
                for (int word = 0; word < 14; word++) {
                    aims.append(" w").append(random.nextInt(12));
                }
                ideas.add(idea(n, null, "t" + n * 7919, aims.toString().strip()));
            }
            Set<String> expected = new TreeSet<>();
            for (int i = 0; i < ideas.size(); i++) {
                for (int j = i + 1; j < ideas.size(); j++) {
                    if (jaccard(ideas.get(i).aims(), ideas.get(j).aims()) >= SimilarPairs.SAME_AIMS) {
                        expected.add(ideas.get(j).id() + " " + ideas.get(i).id());
                    }
                }
            }
            Set<String> found = new TreeSet<>();
            for (Pair pair : SimilarPairs.among(ideas, 1000).closest()) {
                if (pair.grounds().contains(SimilarityGround.AIMS)) {
                    found.add(pair.earlier() + " " + pair.later());
                }
            }
            assertEquals(expected, found);
        }
    }

    private static double jaccard(String one, String other) {
        Set<String> left = new HashSet<>(Arrays.asList(one.split(" ")));
        Set<String> right = new HashSet<>(Arrays.asList(other.split(" ")));
        if (Math.min(left.size(), right.size()) < SimilarPairs.FEWEST_WORDS) {
            return 0;
        }
        Set<String> shared = new HashSet<>(left);
        shared.retainAll(right);
        left.addAll(right);
        return (double) shared.size() / left.size();
    }

    @Test
    void looksAtManyLongOnes() {
        Random random = new Random(7);
        List<Idea> ideas = new ArrayList<>();
        for (int n = 0; n < 500; n++) {
            StringBuilder aims = new StringBuilder();
            for (int word = 0; word < 600; word++) {
                aims.append(" word").append((int) Math.abs(random.nextGaussian() * 900));
            }
            ideas.add(idea(
                    n,
                    LEAD,
                    "together the clinic and ward number " + random.nextInt(100_000) + " of week " + random.nextInt(50),
                    aims.toString().strip()));
        }
        assertTrue(SimilarPairs.among(ideas, 100).closest().size() <= 100);
    }
}
