package io.interlace.call;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What all chosen proposals together may take. */
@Schema(name = "CallCapacity", description = "What all chosen proposals together may take")
public record Capacity(
        @Nullable
        @Min(0)
        @Max(100_000)
        @Schema(
                description = "Days of facilitators; null for no limit",
                examples = "45",
                minimum = "0",
                maximum = "100000",
                nullable = true)
        Integer facilitatorDays,

        @Nullable
        @Min(0)
        @Max(1_000_000_000)
        @Schema(
                description = "Money in pounds; null for no limit",
                examples = "60000",
                minimum = "0",
                maximum = "1000000000",
                nullable = true)
        Integer budgetPounds) {

    static final Capacity UNLIMITED = new Capacity(null, null);
}
