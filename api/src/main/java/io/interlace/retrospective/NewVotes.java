package io.interlace.retrospective;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All votes of one participant. */
@Schema(name = "NewVotes", description = "All votes of one participant")
record NewVotes(
        @NotNull
        @Size(max = 20)
        @Schema(description = "For each cluster that gets any, how many", maxItems = 20, required = true)
        List<@NotNull @Valid ClusterVotes> votes) {}
