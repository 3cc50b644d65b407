package io.interlace.call;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Two proposals of a call that may be the same, on the wire. */
@Schema(name = "SimilarPair", description = "Two proposals of a call that may be the same")
record SimilarPairView(
        @Schema(description = "The one that was begun first", required = true)
        SimilarProposal earlier,

        @Schema(description = "The one that was begun after it", required = true)
        SimilarProposal later,

        @Schema(
                description =
                        "Why: titles written a little differently, one lead and titles that share most of their longer"
                                + " words, or aims in nearly the same words",
                examples = "[\"TITLE\", \"LEAD\"]",
                required = true)
        List<SimilarityGround> grounds) {}
