package io.interlace.insight;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One of the insights that one is taken apart into. */
@Schema(name = "NewInsightPart", description = "One of the insights that one is taken apart into")
record NewInsightPart(
        @NotNull @Schema(description = "What it speaks of", examples = "CHALLENGE", required = true)
        InsightKind kind,

        @NotBlank
        @Size(max = 300)
        @Schema(
                description = "What was learned, in one sentence, without naming anybody",
                examples = "Results go to the ward that ordered them.",
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

        @Nullable @Schema(description = "Who could do something about it", examples = "BOTH", nullable = true)
        WhoCouldAct whoCouldAct) {

    NewInsight with(List<UUID> conversationIds, List<UUID> themeIds) {
        return new NewInsight(kind, statement, detail, whoCouldAct, conversationIds, themeIds);
    }
}
