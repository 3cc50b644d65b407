package io.interlace.retrospective;

import io.interlace.http.Versioned;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Notes that say the same, as everybody sees them. */
@Schema(name = "Cluster", description = "Notes that say the same, as everybody sees them")
record ClusterView(
        @Schema(
                description = "Identifies the cluster",
                examples = "7b0d6f0a-3f4e-4f0e-9d57-2f1a5b1c9e11",
                required = true)
        UUID id,

        @Schema(
                description = "What its notes say, in a few words",
                examples = "Nobody knows who answers after 5 pm",
                required = true)
        String title,

        @Schema(description = "Where it stands among the others", examples = "3", required = true)
        int position,

        @Nullable
        @Schema(
                description = "How many votes it has; null as long as that is not shown",
                examples = "7",
                nullable = true,
                required = true)
        Integer votes,

        @Schema(description = "Whether it is gone", examples = "false", required = true)
        boolean removed,

        @Schema(description = "Raised by each change of its title", examples = "0", required = true)
        long version)
        implements Versioned {

    ClusterDraft draft() {
        return new ClusterDraft(title);
    }
}
