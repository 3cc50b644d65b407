package io.interlace.insight;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an insight is taken apart into. */
@Schema(name = "NewInsightSplit", description = "What an insight is taken apart into")
record NewInsightSplit(
        @NotNull
        @Size(min = 2, max = 10)
        @Schema(description = "The parts", minItems = 2, maxItems = 10, required = true)
        List<@NotNull @Valid NewInsightPart> parts) {}
