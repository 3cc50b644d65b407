package io.interlace.insight;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What several insights have in common. */
@Schema(name = "NewTheme", description = "What several insights have in common")
record NewTheme(
        @NotBlank
        @Size(max = 100)
        @Schema(description = "Its name", examples = "Tests and results", maxLength = 100, required = true)
        String name,

        @Nullable
        @Size(max = 1000)
        @Schema(
                description = "What belongs to it",
                examples = "Who ordered it, who sees it, who acts, and who is left to chase.",
                maxLength = 1000,
                nullable = true)
        String description) {}
