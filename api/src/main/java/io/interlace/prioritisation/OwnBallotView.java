package io.interlace.prioritisation;

import io.interlace.ranking.Unranked;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a voter sees of a round, and of their own ballot. */
@Schema(name = "OwnBallot", description = "What a voter is asked, and what became of their own ballot")
record OwnBallotView(
        @Schema(description = "The round", examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1c01", required = true)
        UUID prioritisationId,

        @Schema(description = "What it is called", examples = "First round", required = true)
        String title,

        @Schema(description = "What is asked", examples = "Which of these should we take on first?", required = true)
        String question,

        @Schema(description = "How far it has come", examples = "OPEN", required = true)
        PrioritisationState state,

        @Schema(description = "Whether a ballot is taken now", examples = "true", required = true)
        boolean takesBallots,

        @Nullable
        @Schema(
                description = "Why none is taken, where that is so",
                examples = "The round opens on 19 May 2027.",
                nullable = true,
                required = true)
        String notNow,

        @Schema(description = "What it means to leave a challenge out", examples = "NO_OPINION", required = true)
        Unranked unranked,

        @Nullable
        @Schema(
                description = "First day on which ballots are taken; null for since it was opened",
                examples = "2027-05-19",
                nullable = true,
                required = true)
        LocalDate opensOn,

        @Nullable
        @Schema(
                description = "Last day on which they are; null for until it is closed",
                examples = "2027-06-02",
                nullable = true,
                required = true)
        LocalDate closesOn,

        @Schema(
                description =
                        "The challenges to rank, in an order of this voter's own, so that where one stands steers nobody",
                required = true)
        List<Option> options,

        @Schema(description = "Those that were withdrawn since the round was opened", required = true)
        List<Withdrawn> withdrawn,

        @Nullable
        @Schema(
                description =
                        "When a ballot was given by this account or link; null where none was. Of one by another link"
                                + " nothing is said before it is replaced",
                examples = "2027-05-24T09:12:00Z",
                nullable = true,
                required = true)
        Instant givenAt,

        @Nullable
        @Schema(
                description =
                        "What it says; told by the account that gave it alone, never by a link, which others might hold",
                nullable = true,
                required = true)
        List<List<UUID>> ranks,

        @Nullable
        @Schema(
                description =
                        "The challenges as they came out, the first first; null before it is closed, and where nobody voted",
                nullable = true,
                required = true)
        List<Placed> result) {

    /** Something to rank. */
    @Schema(name = "BallotOption", description = "A challenge to rank")
    record Option(
            @Schema(description = "The challenge", examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1ac1", required = true)
            UUID challengeId,

            @Schema(
                    description = "What it says",
                    examples = "Practices are asked to refer again for what the hospital could send on itself.",
                    required = true)
            String statement,

            @Nullable
            @Schema(
                    description = "Something to think about",
                    examples = "Would it still be first if it cost a clinic a week?",
                    nullable = true,
                    required = true)
            String discussion) {}

    /** What is ranked no more. */
    @Schema(name = "WithdrawnOption", description = "A challenge that is ranked no more")
    record Withdrawn(
            @Schema(description = "The challenge", examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1ac2", required = true)
            UUID challengeId,

            @Schema(description = "What it says", examples = "Interpreters are booked twice.", required = true)
            String statement,

            @Schema(description = "Why", examples = "The trust has solved it meanwhile", required = true)
            String reason) {}

    /** Where a challenge came out. */
    @Schema(name = "BallotResult", description = "Where a challenge came out")
    record Placed(
            @Schema(description = "Its rank, from 1", examples = "1", required = true)
            int rank,

            @Schema(description = "The challenge", examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1ac1", required = true)
            UUID challengeId,

            @Schema(
                    description = "What it said when the round closed",
                    examples = "Practices are asked to refer again for what the hospital could send on itself.",
                    required = true)
            String statement) {}
}
