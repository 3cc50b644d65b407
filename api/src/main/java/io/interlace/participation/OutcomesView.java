package io.interlace.participation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of what a person said. It says of nobody else what they did: who said no looks like who has not answered. */
@Schema(
        name = "ParticipationOutcomes",
        description = "What came of what a person said, as counts that tell nobody apart")
record OutcomesView(
        @Schema(description = "What became of the colleagues they named, by any link or otherwise", required = true)
        Referrals referrals) {

    /** What became of colleagues. */
    @Schema(name = "ParticipationReferralOutcomes", description = "What became of the colleagues a person named")
    record Referrals(
            @Schema(description = "How many they named", examples = "3", required = true)
            int named,

            @Schema(description = "How many of these take part since", examples = "1", required = true)
            int takingPart,

            @Schema(
                    description = "All others: not asked yet, not answered, or answered with no",
                    examples = "2",
                    required = true)
            int notYet) {}
}
