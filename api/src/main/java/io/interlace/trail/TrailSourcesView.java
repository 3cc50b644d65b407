package io.interlace.trail;

import io.interlace.insight.HeardFromView;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** From whom a trail comes, on the wire. */
@Schema(
        name = "TrailSources",
        description =
                "From whom a trail comes: the conversations and people behind where it begins, or that which it begins with")
record TrailSourcesView(
        @Schema(
                description =
                        "Whether numbers are told in whole fives, those from one to four not at all, nor what so few said, and neither"
                                + " days nor sectors nor places: so for viewers and contributors",
                examples = "false",
                required = true)
        boolean suppressed,

        @Nullable
        @Schema(
                description = "How many conversations there are; null where one to four are hidden",
                examples = "9",
                nullable = true,
                required = true)
        Integer conversations,

        @Nullable
        @Schema(
                description = "The day of the first of them; null where there is none, or where it is hidden",
                examples = "2026-03-12",
                nullable = true,
                required = true)
        LocalDate firstHeldOn,

        @Nullable
        @Schema(
                description = "The day of the last of them; null where there is none, or where it is hidden",
                examples = "2026-05-06",
                nullable = true,
                required = true)
        LocalDate lastHeldOn,

        @Schema(
                description =
                        "How many of them are with people of one sector only, the most first; none where it is hidden",
                maxItems = 10_000,
                required = true)
        List<OfSector> bySector,

        @Nullable
        @Schema(
                description = "How many of them are with people of several sectors; null where it is hidden",
                examples = "1",
                nullable = true,
                required = true)
        Integer severalSectors,

        @Nullable
        @Schema(
                description = "Of how many of them no sector is known; null where it is hidden",
                examples = "0",
                nullable = true,
                required = true)
        Integer unknownSector,

        @Schema(
                description = "What the places are called that they are from; none where they are hidden",
                examples = "[\"Greenwich\", \"Lewisham\"]",
                maxItems = 10_000,
                required = true)
        List<String> places,

        @Nullable
        @Schema(
                description =
                        "How many people said it, in these conversations or by themselves; null where one to four are hidden",
                examples = "11",
                nullable = true,
                required = true)
        Integer voices,

        @Nullable
        @Schema(
                description =
                        "How many of these voices are independent: people of one organisation are one; null where one to four are hidden",
                examples = "8",
                nullable = true,
                required = true)
        Integer independentVoices,

        @Schema(
                description =
                        "Sentences of people who agreed to be quoted, of the latest conversations; none where one to four voices are"
                                + " hidden",
                maxItems = 12,
                required = true)
        List<Quotation> quotations) {

    /** Conversations with people of one sector. */
    @Schema(name = "TrailSector", description = "Conversations with people of one sector")
    record OfSector(
            @Schema(description = "What the sector is called", examples = "Primary care", required = true)
            String name,

            @Schema(description = "How many conversations", examples = "5", required = true)
            int conversations,

            @Schema(description = "From how many places", examples = "4", required = true)
            int places) {}

    /** What somebody said, word for word. */
    @Schema(name = "TrailQuotation", description = "What somebody said, word for word")
    record Quotation(
            @Schema(
                    description = "In their words",
                    examples = "We spend an hour a day ringing round to find who ordered what.",
                    required = true)
            String text,

            @Schema(description = "What they are", required = true)
            HeardFromView heardFrom,

            @Nullable
            @Schema(
                    description = "On which day; null for viewers and contributors",
                    examples = "2026-04-22",
                    nullable = true,
                    required = true)
            LocalDate on) {}
}
