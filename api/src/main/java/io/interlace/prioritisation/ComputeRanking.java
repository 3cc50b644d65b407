package io.interlace.prioritisation;

import io.interlace.ranking.Ballot;
import io.interlace.ranking.ConsensusRanking;
import io.interlace.ranking.VoterWeights;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Makes the answer of a round out of its ballots. Orders come of exact weights, sums are told rounded: to the millionth, the
 * weight of a group of one would stand in them like a mark, and say pair by pair what that voter prefers.
 */
final class ComputeRanking {

    private static final double BALLOT = Ballot.ONE;
    private static final double TENTHS = 10;
    private static final double THOUSANDTHS = 1_000;

    private ComputeRanking() {}

    /** With all tables, intervals and groups pending; with no ballots there is nothing to rank. */
    static RankingView of(PrioritisationView round, Electorate.Weighted cast, double work) {
        if (cast.ballots().isEmpty()) {
            return nobodyVoted(round);
        }
        ConsensusRanking consensus = ConsensusRanking.of(cast.problem(round), work);
        Map<UUID, String> statements = new HashMap<>();
        round.challenges().forEach(challenge -> statements.put(challenge.challengeId(), challenge.statement()));
        List<RankingView.RankedChallenge> ranking = consensus.ranking().stream()
                .map(option ->
                        ranked(UUID.fromString(option.option()), option.rank(), option.unweightedRank(), statements))
                .toList();
        return new RankingView(
                round.id(),
                RankingMethod.KEMENY,
                false,
                consensus.ballots(),
                round.unranked(),
                tenths(consensus.disagreement() / BALLOT),
                tenths(consensus.compared() / BALLOT),
                consensus.optimal(),
                consensus.optimal() ? null : Math.floor(consensus.bound() / BALLOT * TENTHS) / TENTHS,
                consensus.ties() == null
                        ? null
                        : consensus.ties().stream()
                                .map(tie -> List.of(UUID.fromString(tie.first()), UUID.fromString(tie.second())))
                                .toList(),
                ranking,
                ids(consensus.options()),
                consensus.pairwise().stream()
                        .map(row -> row.stream()
                                .map(weight -> (double) Math.round(weight / BALLOT))
                                .toList())
                        .toList(),
                consensus.schulze().stream().map(ComputeRanking::ids).toList(),
                null,
                effects(ranking),
                weighting(round, cast.weights()),
                seed(round.id()),
                0,
                0,
                true,
                round.closedAt());
    }

    private static RankingView.RankedChallenge ranked(
            UUID id, int rank, int unweightedRank, Map<UUID, String> statements) {
        return new RankingView.RankedChallenge(
                id, Objects.requireNonNull(statements.get(id)), rank, null, unweightedRank);
    }

    /**
     * How a round stands that is open: the order alone, since from two tables, before and after a ballot, the ballot could be
     * told.
     */
    static RankingView interim(RankingView whole) {
        return new RankingView(
                whole.prioritisationId(),
                whole.method(),
                true,
                whole.ballots(),
                whole.unranked(),
                whole.disagreement(),
                whole.compared(),
                whole.optimal(),
                whole.bound(),
                null,
                whole.ranking(),
                List.of(),
                List.of(),
                List.of(),
                null,
                whole.effectOfWeighting(),
                whole.weighting(),
                whole.seed(),
                0,
                0,
                false,
                null);
    }

    private static RankingView nobodyVoted(PrioritisationView round) {
        return new RankingView(
                round.id(),
                RankingMethod.KEMENY,
                false,
                0,
                round.unranked(),
                0,
                0,
                true,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new RankingView.Weighting(round.weightingDimensions(), 0, 0, 0),
                seed(round.id()),
                0,
                0,
                false,
                round.closedAt());
    }

    private static List<RankingView.Effect> effects(List<RankingView.RankedChallenge> ranking) {
        return ranking.stream()
                .map(one -> new RankingView.Effect(
                        one.challengeId(), one.rank(), one.unweightedRank(), one.unweightedRank() - one.rank()))
                .sorted(Comparator.comparing((RankingView.Effect effect) -> -Math.abs(effect.moved()))
                        .thenComparing(RankingView.Effect::rank))
                .toList();
    }

    private static RankingView.Weighting weighting(PrioritisationView round, VoterWeights weights) {
        return new RankingView.Weighting(
                round.weightingDimensions(),
                tenths(weights.effectiveBallots()),
                Math.round(weights.marginGap() * THOUSANDTHS) / THOUSANDTHS,
                weights.trimmed());
    }

    private static double tenths(double value) {
        return Math.round(value * TENTHS) / TENTHS;
    }

    /** Of its own for each round, and small enough to be written exactly in any JSON. */
    private static long seed(UUID roundId) {
        return (roundId.getLeastSignificantBits() ^ roundId.getMostSignificantBits()) & Integer.MAX_VALUE;
    }

    static List<UUID> ids(List<String> options) {
        return options.stream().map(UUID::fromString).toList();
    }
}
