package io.interlace.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an assessor says of a proposal, finished or not. */
@Schema(name = "AssessmentDraft", description = "What an assessor says of a proposal, finished or not")
record AssessmentDraft(
        @Size(max = 20) @Schema(description = "One for each criterion that was thought about", maxItems = 20)
        List<@NotNull @Valid Score> scores,

        @Nullable
        @Size(max = 5000)
        @Schema(
                description = "What the scores do not say",
                examples = "Strong on the hand-over; who answers at weekends is open.",
                maxLength = 5000,
                nullable = true)
        String note) {

    AssessmentDraft {
        scores = orNone(scores);
    }

    private static List<Score> orNone(@Nullable List<Score> scores) {
        return scores == null ? List.of() : scores;
    }
}
