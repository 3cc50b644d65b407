package io.interlace.invitation;

import static io.interlace.identity.Role.FACILITATOR;
import static io.interlace.identity.Role.INTEGRATION;
import static io.interlace.identity.Role.LEAD;

import io.interlace.http.Command;
import io.interlace.http.Lists;
import io.interlace.http.Page;
import io.interlace.identity.Allows;
import io.interlace.identity.Caller;
import io.interlace.stakeholder.Invitees;
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
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/programmes/{programmeId}/invitations")
@Tag(name = "invitations")
class InvitationResource {

    private final Invitations invitations;
    private final InviteSomeone inviteSomeone;
    private final WriteInvitation writeInvitation;
    private final CorrectInvitation correct;
    private final RemindInvited remindInvited;
    private final Invitees invitees;
    private final Lists lists;
    private final Caller caller;

    InvitationResource(
            Invitations invitations,
            InviteSomeone inviteSomeone,
            WriteInvitation writeInvitation,
            CorrectInvitation correct,
            RemindInvited remindInvited,
            Invitees invitees,
            Lists lists,
            Caller caller) {
        this.invitations = invitations;
        this.inviteSomeone = inviteSomeone;
        this.writeInvitation = writeInvitation;
        this.correct = correct;
        this.remindInvited = remindInvited;
        this.invitees = invitees;
        this.lists = lists;
        this.caller = caller;
    }

    @GET
    @Allows({LEAD, FACILITATOR, INTEGRATION})
    @Operation(
            operationId = "listInvitations",
            summary = "List invitations",
            description = "By the day they are sent, latest first.")
    @Parameter(
            name = "state",
            in = ParameterIn.QUERY,
            description = "Only in this state; several as in:A,B",
            example = "SENT",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Parameter(
            name = "purpose",
            in = ParameterIn.QUERY,
            description = "Only for this purpose; several as in:A,B",
            example = "ENGAGE",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Parameter(
            name = "stakeholderId",
            in = ParameterIn.QUERY,
            description = "Only of this person",
            example = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a77",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Parameter(
            name = "roundId",
            in = ParameterIn.QUERY,
            description = "Only of this round",
            example = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a79",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Parameter(
            name = "prioritisationId",
            in = ParameterIn.QUERY,
            description = "Only for a ballot in this round of prioritisation",
            example = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1c01",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Parameter(
            name = "templateId",
            in = ParameterIn.QUERY,
            description = "Only from this template",
            example = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a78",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    public Page<InvitationView> list(@Context UriInfo uri) {
        return lists.page(invitations.listing(), "programme_id = ?", caller.programmeId(), uri.getQueryParameters());
    }

    @POST
    @Command
    @Allows({LEAD, FACILITATOR})
    @APIResponseSchema(value = InvitationView.class, responseCode = "201", responseDescription = "Scheduled")
    @Operation(
            operationId = "createInvitation",
            summary = "Invite one person",
            description =
                    "Entered in the ledger at once, on the day it is to be sent; sent from then on, with a link of their own. It"
                            + " must fit the contact policy: over budget is 409 contact-budget-exceeded, with availableFrom"
                            + " where there is such a day, unless a lead gives an overrideReason. 409 for who opted out, takes"
                            + " part already, or is invited for the same and has not answered yet.")
    public InvitationView create(@NotNull @Valid NewInvitation draft) {
        return invitations.view(inviteSomeone.from(draft).id());
    }

    @POST
    @Path("preview")
    @Allows({LEAD, FACILITATOR})
    @APIResponseSchema(value = InvitationText.class, responseCode = "200", responseDescription = "What they would read")
    @Operation(
            operationId = "previewInvitation",
            summary = "See an invitation as somebody would read it",
            description =
                    "From a template, or from words that are not kept yet; for a person, or for somebody invented. Keeps nothing"
                            + " and sends nothing.")
    public InvitationText preview(@NotNull @Valid NewInvitationPreview draft) {
        return inviteSomeone.preview(draft);
    }

    @GET
    @Path("{id}")
    @Allows({LEAD, FACILITATOR, INTEGRATION})
    @Operation(
            operationId = "getInvitation",
            summary = "Read an invitation and what became of it",
            description = "With its reminders.")
    public InvitationView get(@PathParam("id") UUID id) {
        return invitations.view(id);
    }

    @GET
    @Path("{id}/text")
    @Allows({LEAD, FACILITATOR})
    @Operation(
            operationId = "getInvitationText",
            summary = "Read what an invitation says to its person",
            description = "Without the link, which is theirs alone. 410 once the person is erased.")
    public InvitationText text(@PathParam("id") UUID id) {
        Invitation invitation = invitations.require(id);
        return writeInvitation.asRead(
                invitation, invitees.require(invitation.stakeholderId()).name());
    }

    @POST
    @Path("{id}/revocation")
    @Command
    @Allows({LEAD, FACILITATOR})
    @APIResponseSchema(value = InvitationView.class, responseCode = "200", responseDescription = "Taken back")
    @Operation(
            operationId = "revokeInvitation",
            summary = "Take an invitation back",
            description =
                    "Its link works no more, a mail that has not left never does, and nobody is reminded. What did not reach them"
                            + " is cancelled in the ledger. Again is as once; 409 for one that is answered or has expired.")
    public InvitationView revoke(@PathParam("id") UUID id) {
        return invitations.view(correct.revoke(id).id());
    }

    @POST
    @Path("{id}/sending")
    @Command
    @Allows({LEAD, FACILITATOR})
    @APIResponseSchema(value = InvitationView.class, responseCode = "200", responseDescription = "Scheduled")
    @Operation(
            operationId = "sendInvitationAgain",
            summary = "Send an invitation again that failed or came back",
            description =
                    "At once, or once a quiet period is over, to the address they have now, with the whole time to answer. It is"
                            + " the same ask in the ledger where no mail of it can have come; where one may have, it is one"
                            + " more ask and must fit the contact policy: over budget is 409 contact-budget-exceeded, with"
                            + " availableFrom where there is such a day, unless a lead gives an overrideReason. 409 for any"
                            + " other state, and for who opted out or has no address.")
    public InvitationView sendAgain(@PathParam("id") UUID id, @NotNull @Valid NewSending sending) {
        return invitations.view(correct.again(id, sending.overrideReason()).id());
    }

    @POST
    @Path("{id}/reminder")
    @Command
    @Allows({LEAD, FACILITATOR})
    @APIResponseSchema(value = InvitationView.class, responseCode = "200", responseDescription = "Reminded")
    @Operation(
            operationId = "remindInvited",
            summary = "Remind somebody of an invitation",
            description =
                    "Takes nothing from their budget, and is held to the most reminders of the contact policy. 409 for who has"
                            + " answered or opted out, whose link has ended, and in a quiet period.")
    public InvitationView remind(@PathParam("id") UUID id) {
        return invitations.view(remindInvited.byHand(id).id());
    }
}
