package io.interlace.retrospective;

import io.interlace.http.Versioned;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A note as its author sees it. */
@Schema(name = "OwnNote", description = "A note as its author sees it")
record OwnNoteView(
        @Schema(
                description = "Identifies the note, by nothing but chance",
                examples = "5d0c2c0e-7c0e-4c8e-8b0b-0d1d9f3f6a11",
                required = true)
        UUID id,

        @Schema(description = "The column that it answers", examples = "HINDERED", required = true)
        String columnId,

        @Schema(
                description = "What it says",
                examples = "Rang at 17:20, it went to a switchboard that had not heard of us",
                required = true)
        String text,

        @Schema(description = "Who sees it", examples = "PRIVATE", required = true)
        NoteState state,

        @Nullable
        @Schema(
                description = "Why it is not shown; null unless it was moderated",
                examples = "It names a patient",
                nullable = true,
                required = true)
        String moderationReason,

        @Schema(description = "Raised by each change of what it says", examples = "0", required = true)
        long version)
        implements Versioned {

    NoteDraft draft() {
        return new NoteDraft(columnId, text);
    }
}
