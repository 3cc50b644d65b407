package io.interlace.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a member must not assess a proposal. */
@Schema(name = "NewConflictOfInterest", description = "Why a member must not assess a proposal")
record NewConflictOfInterest(
        @NotBlank
        @Size(max = 1000)
        @Schema(description = "The reason", examples = "Works on the ward", maxLength = 1000, required = true)
        String reason) {}
