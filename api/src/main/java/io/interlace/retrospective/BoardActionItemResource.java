package io.interlace.retrospective;

import static io.interlace.identity.Role.CONTRIBUTOR;
import static io.interlace.identity.Role.FACILITATOR;
import static io.interlace.identity.Role.LEAD;

import io.interlace.actionitem.ActionItemView;
import io.interlace.actionitem.ActionItems;
import io.interlace.actionitem.NewActionItem;
import io.interlace.http.Command;
import io.interlace.identity.Allows;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Everybody at a board says what will be done. */
@Path("/programmes/{programmeId}/retrospectives/{id}/action-items")
@Tag(name = "action items")
class BoardActionItemResource {

    private final BoardActionItems boardActionItems;
    private final ActionItems actionItems;
    private final BoardVisit visit;

    BoardActionItemResource(BoardActionItems boardActionItems, ActionItems actionItems, BoardVisit visit) {
        this.boardActionItems = boardActionItems;
        this.actionItems = actionItems;
        this.visit = visit;
    }

    @POST
    @Command
    @AtBoard
    @Allows(
            value = {LEAD, FACILITATOR, CONTRIBUTOR},
            guests = true)
    @APIResponseSchema(value = ActionItemView.class, responseCode = "200", responseDescription = "Agreed")
    @Operation(
            operationId = "agreeActionItem",
            summary = "Agree to do something",
            description =
                    "In DISCUSS and COMMIT; whoever leads it also once it is CLOSED. 400 names an owner or a cluster that is not"
                            + " there. At most 100 for each retrospective.")
    public ActionItemView agree(@PathParam("id") UUID id, @NotNull @Valid NewActionItem agreed) {
        return actionItems.atBoard(boardActionItems.agree(visit.hand(), agreed));
    }
}
