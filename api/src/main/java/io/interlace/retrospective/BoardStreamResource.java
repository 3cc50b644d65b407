package io.interlace.retrospective;

import static io.interlace.identity.Role.CONTRIBUTOR;
import static io.interlace.identity.Role.FACILITATOR;
import static io.interlace.identity.Role.LEAD;

import io.interlace.identity.Allows;
import io.interlace.identity.Caller;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Boards as they change. */
@Path("/programmes/{programmeId}/retrospectives/{id}/stream")
@Tag(name = "retrospectives")
class BoardStreamResource {

    private static final int MOST_FOR_OTHERS = 60;

    private final BoardStreams streams;
    private final BoardVisit visit;
    private final Caller caller;

    BoardStreamResource(BoardStreams streams, BoardVisit visit, Caller caller) {
        this.streams = streams;
        this.visit = visit;
        this.caller = caller;
    }

    @GET
    @Blocking
    @AtBoard
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Allows(
            value = {LEAD, FACILITATOR, CONTRIBUTOR},
            guests = true)
    @Operation(
            operationId = "streamBoard",
            summary = "Watch the board of a retrospective",
            description =
                    "Server-sent events: changes with BoardChanges, whose id is its sequence, and counts with BoardCounts. Whoever"
                            + " comes back with Last-Event-ID gets all that is later; whatever is no such number gets the whole"
                            + " board. It ends by itself, and whoever goes on comes back.")
    @Parameter(
            name = "Last-Event-ID",
            in = ParameterIn.HEADER,
            description = "The last sequence that the caller has",
            example = "84",
            schema = @Schema(type = SchemaType.STRING, maxLength = 100))
    @Parameter(
            name = "seconds",
            in = ParameterIn.QUERY,
            description = "For how long",
            example = "1",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "300", defaultValue = "60"))
    @APIResponse(
            responseCode = "200",
            description = "The events",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            description = "Server-sent events",
                                            examples = "event: counts")))
    public Multi<OutboundSseEvent> stream(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.LAST_EVENT_ID_HEADER) @Nullable String lastEventId,
            @QueryParam("seconds") @DefaultValue("60") @Min(1) @Max(300) int seconds,
            @Context Sse sse) {
        // each time it is looked whether they still may
        int atMost = visit.hand().facilitates() ? seconds : Math.min(seconds, MOST_FOR_OTHERS);
        UUID seat = visit.hand().seatId();
        UUID who = seat == null ? caller.accountId() : seat;
        return streams.watch(caller.programmeId(), visit.hand(), who, number(lastEventId), Duration.ofSeconds(atMost))
                .map(message -> event(sse, message));
    }

    private static long number(@Nullable String lastEventId) {
        try {
            return lastEventId == null ? 0 : Long.parseLong(lastEventId.strip());
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static OutboundSseEvent event(Sse sse, BoardStreams.Message message) {
        OutboundSseEvent.Builder event = sse.newEventBuilder().name(message.name());
        if (message.id() != null) {
            event.id(Long.toString(message.id()));
        }
        return event.data(String.class, message.data()).build();
    }
}
