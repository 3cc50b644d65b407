package io.interlace.servicemodel;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step and where it shall stand. */
@Schema(name = "PlacedServiceModelStep", description = "A step and where it shall stand")
record PlacedStep(
        @NotNull @Schema(description = "The step", examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1b04", required = true)
        UUID elementId,

        @NotNull @Valid @Schema(description = "Where it shall stand", required = true)
        ElementPosition position) {}
