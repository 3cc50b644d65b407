package io.interlace.event;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Some events in the order of the feed, and where to ask again. */
@Schema(name = "EventPage", description = "Some events in the order of the feed, and where to ask again")
public record EventPage(
        @Schema(description = "The events, oldest first", required = true)
        List<CloudEvent> results,

        @Schema(description = "Where to go on", required = true)
        Metadata metadata) {

    /** Unlike other lists, a feed always says where to go on: at its end, the same cursor is asked again later. */
    @Schema(name = "EventPageMetadata", description = "Where to go on")
    public record Metadata(
            @Schema(description = "Most events a page holds", required = true, examples = "50")
            int limit,

            @Schema(description = "Ask again with this, also at the end", required = true, examples = "WyIxIl0.c2ln")
            String nextCursor,

            @Schema(description = "Whether there are more right now", examples = "false", required = true)
            boolean more) {}
}
