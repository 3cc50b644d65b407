package io.interlace.servicemodel;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A flow within a document. */
@Schema(name = "ServiceModelDocumentFlow", description = "A journey within a whole model")
record DocumentFlow(
        @Schema(description = "Identifies the flow", examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1b02", required = true)
        UUID id,

        @Schema(description = "Where it stands among the flows, from 1", examples = "1", required = true)
        int number,

        @Schema(description = "What it is called", examples = "Referral and onward referral", required = true)
        String name) {

    static DocumentFlow of(FlowView flow) {
        return new DocumentFlow(flow.id(), flow.number(), flow.name());
    }
}
