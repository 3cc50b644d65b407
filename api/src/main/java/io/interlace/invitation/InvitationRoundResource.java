package io.interlace.invitation;

import static io.interlace.identity.Role.FACILITATOR;
import static io.interlace.identity.Role.INTEGRATION;
import static io.interlace.identity.Role.LEAD;

import io.interlace.http.Command;
import io.interlace.http.Lists;
import io.interlace.http.Page;
import io.interlace.identity.Allows;
import io.interlace.identity.Caller;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/programmes/{programmeId}/invitation-rounds")
@Tag(name = "invitations")
class InvitationRoundResource {

    private final InviteMany inviteMany;
    private final InvitationRounds rounds;
    private final Lists lists;
    private final Caller caller;

    InvitationRoundResource(InviteMany inviteMany, InvitationRounds rounds, Lists lists, Caller caller) {
        this.inviteMany = inviteMany;
        this.rounds = rounds;
        this.lists = lists;
        this.caller = caller;
    }

    @GET
    @Allows({LEAD, FACILITATOR, INTEGRATION})
    @Operation(
            operationId = "listInvitationRounds",
            summary = "List rounds of invitations and how far they have come",
            description = "Newest first. The invitations themselves are listed with roundId.")
    public Page<RoundView> list(@Context UriInfo uri) {
        return lists.page(rounds.listing(), "programme_id = ?", caller.programmeId(), uri.getQueryParameters());
    }

    @POST
    @Command
    @Allows({LEAD, FACILITATOR})
    @APIResponseSchema(value = RoundOutcomeView.class, responseCode = "201", responseDescription = "Scheduled")
    @Operation(
            operationId = "createInvitationRound",
            summary = "Invite many people at once",
            description =
                    "Chosen people, or everybody referred by a wave who was not asked yet. Whoever cannot be invited is left out"
                            + " and named with the reason; nobody goes over the contact policy. All others are scheduled"
                            + " together and entered in the ledger; when that is nobody, 409.")
    public RoundOutcomeView create(@NotNull @Valid NewInvitationRound draft) {
        return inviteMany.from(draft);
    }

    @POST
    @Path("preview")
    @Allows({LEAD, FACILITATOR})
    @APIResponseSchema(value = RoundPreviewView.class, responseCode = "200", responseDescription = "What it would do")
    @Operation(
            operationId = "previewInvitationRound",
            summary = "See whom a round would invite, and in which words",
            description = "The same body as for the round itself. Keeps nothing and sends nothing.")
    public RoundPreviewView preview(@NotNull @Valid NewInvitationRound draft) {
        return inviteMany.preview(draft);
    }

    @GET
    @Path("{id}")
    @Allows({LEAD, FACILITATOR, INTEGRATION})
    @Operation(
            operationId = "getInvitationRound",
            summary = "Read a round of invitations and how far it has come",
            description = "Who was left out is told once, to whoever made it; here they are counted.")
    public RoundView get(@PathParam("id") UUID id) {
        return rounds.view(id);
    }
}
