package io.interlace.insight;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What says much the same already. */
@Schema(name = "SimilarInsights", description = "Insights that say much the same already")
record SimilarInsightsView(
        @Schema(description = "At most five, the most alike first", required = true)
        List<CitedInsightView> insights) {}
