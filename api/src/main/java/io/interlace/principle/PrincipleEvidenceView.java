package io.interlace.principle;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What workshops and retrospectives say of a principle. */
@Schema(
        name = "PrincipleEvidence",
        description =
                "What participants of workshops and retrospectives say of a principle, version by version; parts with"
                        + " fewer than five ratings are hidden, which makes their counts null")
record PrincipleEvidenceView(
        @Schema(description = "The principle", examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1ac0", required = true)
        UUID principleId,

        @Schema(description = "Each version, the newest first", required = true)
        List<OfVersion> versions,

        @Schema(
                description = "Whether counts of fewer than five people are hidden from this reader everywhere",
                examples = "false",
                required = true)
        boolean suppressed) {

    /** What is said of one version. */
    @Schema(name = "VersionEvidence", description = "What is said of one version of a principle")
    record OfVersion(
            @Schema(description = "Which", examples = "2", required = true)
            int number,

            @Schema(description = "Its title", examples = "Finish it, or agree who will", required = true)
            String title,

            @Schema(description = "How many workshops and retrospectives rated it", examples = "4", required = true)
            long occasions,

            @Schema(description = "How many say what", required = true)
            Counts counts,

            @Nullable
            @Schema(
                    description = "The share that it helped; null where nobody rated it, or where it is hidden",
                    nullable = true,
                    required = true)
            HelpedShare helpedShare,

            @Nullable
            @Schema(
                    description =
                            "By how much the share is higher than that of the version before, from -1 to 1; null where either is not known",
                    examples = "0.35",
                    nullable = true,
                    required = true)
            Double change,

            @Schema(description = "The same by project", required = true)
            List<Cell> byProject,

            @Schema(description = "The same by the sector of whoever rated it", required = true)
            List<Cell> bySector,

            @Schema(description = "The same by their stakeholder group", required = true)
            List<Cell> byGroup) {}

    /** How many say what. */
    @Schema(name = "RatingCounts", description = "How many say what; null where it is hidden")
    record Counts(
            @Nullable @Schema(description = "It helped", examples = "8", nullable = true, required = true)
            Long helped,

            @Nullable @Schema(description = "It made no difference", examples = "1", nullable = true, required = true)
            Long noDifference,

            @Nullable @Schema(description = "It hindered", examples = "1", nullable = true, required = true)
            Long hindered,

            @Nullable @Schema(description = "All of them", examples = "10", nullable = true, required = true)
            Long total) {

        static final Counts HIDDEN = new Counts(null, null, null, null);

        static Counts of(Tally tally) {
            return new Counts(tally.helped(), tally.noDifference(), tally.hindered(), tally.total());
        }
    }

    /** A share with its interval. */
    @Schema(
            name = "HelpedShare",
            description = "The share of ratings that say it helped, with its 95 % Jeffreys interval")
    record HelpedShare(
            @Schema(description = "From 0 to 1", examples = "0.8", required = true)
            double share,

            @Schema(description = "Lower end of the interval", examples = "0.497225503560", required = true)
            double low,

            @Schema(description = "Upper end of the interval", examples = "0.955940586447", required = true)
            double high) {}

    /** One part of a breakdown. */
    @Schema(name = "EvidencePart", description = "One part of a breakdown")
    record Cell(
            @Nullable
            @Schema(
                    description = "The project, or the code of the sector or group; null where it is not known",
                    examples = "ACUTE",
                    nullable = true,
                    required = true)
            String key,

            @Nullable
            @Schema(
                    description = "What it is called; null where it is not known",
                    examples = "Acute hospitals",
                    nullable = true,
                    required = true)
            String name,

            @Schema(description = "How many say what", required = true)
            Counts counts,

            @Nullable
            @Schema(description = "The share that it helped; null where it is hidden", nullable = true, required = true)
            HelpedShare helpedShare) {}
}
