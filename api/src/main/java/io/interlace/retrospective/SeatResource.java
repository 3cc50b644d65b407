package io.interlace.retrospective;

import static io.interlace.identity.Role.FACILITATOR;
import static io.interlace.identity.Role.LEAD;

import io.interlace.http.Command;
import io.interlace.http.Lists;
import io.interlace.http.Page;
import io.interlace.identity.Allows;
import io.interlace.identity.Caller;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who takes part, for whoever leads retrospectives. */
@Path("/programmes/{programmeId}/retrospectives/{id}")
@Tag(name = "retrospectives")
class SeatResource {

    private final Retrospectives retrospectives;
    private final SeatList seatList;
    private final AddSeats addSeats;
    private final FreeSeats freeSeats;
    private final SendSeatLinks sendSeatLinks;
    private final Lists lists;
    private final Caller caller;

    SeatResource(
            Retrospectives retrospectives,
            SeatList seatList,
            AddSeats addSeats,
            FreeSeats freeSeats,
            SendSeatLinks sendSeatLinks,
            Lists lists,
            Caller caller) {
        this.retrospectives = retrospectives;
        this.seatList = seatList;
        this.addSeats = addSeats;
        this.freeSeats = freeSeats;
        this.sendSeatLinks = sendSeatLinks;
        this.lists = lists;
        this.caller = caller;
    }

    @GET
    @Path("seats")
    @Allows({LEAD, FACILITATOR})
    @Operation(
            operationId = "listSeats",
            summary = "List who takes part in a retrospective",
            description =
                    "In the order in which they were added, with the way by which they come, and nothing of what they do there.")
    public Page<ParticipantView> list(@PathParam("id") UUID id, @Context UriInfo uri) {
        retrospectives.view(id);
        return lists.page(
                seatList.listing(), SeatList.OF_ONE, List.of(caller.programmeId(), id), uri.getQueryParameters());
    }

    @POST
    @Path("seats")
    @Command
    @Allows({LEAD, FACILITATOR})
    @APIResponseSchema(value = SeatsOutcomeView.class, responseCode = "200", responseDescription = "Added")
    @Operation(
            operationId = "addSeats",
            summary = "Let people take part in a retrospective",
            description =
                    "Many at once. The team's time is the project's; whoever else is added is asked for the minutes of the"
                            + " retrospective, held to the contact policy: who cannot be asked is left out, with the reason and the"
                            + " day from which it fits, and a lead goes on with overrideReason. Nothing is sent. 409 for one that"
                            + " is CLOSED.")
    public SeatsOutcomeView add(@PathParam("id") UUID id, @NotNull @Valid NewSeats wanted) {
        return addSeats.add(id, wanted);
    }

    @GET
    @Path("seats/{seatId}")
    @Allows({LEAD, FACILITATOR})
    @Operation(
            operationId = "getSeat",
            summary = "Read how somebody takes part in a retrospective",
            description = "The way by which they come, and nothing of what they do there.")
    public ParticipantView get(@PathParam("id") UUID id, @PathParam("seatId") UUID seatId) {
        return seatList.view(id, seatId);
    }

    @DELETE
    @Path("seats/{seatId}")
    @Command
    @Allows({LEAD, FACILITATOR})
    @Operation(
            operationId = "deleteSeat",
            summary = "Let somebody take no part in a retrospective",
            description =
                    "An ask of their time is taken back, and their links open nothing. 409 for who has written, voted or rated; of an"
                            + " anonymous one for everybody alike, once anybody has: it would tell who that was.",
            extensions =
                    @Extension(
                            name = "x-unconditional",
                            value = "Whoever takes no part has nothing that could have changed"))
    public void delete(@PathParam("id") UUID id, @PathParam("seatId") UUID seatId) {
        freeSeats.remove(id, seatId);
    }

    @POST
    @Path("seats/{seatId}/revocation")
    @Command
    @Allows({LEAD, FACILITATOR})
    @APIResponseSchema(value = ParticipantView.class, responseCode = "200", responseDescription = "Revoked")
    @Operation(
            operationId = "revokeSeatLinks",
            summary = "Make the links to a seat work no more",
            description =
                    "For mail that went to the wrong person. All that was sent to them before opens nothing; they keep their seat,"
                            + " and what they did there stays. Again is as once.")
    public ParticipantView revoke(@PathParam("id") UUID id, @PathParam("seatId") UUID seatId) {
        freeSeats.revoke(id, seatId);
        return seatList.view(id, seatId);
    }

    @POST
    @Path("seat-links")
    @Command
    @Allows({LEAD, FACILITATOR})
    @APIResponseSchema(value = SeatsOutcomeView.class, responseCode = "200", responseDescription = "Written to them")
    @Operation(
            operationId = "sendSeatLinks",
            summary = "Send people links by which they take part without an account",
            description =
                    "By mail, to each their own, which nobody else is told. What was sent before goes on working: whoever lost a"
                            + " mail finds again what they did. Who has no address, or asked not to be written to, is left out with"
                            + " the reason; in an anonymous retrospective also whoever has another address than when people began to"
                            + " write. 409 for one that is CLOSED.")
    public SeatsOutcomeView send(@PathParam("id") UUID id, @NotNull @Valid NewSeatLinks wanted) {
        return sendSeatLinks.send(id, wanted.seatIds());
    }
}
