package io.interlace.symptom;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A finding that shows a symptom, on the wire. */
@Schema(name = "SymptomFinding", description = "A finding of a retrospective that shows a symptom")
record SymptomFindingView(
        @Schema(
                description = "Identifies the finding",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1ad1",
                required = true)
        UUID id,

        @Schema(
                description = "What was found",
                examples = "The line rang out when the handset sat on a desk.",
                required = true)
        String statement,

        @Schema(
                description = "The retrospective in which it was found",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1ab1",
                required = true)
        UUID retrospectiveId,

        @Schema(
                description = "What that is called",
                examples = "One number to call: third retrospective",
                required = true)
        String retrospectiveTitle,

        @Schema(description = "When it was held", examples = "2026-10-02", required = true)
        LocalDate heldOn,

        @Schema(
                description = "The project whose team found it",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a91",
                required = true)
        UUID projectId,

        @Schema(description = "What that is called", examples = "One number to call", required = true)
        String projectTitle) {}
