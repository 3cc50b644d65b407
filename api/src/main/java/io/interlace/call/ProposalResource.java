package io.interlace.call;

import static io.interlace.identity.Role.ASSESSOR;
import static io.interlace.identity.Role.FACILITATOR;
import static io.interlace.identity.Role.INTEGRATION;
import static io.interlace.identity.Role.LEAD;

import com.fasterxml.jackson.databind.JsonNode;
import io.interlace.http.Command;
import io.interlace.http.IfMatch;
import io.interlace.http.MergePatch;
import io.interlace.http.Problem;
import io.interlace.identity.Allows;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One proposal, of whatever call. */
@Path("/programmes/{programmeId}/proposals/{id}")
@Tag(name = "proposals")
class ProposalResource {

    private final Proposals proposals;
    private final WriteProposals writeProposals;
    private final FindSimilarProposals findSimilar;
    private final ProposalForms forms;
    private final IfMatch ifMatch;
    private final MergePatch mergePatch;

    ProposalResource(
            Proposals proposals,
            WriteProposals writeProposals,
            FindSimilarProposals findSimilar,
            ProposalForms forms,
            IfMatch ifMatch,
            MergePatch mergePatch) {
        this.proposals = proposals;
        this.writeProposals = writeProposals;
        this.findSimilar = findSimilar;
        this.forms = forms;
        this.ifMatch = ifMatch;
        this.mergePatch = mergePatch;
    }

    @GET
    @Allows({LEAD, FACILITATOR, ASSESSOR, INTEGRATION})
    @Operation(
            operationId = "getProposal",
            summary = "Read a proposal",
            description = "With the ETag that a change needs. A draft is there for leads and facilitators only.")
    public ProposalView get(@PathParam("id") UUID id) {
        return proposals.view(id);
    }

    @PATCH
    @Command
    @Allows({LEAD, FACILITATOR})
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "changeProposal",
            summary = "Change a proposal",
            description =
                    "While the call is open; otherwise 409 call-not-open. What is left out stays as it is; a list of codes is"
                            + " replaced whole. One that is submitted must still say all that submitting asks for."
                            + " What was found or said of it before is to be checked and said again.")
    public ProposalView change(@PathParam("id") UUID id, @RequestBodySchema(NewProposal.class) JsonNode patch) {
        Proposal proposal = proposals.require(id);
        ifMatch.requires(proposal.version());
        NewProposal before = proposals.view(id).draft();
        mergePatch.change(before, patch, after -> writeProposals.revise(proposal, before, after));
        return proposals.view(id);
    }

    @GET
    @Path("sender")
    @Allows({LEAD, FACILITATOR})
    @Operation(
            operationId = "getProposalSender",
            summary = "Read who sent a proposal by the form",
            description =
                    "With their addresses, which are told here alone: no list, file or event has them. The names alone are in"
                            + " leadInForm and partnerInForm of the proposal. 404 for one that the team entered.")
    public ProposalSenderView sender(@PathParam("id") UUID id) {
        ProposalForms.Form form = forms.of(id).orElseThrow(() -> Problem.notFound("sender"));
        return ProposalSenderView.of(form, forms.people(form.id()));
    }

    @GET
    @Path("similar-proposals")
    @Allows({LEAD, FACILITATOR, ASSESSOR, INTEGRATION})
    @Operation(
            operationId = "findSimilarProposals",
            summary = "Find proposals of the same call that may be the same",
            description =
                    "By their titles, among the 2,000 of its call that were begun last; withdrawn ones are left out.")
    public SimilarProposalsView similar(@PathParam("id") UUID id) {
        return findSimilar.to(id);
    }

    @POST
    @Path("submission")
    @Command
    @Allows({LEAD, FACILITATOR})
    @APIResponseSchema(value = ProposalView.class, responseCode = "200", responseDescription = "Submitted")
    @Operation(
            operationId = "submitProposal",
            summary = "Submit a proposal",
            description =
                    "Needs a lead, a place, a sector, the problem and the aims, and what it asks of a capacity that the call"
                            + " limits: 400 with each that is missing. 409 call-not-open before and after; 409 for one that"
                            + " is no draft. It can be changed until the call closes.")
    public ProposalView submit(@PathParam("id") UUID id) {
        writeProposals.submit(id);
        return proposals.view(id);
    }

    @POST
    @Path("withdrawal")
    @Command
    @Allows({LEAD, FACILITATOR})
    @APIResponseSchema(value = ProposalView.class, responseCode = "200", responseDescription = "Withdrawn")
    @Operation(
            operationId = "withdrawProposal",
            summary = "Withdraw a proposal",
            description =
                    "With the reason; it is kept, and comes back no more. 409 for one that is SHORTLISTED: withdraw its project,"
                            + " so that a reserve can take its place.")
    public ProposalView withdraw(@PathParam("id") UUID id, @NotNull @Valid NewProposalWithdrawal withdrawal) {
        writeProposals.withdraw(id, withdrawal.reason());
        return proposals.view(id);
    }

    @POST
    @Path("eligibility")
    @Command
    @Allows({LEAD, FACILITATOR})
    @APIResponseSchema(value = ProposalView.class, responseCode = "200", responseDescription = "Noted")
    @Operation(
            operationId = "checkProposal",
            summary = "Say whether a proposal meets the checks of its call",
            description =
                    "Of one that is submitted, once the call is closed; what was said before is replaced. One that is not"
                            + " eligible fails a check of the call, which is named.")
    public ProposalView check(@PathParam("id") UUID id, @NotNull @Valid NewEligibility found) {
        writeProposals.check(id, found);
        return proposals.view(id);
    }
}
