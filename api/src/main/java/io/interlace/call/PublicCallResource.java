package io.interlace.call;

import io.interlace.http.Command;
import io.interlace.http.Sparing;
import io.interlace.identity.Allows;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** A call as everybody may read and answer it. {@link FormFilter} has found its programme before anything here begins. */
@Path("/public/programmes/{slug}/calls/{id}")
@Tag(name = "public-form")
class PublicCallResource {

    private final PublishedCalls published;
    private final StartProposal startProposal;

    PublicCallResource(PublishedCalls published, StartProposal startProposal) {
        this.published = published;
        this.startProposal = startProposal;
    }

    @GET
    @Allows(anyone = true)
    @ByForm
    @Operation(
            operationId = "getPublicCall",
            summary = "Read a call that has been published",
            description =
                    "Without signing in, from its opening on; a draft is 404, as a call that is not there. May be kept for"
                            + " a minute. The page of the call is made of this and the operations beside it alone, so"
                            + " that other systems can offer a form of their own.")
    public PublicCallView get(@PathParam("id") UUID id) {
        return published.view(id);
    }

    @POST
    @Path("proposals")
    @Command
    @Sparing
    @Allows(anyone = true)
    @ByForm
    @ResponseStatus(202)
    @APIResponse(responseCode = "202", description = "If mail may go to the address, a link is on its way to it")
    @Operation(
            operationId = "beginPublicProposal",
            summary = "Begin a proposal without an account",
            description =
                    "A private link goes to the address by e-mail; whoever holds it reads and writes the proposal. The"
                            + " answer is the same whether the address is known, asked to be left out, or has had as"
                            + " many links as a day allows. It counts once it is first saved. 409 call-not-open before"
                            + " and after.")
    public void begin(@PathParam("id") UUID id, @NotNull @Valid NewPublicProposal draft) {
        startProposal.begin(id, draft);
    }

    @POST
    @Path("links")
    @Command
    @Sparing
    @Allows(anyone = true)
    @ByForm
    @ResponseStatus(202)
    @APIResponse(
            responseCode = "202",
            description = "Links to what was begun with the address, if any, are on their way")
    @Operation(
            operationId = "sendPublicProposalLinks",
            summary = "Have the links of your proposals sent again",
            description = "The answer is the same whether there are any. Works after the call has closed, too.")
    public void sendLinks(@PathParam("id") UUID id, @NotNull @Valid NewProposalLinks whose) {
        startProposal.sendAgain(id, whose.email());
    }
}
