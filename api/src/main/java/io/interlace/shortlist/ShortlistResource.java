package io.interlace.shortlist;

import static io.interlace.identity.Role.ASSESSOR;
import static io.interlace.identity.Role.FACILITATOR;
import static io.interlace.identity.Role.LEAD;

import io.interlace.http.Command;
import io.interlace.http.Ids;
import io.interlace.http.IfMatch;
import io.interlace.identity.Allows;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** One shortlist. */
@Path("/programmes/{programmeId}/shortlists/{id}")
@Tag(name = "shortlists")
class ShortlistResource {

    private final Shortlists shortlists;
    private final AskShortlist askShortlist;
    private final AwaitShortlist awaitShortlist;
    private final IfMatch ifMatch;
    private final Clock clock;

    ShortlistResource(
            Shortlists shortlists,
            AskShortlist askShortlist,
            AwaitShortlist awaitShortlist,
            IfMatch ifMatch,
            Clock clock) {
        this.shortlists = shortlists;
        this.askShortlist = askShortlist;
        this.awaitShortlist = awaitShortlist;
        this.ifMatch = ifMatch;
        this.clock = clock;
    }

    @GET
    @Allows({LEAD, FACILITATOR, ASSESSOR})
    @Operation(
            operationId = "getShortlist",
            summary = "Read a shortlist",
            description =
                    "With what it was computed from. While it is being computed, resamplesDone says how far it is.")
    public ShortlistView get(@PathParam("id") UUID id) {
        return shortlists.view(id);
    }

    @DELETE
    @Command
    @Allows({LEAD, FACILITATOR})
    @Operation(
            operationId = "deleteShortlist",
            summary = "Delete a shortlist",
            description = "409 while it is being computed, and for one that something was decided by.")
    public void delete(@PathParam("id") UUID id) {
        ShortlistView shortlist = shortlists.held(id);
        ifMatch.requires(shortlist.version());
        shortlists.remove(shortlist);
    }

    @POST
    @Path("cancellation")
    @Allows({LEAD, FACILITATOR})
    @APIResponseSchema(value = ShortlistView.class, responseCode = "200", responseDescription = "Cancelled")
    @Operation(
            operationId = "cancelShortlist",
            summary = "Cancel the computing of a shortlist",
            description = "It stops within seconds, on whichever node. 409 for one that is there already.")
    public ShortlistView cancel(@PathParam("id") UUID id) {
        return shortlists.cancel(id);
    }

    @POST
    @Path("repetition")
    @Allows({LEAD, FACILITATOR})
    @APIResponse(
            responseCode = "201",
            description = "Computed again and kept",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ShortlistView.class)))
    @APIResponse(
            responseCode = "202",
            description = "Kept, and still being computed: read it again",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ShortlistView.class)))
    @Operation(
            operationId = "repeatShortlist",
            summary = "Compute a shortlist again",
            description =
                    "From what it was computed from, which gives the same answer, at any time; or, with currentData, the same"
                            + " question of what there is now, while the call is not decided. Both are kept, to be compared; without a"
                            + " title it has that of the first, with a number. 409 for a title that another of the call has.")
    public RestResponse<ShortlistView> repeat(
            @PathParam("id") UUID id, @NotNull @Valid NewRepetition wanted, @Context HttpHeaders headers) {
        ShortlistView before = shortlists.view(id);
        ShortlistCase asked = wanted.currentData()
                ? askShortlist.again(before.callId(), before.answer().question())
                : shortlists.asked(id);
        return awaitShortlist.of(
                new ShortlistOrder(
                        Ids.next(clock),
                        before.callId(),
                        wanted.title() == null ? before.title() : wanted.title(),
                        wanted.title() == null,
                        id,
                        asked),
                headers);
    }
}
