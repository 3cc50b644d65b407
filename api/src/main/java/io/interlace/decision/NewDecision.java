package io.interlace.decision;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the panel decides. */
@Schema(name = "NewDecision", description = "What the panel decides on a shortlist")
record NewDecision(
        @Nullable
        @Size(min = 1, max = 1000)
        @Schema(
                description = "Those chosen; those of the shortlist unless said",
                minItems = 1,
                maxItems = 1000,
                nullable = true)
        List<@NotNull UUID> chosen,

        @Nullable
        @Size(max = 5000)
        @Schema(
                description =
                        "Why the panel chooses otherwise than was computed, or more than the call can support; needed then, and only then",
                examples = "The ward of the third closes in spring; the fifth asks the same question elsewhere.",
                maxLength = 5000,
                nullable = true)
        String overrideReason,

        @Nullable
        @Size(max = 5000)
        @Schema(
                description = "What else is to be remembered of it",
                examples =
                        "Greenwich has no project in this call, and we have said so to those who applied from there.",
                maxLength = 5000,
                nullable = true)
        String note) {

    NewDecision {
        overrideReason = said(overrideReason);
        note = said(note);
    }

    private static @Nullable String said(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
