package io.interlace.challenge;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Challenges compared by impact, effort and spread, on the wire. */
@Schema(name = "ChallengeScores", description = "Challenges compared by impact, effort and spread")
record ChallengeScoresView(
        @Schema(description = "The highest first; those without a score last, the newest first", required = true)
        List<Scored> results,

        @Schema(description = "How many places there are", examples = "6", required = true)
        int places,

        @Schema(description = "How many sectors there are", examples = "6", required = true)
        int sectors,

        @Schema(description = "How many stakeholder groups there are", examples = "12", required = true)
        int groups) {

    /** What one challenge comes to. */
    @Schema(name = "ChallengeScore", description = "What a challenge comes to by impact, effort and spread")
    record Scored(
            @Schema(description = "The challenge", required = true)
            ChosenChallenge challenge,

            @Nullable
            @Schema(
                    description = "How much it matters, from 1 to 5; null while nobody has said so",
                    examples = "4",
                    nullable = true,
                    required = true)
            Integer impact,

            @Nullable
            @Schema(
                    description = "How much it takes, from 1 to 5; null while nobody has said so",
                    examples = "2",
                    nullable = true,
                    required = true)
            Integer effort,

            @Nullable
            @Schema(
                    description = "How widely it is met as people see it, from 1 to 5; null while nobody has said so",
                    examples = "5",
                    nullable = true,
                    required = true)
            Integer spread,

            @Nullable
            @Schema(
                    description = "impact x spread x (6 - effort); null while one of these is missing",
                    examples = "80",
                    nullable = true,
                    required = true)
            Integer score,

            @Nullable
            @Schema(
                    description = "The place that this gives it, from 1; equal scores share theirs",
                    examples = "1",
                    nullable = true,
                    required = true)
            Integer rank,

            @Nullable
            @Schema(
                    description = "Where its evidence comes from; null for readers of aggregates",
                    nullable = true,
                    required = true)
            EvidenceSpread evidence,

            @Schema(description = "The version that a change of its parts needs", examples = "1", required = true)
            long version) {}

    /** Where evidence comes from. */
    @Schema(
            name = "EvidenceSpread",
            description =
                    "From how many different places, sectors and groups the people behind its insights are, and the teams that found"
                            + " its symptoms")
    record EvidenceSpread(
            @Schema(description = "Places", examples = "4", required = true)
            int places,

            @Schema(description = "Sectors", examples = "3", required = true)
            int sectors,

            @Schema(description = "Stakeholder groups, of people alone", examples = "5", required = true)
            int groups) {}
}
