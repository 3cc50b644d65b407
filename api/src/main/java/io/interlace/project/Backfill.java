package io.interlace.project;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether somebody is paid for to stand in, and what that costs. */
@Schema(name = "Backfill", description = "Whether somebody is paid for to stand in meanwhile, and what that costs")
record Backfill(
        @Schema(description = "Whether it is paid for", examples = "true", required = true)
        boolean funded,

        @Nullable
        @Min(0)
        @Max(10_000_000)
        @Schema(
                description =
                        "What it costs over the whole project, in pounds; null where it is not known or not funded",
                examples = "1200",
                minimum = "0",
                maximum = "10000000",
                nullable = true)
        Integer pounds) {

    static final Backfill NONE = new Backfill(false, null);
}
