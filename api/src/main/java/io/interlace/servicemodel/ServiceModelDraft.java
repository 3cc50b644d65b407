package io.interlace.servicemodel;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What may be changed of a service model. */
@Schema(name = "ServiceModelDraft", description = "What may be changed of a service model")
record ServiceModelDraft(
        @NotBlank
        @Size(max = 200)
        @Schema(description = "What it is called", examples = "How it works now", maxLength = 200, required = true)
        String title,

        @Nullable
        @Size(min = 1, max = 4000)
        @Schema(
                description = "What it shows, and what it was drawn from",
                examples = "Four journeys, drawn from sixty conversations",
                minLength = 1,
                maxLength = 4000,
                nullable = true)
        String summary) {}
