package io.interlace.servicemodel;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A breakdown with what answers it. */
@Schema(name = "ComparedServiceModelBreakdown", description = "A breakdown with what answers it")
record ComparedBreakdown(
        @Schema(
                description = "Identifies the breakdown",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1b07",
                required = true)
        UUID id,

        @Schema(description = "What fails", examples = "Sent back to go next door", required = true)
        String title,

        @Schema(
                description = "What it is pinned to: a step, or a link by both of its ends",
                examples = "Sees the patient",
                required = true)
        String where,

        @Schema(description = "What answers it; nothing yet where there is none", required = true)
        List<ComparedImprovement> improvements) {}
