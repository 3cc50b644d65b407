package io.interlace.servicemodel;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An improvement that answers a breakdown. */
@Schema(name = "ComparedServiceModelImprovement", description = "An improvement that answers a breakdown")
record ComparedImprovement(
        @Schema(
                description = "Identifies the improvement",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1b08",
                required = true)
        UUID id,

        @Schema(description = "What would be better", examples = "Book it yourself", required = true)
        String title) {}
