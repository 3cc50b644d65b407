package io.interlace.challenge;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A challenge as it is described; all of it can be changed. */
@Schema(name = "NewChallenge", description = "Something to be overcome")
record NewChallenge(
        @NotBlank
        @Size(max = 300)
        @Schema(
                description = "What is to be overcome, in a sentence",
                examples = "Practices are asked to refer again for what the hospital could send on itself.",
                maxLength = 300,
                required = true)
        String statement,

        @Nullable
        @Size(max = 2000)
        @Schema(
                description = "Why it is so, and why it matters",
                examples = "What is missing is a person in each specialty who says that it is expected.",
                maxLength = 2000,
                nullable = true)
        String why,

        @Nullable
        @Size(max = 1000)
        @Schema(
                description = "Who is affected, in words",
                examples = "Patients who wait twice, and the practice that writes twice",
                maxLength = 1000,
                nullable = true)
        String affected,

        @Size(max = 20) @Schema(description = "Codes of the stakeholder groups that are affected", maxItems = 20)
        List<@NotNull @Size(max = 40) String> groupCodes,

        @Size(max = 20) @Schema(description = "Codes of the places that are affected", maxItems = 20)
        List<@NotNull @Size(max = 40) String> placeCodes,

        @Nullable
        @Schema(
                description = "The person who sees to it",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a77",
                nullable = true)
        UUID ownerId,

        @Size(max = 100) @Schema(description = "The symptoms in which it shows", maxItems = 100)
        List<@NotNull UUID> symptomIds,

        @Size(max = 100)
        @Schema(
                description = "The insights that speak of it",
                maxItems = 100,
                extensions = @Extension(name = "x-patch-max-items", value = "1000"))
        List<@NotNull UUID> insightIds,

        @Nullable
        @Schema(
                description = "The theme of insights that it takes up",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1b21",
                nullable = true)
        UUID themeId,

        @Nullable
        @Min(1)
        @Max(5)
        @Schema(
                description = "How much it matters: 1 is little, 5 is very much",
                examples = "4",
                minimum = "1",
                maximum = "5",
                nullable = true)
        Integer impact,

        @Nullable
        @Min(1)
        @Max(5)
        @Schema(
                description = "How much it takes to overcome it: 1 is little, 5 is very much",
                examples = "2",
                minimum = "1",
                maximum = "5",
                nullable = true)
        Integer effort,

        @Nullable
        @Min(1)
        @Max(5)
        @Schema(
                description = "How widely it is met: 1 is in few places, 5 is everywhere",
                examples = "5",
                minimum = "1",
                maximum = "5",
                nullable = true)
        Integer spread) {

    NewChallenge {
        groupCodes = groupCodes == null ? List.of() : groupCodes;
        placeCodes = placeCodes == null ? List.of() : placeCodes;
        symptomIds = symptomIds == null ? List.of() : symptomIds;
        insightIds = insightIds == null ? List.of() : insightIds;
    }
}
