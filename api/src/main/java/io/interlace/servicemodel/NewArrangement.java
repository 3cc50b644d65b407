package io.interlace.servicemodel;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the steps of a flow shall stand. */
@Schema(name = "NewServiceModelArrangement", description = "Where the steps of a flow shall stand")
record NewArrangement(
        @NotNull @Schema(description = "The flow", examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1b02", required = true)
        UUID flowId,

        @NotNull
        @Size(max = 500)
        @Schema(
                description = "The steps that are placed; all others of the flow are laid out by themselves",
                maxItems = 500,
                required = true)
        List<@NotNull @Valid PlacedStep> steps) {}
