package io.interlace.identity;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who to be in the demonstration. */
@Schema(name = "NewDemonstrationSignIn", description = "Who to be in the demonstration")
record NewDemonstrationSignIn(
        @NotNull @Schema(description = "The role to try", examples = "FACILITATOR", required = true)
        Role role) {}
