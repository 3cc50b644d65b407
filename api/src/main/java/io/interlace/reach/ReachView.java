package io.interlace.reach;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who is heard, against who is there, on the wire. */
@Schema(
        name = "Reach",
        description =
                "Who is heard, against who is there, in one dimension. Estimates rest on assumptions and belong beside the counts. What there is no data for is null, never zero; so is, for readers of aggregates, what would tell of fewer than five people")
record ReachView(
        @Schema(
                description = "PLACE, SECTOR, GROUP, or ATTRIBUTE: and the name of an attribute",
                examples = "PLACE",
                required = true)
        String dimension,

        @Schema(
                description = "The day in the programme's time zone up to which acceptances count, that day included",
                examples = "2026-11-24",
                required = true)
        LocalDate asOf,

        @Schema(description = "Who has come in, and how", required = true)
        SampleView sample,

        @Nullable
        @Schema(
                description = "People engaged of whom nobody knows the category",
                examples = "3",
                nullable = true,
                required = true)
        Long unknown,

        @Schema(description = "Whether the population frame counts this dimension", examples = "true", required = true)
        boolean framed,

        @Nullable
        @Schema(
                description = "People of the population in this dimension; null where it is not framed",
                examples = "55000",
                nullable = true,
                required = true)
        Long frameTotal,

        @Schema(
                description =
                        "All places, sectors or groups of the programme in the order of their list; of an attribute the values that people have or the frame counts, sorted",
                required = true)
        List<ReachCategoryView> categories,

        @Schema(description = "Who recruited whom", required = true)
        Recruitments recruitment,

        @Nullable
        @Schema(
                description = "The estimates wave by wave; null for readers of aggregates",
                nullable = true,
                required = true)
        List<Wave> convergence,

        @Nullable
        @Schema(
                description =
                        "Whether no rdsII moved by more than 2 percentage points since the first wave that reached two thirds of the engaged; null with one wave only",
                examples = "true",
                nullable = true,
                required = true)
        Boolean converged,

        @Schema(description = "Who says how much", required = true)
        Voice voice,

        @Schema(description = "How the weights came out", required = true)
        Weights raking,

        @Schema(description = "Categories of any framed dimension in which nobody is engaged", required = true)
        List<Missing> missing,

        @Schema(
                description =
                        "What must be known wherever these results are shown: of this dimension and of the whole. For an earlier date, as the figures of then have it, without what was edited or added since",
                required = true)
        List<StatedLimitation> limitations,

        @Schema(
                description = "Whether the intervals of rdsII are there: while PENDING, ask again in a moment",
                examples = "READY",
                required = true)
        Intervals intervals,

        @Schema(
                description = "How many of the resamples that the intervals take are done",
                examples = "1000",
                minimum = "0",
                maximum = "1000",
                required = true)
        int intervalsDone,

        @Schema(
                description = "Seed of the resamples: the same people give the same intervals",
                examples = "20261120",
                required = true)
        long seed,

        @Schema(description = "Whether small numbers are hidden from this reader", examples = "false", required = true)
        boolean suppressed) {

    /** Whether intervals are there. */
    @Schema(
            name = "ReachIntervals",
            description = "NOT_APPLICABLE where there is no estimate, or the reader may not see one")
    enum Intervals {
        READY,
        PENDING,
        NOT_APPLICABLE
    }

    /** Who recruited whom. */
    @Schema(name = "ReachRecruitment", description = "Who recruited whom, by category")
    record Recruitments(
            @Schema(description = "The categories, in the order of rows and columns", required = true)
            List<String> categories,

            @Nullable
            @Schema(
                    description =
                            "How many people of each category (column) those of each category (row) recruited; null for readers of aggregates",
                    nullable = true,
                    required = true)
            List<List<Long>> transitions,

            @Nullable
            @Schema(
                    description =
                            "Recruitments within categories, as a multiple of what chance would make; null where chance makes none",
                    examples = "1.3",
                    nullable = true,
                    required = true)
            Double homophily) {}

    /** The estimates as they were after one wave. */
    @Schema(name = "ReachWave", description = "The estimates as they were after one wave")
    record Wave(
            @Schema(description = "The last wave that is counted, 0 for the seeds", examples = "2", required = true)
            int wave,

            @Schema(description = "People in it and in all before", examples = "47", required = true)
            int engaged,

            @Nullable
            @Schema(
                    description = "rdsII of each category, in their order; null where it cannot be said",
                    nullable = true,
                    required = true)
            List<Double> estimates) {}

    /** Who says how much. */
    @Schema(
            name = "ReachVoice",
            description =
                    "Who says how much of the insights that are kept, each counted once for everybody who gave it; null until there are any, and for readers of aggregates where few people are behind it")
    record Voice(
            @Nullable
            @Schema(
                    description = "Insights that people engaged gave, in conversations or in their own words",
                    examples = "150",
                    nullable = true,
                    required = true)
            Integer insights,

            @Nullable
            @Schema(
                    description = "How unevenly people gave them: 0 when all gave alike, near 1 when one gave all",
                    examples = "0.42",
                    nullable = true,
                    required = true)
            Double gini,

            @Nullable
            @Schema(
                    description = "Share that the most vocal tenth gave",
                    examples = "0.31",
                    nullable = true,
                    required = true)
            Double topTenthShare,

            @Nullable
            @Schema(
                    description = "Share that people with protected time gave",
                    examples = "0.55",
                    nullable = true,
                    required = true)
            Double withProtectedTimeShare,

            @Nullable
            @Schema(
                    description = "People engaged with protected time",
                    examples = "21",
                    nullable = true,
                    required = true)
            Long withProtectedTime) {}

    /** How the weights came out. */
    @Schema(name = "ReachRaking", description = "How the weights came out; null where there is nothing to weigh by")
    record Weights(
            @Schema(description = "The framed dimensions that people are weighted by, at once", required = true)
            List<String> dimensions,

            @Nullable
            @Schema(
                    description = "How many equally weighted people the weighted ones are worth (Kish)",
                    examples = "52.7",
                    nullable = true,
                    required = true)
            Double effectiveSize,

            @Nullable
            @Schema(
                    description =
                            "Largest difference that is left, after trimming, between a share and that of the frame",
                    examples = "0.02",
                    nullable = true,
                    required = true)
            Double marginGap,

            @Nullable
            @Schema(
                    description = "Whether all shares held before trimming",
                    examples = "true",
                    nullable = true,
                    required = true)
            Boolean converged) {}

    /** A category in which nobody is engaged. */
    @Schema(name = "ReachMissing", description = "A category in which nobody is engaged")
    record Missing(
            @Schema(description = "Its dimension", examples = "GROUP", required = true)
            String dimension,

            @Schema(description = "Its code, or the value of the attribute", examples = "PHARMACY", required = true)
            String value,

            @Schema(description = "Its name", examples = "Pharmacists", required = true)
            String label,

            @Schema(description = "People of it in the population", examples = "1900", required = true)
            long frameSize) {}
}
