package io.interlace.retrospective;

import io.interlace.http.Versioned;
import io.interlace.principle.ChosenPrincipleView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A retrospective on the wire, without what is on its board. */
@Schema(name = "Retrospective", description = "A look back of a project's team on a stretch of work")
record RetrospectiveView(
        @Schema(
                description = "Identifies the retrospective",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1ab1",
                required = true)
        UUID id,

        @Schema(
                description = "The project whose team looks back",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a91",
                required = true)
        UUID projectId,

        @Schema(description = "What that is called", examples = "One number to call", required = true)
        String projectTitle,

        @Schema(
                description = "What it is called",
                examples = "One number to call: third retrospective",
                required = true)
        String title,

        @Nullable
        @Schema(
                description = "What it looks back on",
                examples = "The workshop of 27 May and the two weeks after it",
                nullable = true,
                required = true)
        String looksBackOn,

        @Schema(description = "When the team meets", examples = "2027-02-01T13:00:00Z", required = true)
        Instant startsAt,

        @Schema(description = "How many minutes it takes", examples = "60", required = true)
        int minutes,

        @Nullable
        @Schema(
                description = "Until when notes are asked for before the team meets",
                examples = "2027-02-01T12:00:00Z",
                nullable = true,
                required = true)
        Instant writeUntil,

        @Schema(description = "Whether it tells who wrote a note", examples = "ANONYMOUS", required = true)
        Anonymity anonymity,

        @Schema(description = "How far it is", examples = "VOTE", required = true)
        Phase phase,

        @Schema(description = "What is asked", required = true)
        List<BoardColumn> columns,

        @Schema(description = "How many votes each participant has", examples = "5", required = true)
        int votesEach,

        @Schema(description = "The principles that guided the work, each in one version", required = true)
        List<ChosenPrincipleView> principles,

        @Nullable
        @Schema(
                description = "The cluster that is talked about",
                examples = "7b0d6f0a-3f4e-4f0e-9d57-2f1a5b1c9e11",
                nullable = true,
                required = true)
        UUID discussedClusterId,

        @Nullable
        @Schema(
                description = "Until when the time runs that the facilitator set",
                examples = "2027-02-01T13:20:00Z",
                nullable = true,
                required = true)
        Instant timerEndsAt,

        @Schema(description = "How many take part", examples = "8", required = true)
        long participants,

        @Nullable
        @Schema(description = "When it was closed", examples = "2027-02-01T14:00:00Z", nullable = true, required = true)
        Instant closedAt,

        @Schema(description = "When it was planned", examples = "2027-01-20T09:00:00Z", required = true)
        Instant createdAt,

        @Schema(description = "When it was last changed", examples = "2027-02-01T13:10:00Z", required = true)
        Instant updatedAt,

        @Schema(description = "Raised by each change", examples = "4", required = true)
        long version)
        implements Versioned {

    RetrospectiveDraft draft() {
        return new RetrospectiveDraft(
                title,
                looksBackOn,
                startsAt,
                minutes,
                writeUntil,
                columns,
                votesEach,
                principles.stream().map(ChosenPrincipleView::choice).toList());
    }
}
