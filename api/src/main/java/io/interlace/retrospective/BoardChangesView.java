package io.interlace.retrospective;

import io.interlace.actionitem.ActionItemView;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What everybody at a board sees, as far as it is later than what somebody has seen. */
@Schema(
        name = "BoardChanges",
        description =
                "What everybody at a board sees, as far as it changed since. Each thing comes whole, so that taking it twice does no"
                        + " harm")
record BoardChangesView(
        @Schema(description = "The number of the last change that is in it", examples = "84", required = true)
        long sequence,

        @Schema(description = "The retrospective, always", required = true)
        RetrospectiveView retrospective,

        @Schema(description = "Who takes part, by name", required = true)
        List<SeatView> seats,

        @Schema(description = "Notes that are shown, or gone", required = true)
        List<BoardNoteView> notes,

        @Schema(description = "Clusters, or what was one", required = true)
        List<ClusterView> clusters,

        @Nullable
        @Schema(
                description =
                        "What the team agreed to before and looks at again, then what it agrees to here: all of it, or null where none"
                                + " of it changed since",
                nullable = true,
                required = true)
        List<ActionItemView> actionItems) {}
