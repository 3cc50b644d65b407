package io.interlace.trail;

import static io.interlace.identity.Role.INTEGRATION;
import static io.interlace.identity.Role.LEAD;

import io.interlace.event.EventPage;
import io.interlace.event.Events;
import io.interlace.http.Lists;
import io.interlace.identity.Allows;
import io.interlace.identity.Caller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/programmes/{programmeId}/events")
@Tag(name = "events")
class EventResource {

    private final Events events;
    private final Caller caller;

    EventResource(Events events, Caller caller) {
        this.events = events;
        this.caller = caller;
    }

    @GET
    @Allows({LEAD, INTEGRATION})
    @Operation(
            operationId = "listEvents",
            summary = "Follow what happens in a programme",
            description =
                    "CloudEvents in the order of their commits, none ever skipped. Ask again with nextCursor, also at the end.")
    public EventPage list(
            @QueryParam("cursor")
                    @Parameter(
                            description = "Where the last page ended; from the beginning without it",
                            example = "WyIxIl0.c2ln")
                    @Nullable
                    String cursor,
            @QueryParam("limit") @Parameter(description = "Most events to answer, 1 to 200", example = "50") @Nullable
                    String limit) {
        return events.after(caller.programmeId(), cursor, Lists.limit(limit));
    }
}
