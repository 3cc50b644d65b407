package io.interlace.servicemodel;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Two models beside each other on the wire. */
@Schema(name = "ServiceModelComparison", description = "How it is and how it could be, beside each other")
record ComparisonView(
        @Schema(
                description = "The model of how it is",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1b01",
                required = true)
        UUID currentId,

        @Schema(description = "What it is called", examples = "How it works now", required = true)
        String currentTitle,

        @Schema(
                description = "The model of how it could be",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1b09",
                required = true)
        UUID futureId,

        @Schema(description = "What it is called", examples = "How it could work", required = true)
        String futureTitle,

        @Schema(
                description =
                        "Flow by flow, those of one name together: first as they stand in the model of how it is, then those that"
                                + " only the other has",
                required = true)
        List<FlowComparison> flows) {}
