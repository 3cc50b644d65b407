package io.interlace.decision;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A set that somebody thinks of. */
@Schema(name = "NewChoice", description = "A set that the panel thinks of")
record NewChoice(
        @NotNull
        @Size(min = 1, max = 1000)
        @Schema(description = "Those that would be chosen", minItems = 1, maxItems = 1000, required = true)
        List<@NotNull UUID> chosen) {}
