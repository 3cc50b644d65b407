package io.interlace.shortlist;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was done about assessors who are sterner than others. */
@Schema(name = "AssessorLevels", description = "What was done about assessors who are sterner than others")
record AssessorLevels(
        @Schema(
                description =
                        "Whether scores were moved by their assessor's level: where two or more scored three or more proposals in common",
                examples = "true",
                required = true)
        boolean removed,

        @Schema(description = "How many proposals all of these have scored", examples = "15", required = true)
        int inCommon,

        @Schema(description = "The levels that were removed", required = true)
        List<Level> byAssessor,

        @Schema(description = "Members whose scores stand as given", required = true)
        List<UUID> leftAsTheyAre) {

    /** How high an assessor scores. */
    @Schema(name = "AssessorLevel", description = "How high an assessor scores")
    record Level(
            @Schema(description = "The member", examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a90", required = true)
            UUID memberId,

            @Schema(description = "Their mean over the proposals in common", examples = "61.2", required = true)
            double level) {}
}
