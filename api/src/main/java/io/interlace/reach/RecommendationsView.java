package io.interlace.reach;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whom to invite next, on the wire. */
@Schema(name = "Recommendations", description = "Whom to invite next, and of how many they were chosen")
record RecommendationsView(
        @Schema(description = "Whom to invite, the first one first", required = true)
        List<Recommendation> results,

        @Schema(
                description = "People referred, not asked yet, and with an e-mail address",
                examples = "14",
                minimum = "0",
                required = true)
        int considered,

        @Schema(
                description = "Of these, people whom the contact policy does not let be asked today",
                examples = "2",
                minimum = "0",
                required = true)
        int resting,

        @Nullable
        @Schema(
                description = "First day on which one of those may be asked; null where there is none",
                examples = "2026-12-03",
                nullable = true,
                required = true)
        LocalDate restingUntil,

        @Schema(
                description = "People referred and not asked yet, but without an e-mail address",
                examples = "1",
                minimum = "0",
                required = true)
        int withoutAddress) {

    /** Somebody to invite. */
    @Schema(name = "Recommendation", description = "Somebody to invite, and why")
    record Recommendation(
            @Schema(description = "Whether first, second and so on", examples = "1", minimum = "1", required = true)
            int rank,

            @Schema(description = "Who", required = true) Person stakeholder,

            @Schema(
                    description =
                            "How much of the shortfall against the frame they would take off after those before them, of 1: the mean over all framed dimensions",
                    examples = "0.021",
                    required = true)
            double gain,

            @Schema(
                    description = "The same for each framed dimension in which they would take off any",
                    required = true)
            List<Gain> gainByDimension,

            @Schema(
                    description = "Why, in plain words",
                    examples =
                            "Nobody from Mental health is engaged, of 7,900 there; Bexley: heard at 0.4 of their share.",
                    required = true)
            String reason) {}

    /** Somebody to invite, as far as it takes to recognise them. */
    @Schema(name = "RecommendedPerson", description = "Somebody to invite")
    record Person(
            @Schema(
                    description = "Identifies the person",
                    examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a77",
                    required = true)
            UUID id,

            @Schema(description = "Name", examples = "Adaeze Winterbourne", required = true)
            String name,

            @Nullable
            @Schema(
                    description = "What the person is there",
                    examples = "Discharge coordinator",
                    nullable = true,
                    required = true)
            String jobTitle,

            @Nullable
            @Schema(
                    description = "Organisation of the primary role",
                    examples = "Guy's and St Thomas' NHS Foundation Trust",
                    nullable = true,
                    required = true)
            String organisationName,

            @Nullable @Schema(description = "Code of the place", examples = "LAMBETH", nullable = true, required = true)
            String placeCode,

            @Nullable @Schema(description = "Code of the sector", examples = "ACUTE", nullable = true, required = true)
            String sectorCode,

            @Nullable @Schema(description = "Code of the group", examples = "GPS", nullable = true, required = true)
            String groupCode) {}

    /** What somebody would take off the shortfall in one dimension. */
    @Schema(name = "RecommendationGain", description = "What somebody would take off the shortfall in one dimension")
    record Gain(
            @Schema(description = "The dimension", examples = "SECTOR", required = true)
            String dimension,

            @Schema(
                    description = "Code of the category, or value of the attribute",
                    examples = "MENTAL_HEALTH",
                    required = true)
            String value,

            @Schema(description = "Its name", examples = "Mental health", required = true)
            String label,

            @Schema(description = "How much of the shortfall, of 1", examples = "0.034", required = true)
            double gain) {}
}
