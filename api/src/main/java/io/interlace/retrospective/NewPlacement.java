package io.interlace.retrospective;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where notes are put. */
@Schema(name = "NewPlacement", description = "Where notes are put")
record NewPlacement(
        @NotNull
        @Size(min = 1, max = 200)
        @Schema(
                description = "The notes",
                examples = "[\"5d0c2c0e-7c0e-4c8e-8b0b-0d1d9f3f6a11\"]",
                minItems = 1,
                maxItems = 200,
                required = true)
        List<@NotNull UUID> noteIds,

        @Nullable
        @Schema(
                description = "The cluster that they join; null for none",
                examples = "7b0d6f0a-3f4e-4f0e-9d57-2f1a5b1c9e11",
                nullable = true)
        UUID clusterId) {}
