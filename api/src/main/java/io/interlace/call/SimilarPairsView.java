package io.interlace.call;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Pairs of proposals of a call that may be the same, on the wire. */
@Schema(name = "SimilarPairs", description = "Pairs of proposals of a call that may be the same")
record SimilarPairsView(
        @Schema(description = "The closest of them first, 100 at most", required = true)
        List<SimilarPairView> results,

        @Schema(description = "How many there are, listed or not", examples = "3", required = true)
        int total,

        @Schema(
                description = "How many proposals were compared: those that were begun last, 1000 at most",
                examples = "17",
                required = true)
        int compared) {}
