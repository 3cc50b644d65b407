package io.interlace.retrospective;

import io.interlace.http.Command;
import io.interlace.identity.Allows;
import io.interlace.identity.WhileArchived;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What whoever holds a link to a board may do with it. {@link SeatLinkFilter} has looked at it before anything here begins. */
@Path("/retrospective-links/{token}")
@Tag(name = "retrospectives")
class SeatLinkResource {

    private final BoardPasses passes;
    private final LeaveSeat leaveSeat;
    private final SeatLinkVisit visit;

    SeatLinkResource(BoardPasses passes, LeaveSeat leaveSeat, SeatLinkVisit visit) {
        this.passes = passes;
        this.leaveSeat = leaveSeat;
        this.visit = visit;
    }

    @POST
    @Path("pass")
    @Command
    @WhileArchived
    @Allows(anyone = true)
    @AtSeatLink
    @APIResponseSchema(value = BoardPassView.class, responseCode = "200", responseDescription = "Come in")
    @Operation(
            operationId = "openBoard",
            summary = "Come to a board without an account",
            description =
                    "The link is exchanged for a pass, as often as one has expired. It is good at the operations at this board, and"
                            + " nowhere else. 404 for what is no link, and 410 for one that has expired or was withdrawn.")
    public BoardPassView open() {
        return BoardPassView.of(passes.issue(visit.link()), visit.link());
    }

    @POST
    @Path("silence")
    @Command
    @WhileArchived
    @Allows(anyone = true)
    @AtSeatLink(leaves = true)
    @APIResponse(responseCode = "204", description = "You are not reminded of this retrospective")
    @Operation(
            operationId = "silenceRetrospective",
            summary = "Be reminded no more of this retrospective",
            description = "The link goes on working. Works after it has expired, too.")
    public void silence() {
        leaveSeat.silence(visit.link());
    }

    @POST
    @Path("opt-out")
    @Command
    @WhileArchived
    @Allows(anyone = true)
    @AtSeatLink(leaves = true)
    @APIResponse(responseCode = "204", description = "You are contacted no more")
    @Operation(
            operationId = "optOutBySeatLink",
            summary = "Hear no more, for good",
            description =
                    "Your address is not taken again, and the link lets nobody in. Works after it has expired, too.")
    public void optOut() {
        leaveSeat.optOut(visit.link());
    }
}
