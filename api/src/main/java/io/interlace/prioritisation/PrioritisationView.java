package io.interlace.prioritisation;

import io.interlace.http.Versioned;
import io.interlace.programme.Dimension;
import io.interlace.ranking.Unranked;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A round on the wire. */
@Schema(name = "Prioritisation", description = "A round in which people rank challenges")
record PrioritisationView(
        @Schema(
                description = "Identifies the round",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1c01",
                required = true)
        UUID id,

        @Schema(description = "What it is called", examples = "First round", required = true)
        String title,

        @Schema(
                description = "What voters are asked",
                examples = "Which of these should we take on first?",
                required = true)
        String question,

        @Schema(description = "How far it has come", examples = "OPEN", required = true)
        PrioritisationState state,

        @Schema(
                description = "What it means that a ballot leaves a challenge out",
                examples = "NO_OPINION",
                required = true)
        Unranked unranked,

        @Nullable
        @Schema(
                description = "First day on which ballots are taken; null for the day on which it is opened",
                examples = "2027-05-19",
                nullable = true,
                required = true)
        LocalDate opensOn,

        @Nullable
        @Schema(
                description = "Last day on which ballots are taken; null for until somebody closes it",
                examples = "2027-06-02",
                nullable = true,
                required = true)
        LocalDate closesOn,

        @Schema(description = "Whether nobody sees any result before it is closed", examples = "true", required = true)
        boolean resultsHiddenUntilClosed,

        @Schema(description = "By which dimensions ballots are weighted to the population frame", required = true)
        List<Dimension> weightingDimensions,

        @Schema(
                description = "Whether leads, facilitators and contributors vote, besides the people who are invited",
                examples = "true",
                required = true)
        boolean membersVote,

        @Schema(description = "What is ranked, in the order in which it was chosen", required = true)
        List<RoundChallenge> challenges,

        @Nullable
        @Schema(
                description = "Why it came to nothing, if it was cancelled",
                examples = "Two of the challenges were one",
                nullable = true,
                required = true)
        String cancellationReason,

        @Nullable
        @Schema(
                description =
                        "How many ballots were counted; null before it is closed, and where so few are hidden from this reader",
                examples = "60",
                nullable = true,
                required = true)
        Integer ballots,

        @Nullable
        @Schema(description = "When it was opened", examples = "2027-05-19T09:00:00Z", nullable = true, required = true)
        Instant openedAt,

        @Nullable
        @Schema(description = "When it was closed", examples = "2027-06-02T23:00:02Z", nullable = true, required = true)
        Instant closedAt,

        @Schema(description = "When it was made", examples = "2027-05-18T09:00:00Z", required = true)
        Instant createdAt,

        @Schema(description = "When it was last changed", examples = "2027-05-19T09:00:00Z", required = true)
        Instant updatedAt,

        @Schema(description = "Raised by each change; ballots change nothing here", examples = "1", required = true)
        long version)
        implements Versioned {}
