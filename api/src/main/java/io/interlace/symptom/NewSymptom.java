package io.interlace.symptom;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A symptom as it is described; all of it can be changed. */
@Schema(name = "NewSymptom", description = "A sign that working together is difficult")
record NewSymptom(
        @NotBlank
        @Size(max = 300)
        @Schema(
                description = "What one meets, in a sentence",
                examples = "The telephone rings where nobody is standing.",
                maxLength = 300,
                required = true)
        String statement,

        @Nullable
        @Size(max = 2000)
        @Schema(
                description = "How it shows",
                examples = "A number is published, and the person who could answer is somewhere else.",
                maxLength = 2000,
                nullable = true)
        String detail,

        @Size(max = 100) @Schema(description = "The findings of retrospectives that show it", maxItems = 100)
        List<@NotNull UUID> findingIds,

        @Size(max = 100)
        @Schema(
                description = "The insights that tell of it",
                maxItems = 100,
                extensions = @Extension(name = "x-patch-max-items", value = "1000"))
        List<@NotNull UUID> insightIds) {

    NewSymptom {
        detail = detail == null || detail.isBlank() ? null : detail.strip();
        findingIds = findingIds == null ? List.of() : findingIds;
        insightIds = insightIds == null ? List.of() : insightIds;
    }

    /** How often it is met. */
    int occurrences() {
        return findingIds.size() + insightIds.size();
    }
}
