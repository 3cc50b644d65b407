package io.interlace.principle;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of a principle that guides a workshop or retrospective. */
@Schema(name = "ChosenPrinciple", description = "A version of a principle that guides a workshop or retrospective")
public record ChosenPrinciple(
        @NotNull
        @Schema(description = "The principle", examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1aa1", required = true)
        UUID principleId,

        @NotNull @Min(1) @Schema(description = "Number of the version", examples = "2", minimum = "1", required = true)
        Integer number) {}
