package io.interlace.reach;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What people of a programme can be counted by. */
@Schema(name = "ReachDimensions", description = "What people of a programme can be counted by")
record ReachDimensionsView(
        @Schema(
                description =
                        "Place, sector and group, then attributes: those that the population frame counts, and those that most people have",
                required = true)
        List<Named> results) {

    /** One dimension. */
    @Schema(name = "NamedReachDimension", description = "What people can be counted by")
    record Named(
            @Schema(
                    description = "PLACE, SECTOR, GROUP, or ATTRIBUTE: and the name of an attribute",
                    examples = "ATTRIBUTE:workingPattern",
                    required = true)
            String dimension,

            @Schema(description = "Whether the population frame counts it", examples = "true", required = true)
            boolean framed) {}
}
