package io.interlace.retrospective;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a note is not shown. */
@Schema(name = "NewModeration", description = "Why a note is not shown")
record NewModeration(
        @NotBlank
        @Size(max = 500)
        @Schema(
                description = "For its author to read",
                examples = "It names a patient",
                maxLength = 500,
                required = true)
        String reason) {}
