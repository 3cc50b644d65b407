package io.interlace.programme;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many people there are in one category. */
@Schema(name = "FrameCell", description = "How many people there are in one category")
record FrameCell(
        @NotNull
        @Pattern(
                regexp = Dimension.OR_ATTRIBUTE,
                message = "is PLACE, SECTOR, GROUP, or ATTRIBUTE: and the name of an attribute")
        @Schema(
                description = "PLACE, SECTOR, GROUP, or ATTRIBUTE: and the name of an attribute of the programme's own",
                examples = "PLACE",
                pattern = Dimension.OR_ATTRIBUTE,
                maxLength = 71,
                required = true)
        String dimension,

        @NotBlank
        @Size(max = 200)
        @Schema(
                description = "Code of the place, sector or group, or a value of the attribute",
                examples = "LAMBETH",
                maxLength = 200,
                required = true)
        String value,

        @Min(0)
        @Max(FrameCell.MOST)
        @Schema(
                description = "Number of people",
                examples = "9400",
                minimum = "0",
                maximum = "10000000000",
                required = true)
        long size) {

    /** More than there are people. */
    static final long MOST = 10_000_000_000L;
}
