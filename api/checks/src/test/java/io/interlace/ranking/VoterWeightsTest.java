package io.interlace.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.interlace.ranking.VoterWeights.Frame;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class VoterWeightsTest {

    private static final Map<String, String> GP = Map.of("GROUP", "GP");
    private static final Map<String, String> NURSE = Map.of("GROUP", "NURSE");
    private static final Frame HALF = new Frame("GROUP", Map.of("GP", 100.0, "NURSE", 100.0));

    private static List<Map<String, String>> voters(
            int times, Map<String, String> first, int others, Map<String, String> other) {
        List<Map<String, String>> voters = new ArrayList<>(Collections.nCopies(times, first));
        voters.addAll(Collections.nCopies(others, other));
        return voters;
    }

    @Test
    void bringsGroupsToTheirShare() {
        VoterWeights weights = VoterWeights.of(voters(8, GP, 2, NURSE), List.of(HALF));
        assertEquals(625_000, weights.weights().get(0));
        assertEquals(2_500_000, weights.weights().get(9));
        assertTrue(weights.converged());
        assertEquals(0, weights.trimmed());
        assertEquals(0, weights.marginGap(), 1e-9);
        assertEquals(100 / 15.625, weights.effectiveBallots(), 1e-9);
    }

    @Test
    void countsTheUnknownOnceAndLeavesTheOthersAsTheyWouldBe() {
        List<Map<String, String>> voters = voters(8, GP, 2, NURSE);
        voters.add(0, Map.of());
        voters.add(Map.of("GROUP", "CARER"));
        List<Long> weights = VoterWeights.of(voters, List.of(HALF)).weights();
        assertEquals(Ballot.ONE, weights.get(0));
        assertEquals(625_000, weights.get(1));
        assertEquals(2_500_000, weights.get(10));
        assertEquals(Ballot.ONE, weights.get(11));
    }

    @Test
    void trimsToFiveBallots() {
        VoterWeights weights = VoterWeights.of(voters(99, GP, 1, NURSE), List.of(HALF));
        assertEquals(5_000_000, weights.weights().get(99));
        assertEquals(1, weights.trimmed());
        assertTrue(weights.marginGap() > 0.4);
    }

    @Test
    void weighsNobodyAndWithoutFramesEverybodyAlike() {
        assertEquals(List.of(), VoterWeights.of(List.of(), List.of(HALF)).weights());
        assertEquals(0, VoterWeights.of(List.of(), List.of(HALF)).effectiveBallots());
        assertEquals(
                List.of(Ballot.ONE, Ballot.ONE),
                VoterWeights.of(List.of(GP, NURSE), List.of()).weights());
    }

    @Test
    void refusesAFrameWithLessThanNobody() {
        Frame frame = new Frame("GROUP", Map.of("GP", -1.0));
        List<Map<String, String>> voters = List.of(GP);
        assertThrows(IllegalArgumentException.class, () -> VoterWeights.of(voters, List.of(frame)));
    }

    @Test
    void doesNotDependOnWhoComesFirst() {
        Random random = new Random(4);
        List<Map<String, String>> voters = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            Map<String, String> voter = new HashMap<>();
            voter.put("GROUP", "G" + random.nextInt(5));
            if (random.nextInt(5) > 0) {
                voter.put("PLACE", "P" + random.nextInt(6));
            }
            voters.add(voter);
        }
        List<Frame> frames = List.of(
                new Frame("GROUP", Map.of("G0", 3.0, "G1", 40.0, "G2", 7.0, "G3", 11.0, "G4", 17.0)),
                new Frame("PLACE", Map.of("P0", 2.0, "P1", 3.0, "P2", 5.0, "P3", 7.0, "P4", 11.0, "P5", 13.0)));
        VoterWeights weights = VoterWeights.of(voters, frames);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < voters.size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, random);
        VoterWeights shuffled = VoterWeights.of(order.stream().map(voters::get).toList(), frames);
        assertEquals(order.stream().map(weights.weights()::get).toList(), shuffled.weights());
        assertTrue(weights.converged());
    }
}
