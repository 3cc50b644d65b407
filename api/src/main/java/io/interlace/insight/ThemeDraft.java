package io.interlace.insight;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What may be changed of a theme. */
@Schema(name = "ThemeDraft", description = "What may be changed of a theme")
record ThemeDraft(
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
        String description,

        @NotNull
        @Min(0)
        @Max(49)
        @Schema(
                description = "How many themes stand before it",
                examples = "2",
                minimum = "0",
                maximum = "49",
                required = true)
        Integer position) {}
