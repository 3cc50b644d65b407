package io.interlace.servicemodel;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What changed from one version to another. */
@Schema(name = "ServiceModelChanges", description = "What changed from one version of a model to another")
record ModelChangesView(
        @Schema(description = "Since which version", examples = "1", required = true)
        int since,

        @Nullable
        @Schema(description = "Until which version; null: until now", examples = "2", nullable = true, required = true)
        Integer until,

        @Schema(
                description = "The changes: what was added, then what was removed, then what was changed",
                required = true)
        List<ModelChange> changes) {}
