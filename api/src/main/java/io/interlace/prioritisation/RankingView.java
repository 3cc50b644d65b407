package io.interlace.prioritisation;

import io.interlace.programme.Dimension;
import io.interlace.ranking.Unranked;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What came of a round, on the wire. Kept as it was when the round closed: nothing that changes later changes it. */
@Schema(name = "PrioritisationRanking", description = "The consensus of a round, as it was when the round closed")
record RankingView(
        @Schema(description = "The round", examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1c01", required = true)
        UUID prioritisationId,

        @Schema(
                description = "KEMENY: the order with which the ballots disagree least, pair by pair",
                examples = "KEMENY",
                required = true)
        RankingMethod method,

        @Schema(
                description =
                        "Whether the round is still open: how it stood when five people had given or changed a ballot since the"
                                + " last time, without the tables by which single ballots could be told",
                examples = "false",
                required = true)
        boolean interim,

        @Schema(
                description = "How many ballots were counted; with none there is no ranking",
                examples = "60",
                required = true)
        int ballots,

        @Schema(
                description = "What it means that a ballot leaves a challenge out",
                examples = "NO_OPINION",
                required = true)
        Unranked unranked,

        @Schema(
                description =
                        "Weight of the ballots that are against the order, added up over all pairs, in tenths of a ballot",
                examples = "1888",
                required = true)
        double disagreement,

        @Schema(
                description =
                        "Weight of the ballots that prefer one of a pair, added up over all pairs, in tenths of a ballot",
                examples = "9241",
                required = true)
        double compared,

        @Schema(
                description = "Whether it is proven that no order has less disagreement",
                examples = "true",
                required = true)
        boolean optimal,

        @Nullable
        @Schema(
                description = "No order has less disagreement than this, in ballots; null where optimal says it all",
                examples = "1880.5",
                nullable = true,
                required = true)
        Double bound,

        @Nullable
        @Schema(
                description = "The pairs that equally good orders place both ways; null where that is not proven",
                nullable = true,
                required = true)
        List<List<UUID>> ties,

        @Schema(description = "The order, the first first; empty where nobody voted", required = true)
        List<RankedChallenge> ranking,

        @Schema(description = "The challenges of the rows and columns of pairwise", required = true)
        List<UUID> options,

        @Schema(
                description =
                        "Weight of the ballots that place the row's challenge above the column's, in whole ballots: the exact weight"
                                + " would tell what a voter prefers who is alone in their group",
                required = true)
        List<List<Double>> pairwise,

        @Schema(
                description = "The order by the strongest paths (Schulze, margins) beside it; equal ones together",
                required = true)
        List<List<UUID>> schulze,

        @Nullable
        @Schema(
                description = "What each stakeholder group says on its own; null while it is pending",
                nullable = true,
                required = true)
        List<GroupOrder> byGroup,

        @Schema(description = "What weighting did to each challenge, those it moved most first", required = true)
        List<Effect> effectOfWeighting,

        @Schema(description = "How ballots were weighted", required = true)
        Weighting weighting,

        @Schema(description = "Seed of the resamples", examples = "1208465123", required = true)
        long seed,

        @Schema(
                description = "Resamples behind the rank intervals; 0 while they are pending",
                examples = "500",
                required = true)
        int resamples,

        @Schema(
                description = "Of these, those whose order was found by moving single challenges, without proof",
                examples = "0",
                required = true)
        int approximateResamples,

        @Schema(
                description = "Whether intervals and groups are still being computed",
                examples = "false",
                required = true)
        boolean pending,

        @Nullable
        @Schema(
                description = "When the round was closed; null while it is open",
                examples = "2027-06-02T23:00:02Z",
                nullable = true,
                required = true)
        Instant closedAt) {

    /** One challenge of the order. */
    @Schema(name = "RankedChallenge", description = "One challenge of the order")
    record RankedChallenge(
            @Schema(description = "The challenge", examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1ac1", required = true)
            UUID challengeId,

            @Schema(
                    description = "What it said when the round closed",
                    examples = "Practices are asked to refer again for what the hospital could send on itself.",
                    required = true)
            String statement,

            @Schema(description = "Its rank, from 1", examples = "1", required = true)
            int rank,

            @Nullable
            @Schema(
                    description = "Where nine of ten resamples of the ballots rank it; null while that is pending",
                    nullable = true,
                    required = true)
            Interval rankInterval,

            @Schema(description = "Its rank when each ballot counts once", examples = "3", required = true)
            int unweightedRank) {

        RankedChallenge with(@Nullable Interval interval) {
            return new RankedChallenge(challengeId, statement, rank, interval, unweightedRank);
        }
    }

    /** Between which ranks. */
    @Schema(name = "RankInterval", nullable = true, description = "Between which ranks nine of ten resamples lie")
    record Interval(
            @Schema(description = "The better end", examples = "1", required = true)
            int low,

            @Schema(description = "The worse end", examples = "3", required = true)
            int high) {}

    /** What one group says on its own. */
    @Schema(name = "GroupOrder", description = "What one stakeholder group says on its own")
    record GroupOrder(
            @Nullable
            @Schema(
                    description = "Code of the group; null for voters of whom it is not known",
                    examples = "GPS",
                    nullable = true,
                    required = true)
            String groupCode,

            @Schema(description = "What it was called then", examples = "General practitioners", required = true)
            String name,

            @Nullable
            @Schema(
                    description =
                            "How many ballots; null for fewer than five, and for further groups from which those could be"
                                    + " told",
                    examples = "14",
                    nullable = true,
                    required = true)
            Long ballots,

            @Nullable
            @Schema(
                    description =
                            "Challenges, the first first; null where the number is hidden, and where there is none",
                    nullable = true,
                    required = true)
            List<UUID> ranking,

            @Schema(description = "Whether that order is proven", examples = "true", required = true)
            boolean optimal) {}

    /** How far weighting moved one challenge. */
    @Schema(name = "WeightingEffect", description = "How far weighting moved one challenge")
    record Effect(
            @Schema(description = "The challenge", examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1ac1", required = true)
            UUID challengeId,

            @Schema(description = "Its rank with weights", examples = "1", required = true)
            int rank,

            @Schema(description = "Its rank without", examples = "6", required = true)
            int unweightedRank,

            @Schema(
                    description = "Places it went up by weighting; below zero for down",
                    examples = "5",
                    required = true)
            int moved) {}

    /** How ballots were weighted. */
    @Schema(name = "BallotWeighting", description = "How ballots were weighted to the population frame")
    record Weighting(
            @Schema(description = "By which dimensions; empty where each ballot counts once", required = true)
            List<Dimension> dimensions,

            @Schema(
                    description = "How many ballots of equal weight these are worth (Kish)",
                    examples = "48.2",
                    required = true)
            double effectiveBallots,

            @Schema(
                    description =
                            "The largest difference that is left between a category's share of the weights and of the frame,"
                                    + " from 0 to 1",
                    examples = "0.004",
                    required = true)
            double marginGap,

            @Schema(
                    description = "How many weights were brought to the bounds of a fifth and of five ballots",
                    examples = "2",
                    required = true)
            int trimmed) {}

    /** With what was computed after the round had closed. */
    RankingView with(Background background) {
        return new RankingView(
                prioritisationId,
                method,
                interim,
                ballots,
                unranked,
                disagreement,
                compared,
                optimal,
                bound,
                ties,
                ranking.stream()
                        .map(one -> one.with(background.intervals().get(one.challengeId())))
                        .toList(),
                options,
                pairwise,
                schulze,
                background.byGroup(),
                effectOfWeighting,
                weighting,
                seed,
                background.resamples(),
                background.approximateResamples(),
                false,
                closedAt);
    }
}
