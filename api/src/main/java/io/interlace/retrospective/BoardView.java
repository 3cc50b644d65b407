package io.interlace.retrospective;

import io.interlace.principle.PrincipleRating;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A board as somebody at it sees it. */
@Schema(name = "Board", description = "A board as somebody at it sees it")
record BoardView(
        @Schema(description = "What everybody sees", required = true)
        BoardChangesView everybody,

        @Schema(description = "How far the people are", required = true)
        BoardCountsView counts,

        @Nullable
        @Schema(
                description = "The caller's seat; null for who only leads it",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1ac1",
                nullable = true,
                required = true)
        UUID ownSeatId,

        @Schema(description = "Whether the caller leads the retrospective", examples = "false", required = true)
        boolean facilitates,

        @Schema(
                description = "Whether the caller has said that they are ready to go on",
                examples = "false",
                required = true)
        boolean ready,

        @Schema(description = "What the caller wrote", required = true)
        List<OwnNoteView> ownNotes,

        @Schema(description = "What the caller voted for", required = true)
        List<ClusterVotes> ownVotes,

        @Schema(description = "What the caller says of principles", required = true)
        List<PrincipleRating> ownRatings) {}
