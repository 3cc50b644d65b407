package io.interlace.principle;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a principle is retired. */
@Schema(name = "NewPrincipleRetirement", description = "Why a principle is retired")
record NewPrincipleRetirement(
        @NotBlank
        @Size(max = 1000)
        @Schema(
                description = "Why",
                examples = "The teams found that another principle says it better",
                maxLength = 1000,
                required = true)
        String reason) {}
