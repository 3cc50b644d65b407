package io.interlace.call;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Other proposals of a call that may be the same as one, on the wire. */
@Schema(name = "SimilarProposals", description = "Other proposals of the same call that may be the same as this one")
record SimilarProposalsView(
        @Schema(description = "Those with a title that is written a little differently", required = true)
        List<SimilarProposal> results) {}
