package io.interlace.participation;

import io.interlace.stakeholder.DeclineReason;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Everything a person is told by their link. Nobody else is in it. */
@Schema(
        name = "Participation",
        description = "What a person is asked by a link, what they said, and what they may choose from")
record ParticipationView(
        @Schema(description = "Who asks", examples = "Working together across the interface", required = true)
        String programmeName,

        @Schema(
                description = "What for, in the words of the programme",
                examples = "Make it easier for practices and hospitals to work together",
                required = true)
        String programmePurpose,

        @Schema(description = "What is asked for", examples = "ENGAGE", required = true)
        Purpose purpose,

        @Schema(description = "Who is asked", examples = "Adaeze Winterbourne", required = true)
        String name,

        @Schema(description = "Until when an answer is taken", examples = "2026-12-18T09:00:00Z", required = true)
        Instant expiresAt,

        @Schema(
                description = "Whether the programme has ended, and takes no answer any more",
                examples = "false",
                required = true)
        boolean archived,

        @Nullable @Schema(description = "What they said last", examples = "ACCEPTED", nullable = true, required = true)
        Answer answer,

        @Nullable @Schema(description = "Why they declined", examples = "NO_TIME", nullable = true, required = true)
        DeclineReason declineReasonCode,

        @Nullable
        @Schema(description = "When they said so", examples = "2026-11-25T09:00:00Z", nullable = true, required = true)
        Instant answeredAt,

        @Schema(description = "What they say about themselves", required = true)
        Profile profile,

        @Schema(description = "How many colleagues they have named by this link", examples = "2", required = true)
        int referralsMade,

        @Schema(description = "How many more they may name", examples = "3", required = true)
        int referralsLeft,

        @Schema(description = "What is kept about them, by whom and why", required = true)
        Keeping keeping,

        @Schema(description = "The reasons for declining there are", required = true)
        List<DeclineReason> declineReasons,

        @Schema(description = "Places to choose from", required = true)
        List<Choice> places,

        @Schema(description = "Stakeholder groups to choose from", required = true)
        List<Choice> groups) {

    /** What a person says about themselves. */
    @Schema(name = "ParticipantProfile", description = "What a person says about themselves")
    record Profile(
            @Nullable
            @Schema(description = "What they are", examples = "Discharge coordinator", nullable = true, required = true)
            String jobTitle,

            @Nullable
            @Schema(
                    description = "Minutes a month set aside for this work",
                    examples = "240",
                    nullable = true,
                    required = true)
            Integer protectedMinutesPerMonth,

            @Nullable
            @Schema(
                    description = "How many others of the population they know",
                    examples = "64",
                    nullable = true,
                    required = true)
            Integer networkSize) {}

    /** Something to choose. */
    @Schema(name = "ParticipantChoice", description = "Something to choose")
    record Choice(
            @Schema(description = "What to send", examples = "LAMBETH", required = true)
            String code,

            @Schema(description = "What to show", examples = "Lambeth", required = true)
            String name) {}
}
