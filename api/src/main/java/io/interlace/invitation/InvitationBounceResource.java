package io.interlace.invitation;

import static io.interlace.identity.Role.FACILITATOR;
import static io.interlace.identity.Role.INTEGRATION;
import static io.interlace.identity.Role.LEAD;

import io.interlace.http.Command;
import io.interlace.identity.Allows;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/programmes/{programmeId}/invitation-bounces")
@Tag(name = "invitations")
class InvitationBounceResource {

    private final Invitations invitations;
    private final CorrectInvitation correct;

    InvitationBounceResource(Invitations invitations, CorrectInvitation correct) {
        this.invitations = invitations;
        this.correct = correct;
    }

    @POST
    @Command
    @Allows({LEAD, FACILITATOR, INTEGRATION})
    @APIResponseSchema(value = InvitationView.class, responseCode = "200", responseDescription = "Noted")
    @Operation(
            operationId = "reportInvitationBounce",
            summary = "Say that the mail of an invitation came back",
            description =
                    "By somebody who saw it, or by a mail system that knows the Message-ID, of a reminder, too. The invitation is"
                            + " BOUNCED, and nobody is reminded; once the address is put right it can be sent again. Again is"
                            + " as once; 409 for one that was not sent, or is answered, expired or taken back.")
    public InvitationView report(@NotNull @Valid NewInvitationBounce bounce) {
        return invitations.view(correct.bounced(bounce).id());
    }
}
