package io.interlace.decision;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of sending all letters of a call. */
@Schema(name = "LettersSent", description = "What became of sending all letters of a call")
record LettersSentView(
        @Schema(description = "How many go now", examples = "15", required = true)
        int sent,

        @Schema(description = "Those that do not go by mail", required = true)
        List<Left> left) {

    /** A letter that does not go by mail. */
    @Schema(name = "LetterLeft", description = "A letter that does not go by mail with the others")
    record Left(
            @Schema(description = "The letter", examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1ac0", required = true)
            UUID letterId,

            @Schema(description = "What the proposal is called", examples = "Book it yourself", required = true)
            String proposalTitle,

            @Schema(description = "Why it cannot go", examples = "NO_ADDRESS", required = true)
            LetterObstacle obstacle) {}
}
