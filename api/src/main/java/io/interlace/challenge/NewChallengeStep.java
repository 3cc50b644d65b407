package io.interlace.challenge;

import io.interlace.http.Problem;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a challenge becomes, and why. */
@Schema(name = "NewChallengeStep", description = "What a challenge becomes, and why")
record NewChallengeStep(
        @NotNull @Schema(description = "What it becomes", examples = "DROPPED", required = true)
        ChallengeStatus status,

        @Nullable
        @Size(max = 1000)
        @Schema(
                description = "Why; needed of what is DROPPED",
                examples = "The trust has replaced the system that caused it",
                maxLength = 1000,
                nullable = true)
        String reason) {

    NewChallengeStep {
        reason = reason == null || reason.isBlank() ? null : reason.strip();
    }

    /** @throws Problem 400 for one that is dropped without a reason */
    NewChallengeStep checked() {
        if (status == ChallengeStatus.DROPPED && reason == null) {
            throw Problem.at("/reason", "says why nothing comes of it");
        }
        return this;
    }
}
