package io.interlace.retrospective;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A note as everybody at the board sees it. */
@Schema(name = "BoardNote", description = "A note as everybody at the board sees it")
record BoardNoteView(
        @Schema(
                description = "Identifies the note, by nothing but chance",
                examples = "5d0c2c0e-7c0e-4c8e-8b0b-0d1d9f3f6a11",
                required = true)
        UUID id,

        @Schema(description = "The column that it answers", examples = "HINDERED", required = true)
        String columnId,

        @Schema(
                description = "What it says; empty for one that is gone",
                examples = "Rang at 17:20, it went to a switchboard that had not heard of us",
                required = true)
        String text,

        @Nullable
        @Schema(
                description =
                        "The seat of who wrote it; null in an anonymous retrospective, and for what whoever leads it wrote",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1ac1",
                nullable = true,
                required = true)
        UUID seatId,

        @Nullable
        @Schema(
                description = "The cluster that it is in",
                examples = "7b0d6f0a-3f4e-4f0e-9d57-2f1a5b1c9e11",
                nullable = true,
                required = true)
        UUID clusterId,

        @Schema(description = "Where it stands among the others, by chance", examples = "814", required = true)
        int place,

        @Schema(description = "Whether it is gone", examples = "false", required = true)
        boolean removed,

        @Schema(description = "Raised by each change of what it says", examples = "0", required = true)
        long version) {}
