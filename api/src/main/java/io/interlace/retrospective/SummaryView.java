package io.interlace.retrospective;

import io.interlace.actionitem.ActionItemState;
import io.interlace.insight.InsightKind;
import io.interlace.principle.OccasionRating;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What came of a retrospective. Of who wrote what it tells as much as the board does, and of an anonymous one nothing. */
@Schema(name = "RetrospectiveSummary", description = "What came of a retrospective")
record SummaryView(
        @Schema(description = "The retrospective", examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1ab1", required = true)
        UUID retrospectiveId,

        @Schema(
                description = "What it is called",
                examples = "One number to call: third retrospective",
                required = true)
        String title,

        @Schema(description = "The project whose team looked back", examples = "One number to call", required = true)
        String projectTitle,

        @Nullable
        @Schema(
                description = "What it looked back on",
                examples = "The workshop of 27 May and the two weeks after it",
                nullable = true,
                required = true)
        String looksBackOn,

        @Schema(description = "When the team met", examples = "2027-02-01T13:00:00Z", required = true)
        Instant startsAt,

        @Schema(
                description = "Time zone of the programme, in which the time is written where this is not JSON",
                examples = "Europe/London",
                required = true)
        String timeZone,

        @Schema(description = "How far it is", examples = "CLOSED", required = true)
        Phase phase,

        @Schema(description = "Whether it tells who wrote a note", examples = "ANONYMOUS", required = true)
        Anonymity anonymity,

        @Schema(description = "How many take part", examples = "8", required = true)
        long participants,

        @Schema(description = "Those with most votes first", required = true)
        List<Cluster> clusters,

        @Schema(description = "Notes that nobody put together with others or voted for", required = true)
        List<Note> otherNotes,

        @Schema(description = "What was found in clusters that were taken apart since", required = true)
        List<Found> otherFindings,

        @Schema(
                description =
                        "What is said of the principles that guided the work; of an anonymous one once it is closed",
                required = true)
        List<OccasionRating> ratings,

        @Schema(description = "What the team looked at again, then what it agreed to", required = true)
        List<Action> actions) {

    /** Notes that say the same, and what was found in them. */
    @Schema(name = "SummaryCluster", description = "Notes that say the same, and what was found in them")
    record Cluster(
            @Schema(
                    description = "What they say, in a few words",
                    examples = "Nobody knows who answers after 5 pm",
                    required = true)
            String title,

            @Schema(description = "How many votes they have", examples = "7", required = true)
            int votes,

            @Schema(description = "The notes", required = true)
            List<Note> notes,

            @Schema(description = "What was found in them", required = true)
            List<Found> findings) {}

    /** A note. */
    @Schema(name = "SummaryNote", description = "A note")
    record Note(
            @Schema(description = "What it answers", examples = "Got in the way", required = true)
            String column,

            @Schema(
                    description = "What it says",
                    examples = "Rang at 17:20, it went to a switchboard that had not heard of us",
                    required = true)
            String text,

            @Nullable
            @Schema(
                    description =
                            "Who wrote it; null in an anonymous retrospective, for what whoever leads it wrote, and for somebody"
                                    + " who was erased",
                    examples = "Maya Okafor",
                    nullable = true,
                    required = true)
            String author) {}

    /** Something that will be done. */
    @Schema(name = "SummaryAction", description = "Something that will be done")
    record Action(
            @Schema(
                    description = "What will be done",
                    examples = "Tape the rota to the back of the handset",
                    required = true)
            String text,

            @Nullable
            @Schema(
                    description = "Who sees to it; null for somebody who was erased",
                    examples = "Maya Okafor",
                    nullable = true,
                    required = true)
            String owner,

            @Schema(description = "Until when", examples = "2027-02-15", required = true)
            LocalDate dueOn,

            @Schema(description = "What became of it", examples = "OPEN", required = true)
            ActionItemState state,

            @Nullable
            @Schema(
                    description = "What changed because of it; of one that is DROPPED, why",
                    examples = "Calls after five are answered in under a minute",
                    nullable = true,
                    required = true)
            String outcome,

            @Schema(description = "Whether it was agreed before", examples = "false", required = true)
            boolean fromBefore) {}

    /** Something that was found. */
    @Schema(name = "SummaryFinding", description = "Something that was found")
    record Found(
            @Schema(description = "The finding", examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1ad1", required = true)
            UUID id,

            @Schema(description = "What it is of use for", examples = "EVIDENCE", required = true)
            FindingKind kind,

            @Nullable
            @Schema(
                    description = "What an INSIGHT speaks of; null for others",
                    examples = "CHALLENGE",
                    nullable = true,
                    required = true)
            InsightKind insightKind,

            @Schema(
                    description = "What was found",
                    examples = "The line rang out when the handset sat on a desk.",
                    required = true)
            String statement,

            @Schema(
                    description = "Titles of the principles that it speaks about",
                    examples = "[\"Finish it, or hear a yes\"]",
                    required = true)
            List<String> principles) {}
}
