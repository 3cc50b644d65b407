package io.interlace.insight;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a suggestion is not kept. */
@Schema(name = "NewInsightDecline", description = "Why a suggestion is not kept")
record NewInsightDecline(
        @NotBlank
        @Size(max = 1000)
        @Schema(
                description = "The reason; whoever suggested it reads it",
                examples = "We have heard this already, and cite it under results.",
                maxLength = 1000,
                required = true)
        String reason) {}
