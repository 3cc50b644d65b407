package io.interlace.retrospective;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is talked about, and for how long. */
@Schema(name = "NewDiscussion", description = "What is talked about, and for how long")
record NewDiscussion(
        @Nullable
        @Schema(
                description = "A cluster of the board; null for nothing in particular",
                examples = "7b0d6f0a-3f4e-4f0e-9d57-2f1a5b1c9e11",
                nullable = true)
        UUID clusterId,

        @Nullable
        @Min(1)
        @Max(7200)
        @Schema(
                description = "Seconds from now; null for no time",
                examples = "300",
                minimum = "1",
                maximum = "7200",
                nullable = true)
        Integer seconds) {}
