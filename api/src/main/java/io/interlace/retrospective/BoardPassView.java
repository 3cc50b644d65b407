package io.interlace.retrospective;

import io.interlace.identity.Secret;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What opens one board for one person, for a quarter of an hour. */
@Schema(name = "BoardPass", description = "What opens one board for one person, for a quarter of an hour")
record BoardPassView(
        @Schema(
                description = "Send it as Authorization: Bearer, to the operations at this board",
                examples = "pass-vGxKq0c9bVJ8rYp3nT5mWd2sLf7hZu1aQe4iXo6jRkM",
                required = true)
        String accessToken,

        @Schema(description = "How it is sent", examples = "Bearer", enumeration = "Bearer", required = true)
        String tokenType,

        @Schema(description = "Seconds until it expires", examples = "900", required = true)
        int expiresIn,

        @Schema(description = "The programme", examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a77", required = true)
        UUID programmeId,

        @Schema(
                description = "What the programme is called",
                examples = "Working together across the interface",
                required = true)
        String programmeName,

        @Schema(description = "The retrospective", examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1ab1", required = true)
        UUID retrospectiveId,

        @Schema(
                description = "What it is called",
                examples = "One number to call: third retrospective",
                required = true)
        String title) {

    static BoardPassView of(Secret pass, SeatLinks.Opened link) {
        return new BoardPassView(
                pass.text(),
                "Bearer",
                Math.toIntExact(BoardPasses.LIFETIME.toSeconds()),
                link.programmeId(),
                link.programmeName(),
                link.retrospectiveId(),
                link.title());
    }

    @Override
    public String toString() {
        return "BoardPassView";
    }
}
