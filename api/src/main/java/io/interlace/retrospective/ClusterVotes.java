package io.interlace.retrospective;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many votes one participant gives to a cluster. */
@Schema(name = "ClusterVotes", description = "How many votes one participant gives to a cluster")
record ClusterVotes(
        @NotNull
        @Schema(description = "The cluster", examples = "7b0d6f0a-3f4e-4f0e-9d57-2f1a5b1c9e11", required = true)
        UUID clusterId,

        @NotNull
        @Min(1)
        @Max(20)
        @Schema(description = "How many", examples = "2", minimum = "1", maximum = "20", required = true)
        Integer votes) {}
