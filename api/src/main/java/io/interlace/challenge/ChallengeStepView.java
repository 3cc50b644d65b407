package io.interlace.challenge;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a challenge became, and when, on the wire. */
@Schema(name = "ChallengeStep", description = "What a challenge became, and when")
record ChallengeStepView(
        @Schema(description = "What it became", examples = "IN_PROGRESS", required = true)
        ChallengeStatus status,

        @Nullable
        @Schema(
                description = "Why, where that was said",
                examples = "Two trusts agreed to try it",
                nullable = true,
                required = true)
        String reason,

        @Schema(description = "When", examples = "2026-11-04T09:00:00Z", required = true)
        Instant takenAt) {}
