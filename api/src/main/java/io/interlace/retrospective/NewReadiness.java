package io.interlace.retrospective;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether somebody is ready to go on. */
@Schema(name = "NewReadiness", description = "Whether somebody is ready to go on")
record NewReadiness(
        @NotNull @Schema(description = "Whether they are", examples = "true", required = true)
        Boolean ready) {}
