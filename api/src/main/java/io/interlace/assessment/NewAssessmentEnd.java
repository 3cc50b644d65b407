package io.interlace.assessment;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether an assessment ends although something is missing. */
@Schema(name = "NewAssessmentEnd", description = "Whether an assessment ends although something is missing")
record NewAssessmentEnd(
        @NotNull @Schema(description = "True to go on with the scores there are", examples = "false", required = true)
        Boolean despiteMissing) {}
