package io.interlace.call;

import io.interlace.programme.Dimension;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many of the chosen proposals may and must be of one kind. */
@Schema(name = "Quota", description = "How many of the chosen proposals may and must be of one kind")
public record Quota(
        @NotNull
        @Pattern(regexp = Quota.DIMENSION, message = "is PLACE, SECTOR, or ATTRIBUTE: and the name of one")
        @Size(max = 70)
        @Schema(
                description = "PLACE, SECTOR, or ATTRIBUTE: and the name of an attribute of proposals",
                examples = "PLACE",
                pattern = Quota.DIMENSION,
                maxLength = 70,
                required = true)
        String dimension,

        @NotBlank
        @Size(max = 200)
        @Schema(
                description = "Code of the place or sector, or value of the attribute",
                examples = "LAMBETH",
                maxLength = 200,
                required = true)
        String value,

        @NotNull
        @Min(0)
        @Max(1000)
        @Schema(
                description = "Fewest that must be chosen",
                examples = "0",
                minimum = "0",
                maximum = "1000",
                required = true)
        Integer min,

        @NotNull
        @Min(0)
        @Max(1000)
        @Schema(
                description = "Most that may be chosen",
                examples = "1",
                minimum = "0",
                maximum = "1000",
                required = true)
        Integer max,

        @NotNull
        @Min(1)
        @Max(100)
        @Schema(
                description = "How much it weighs when not all quotas can hold: what is higher gives way later",
                examples = "2",
                minimum = "1",
                maximum = "100",
                required = true)
        Integer priority) {

    static final String DIMENSION = "PLACE|SECTOR|ATTRIBUTE:[A-Za-z][A-Za-z0-9_]{0,59}";

    boolean countsCategory() {
        return !dimension.startsWith(Dimension.ATTRIBUTE);
    }
}
