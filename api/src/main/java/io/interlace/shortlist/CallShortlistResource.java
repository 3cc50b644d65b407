package io.interlace.shortlist;

import static io.interlace.identity.Role.ASSESSOR;
import static io.interlace.identity.Role.FACILITATOR;
import static io.interlace.identity.Role.LEAD;

import io.interlace.call.CallView;
import io.interlace.call.Calls;
import io.interlace.http.Ids;
import io.interlace.http.Lists;
import io.interlace.http.Page;
import io.interlace.identity.Allows;
import io.interlace.identity.Caller;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The shortlists of one call. */
@Path("/programmes/{programmeId}/calls/{id}/shortlists")
@Tag(name = "shortlists")
class CallShortlistResource {

    private final Calls calls;
    private final AskShortlist askShortlist;
    private final RunShortlists runShortlists;
    private final AwaitShortlist awaitShortlist;
    private final Shortlists shortlists;
    private final ListShortlists listShortlists;
    private final Lists lists;
    private final Caller caller;
    private final Clock clock;

    CallShortlistResource(
            Calls calls,
            AskShortlist askShortlist,
            RunShortlists runShortlists,
            AwaitShortlist awaitShortlist,
            Shortlists shortlists,
            ListShortlists listShortlists,
            Lists lists,
            Caller caller,
            Clock clock) {
        this.calls = calls;
        this.askShortlist = askShortlist;
        this.runShortlists = runShortlists;
        this.awaitShortlist = awaitShortlist;
        this.shortlists = shortlists;
        this.listShortlists = listShortlists;
        this.lists = lists;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Allows({LEAD, FACILITATOR, ASSESSOR})
    @Operation(
            operationId = "listShortlists",
            summary = "List the shortlists of a call",
            description = "Newest first, each without what belongs to every proposal.")
    @Parameter(
            name = "state",
            in = ParameterIn.QUERY,
            description = "Only in this state; several as in:A,B",
            example = "FINISHED",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    public Page<ShortlistSummaryView> list(@PathParam("id") UUID id, @Context UriInfo uri) {
        CallView call = calls.view(id);
        return lists.page(
                listShortlists.listing(),
                "programme_id = ? and call_id = ?",
                List.of(caller.programmeId(), call.id()),
                uri.getQueryParameters());
    }

    @POST
    @Allows({LEAD, FACILITATOR})
    @APIResponse(
            responseCode = "200",
            description = "What would come of it",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ShortlistAnswer.class)))
    @APIResponse(
            responseCode = "201",
            description = "Computed and kept",
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
            operationId = "createShortlist",
            summary = "Compute a shortlist of a call",
            description =
                    "The best set that is also balanced, proven: of all sets that keep size, capacity and rules, and give way on"
                            + " quotas as little as can be, the one with the highest sum of scores. With preview=true nothing is"
                            + " kept, and stability is left out. What takes longer than five seconds is answered with 202, as"
                            + " everything is for who prefers respond-async (RFC 7240); it can be read again, and cancelled."
                            + " 400 names each place where a question contradicts itself; 409 for a call that is not assessed,"
                            + " or is decided, of which only a preview is made, and for a title that another shortlist of the call has.")
    public RestResponse<?> create(
            @PathParam("id") UUID id,
            @QueryParam("preview")
                    @DefaultValue("false")
                    @Parameter(description = "True to see what would come of it, and keep nothing", example = "true")
                    boolean preview,
            @NotNull @Valid NewShortlist wanted,
            @Context HttpHeaders headers) {
        if (preview) {
            ShortlistCase asked = askShortlist.preview(id, wanted);
            return RestResponse.ok(runShortlists.preview(asked, shortlists.dataVersion(asked.inputs())));
        }
        ShortlistCase asked = askShortlist.of(id, wanted);
        return awaitShortlist.of(new ShortlistOrder(Ids.next(clock), id, wanted.title(), false, null, asked), headers);
    }
}
