package io.interlace.insight;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Insights that could be of one theme. */
@Schema(name = "ThemeSuggestion", description = "Insights of no theme yet that could be of one")
record ThemeSuggestionView(
        @Schema(description = "The insights, the one most like all others first", required = true)
        List<CitedInsightView> insights,

        @Schema(
                description = "Words that they share, the weightiest first",
                examples = "[\"discharge\", \"summary\"]",
                required = true)
        List<String> words) {}
