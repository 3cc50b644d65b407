package io.interlace.insight;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an insight says, and what it rests on. */
@Schema(name = "NewInsight", description = "What an insight says, and what it rests on")
public record NewInsight(
        @NotNull @Schema(description = "What it speaks of", examples = "CHALLENGE", required = true)
        InsightKind kind,

        @NotBlank
        @Size(max = 300)
        @Schema(
                description = "What was learned, in one sentence, without naming anybody",
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
                description = "Who could do something about it, as those see it who said so; null where nobody said",
                examples = "BOTH",
                nullable = true)
        WhoCouldAct whoCouldAct,

        @Size(max = 200)
        @Schema(
                description = "The conversations it rests on; none from contributors, who do not see them",
                maxItems = 200,
                extensions = @Extension(name = "x-patch-max-items", value = "1000"))
        List<@NotNull UUID> conversationIds,

        @Size(max = 50) @Schema(description = "The themes it is of", maxItems = 50)
        List<@NotNull UUID> themeIds) {

    public NewInsight {
        detail = detail == null || detail.isBlank() ? null : detail.strip();
        conversationIds = conversationIds == null ? List.of() : conversationIds;
        themeIds = themeIds == null ? List.of() : themeIds;
    }
}
