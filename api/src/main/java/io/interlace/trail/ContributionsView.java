package io.interlace.trail;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody said and what came of it, on the wire. Others who said the same are not told of. */
@Schema(name = "Contributions", description = "What somebody said, the newest first, and what came of it")
record ContributionsView(
        @Schema(description = "The newest of them", maxItems = 200, required = true)
        List<Contribution> contributions) {

    /** One thing that somebody said. */
    @Schema(name = "Contribution", description = "One thing that somebody said, and what came of it")
    record Contribution(
            @Schema(
                    description = "CONVERSATION, of which nothing was drawn yet, or INSIGHT",
                    examples = "INSIGHT",
                    required = true)
            TrailKind kind,

            @Schema(description = "The day it was said first", examples = "2027-02-01", required = true)
            LocalDate on,

            @Nullable
            @Schema(
                    description = "What was understood, in a sentence; null for a conversation",
                    examples = "Results go to whoever asked, not to whoever needs them.",
                    nullable = true,
                    required = true)
            String statement,

            @Schema(description = "How far it has come", examples = "LED_ON", required = true)
            ContributionState state,

            @Nullable
            @Schema(
                    description = "Why it was not kept, where it was declined",
                    examples = "It is about parking, which this programme cannot change.",
                    nullable = true,
                    required = true)
            String reason,

            @Schema(description = "What came of it, the nearest first", maxItems = 10_000, required = true)
            List<Consequence> ledTo) {}

    /** Something that came of what was said. */
    @Schema(name = "ContributionConsequence", description = "Something that came of what was said")
    record Consequence(
            @Schema(description = "What it is", examples = "CHALLENGE", required = true)
            TrailKind kind,

            @Schema(description = "Which one", examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1ad1", required = true)
            UUID id,

            @Schema(
                    description = "Its words",
                    examples = "Results do not reach the person who ordered the test",
                    required = true)
            String title) {}
}
