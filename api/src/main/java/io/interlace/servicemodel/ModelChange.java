package io.interlace.servicemodel;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One part of a model that differs between two versions. */
@Schema(name = "ServiceModelChange", description = "One part of a model that differs between two versions")
record ModelChange(
        @Schema(description = "What became of it", examples = "CHANGED", required = true)
        Change change,

        @Schema(description = "What it is", examples = "STEP", required = true)
        Part part,

        @Schema(description = "Identifies it", examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1b04", required = true)
        UUID id,

        @Schema(
                description = "What it is called, or was if it is no more; a link by both of its ends",
                examples = "Sorts and books",
                required = true)
        String title,

        @Nullable
        @Schema(
                description = "What the flow is called that it is in; null for the model itself",
                examples = "Referral and onward referral",
                nullable = true,
                required = true)
        String flow,

        @Schema(
                description = "Names of the properties that differ, for what was changed",
                examples = "[\"title\"]",
                required = true)
        List<String> changed) {

    /** What became of it. */
    @Schema(name = "ServiceModelChangeKind", description = "What became of a part of a model")
    enum Change {
        ADDED,
        REMOVED,
        CHANGED
    }

    /** What it is. */
    @Schema(name = "ServiceModelPart", description = "What a part of a model is")
    enum Part {
        MODEL,
        FLOW,
        ACTOR,
        STEP,
        LINK,
        BREAKDOWN,
        IMPROVEMENT
    }
}
