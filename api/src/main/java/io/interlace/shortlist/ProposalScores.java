package io.interlace.shortlist;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the assessors' scores come to, from 0 to 100 for each proposal.
 *
 * <p>An assessment is worth 100 · Σ w (s − min) ÷ (max − min) ÷ Σ w over the criteria that it scores. Some assessors are
 * sterner than others: where at least two of them scored three proposals or more, and at least three proposals were scored by
 * all of these assessors, each one's level is their mean over those in common, and every score of theirs is moved by the mean of
 * the levels less their own. A proposal's score is the mean over its assessors; where not everybody scored it, moving can
 * bring it a little under 0 or over 100.
 *
 * <p>Scores are rounded to millionths of a point, so that what is equal on the page is equal in the computation, and sums are
 * taken in the order of ids, so that the order of input never matters.
 */
final class ProposalScores {

    /** An assessor's level means something from so many proposals on, and so does a comparison of levels. */
    static final int LEAST_IN_COMMON = 3;

    private static final double MILLION = 1e6;

    /**
     * What is asked of a proposal.
     *
     * @param weight zero or more; weights need not add up to anything
     * @param min the lowest score of its scale
     * @param max the highest, over min
     */
    record Criterion(String id, double weight, double min, double max) {}

    /**
     * What one assessor says of one proposal.
     *
     * @param scores by criterion; criteria that are missing are left out of the mean
     */
    record Assessment(String assessorId, String proposalId, Map<String, Double> scores) {}

    /**
     * What a proposal scored.
     *
     * @param score null when nobody scored it
     * @param standardError of the score: the standard deviation over its assessors ÷ √n; null for fewer than two
     * @param rank among those eligible, 1 for the highest; equal scores share a rank; null for others
     * @param assessors how many scored it
     */
    record Scored(
            String proposalId,
            @Nullable Double score,
            @Nullable Double standardError,
            @Nullable Integer rank,
            boolean eligible,
            int assessors) {}

    /**
     * Whether levels were removed.
     *
     * @param removed whether any score was moved for its assessor's level
     * @param inCommon how many proposals all assessors with three scores or more have in common
     * @param byAssessor the level of each assessor whose level was removed
     * @param leftAsTheyAre the assessors whose scores stand as given, by id
     */
    record Levels(boolean removed, int inCommon, Map<String, Double> byAssessor, List<String> leftAsTheyAre) {}

    /** The score of every proposal, by id, and what was done about levels. */
    record Scores(List<Scored> proposals, Levels levels) {}

    private final ScoreTable table;

    private ProposalScores(ScoreTable table) {
        this.table = table;
    }

    /**
     * Scores the proposals.
     *
     * @param proposals all ids, and whether each is eligible; those that are not are scored, and have no rank
     * @throws IllegalArgumentException if an assessment is of an unknown proposal or criterion, one assessor has two of one
     *     proposal, or a criterion has a negative weight or no scale
     */
    static Scores of(List<Criterion> criteria, List<Assessment> assessments, Map<String, Boolean> proposals) {
        ScoreTable table = ScoreTable.of(criteria, assessments, proposals.keySet());
        return new ProposalScores(table).scores(proposals);
    }

    /** The rounding that all of this package computes with. */
    static long millionths(double points) {
        return Math.round(points * MILLION);
    }

    static double points(long millionths) {
        return millionths / MILLION;
    }

    private Scores scores(Map<String, Boolean> eligible) {
        int[] once = new int[table.assessors().size()];
        Arrays.fill(once, 1);
        ScoreTable.Moved moved = table.moved(once);
        List<String> ids = table.proposals();
        @Nullable Double[] scores = table.means(once);
        int[] rank = ranks(scores, ids.stream().map(eligible::get).toList());
        List<Scored> scored = IntStream.range(0, ids.size())
                .mapToObj(p -> new Scored(
                        ids.get(p),
                        scores[p],
                        standardError(table.adjusted(p, moved)),
                        rank[p] == 0 ? null : rank[p],
                        Boolean.TRUE.equals(eligible.get(ids.get(p))),
                        table.adjusted(p, moved).length))
                .toList();
        return new Scores(scored, levels(moved));
    }

    private Levels levels(ScoreTable.Moved moved) {
        Set<String> left = new TreeSet<>(table.assessors());
        left.removeAll(new HashSet<>(moved.levels().keySet()));
        return new Levels(!moved.levels().isEmpty(), moved.inCommon(), moved.levels(), List.copyOf(left));
    }

    /** 1 for the highest, equal ones alike; 0 for those that have none. */
    private static int[] ranks(@Nullable Double[] scores, List<Boolean> eligible) {
        int[] order = IntStream.range(0, scores.length)
                .filter(p -> scores[p] != null && eligible.get(p))
                .boxed()
                .sorted(Comparator.comparing((Integer p) -> -millionthsOf(scores[p])))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] rank = new int[scores.length];
        for (int i = 0; i < order.length; i++) {
            boolean tied = i > 0 && millionthsOf(scores[order[i]]) == millionthsOf(scores[order[i - 1]]);
            rank[order[i]] = tied ? rank[order[i - 1]] : i + 1;
        }
        return rank;
    }

    private static long millionthsOf(@Nullable Double score) {
        return score == null ? Long.MIN_VALUE : millionths(score);
    }

    private static @Nullable Double standardError(double[] values) {
        if (values.length < 2) {
            return null;
        }
        double mean = Arrays.stream(values).average().orElseThrow();
        double squares = Arrays.stream(values).map(x -> (x - mean) * (x - mean)).sum();
        return points(millionths(Math.sqrt(squares / (values.length - 1) / values.length)));
    }
}
