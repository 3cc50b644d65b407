package io.interlace.servicemodel;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What may be said of a breakdown. */
@Schema(name = "NewServiceModelBreakdown", description = "What may be said of a breakdown")
record NewBreakdown(
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
        @Schema(description = "What fails", examples = "Sent back to go next door", maxLength = 200, required = true)
        String title,

        @Nullable
        @Size(min = 1, max = 2000)
        @Schema(
                description = "More about it",
                examples = "A second problem is returned to the GP although the clinic could book it.",
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
        List<@NotNull UUID> insightIds) {

    PinDraft draft() {
        return new PinDraft(elementId, linkId, title, description, insightIds, List.of());
    }
}
