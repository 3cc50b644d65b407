package io.interlace.prioritisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a round comes to nothing. */
@Schema(name = "NewPrioritisationCancellation", description = "Why a round comes to nothing")
record NewPrioritisationCancellation(
        @NotBlank
        @Size(max = 1000)
        @Schema(
                description = "The reason, which voters are told",
                examples = "Two of the challenges were one; there will be another round",
                maxLength = 1000,
                required = true)
        String reason) {}
