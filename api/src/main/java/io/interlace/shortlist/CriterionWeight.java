package io.interlace.shortlist;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much a criterion counts in a shortlist. */
@Schema(name = "CriterionWeight", description = "How much a criterion counts in a shortlist")
public record CriterionWeight(
        @NotNull
        @Schema(
                description = "The criterion of the call",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a71",
                required = true)
        UUID criterionId,

        @NotNull
        @Min(0)
        @Max(1000)
        @Schema(
                description = "How much it counts beside the others; 0 for not at all",
                examples = "25",
                minimum = "0",
                maximum = "1000",
                required = true)
        Integer weight) {}
