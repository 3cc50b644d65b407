package io.interlace.challenge;

import io.interlace.http.Versioned;
import io.interlace.insight.CitedInsightView;
import io.interlace.stakeholder.PersonName;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A challenge on the wire. */
@Schema(name = "Challenge", description = "Something to be overcome, and how far it is")
record ChallengeView(
        @Schema(
                description = "Identifies the challenge",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1ac1",
                required = true)
        UUID id,

        @Schema(
                description = "What is to be overcome, in a sentence",
                examples = "Practices are asked to refer again for what the hospital could send on itself.",
                required = true)
        String statement,

        @Nullable
        @Schema(
                description = "Why it is so, and why it matters",
                examples = "What is missing is a person in each specialty who says that it is expected.",
                nullable = true,
                required = true)
        String why,

        @Nullable
        @Schema(
                description = "Who is affected, in words",
                examples = "Patients who wait twice, and the practice that writes twice",
                nullable = true,
                required = true)
        String affected,

        @Schema(description = "Codes of the stakeholder groups that are affected", required = true)
        List<String> groupCodes,

        @Schema(description = "Codes of the places that are affected", required = true)
        List<String> placeCodes,

        @Nullable
        @Schema(
                description =
                        "Who sees to it, for leads and facilitators; null for others, where nobody does, and for somebody who"
                                + " was erased",
                nullable = true,
                required = true)
        PersonName owner,

        @Schema(description = "The symptoms in which it shows, in their order", required = true)
        List<ChallengeSymptomView> symptoms,

        @Schema(description = "The insights that speak of it", required = true)
        List<CitedInsightView> insights,

        @Nullable @Schema(description = "The theme of insights that it takes up", nullable = true, required = true)
        ChallengeThemeView theme,

        @Schema(description = "How far it is", examples = "IN_PROGRESS", required = true)
        ChallengeStatus status,

        @Schema(description = "How it came so far, the first step first", required = true)
        List<ChallengeStepView> steps,

        @Nullable
        @Schema(
                description = "How much it matters, from 1 to 5; null while nobody has said so",
                examples = "4",
                nullable = true,
                required = true)
        Integer impact,

        @Nullable
        @Schema(
                description = "How much it takes to overcome it, from 1 to 5; null while nobody has said so",
                examples = "2",
                nullable = true,
                required = true)
        Integer effort,

        @Nullable
        @Schema(
                description = "How widely it is met, from 1 to 5; null while nobody has said so",
                examples = "5",
                nullable = true,
                required = true)
        Integer spread,

        @Schema(description = "When it was described", examples = "2026-10-16T09:00:00Z", required = true)
        Instant createdAt,

        @Schema(description = "When it was last changed", examples = "2026-11-04T09:00:00Z", required = true)
        Instant updatedAt,

        @Schema(description = "Raised by each change", examples = "1", required = true)
        long version)
        implements Versioned {

    /** What may be changed of it, as leads and facilitators see it. */
    NewChallenge draft() {
        return new NewChallenge(
                statement,
                why,
                affected,
                groupCodes,
                placeCodes,
                owner == null ? null : owner.id(),
                symptoms.stream().map(ChallengeSymptomView::id).toList(),
                insights.stream().map(CitedInsightView::id).toList(),
                theme == null ? null : theme.id(),
                impact,
                effort,
                spread);
    }
}
