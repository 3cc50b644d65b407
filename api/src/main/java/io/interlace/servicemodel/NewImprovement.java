package io.interlace.servicemodel;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What may be said of an improvement. */
@Schema(name = "NewServiceModelImprovement", description = "What may be said of an improvement")
record NewImprovement(
        @Nullable
        @Schema(
                description = "The step it is pinned to; either this or linkId",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1b04",
                nullable = true)
        UUID elementId,

        @Nullable
        @Schema(
                description = "The link it is pinned to; either this or elementId",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1b06",
                nullable = true)
        UUID linkId,

        @NotBlank
        @Size(max = 200)
        @Schema(description = "What would be better", examples = "Book it yourself", maxLength = 200, required = true)
        String title,

        @Nullable
        @Size(min = 1, max = 2000)
        @Schema(
                description = "More about it",
                examples = "One sentence agreed with the booking team.",
                minLength = 1,
                maxLength = 2000,
                nullable = true)
        String description,

        @NotNull
        @Size(min = 1, max = 30)
        @Schema(
                description = "The insights it rests on, the most telling first",
                examples = "[\"01935f2e-8f6b-7c3a-9d24-5b8f0c6e1b10\"]",
                minItems = 1,
                maxItems = 30,
                extensions = @Extension(name = "x-patch-max-items", value = "1000"),
                required = true)
        List<@NotNull UUID> insightIds,

        @Size(max = 30)
        @Schema(
                description = "The breakdowns of CURRENT models that it answers",
                examples = "[\"01935f2e-8f6b-7c3a-9d24-5b8f0c6e1b07\"]",
                maxItems = 30)
        List<@NotNull UUID> answersIds) {

    NewImprovement {
        answersIds = answersIds == null ? List.of() : answersIds;
    }

    PinDraft draft() {
        return new PinDraft(elementId, linkId, title, description, insightIds, answersIds);
    }
}
