package io.interlace.retrospective;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Notes of whoever asks. */
@Schema(name = "OwnNotes", description = "Notes of whoever asks")
record OwnNotesView(
        @Schema(description = "The notes, in no order", required = true)
        List<OwnNoteView> notes) {}
