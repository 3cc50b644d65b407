package io.interlace.call;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was made of a proposal in another call. */
@Schema(name = "ProposalRevival", description = "What was made of a proposal in another call")
public record ProposalRevival(
        @Schema(
                description = "The proposal to the other call",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a7c",
                required = true)
        UUID proposalId,

        @Schema(description = "The other call", examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a71", required = true)
        UUID callId,

        @Schema(description = "How far it has come there", examples = "DRAFT", required = true)
        ProposalState state) {}
