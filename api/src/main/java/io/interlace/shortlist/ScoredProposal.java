package io.interlace.shortlist;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A proposal as it was, and what it scored. */
@Schema(name = "ScoredProposal", description = "A proposal as it was, and what it scored")
public record ScoredProposal(
        @Schema(description = "The proposal", examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a79", required = true)
        UUID proposalId,

        @Schema(description = "What it was called", examples = "Book it yourself", required = true)
        String title,

        @Nullable
        @Schema(
                description = "The mean over its assessors, their levels removed; null where nobody scored it",
                examples = "71.25",
                nullable = true,
                required = true)
        Double score,

        @Nullable
        @Schema(
                description = "Of the score; null where fewer than two scored it",
                examples = "3.2",
                nullable = true,
                required = true)
        Double standardError,

        @Nullable
        @Schema(
                description = "Among those eligible, 1 for the highest; null for others",
                examples = "1",
                nullable = true,
                required = true)
        Integer rank,

        @Schema(description = "Whether it met every check of the call", examples = "true", required = true)
        boolean eligible,

        @Nullable
        @Schema(
                description = "The check that it failed; null for one that is eligible",
                examples = "No new record system",
                nullable = true,
                required = true)
        String notEligibleBecause,

        @Schema(description = "How many scored it", examples = "4", required = true)
        int assessors,

        @Schema(description = "Codes of its places", examples = "[\"LAMBETH\"]", required = true)
        List<String> placeCodes,

        @Schema(description = "Codes of its sectors", examples = "[\"ACUTE\"]", required = true)
        List<String> sectorCodes,

        @Schema(description = "Its attributes", required = true)
        Map<String, String> attributes,

        @Schema(description = "Days of a facilitator that it asked for", examples = "9", required = true)
        long facilitatorDays,

        @Schema(description = "Money that it asked for, in pounds", examples = "4000", required = true)
        long budgetPounds) {}
