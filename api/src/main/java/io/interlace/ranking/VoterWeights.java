package io.interlace.ranking;

import io.interlace.reach.Raking;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What each ballot counts for, so that the voters together are made up as the frame is: raked over the voters ({@link Raking}),
 * trimmed to between a fifth and five ballots, and rounded to whole millionths before anything is counted.
 *
 * @param weights of each voter, in millionths of a ballot. Whoever has no category that any frame knows weighs 1,000,000
 * @param effectiveBallots how many ballots of equal weight the weights are worth (Kish); 0 without voters
 * @param marginGap the largest difference, from 0 to 1, between a category's share of the weights and of its frame that trimming
 *     or contradicting frames left
 * @param converged whether all shares held before trimming
 * @param trimmed how many voters' weights were brought to a bound
 */
public record VoterWeights(
        List<Long> weights, double effectiveBallots, double marginGap, boolean converged, int trimmed) {

    /**
     * What voters should be made up of in one dimension.
     *
     * @param dimension such as {@code GROUP}
     * @param people how many there are of each category, or their shares: zero or more, they need not add up to 1
     */
    public record Frame(String dimension, Map<String, Double> people) {
        public Frame {
            people = Map.copyOf(people);
        }
    }

    /**
     * Weighs.
     *
     * @param voters the categories of each voter by dimension, without those that are not known; empty for somebody unknown
     * @throws IllegalArgumentException if a frame has a number that is less than zero or none
     */
    public static VoterWeights of(List<Map<String, String>> voters, List<Frame> frames) {
        List<List<String>> known = voters.stream()
                .map(voter ->
                        frames.stream().map(frame -> category(voter, frame)).toList())
                .toList();
        // in an order of their own, so that sums of fractions do not depend on who came first
        List<Integer> order = new ArrayList<>(IntStream.range(0, known.size())
                .filter(voter -> known.get(voter).stream().anyMatch(category -> !category.isEmpty()))
                .boxed()
                .toList());
        order.sort(Comparator.comparing((Integer voter) -> known.get(voter).toString()));
        Raking.Weights raked = Raking.of(
                IntStream.range(0, frames.size())
                        .mapToObj(i -> margin(
                                frames.get(i),
                                order.stream()
                                        .map(voter -> known.get(voter).get(i))
                                        .toList()))
                        .toList(),
                order.size());
        List<Long> weights = new ArrayList<>(Collections.nCopies(voters.size(), Ballot.ONE));
        int trimmed = 0;
        for (int i = 0; i < order.size(); i++) {
            weights.set(order.get(i), Math.round(raked.trimmed()[i] * Ballot.ONE));
            trimmed += raked.trimmed()[i] == raked.untrimmed()[i] ? 0 : 1;
        }
        return new VoterWeights(
                List.copyOf(weights), effective(weights), raked.marginGap(), raked.converged(), trimmed);
    }

    private static String category(Map<String, String> voter, Frame frame) {
        String own = voter.getOrDefault(frame.dimension(), "");
        return frame.people().getOrDefault(own, 0.0) > 0 ? own : "";
    }

    private static Raking.Margin margin(Frame frame, List<String> categories) {
        Map<String, Integer> number = new HashMap<>();
        frame.people().keySet().stream().sorted().forEach(own -> number.put(own, number.size()));
        double[] shares = new double[number.size()];
        number.forEach((own, i) -> shares[i] = frame.people().getOrDefault(own, 0.0));
        return new Raking.Margin(
                shares,
                categories.stream()
                        .mapToInt(own -> number.getOrDefault(own, -1))
                        .toArray());
    }

    private static double effective(List<Long> weights) {
        double sum = weights.stream().mapToDouble(Long::doubleValue).sum();
        double squares =
                weights.stream().mapToDouble(weight -> (double) weight * weight).sum();
        return squares == 0 ? 0 : sum * sum / squares;
    }
}
