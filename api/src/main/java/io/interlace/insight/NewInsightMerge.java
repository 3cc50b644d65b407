package io.interlace.insight;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What becomes part of an insight. */
@Schema(name = "NewInsightMerge", description = "What becomes part of an insight")
record NewInsightMerge(
        @NotNull
        @Size(min = 1, max = 19)
        @Schema(
                description = "The others, which say the same",
                examples = "[\"01935f2e-8f6b-7c3a-9d24-5b8f0c6e1b12\"]",
                minItems = 1,
                maxItems = 19,
                required = true)
        List<@NotNull UUID> insightIds) {}
