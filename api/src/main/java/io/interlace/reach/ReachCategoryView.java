package io.interlace.reach;

import io.interlace.stakeholder.DeclineReason;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who is heard of one category, on the wire. */
@Schema(
        name = "ReachCategory",
        description =
                "Who is heard of one place, sector, group or value of an attribute; what there is no data for, or too few people, is null")
record ReachCategoryView(
        @Schema(description = "Its code, or the value of the attribute", examples = "LAMBETH", required = true)
        String value,

        @Schema(description = "Its name", examples = "Lambeth", required = true)
        String label,

        @Nullable
        @Schema(description = "People of it who have ever accepted", examples = "31", nullable = true, required = true)
        Long engaged,

        @Nullable
        @Schema(
                description = "Those as a share of all engaged whose category is known",
                examples = "0.37",
                nullable = true,
                required = true)
        Double share,

        @Nullable
        @Schema(
                description = "People of it in the population; null where the frame does not say",
                examples = "9400",
                nullable = true,
                required = true)
        Long frameSize,

        @Nullable
        @Schema(
                description = "Those as a share of the frame in this dimension",
                examples = "0.17",
                nullable = true,
                required = true)
        Double frameShare,

        @Nullable
        @Schema(
                description = "Share of the engaged over share of the frame: 1 is as many as there should be",
                examples = "2.16",
                nullable = true,
                required = true)
        Double representation,

        @Nullable
        @Schema(
                description =
                        "Estimated share of the population by who recruited whom (Salganik and Heckathorn 2004); null also when the recruitments have no one stationary distribution",
                examples = "0.31",
                nullable = true,
                required = true)
        Double rdsI,

        @Nullable
        @Schema(
                description = "Estimated share of the population by network size (Volz and Heckathorn 2008)",
                examples = "0.31",
                nullable = true,
                required = true)
        Double rdsII,

        @Nullable
        @Schema(
                description =
                        "95 % interval of rdsII by the Salganik bootstrap; null with fewer than five recruits, and until intervals are READY",
                nullable = true,
                required = true)
        IntervalView rdsIIInterval,

        @Nullable
        @Schema(
                description = "Mean of the network sizes given, in people",
                examples = "41.2",
                nullable = true,
                required = true)
        Double meanNetworkSize,

        @Nullable
        @Schema(
                description = "Share of its people in what was given of the insights; null until there are insights",
                examples = "0.4",
                nullable = true,
                required = true)
        Double voiceShare,

        @Nullable
        @Schema(
                description =
                        "Recruitments within the category, as a multiple of what chance would make; null where it recruited nobody",
                examples = "1.6",
                nullable = true,
                required = true)
        Double recruitmentHomophily,

        @Nullable
        @Schema(
                description =
                        "Mean weight of its people, raked to all framed dimensions at once and trimmed to between 1/5 and 5",
                examples = "0.46",
                nullable = true,
                required = true)
        Double rakedWeight,

        @Nullable
        @Schema(
                description = "Rank of the first of its people among those recommended to be invited next",
                examples = "1",
                minimum = "1",
                nullable = true,
                required = true)
        Integer recommendationRank,

        @Nullable
        @Schema(
                description =
                        "Its people who have never accepted; null for an earlier date and for readers of aggregates",
                nullable = true,
                required = true)
        Silence silence) {

    /** Between what an estimate is likely to lie. */
    @Schema(name = "ReachInterval", description = "Between what an estimate is likely to lie")
    record IntervalView(
            @Schema(description = "Lower end, a share", examples = "0.22", required = true)
            double lower,

            @Schema(description = "Upper end, a share", examples = "0.41", required = true)
            double upper) {

        static @Nullable IntervalView of(@Nullable Interval interval) {
            return interval == null ? null : new IntervalView(interval.lower(), interval.upper());
        }
    }

    /** People who have never accepted, by how far they have come. */
    @Schema(name = "ReachSilence", description = "People who have never accepted, by how far they have come")
    record Silence(
            @Schema(description = "Known of, not asked", examples = "3", minimum = "0", required = true)
            int identified,

            @Schema(description = "Asked, and have not answered", examples = "4", minimum = "0", required = true)
            int invited,

            @Schema(description = "Declined", examples = "2", minimum = "0", required = true)
            int declined,

            @Schema(description = "Asked not to be contacted", examples = "1", minimum = "0", required = true)
            int optedOut,

            @Schema(description = "How many of those who declined gave which reason", required = true)
            Map<DeclineReason, Integer> declineReasons) {}
}
