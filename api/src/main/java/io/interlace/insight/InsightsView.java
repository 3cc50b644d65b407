package io.interlace.insight;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Several insights that were noted at once. */
@Schema(name = "Insights", description = "Several insights that were noted at once")
record InsightsView(
        @Schema(description = "The insights, as they were noted", required = true)
        List<InsightView> insights) {}
