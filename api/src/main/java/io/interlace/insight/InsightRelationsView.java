package io.interlace.insight;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an insight was made of, and what was made of it. */
@Schema(name = "InsightRelations", description = "What an insight was made of, and what was made of it")
record InsightRelationsView(
        @Nullable @Schema(description = "What was taken apart to make it", nullable = true, required = true)
        CitedInsightView splitFrom,

        @Schema(description = "What it was taken apart into", required = true)
        List<CitedInsightView> parts,

        @Schema(description = "What became part of it", required = true)
        List<CitedInsightView> merged) {}
