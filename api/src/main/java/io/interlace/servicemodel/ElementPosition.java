package io.interlace.servicemodel;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a person put a step in the picture. */
@Schema(name = "ServiceModelPosition", description = "Where a person put a step in the picture")
record ElementPosition(
        @NotNull
        @Min(-100_000)
        @Max(100_000)
        @Schema(
                description = "From the left, in units of the picture",
                examples = "240",
                minimum = "-100000",
                maximum = "100000",
                required = true)
        Integer x,

        @NotNull
        @Min(-100_000)
        @Max(100_000)
        @Schema(
                description = "From the top, in units of the picture",
                examples = "96",
                minimum = "-100000",
                maximum = "100000",
                required = true)
        Integer y) {}
