package io.interlace.call;

import static io.interlace.identity.Role.ASSESSOR;
import static io.interlace.identity.Role.FACILITATOR;
import static io.interlace.identity.Role.INTEGRATION;
import static io.interlace.identity.Role.LEAD;

import io.interlace.http.Command;
import io.interlace.http.Lists;
import io.interlace.http.Page;
import io.interlace.identity.Allows;
import io.interlace.identity.Caller;
import io.interlace.programme.Reference;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The proposals of one call. */
@Path("/programmes/{programmeId}/calls/{id}/proposals")
@Tag(name = "proposals")
class CallProposalResource {

    private final Calls calls;
    private final Proposals proposals;
    private final WriteProposals writeProposals;
    private final FindSimilarProposals findSimilar;
    private final Reference reference;
    private final Lists lists;
    private final Caller caller;

    CallProposalResource(
            Calls calls,
            Proposals proposals,
            WriteProposals writeProposals,
            FindSimilarProposals findSimilar,
            Reference reference,
            Lists lists,
            Caller caller) {
        this.calls = calls;
        this.proposals = proposals;
        this.writeProposals = writeProposals;
        this.findSimilar = findSimilar;
        this.reference = reference;
        this.lists = lists;
        this.caller = caller;
    }

    @GET
    @Allows({LEAD, FACILITATOR, ASSESSOR, INTEGRATION})
    @Operation(
            operationId = "listProposals",
            summary = "List the proposals of a call",
            description = "By title. Drafts are listed for leads and facilitators only.")
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description = "Words that begin words of the title or of what is proposed",
            example = "referral",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Parameter(
            name = "state",
            in = ParameterIn.QUERY,
            description = "Only in this state; several as in:A,B",
            example = "SUBMITTED",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Parameter(
            name = "eligibility",
            in = ParameterIn.QUERY,
            description =
                    "Only ELIGIBLE, NOT_ELIGIBLE, or NOT_CHECKED, which drafts and withdrawn ones are not; several"
                            + " as in:A,B",
            example = "NOT_CHECKED",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Parameter(
            name = "placeCode",
            in = ParameterIn.QUERY,
            description = "Only to be tried in this place",
            example = "LAMBETH",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Parameter(
            name = "sectorCode",
            in = ParameterIn.QUERY,
            description = "Only of this sector",
            example = "ACUTE",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    public Page<ProposalView> list(@PathParam("id") UUID id, @Context UriInfo uri) {
        CallView call = calls.view(id);
        return lists.page(
                proposals.listing(),
                proposals.scope(),
                List.of(caller.programmeId(), call.id()),
                reference.withIds(uri.getQueryParameters()));
    }

    @GET
    @Path("similar-pairs")
    @Allows({LEAD, FACILITATOR, ASSESSOR, INTEGRATION})
    @Operation(
            operationId = "findSimilarPairs",
            summary = "Find pairs of proposals of a call that may be the same",
            description =
                    "The 100 that are closest, of the 1,000 proposals that were begun last; withdrawn ones are left out. By"
                            + " titles that are written a little differently, by a lead they share and titles that share"
                            + " most of their longer words, or by aims in nearly the same words. Whoever reads both can"
                            + " tell.")
    public SimilarPairsView similarPairs(@PathParam("id") UUID id) {
        return findSimilar.pairsOf(calls.view(id).id());
    }

    @POST
    @Command
    @Allows({LEAD, FACILITATOR})
    @APIResponseSchema(value = ProposalView.class, responseCode = "201", responseDescription = "Begun, as a draft")
    @Operation(
            operationId = "createProposal",
            summary = "Begin a proposal",
            description =
                    "While the call is open; otherwise 409 call-not-open. Much may still be missing; submitting it says what.")
    public ProposalView create(@PathParam("id") UUID id, @NotNull @Valid NewProposal draft) {
        return proposals.view(writeProposals.add(id, draft));
    }
}
