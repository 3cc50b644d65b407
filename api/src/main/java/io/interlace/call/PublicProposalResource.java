package io.interlace.call;

import com.fasterxml.jackson.databind.JsonNode;
import io.interlace.http.Command;
import io.interlace.http.MergePatch;
import io.interlace.identity.Allows;
import io.interlace.identity.Caller;
import io.interlace.identity.WhileArchived;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What whoever holds the link of a proposal may do. {@link FormFilter} has looked at the token before anything here begins. */
@Path("/public/proposals/{token}")
@Tag(name = "public-form")
class PublicProposalResource {

    private final ReadForm readForm;
    private final FillForm fillForm;
    private final ForgetForms forgetForms;
    private final FormVisit visit;
    private final Caller caller;

    PublicProposalResource(
            ReadForm readForm, FillForm fillForm, ForgetForms forgetForms, FormVisit visit, Caller caller) {
        this.readForm = readForm;
        this.fillForm = fillForm;
        this.forgetForms = forgetForms;
        this.visit = visit;
        this.caller = caller;
    }

    @GET
    @Allows(anyone = true)
    @ByForm
    @Operation(
            operationId = "getPublicProposal",
            summary = "Read your proposal",
            description =
                    "The token in the path is all it takes. Changes nothing. With the ETag that saving needs. After the"
                            + " call has closed it is there to be read.")
    public PublicProposalView get() {
        return readForm.view(visit.formId());
    }

    @PATCH
    @Command
    @Allows(anyone = true)
    @ByForm
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "savePublicProposal",
            summary = "Save your proposal",
            description =
                    "What is left out stays as it is; a list of codes is replaced whole. Much may be missing in a draft; one"
                            + " that is submitted can be changed until the call closes and must still say all that"
                            + " submitting asks for. Lead and partner are found by their addresses among the people of the"
                            + " programme, which this does not tell; the team can say otherwise. 409 call-not-open once"
                            + " the call has closed.")
    public PublicProposalView save(@RequestBodySchema(PublicProposalDraft.class) JsonNode patch) {
        fillForm.save(visit.formId(), patch);
        return readForm.view(visit.formId());
    }

    @POST
    @Path("submission")
    @Command
    @Allows(anyone = true)
    @ByForm
    @APIResponseSchema(value = PublicProposalView.class, responseCode = "200", responseDescription = "Submitted")
    @Operation(
            operationId = "submitPublicProposal",
            summary = "Submit your proposal",
            description =
                    "Needs who leads it and their address, a place, a sector, the problem and the aims, and what it asks of"
                            + " a capacity that the call limits: 400 with each that is missing, and nothing is lost. It is"
                            + " confirmed by mail. Again is as once.")
    public PublicProposalView submit() {
        fillForm.submit(visit.formId());
        return readForm.view(visit.formId());
    }

    @POST
    @Path("withdrawal")
    @Command
    @Allows(anyone = true)
    @ByForm
    @APIResponseSchema(value = PublicProposalView.class, responseCode = "200", responseDescription = "Withdrawn")
    @Operation(
            operationId = "withdrawPublicProposal",
            summary = "Withdraw your proposal",
            description = "Until the call closes, with the reason; it is kept, and comes back no more.")
    public PublicProposalView withdraw(@NotNull @Valid NewProposalWithdrawal withdrawal) {
        fillForm.withdraw(visit.formId(), withdrawal.reason());
        return readForm.view(visit.formId());
    }

    @POST
    @Path("erasure")
    @Command
    @WhileArchived
    @Allows(anyone = true)
    @ByForm
    @APIResponse(responseCode = "204", description = "Whoever sent it is forgotten, and the link works no more")
    @Operation(
            operationId = "erasePublicProposal",
            summary = "Be forgotten as the sender of your proposal",
            description =
                    "The names and addresses of the form go, with its links and mail. A draft goes whole; what was submitted"
                            + " stays without them.")
    public void erase() {
        forgetForms.forget(caller.programmeId(), visit.formId());
    }
}
