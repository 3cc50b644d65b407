package io.interlace.insight;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody without an account tells by a link. */
@Schema(name = "NewParticipantInsight", description = "What somebody tells by their link")
record NewParticipantInsight(
        @NotNull @Schema(description = "What it speaks of", examples = "CHALLENGE", required = true)
        InsightKind kind,

        @NotBlank
        @Size(max = 300)
        @Schema(
                description = "What they have seen or heard, in one sentence, without naming anybody",
                examples = "Results go to the ward that ordered them, days after the patient has left it.",
                maxLength = 300,
                required = true)
        String statement,

        @Nullable
        @Size(max = 2000)
        @Schema(
                description = "What belongs to it",
                examples = "The practice learns of it when the patient rings.",
                maxLength = 2000,
                nullable = true)
        String detail,

        @Nullable
        @Schema(
                description = "Who could do something about it, as they see it; null where they do not say",
                examples = "BOTH",
                nullable = true)
        WhoCouldAct whoCouldAct) {

    NewInsight draft() {
        return new NewInsight(kind, statement.strip(), detail, whoCouldAct, List.of(), List.of());
    }
}
