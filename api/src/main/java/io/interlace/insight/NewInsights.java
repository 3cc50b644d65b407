package io.interlace.insight;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Insights that are noted at once. */
@Schema(name = "NewInsights", description = "Insights that are noted at once")
record NewInsights(
        @NotNull
        @Size(min = 1, max = 100)
        @Schema(description = "The insights", minItems = 1, maxItems = 100, required = true)
        List<@NotNull @Valid NewInsight> insights) {}
