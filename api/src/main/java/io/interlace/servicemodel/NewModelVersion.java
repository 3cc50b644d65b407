package io.interlace.servicemodel;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a model is published. */
@Schema(name = "NewServiceModelVersion", description = "Why a model is published")
record NewModelVersion(
        @NotBlank
        @Size(max = 2000)
        @Schema(
                description = "What is new in it, and to whom it was shown",
                examples = "Bexley conversations added",
                maxLength = 2000,
                required = true)
        String note) {}
