package io.interlace.retrospective;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Notes that could say the same. */
@Schema(name = "ClusterSuggestion", description = "Notes that could say the same")
record SuggestionView(
        @Schema(
                description = "The notes, the one most like all the others first; none is in two suggestions",
                examples = "[\"5d0c2c0e-7c0e-4c8e-8b0b-0d1d9f3f6a11\",\"7b0d6f0a-3f4e-4f0e-9d57-2f1a5b1c9e11\"]",
                required = true)
        List<UUID> noteIds,

        @Schema(
                description = "Why: words that at least two of them share, the weightiest first",
                examples = "[\"switchboard\",\"answered\"]",
                required = true)
        List<String> words) {}
