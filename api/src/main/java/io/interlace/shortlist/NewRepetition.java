package io.interlace.shortlist;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a shortlist is computed again. */
@Schema(name = "NewRepetition", description = "How a shortlist is computed again")
record NewRepetition(
        @NotNull
        @Schema(
                description = "Whether from what there is now, rather than from what it was computed from",
                examples = "false",
                required = true)
        Boolean currentData,

        @Nullable
        @Size(min = 1, max = 200)
        @Schema(
                description = "A name to find it again by; that of the first with a number unless said",
                examples = "After two were withdrawn",
                minLength = 1,
                maxLength = 200,
                nullable = true)
        String title) {}
