package io.interlace.retrospective;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where everybody goes, and from where. */
@Schema(name = "NewPhase", description = "Where everybody goes, and from where")
record NewPhase(
        @NotNull @Schema(description = "The phase that the caller sees", examples = "REFLECT", required = true)
        Phase from,

        @NotNull @Schema(description = "The one before or after it", examples = "GROUP", required = true)
        Phase to) {}
