package io.interlace.decision;

import io.interlace.shortlist.ChosenSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a decision would be. */
@Schema(name = "DecisionPreview", description = "What a decision would be, while nobody has decided")
record DecisionPreview(
        @Schema(
                description = "What the chosen set is worth, which limits it breaks, and who could step in",
                required = true)
        ChosenSet set,

        @Nullable
        @Schema(
                description = "What about it needs overrideReason, in words; null where the decision needs none",
                examples = "the panel chooses otherwise than was computed",
                nullable = true,
                required = true)
        String override) {}
