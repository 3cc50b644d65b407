package io.interlace.retrospective;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of the last mail with a link to somebody; never the link itself. */
@Schema(name = "SeatLink", description = "What became of the last mail with a link to somebody; never the link itself")
record SeatLinkView(
        @Schema(
                description =
                        "SENDING, SENT, REFUSED by the other side, UNKNOWN where it may have come, or REVOKED: then it lets nobody in",
                examples = "SENT",
                required = true)
        SeatLinkState state,

        @Nullable
        @Schema(description = "When it left", examples = "2027-01-25T09:00:00Z", nullable = true, required = true)
        Instant sentAt,

        @Nullable
        @Schema(
                description = "What the other side said, or what broke; null where it left",
                examples = "550 5.1.1 no such mailbox",
                nullable = true,
                required = true)
        String reason) {}
