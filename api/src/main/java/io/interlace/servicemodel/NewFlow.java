package io.interlace.servicemodel;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A journey to show. */
@Schema(name = "NewServiceModelFlow", description = "A journey to show")
record NewFlow(
        @NotBlank
        @Size(max = 100)
        @Schema(
                description =
                        "What it is called; flows of two models are laid side by side where their names differ by nothing but case",
                examples = "Referral and onward referral",
                maxLength = 100,
                required = true)
        String name) {}
