package io.interlace.assessment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an assessor gives for one criterion. */
@Schema(name = "Score", description = "What an assessor gives for one criterion")
public record Score(
        @NotNull
        @Schema(
                description = "The criterion of the call",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a71",
                required = true)
        UUID criterionId,

        @NotNull
        @Min(0)
        @Max(100)
        @Schema(
                description = "A step of the criterion's scale",
                examples = "4",
                minimum = "0",
                maximum = "100",
                required = true)
        Integer score) {}
