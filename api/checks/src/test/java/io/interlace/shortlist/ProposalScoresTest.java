package io.interlace.shortlist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.interlace.shortlist.ProposalScores.Assessment;
import io.interlace.shortlist.ProposalScores.Criterion;
import io.interlace.shortlist.ProposalScores.Scored;
import io.interlace.shortlist.ProposalScores.Scores;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ProposalScoresTest {

    private static final List<Criterion> ONE = List.of(new Criterion("c", 3, 0, 10));

    private static Assessment says(String assessor, String proposal, double score) {
        return new Assessment(assessor, proposal, Map.of("c", score));
    }

    private static Scores scores(List<Assessment> assessments, String... proposals) {
        Map<String, Boolean> eligible = new HashMap<>();
        Arrays.stream(proposals).forEach(id -> eligible.put(id, true));
        return ProposalScores.of(ONE, assessments, eligible);
    }

    private static Scored of(Scores scores, String proposal) {
        return scores.proposals().stream()
                .filter(scored -> scored.proposalId().equals(proposal))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void scoresTheDemonstrationAsItsOwnCheckDoes() {
        Scores scores = new DemonstrationCall().scores();
        List<String> ranked = scores.proposals().stream()
                .filter(scored -> scored.rank() != null)
                .sorted(Comparator.comparing(scored -> Objects.requireNonNull(scored.rank())))
                .map(Scored::proposalId)
                .toList();
        assertEquals(new DemonstrationCall().ids("byScoreAlone"), ranked.subList(0, 5));
        assertEquals(16, ranked.size());
        // 4.438 and 3.217 on the scale from 1 to 5
        assertEquals(85.94, Objects.requireNonNull(of(scores, "prp-02").score()), 0.02);
        assertEquals(55.42, Objects.requireNonNull(of(scores, "prp-16").score()), 0.02);
        assertTrue(scores.levels().removed());
        assertEquals(15, scores.levels().inCommon());
        assertEquals(81.83, Objects.requireNonNull(scores.levels().byAssessor().get("mem-04")), 0.2);
        assertEquals(List.of(), scores.levels().leftAsTheyAre());
        assertFalse(of(scores, "prp-17").eligible());
        assertNull(of(scores, "prp-17").rank());
    }

    @Test
    void takesOffHowSternEachAssessorIs() {
        Scores scores = scores(
                List.of(
                        says("kind", "a", 9),
                        says("kind", "b", 8),
                        says("kind", "c", 7),
                        says("stern", "a", 5),
                        says("stern", "b", 4),
                        says("stern", "c", 3),
                        says("stern", "d", 5)),
                "a",
                "b",
                "c",
                "d");
        assertEquals(Map.of("kind", 80.0, "stern", 40.0), scores.levels().byAssessor());
        assertEquals(70.0, of(scores, "a").score());
        assertEquals(0.0, of(scores, "a").standardError());
        // without the level it would be 50, and last
        assertEquals(70.0, of(scores, "d").score());
        assertEquals(1, of(scores, "d").rank());
        assertEquals(1, of(scores, "a").rank());
        assertEquals(3, of(scores, "b").rank());
        assertNull(of(scores, "d").standardError());
    }

    @Test
    void leavesAnAssessorWithFewScoresAsTheyAre() {
        Scores scores = scores(
                List.of(
                        says("kind", "a", 9),
                        says("kind", "b", 8),
                        says("kind", "c", 7),
                        says("stern", "a", 5),
                        says("stern", "b", 4),
                        says("stern", "c", 3),
                        says("brief", "a", 1),
                        says("brief", "b", 10)),
                "a",
                "b",
                "c");
        assertEquals(List.of("brief"), scores.levels().leftAsTheyAre());
        assertEquals(3, scores.levels().inCommon());
        assertEquals(50.0, of(scores, "a").score());
        assertEquals(3, of(scores, "a").assessors());
    }

    @Test
    void removesNoLevelsWithTooLittleInCommon() {
        Scores scores = scores(
                List.of(
                        says("x", "a", 9),
                        says("x", "b", 8),
                        says("x", "c", 7),
                        says("y", "a", 5),
                        says("y", "b", 4),
                        says("y", "d", 3)),
                "a",
                "b",
                "c",
                "d");
        assertFalse(scores.levels().removed());
        assertEquals(2, scores.levels().inCommon());
        assertEquals(List.of("x", "y"), scores.levels().leftAsTheyAre());
        assertEquals(70.0, of(scores, "a").score());
        assertEquals(20.0, Objects.requireNonNull(of(scores, "a").standardError()), 1e-9);
    }

    @Test
    void hasAnAnswerForOneAssessorForNobodyAndForNothing() {
        Scores one = scores(List.of(says("x", "a", 9), says("x", "b", 8), says("x", "c", 7)), "a", "b", "c", "d");
        assertFalse(one.levels().removed());
        assertEquals(90.0, of(one, "a").score());
        assertNull(of(one, "a").standardError());
        assertNull(of(one, "d").score());
        assertNull(of(one, "d").rank());
        assertEquals(0, of(one, "d").assessors());
        Scores nobody = scores(List.of(), "a");
        assertNull(of(nobody, "a").score());
        assertEquals(0, nobody.levels().inCommon());
        assertEquals(List.of(), scores(List.of()).proposals());
    }

    @Test
    void ranksEqualScoresAlike() {
        Scores scores = scores(List.of(says("x", "a", 5), says("x", "b", 5), says("x", "c", 5)), "a", "b", "c");
        scores.proposals().forEach(scored -> assertEquals(1, scored.rank()));
    }

    @Test
    void takesTheMeanOfTheCriteriaThatAreScored() {
        List<Criterion> two =
                List.of(new Criterion("c", 1, 1, 5), new Criterion("d", 3, 0, 1), new Criterion("e", 0, 0, 1));
        Map<String, Boolean> proposals = Map.of("a", true, "b", true, "n", true);
        Scores scores = ProposalScores.of(
                two,
                List.of(
                        new Assessment("x", "a", Map.of("c", 5.0, "d", 0.0)),
                        new Assessment("x", "b", Map.of("c", 4.0)),
                        new Assessment("x", "n", Map.of("e", 1.0))),
                proposals);
        assertEquals(25.0, of(scores, "a").score());
        assertEquals(75.0, of(scores, "b").score());
        assertNull(of(scores, "n").score());
    }

    @Test
    void refusesWhatCannotBe() {
        assertThrows(IllegalArgumentException.class, () -> scores(List.of(says("x", "z", 1)), "a"));
        assertThrows(IllegalArgumentException.class, () -> scores(List.of(says("x", "a", 1), says("x", "a", 2)), "a"));
        assertThrows(
                IllegalArgumentException.class,
                () -> scores(List.of(new Assessment("x", "a", Map.of("other", 1.0))), "a"));
        for (Criterion wrong : List.of(new Criterion("c", -1, 0, 1), new Criterion("c", 1, 1, 1))) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> ProposalScores.of(List.of(wrong), List.of(), Map.of("a", true)));
        }
    }

    @Property(tries = 20)
    void doesNotDependOnTheOrderOfInput(@ForAll long seed) {
        DemonstrationCall call = new DemonstrationCall();
        List<Assessment> assessments = new ArrayList<>(call.assessments());
        List<Criterion> criteria = new ArrayList<>(call.criteria());
        Collections.shuffle(assessments, new Random(seed));
        Collections.shuffle(criteria, new Random(seed));
        assertEquals(call.scores(), ProposalScores.of(criteria, assessments, call.proposals()));
    }
}
