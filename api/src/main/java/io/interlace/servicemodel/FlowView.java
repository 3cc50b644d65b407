package io.interlace.servicemodel;

import io.interlace.http.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A journey on the wire. */
@Schema(name = "ServiceModelFlow", description = "A journey that a model shows")
record FlowView(
        @Schema(description = "Identifies the flow", examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1b02", required = true)
        UUID id,

        @Schema(description = "Whose it is", examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1b01", required = true)
        UUID serviceModelId,

        @Schema(description = "Where it stands among the flows, from 1", examples = "1", required = true)
        int number,

        @Schema(description = "What it is called", examples = "Referral and onward referral", required = true)
        String name,

        @Schema(description = "When it was made", examples = "2026-05-18T09:00:00Z", required = true)
        Instant createdAt,

        @Schema(description = "When it was last changed", examples = "2026-05-18T09:00:00Z", required = true)
        Instant updatedAt,

        @Schema(description = "Raised by each change", examples = "0", required = true)
        long version)
        implements Versioned {}
