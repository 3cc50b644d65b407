package io.interlace.project;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How much of a call's capacity is promised to projects. */
@Schema(name = "PromisedCapacity", description = "How much of a call's capacity is promised to projects")
record PromisedCapacityView(
        @Nullable
        @Schema(
                description = "Days of a facilitator that there are; null where they are not limited",
                examples = "30",
                nullable = true,
                required = true)
        Integer facilitatorDays,

        @Schema(description = "Days promised to projects that are not withdrawn", examples = "24", required = true)
        long facilitatorDaysPromised,

        @Nullable
        @Schema(
                description = "Money that there is, in pounds; null where it is not limited",
                examples = "25000",
                nullable = true,
                required = true)
        Integer budgetPounds,

        @Schema(
                description = "Money promised to them, backfill of their teams included",
                examples = "18400",
                required = true)
        long budgetPoundsPromised) {}
