package io.interlace.prioritisation;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One of the challenges that a round ranks, on the wire. */
@Schema(name = "RoundChallenge", description = "One of the challenges that a round ranks")
record RoundChallenge(
        @Schema(description = "The challenge", examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1ac1", required = true)
        UUID challengeId,

        @Schema(
                description = "What it says; of a round that is closed, what it said then",
                examples = "Practices are asked to refer again for what the hospital could send on itself.",
                required = true)
        String statement,

        @Nullable
        @Schema(
                description = "What voters are given to think about",
                examples = "Would it still be first if it cost a clinic a week?",
                nullable = true,
                required = true)
        String discussion,

        @Nullable
        @Schema(
                description = "When it was withdrawn while the round was open: it counts in no ballot",
                examples = "2027-05-25T09:00:00Z",
                nullable = true,
                required = true)
        Instant withdrawnAt,

        @Nullable
        @Schema(
                description = "Why it was withdrawn",
                examples = "The trust has solved it meanwhile",
                nullable = true,
                required = true)
        String withdrawalReason) {

    boolean counts() {
        return withdrawnAt == null;
    }
}
