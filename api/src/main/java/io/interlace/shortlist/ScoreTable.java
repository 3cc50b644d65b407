package io.interlace.shortlist;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What each assessment is worth, assessors across and proposals down, both by id. Assessors can be counted several times or
 * not at all, which is what resampling them means.
 */
final class ScoreTable {

    /**
     * How scores are moved for their assessors' levels.
     *
     * @param by what is added to each assessor's scores
     * @param levels of the assessors who are moved
     * @param inCommon how many proposals the levels are compared on
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record Moved(double[] by, Map<String, Double> levels, int inCommon) {}

    private final List<String> assessors;
    private final List<String> proposals;
    /** By proposal and assessor; NaN where there is none. */
    private final double[][] worth;

    private ScoreTable(List<String> assessors, List<String> proposals) {
        this.assessors = assessors;
        this.proposals = proposals;
        worth = new double[proposals.size()][assessors.size()];
        for (double[] row : worth) {
            Arrays.fill(row, Double.NaN);
        }
    }

    static ScoreTable of(
            List<ProposalScores.Criterion> criteria,
            List<ProposalScores.Assessment> assessments,
            Collection<String> proposals) {
        List<ProposalScores.Criterion> sorted = criteria.stream()
                .sorted(Comparator.comparing(ProposalScores.Criterion::id))
                .toList();
        sorted.forEach(ScoreTable::check);
        ScoreTable table = new ScoreTable(
                assessments.stream()
                        .map(ProposalScores.Assessment::assessorId)
                        .distinct()
                        .sorted()
                        .toList(),
                proposals.stream().sorted().toList());
        assessments.forEach(assessment -> table.put(sorted, assessment));
        return table;
    }

    private static void check(ProposalScores.Criterion criterion) {
        if (!(criterion.weight() >= 0) || !(criterion.max() > criterion.min())) {
            throw new IllegalArgumentException("A criterion has a weight from zero, and a scale");
        }
    }

    private void put(List<ProposalScores.Criterion> criteria, ProposalScores.Assessment assessment) {
        int proposal = Collections.binarySearch(proposals, assessment.proposalId());
        int assessor = Collections.binarySearch(assessors, assessment.assessorId());
        if (proposal < 0 || !Double.isNaN(worth[proposal][assessor])) {
            throw new IllegalArgumentException("An assessor assesses a proposal of the call, once");
        }
        double weights = 0;
        double sum = 0;
        int known = 0;
        for (ProposalScores.Criterion criterion : criteria) {
            Double score = assessment.scores().get(criterion.id());
            if (score != null) {
                known++;
                weights += criterion.weight();
                sum += criterion.weight() * (score - criterion.min()) / (criterion.max() - criterion.min());
            }
        }
        if (known < assessment.scores().size()) {
            throw new IllegalArgumentException("A score belongs to a criterion of the call");
        }
        worth[proposal][assessor] = 100 * sum / weights;
    }

    List<String> assessors() {
        return assessors;
    }

    List<String> proposals() {
        return proposals;
    }

    /**
     * How scores are moved.
     *
     * @param times how often each assessor counts
     */
    Moved moved(int[] times) {
        int[] steady = IntStream.range(0, times.length)
                .filter(a -> times[a] > 0 && scoredBy(a) >= ProposalScores.LEAST_IN_COMMON)
                .toArray();
        int[] common = IntStream.range(0, proposals.size())
                .filter(p -> Arrays.stream(steady).noneMatch(a -> Double.isNaN(worth[p][a])))
                .toArray();
        double[] by = new double[times.length];
        Map<String, Double> levels = new TreeMap<>();
        int inCommon = steady.length == 0 ? 0 : common.length;
        if (steady.length < 2 || inCommon < ProposalScores.LEAST_IN_COMMON) {
            return new Moved(by, levels, inCommon);
        }
        double sum = 0;
        int heads = 0;
        for (int a : steady) {
            by[a] = Arrays.stream(common).mapToDouble(p -> worth[p][a]).sum() / common.length;
            levels.put(assessors.get(a), by[a]);
            sum += times[a] * by[a];
            heads += times[a];
        }
        for (int a : steady) {
            by[a] = sum / heads - by[a];
        }
        return new Moved(by, levels, inCommon);
    }

    private long scoredBy(int assessor) {
        return Arrays.stream(worth).filter(row -> !Double.isNaN(row[assessor])).count();
    }

    /** The moved scores of one proposal, one for each of its assessors. */
    double[] adjusted(int proposal, Moved moved) {
        return IntStream.range(0, assessors.size())
                .mapToDouble(a -> worth[proposal][a] + moved.by()[a])
                .filter(x -> !Double.isNaN(x))
                .toArray();
    }

    /**
     * The score of each proposal, in millionths exactly.
     *
     * @param times how often each assessor counts
     * @return null where nobody who counts scored it
     */
    @Nullable
    Double[] means(int[] times) {
        Moved moved = moved(times);
        @Nullable Double[] means = new Double[proposals.size()];
        for (int p = 0; p < means.length; p++) {
            double[] row = worth[p];
            double[] heard = IntStream.range(0, times.length)
                    .filter(a -> times[a] > 0 && !Double.isNaN(row[a]))
                    .mapToObj(a ->
                            DoubleStream.generate(() -> row[a] + moved.by()[a]).limit(times[a]))
                    .flatMapToDouble(values -> values)
                    .toArray();
            means[p] = heard.length == 0
                    ? null
                    : ProposalScores.points(
                            ProposalScores.millionths(Arrays.stream(heard).sum() / heard.length));
        }
        return means;
    }
}
