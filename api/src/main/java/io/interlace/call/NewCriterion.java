package io.interlace.call;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A criterion as it shall be. */
@Schema(name = "NewCriterion", description = "A criterion as it shall be")
record NewCriterion(
        @Nullable
        @Schema(
                description = "Which criterion of the call it is; none for a new one",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a71",
                nullable = true)
        UUID id,

        @NotBlank
        @Size(max = 200)
        @Schema(
                description = "Name, which no other criterion of the call has",
                examples = "Crosses a boundary",
                maxLength = 200,
                required = true)
        String name,

        @NotBlank
        @Size(max = 1000)
        @Schema(
                description = "What assessors ask themselves",
                examples = "Does it change how two organisations work together, not only one of them?",
                maxLength = 1000,
                required = true)
        String question,

        @NotNull
        @Min(1)
        @Max(1000)
        @Schema(
                description = "How much it counts beside the others; weights need not add up to anything",
                examples = "25",
                minimum = "1",
                maximum = "1000",
                required = true)
        Integer weight,

        @NotNull @Valid @Schema(description = "What it is scored with", required = true)
        Scale scale) {

    Criterion as(UUID kept) {
        return new Criterion(kept, name.strip(), question, weight, scale);
    }
}
