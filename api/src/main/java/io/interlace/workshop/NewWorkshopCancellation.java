package io.interlace.workshop;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a workshop is cancelled. */
@Schema(name = "NewWorkshopCancellation", description = "Why a workshop is cancelled")
record NewWorkshopCancellation(
        @NotBlank
        @Size(max = 1000)
        @Schema(
                description = "Why",
                examples = "Half of the team is needed on the ward",
                maxLength = 1000,
                required = true)
        String reason) {}
