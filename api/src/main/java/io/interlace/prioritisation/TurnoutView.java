package io.interlace.prioritisation;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How many have voted. */
@Schema(name = "Turnout", description = "How many have voted in a round; who has is told to nobody")
record TurnoutView(
        @Schema(description = "The round", examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1c01", required = true)
        UUID prioritisationId,

        @Nullable
        @Schema(
                description =
                        "How many are asked: members who may vote, and people who were invited or have a link. Null where so"
                                + " few are hidden from this reader",
                examples = "84",
                nullable = true,
                required = true)
        Long asked,

        @Nullable
        @Schema(
                description =
                        "How many ballots there are, paper included. Null where so few are hidden from this reader",
                examples = "60",
                nullable = true,
                required = true)
        Long voted,

        @Nullable
        @Schema(
                description = "How many of these came on paper; for leads and facilitators, while it is open",
                examples = "12",
                nullable = true,
                required = true)
        Long paper,

        @Schema(
                description = "The same by stakeholder group, while it is open; for leads and facilitators alone",
                required = true)
        List<Group> byGroup) {

    /** One group. */
    @Schema(name = "GroupTurnout", description = "How many of one stakeholder group have voted")
    record Group(
            @Nullable
            @Schema(
                    description = "Code of the group; null for voters of whom it is not known",
                    examples = "GPS",
                    nullable = true,
                    required = true)
            String groupCode,

            @Schema(description = "What it is called", examples = "General practitioners", required = true)
            String name,

            @Schema(description = "How many are asked", examples = "22", required = true)
            long asked,

            @Nullable
            @Schema(
                    description = "How many have voted; null where so few have, or are asked, that it would tell who",
                    examples = "14",
                    nullable = true,
                    required = true)
            Long voted) {}
}
