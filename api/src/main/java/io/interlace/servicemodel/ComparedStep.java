package io.interlace.servicemodel;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step with its actor. */
@Schema(name = "ComparedServiceModelStep", description = "A step with its actor")
record ComparedStep(
        @Schema(description = "Identifies the step", examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1b04", required = true)
        UUID id,

        @Schema(description = "What is done", examples = "Sorts and books", required = true)
        String title,

        @Schema(description = "Who does it", examples = "Booking team", required = true)
        String actor) {}
