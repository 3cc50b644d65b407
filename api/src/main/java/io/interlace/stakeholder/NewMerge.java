package io.interlace.stakeholder;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which entry becomes part of this one. */
@Schema(name = "NewMerge", description = "Which entry becomes part of this one")
record NewMerge(
        @NotNull
        @Schema(
                description = "The duplicate; its id will lead here",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a78",
                required = true)
        UUID duplicateId) {}
