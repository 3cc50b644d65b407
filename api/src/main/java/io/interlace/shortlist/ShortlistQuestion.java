package io.interlace.shortlist;

import io.interlace.call.Capacity;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was asked for, in full: also what was left to the call. */
@Schema(name = "ShortlistQuestion", description = "What was asked for, in full: also what was left to the call")
public record ShortlistQuestion(
        @Schema(description = "How many are to be chosen", examples = "5", required = true)
        int size,

        @Schema(description = "How much each criterion of the call counts", required = true)
        List<CriterionWeight> criteriaWeights,

        @Schema(description = "How the chosen are to be spread", required = true)
        List<io.interlace.call.Quota> quotas,

        @Schema(description = "What the chosen may take together", required = true)
        Capacity capacity,

        @Schema(description = "Proposals that are chosen whatever they score", required = true)
        List<UUID> mustInclude,

        @Schema(description = "Proposals that are not chosen", required = true)
        List<UUID> mustExclude,

        @Schema(description = "Pairs of proposals of which one at most is chosen", required = true)
        List<List<UUID>> incompatible,

        @Schema(
                description = "Decides the draw between sets that are equal in everything else, and the resamples",
                examples = "2026",
                required = true)
        long seed) {}
