package io.interlace.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The population frame as it shall be. */
@Schema(name = "NewPopulationFrame", description = "The population frame as it shall be, whole")
record NewPopulationFrame(
        @NotNull
        @Size(max = 4000)
        @Schema(
                description = "Who is counted, in words",
                examples = "People whose work crosses the interface in an ordinary week",
                maxLength = 4000,
                required = true)
        String definition,

        @Nullable @Schema(description = "The day the figures are of", examples = "2026-01-01", nullable = true)
        LocalDate asOf,

        @NotNull @Size(max = 2000) @Schema(description = "One count for each category", required = true)
        List<@NotNull @Valid FrameCell> cells) {}
