package io.interlace.invitation;

import io.interlace.http.Versioned;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a round did, on the wire. */
@Schema(name = "InvitationRoundOutcome", description = "How many a round invited, and whom not")
record RoundOutcomeView(
        @Schema(
                description = "Identifies the round",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a79",
                required = true)
        UUID id,

        @Schema(description = "Name", examples = "Wave 1, November", required = true)
        String name,

        @Schema(description = "How many it invited", examples = "23", required = true)
        int invited,

        @Schema(description = "Who was left out, and why; told here alone", required = true)
        List<LeftOut> leftOut,

        @Schema(description = "Raised by each change", examples = "0", required = true)
        long version)
        implements Versioned {}
