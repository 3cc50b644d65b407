package io.interlace.insight;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody is who said it, on the wire: never who. With nothing in it, a contributor. */
@Schema(
        name = "InsightHeardFrom",
        description = "What somebody is who said it; all of it null for a contributor of whom nothing is told")
public record HeardFromView(
        @Nullable
        @Schema(description = "Code of their stakeholder group", examples = "GPS", nullable = true, required = true)
        String groupCode,

        @Nullable
        @Schema(
                description = "What that is called",
                examples = "General practitioners",
                nullable = true,
                required = true)
        String groupName,

        @Nullable @Schema(description = "Code of their place", examples = "LAMBETH", nullable = true, required = true)
        String placeCode,

        @Nullable @Schema(description = "What that is called", examples = "Lambeth", nullable = true, required = true)
        String placeName,

        @Nullable
        @Schema(description = "Code of their sector", examples = "PRIMARY_CARE", nullable = true, required = true)
        String sectorCode,

        @Nullable
        @Schema(description = "What that is called", examples = "Primary care", nullable = true, required = true)
        String sectorName) {}
