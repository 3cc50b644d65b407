package io.interlace.servicemodel;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step and the one that goes on with it. */
@Schema(name = "StayingServiceModelStep", description = "A step and the one that goes on with it")
record StayingStep(
        @Schema(description = "As it is", required = true) ComparedStep current,

        @Schema(description = "As it could be", required = true)
        ComparedStep future,

        @Schema(
                description = "Whether it is called otherwise or done by another, whatever the case of letters",
                examples = "true",
                required = true)
        boolean changes) {}
