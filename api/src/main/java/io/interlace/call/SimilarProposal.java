package io.interlace.call;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another proposal of the same call that may be the same idea. */
@Schema(name = "SimilarProposal", description = "Another proposal of the same call that may be the same")
record SimilarProposal(
        @Schema(
                description = "Identifies the other proposal",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a79",
                required = true)
        UUID id,

        @Schema(description = "What it is called", examples = "Book it yourself: onward referrals", required = true)
        String title,

        @Schema(description = "How far it has come", examples = "SUBMITTED", required = true)
        ProposalState state) {}
